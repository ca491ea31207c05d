import type { MeasureText } from './text-layout.ts'
import type { PlacedGate } from './timeline-figure-layout.ts'

export const GATE_LINE = { stroke: 'var(--brass)', strokeWidth: 1.25, strokeDasharray: '3 2.5' } as const
export const DAY_LINE = { stroke: 'var(--sky)', strokeWidth: 1.25, strokeDasharray: '1 2' } as const
export const FLAG_ROW = 14
export const FLAG_TEXT = 9
interface FlagsProps {
  /** Gates first, then the days that do not move. */
  readonly flags: readonly PlacedGate[]
  readonly gates: number
  /** Where the rows of words end. */
  readonly top: number
  readonly bottom: number
  readonly measure: MeasureText
}

/** Lines across all lanes with their names above; a name that has no room leaves its line. */
export function Flags({ flags, gates, top, bottom, measure }: FlagsProps) {
  return (
    <>
      {flags.map(({ x, row, label }, index) => (
        <line
          key={index}
          x1={x}
          x2={x}
          y1={label === '' ? top : row * FLAG_ROW + 12}
          y2={bottom}
          {...(index < gates ? GATE_LINE : DAY_LINE)}
        />
      ))}
      {flags.map(({ x, row, label, anchor }, index) => (
        <g key={index}>
          {/* Lines of other flags end at the words. A stroke around the words would print as an unnamed font. */}
          {label !== '' && (
            <rect
              x={anchor === 'start' ? x - 2 : x - measure(label, FLAG_TEXT, 600) - 2}
              y={row * FLAG_ROW}
              width={measure(label, FLAG_TEXT, 600) + 4}
              height={12}
              fill="var(--surface)"
            />
          )}
          <text
            x={x}
            y={row * FLAG_ROW + 9}
            fontSize={FLAG_TEXT}
            fontWeight={600}
            textAnchor={anchor}
            fill={(index < gates ? GATE_LINE : DAY_LINE).stroke}
          >
            {label}
          </text>
        </g>
      ))}
    </>
  )
}
