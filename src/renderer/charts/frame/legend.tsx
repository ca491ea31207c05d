/** A color of the palette, by the name of its token. */
export type ChartColor = 'brand' | 'brass' | 'clay' | 'sky' | 'ink' | 'ink-3' | 'line-strong'

/** Every look differs from the others without its color. */
export type LegendLook = 'area' | 'line' | 'dashed' | 'dotted' | 'box' | 'dot'

export interface LegendEntry {
  readonly label: string
  readonly look: LegendLook
  readonly color: ChartColor
}

export const MARK_WIDTH = 22
export const MARK_HEIGHT = 10

/** The piece of drawing that stands before the words of an entry. */
export function LegendMark({ look, color }: Pick<LegendEntry, 'look' | 'color'>) {
  const stroke = `var(--${color})`
  const middle = MARK_HEIGHT / 2
  switch (look) {
    case 'area':
      return (
        <rect
          x={0.75}
          y={0.75}
          width={20.5}
          height={8.5}
          fill={stroke}
          fillOpacity={0.16}
          stroke={stroke}
          strokeWidth={1.5}
        />
      )
    case 'box':
      return <rect width={MARK_WIDTH} height={MARK_HEIGHT} rx={2} fill={stroke} />
    case 'dot':
      return <circle cx={MARK_WIDTH / 2} cy={middle} r={4} fill={stroke} />
    case 'line':
    case 'dashed':
    case 'dotted':
      return (
        <line
          x1={0}
          x2={MARK_WIDTH}
          y1={middle}
          y2={middle}
          stroke={stroke}
          strokeWidth={2}
          strokeDasharray={look === 'dashed' ? '5 4' : look === 'dotted' ? '1.5 3' : undefined}
        />
      )
  }
}
