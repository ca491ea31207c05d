import { useLayoutEffect, useRef, type ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { estimateText, wrapText } from '../text-layout.ts'
import { LegendMark, MARK_HEIGHT, MARK_WIDTH, type LegendEntry } from './legend.tsx'
import { lightPalette } from './light-palette.ts'
import { standaloneSvg } from './standalone.ts'

export interface PictureInput {
  readonly title: string
  readonly caption: string
  readonly mark: string | undefined
  readonly legend: readonly LegendEntry[]
  /** The drawing: one on screen, or one made for pictures. */
  readonly drawing: SVGSVGElement | ReactElement
}

export interface Picture {
  /** Complete: with its fonts, without anything to load. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

const MARGIN = 24
const TITLE = 18
const TITLE_LINE = 24
const SMALL = 11
const LEAST_WIDTH = 480
/** How much a small drawing grows to fill that. */
const MOST_ENLARGED = 1.5
/** Lines are wider than the box that browsers tell of them. */
const INK_MARGIN = 4
const MOST_TITLE_LINES = 3

/** The chart with its title, its legend and where it is from, in light colors on white. */
export async function drawPicture(input: PictureInput): Promise<Picture> {
  const { FONT_RULES } = await import('./picture-fonts.ts')
  const stage = document.createElement('div')
  stage.setAttribute('aria-hidden', 'true')
  stage.inert = true
  // Out of sight but in the page: only there do styles count.
  Object.assign(stage.style, { position: 'fixed', left: '-20000px', top: '0', forcedColorAdjust: 'none' })
  for (const [name, value] of lightPalette(document.styleSheets)) stage.style.setProperty(name, value)
  stage.style.color = 'var(--ink)'
  document.body.append(stage)
  const root = createRoot(stage)
  try {
    const drawn = input.drawing instanceof SVGSVGElement ? cropOf(input.drawing) : undefined
    flushSync(() => root.render(<Sheet {...input} size={drawn} crop={drawn} />))
    // A drawing that is made for the picture knows its size only now.
    const size = drawn ?? sizeIn(stage)
    if (!drawn) flushSync(() => root.render(<Sheet {...input} size={size} />))
    const svg = stage.querySelector('svg')
    if (!svg) throw new Error('The picture has no drawing.')
    const text = standaloneSvg(svg).replace('<title>', `<style>${FONT_RULES}</style><title>`)
    return { svg: text, width: svg.width.baseVal.value, height: svg.height.baseVal.value }
  } finally {
    root.unmount()
    stage.remove()
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Crop extends Size {
  readonly viewBox: string
}

/** The part of what is on screen that holds something, enlarged when it is small. */
function cropOf(drawing: SVGSVGElement): Crop {
  const { width: shownWidth, height: shownHeight } = drawing.getBoundingClientRect()
  const { x, y, width: unitsWide, height: unitsHigh } = drawing.viewBox.baseVal
  const whole =
    unitsWide > 0
      ? { x, y, width: unitsWide, height: unitsHigh }
      : { x: 0, y: 0, width: shownWidth, height: shownHeight }
  const ink = drawing.getBBox()
  const left = Math.max(whole.x, ink.x - INK_MARGIN)
  const top = Math.max(whole.y, ink.y - INK_MARGIN)
  const width = Math.min(whole.x + whole.width, ink.x + ink.width + INK_MARGIN) - left
  const height = Math.min(whole.y + whole.height, ink.y + ink.height + INK_MARGIN) - top
  const pixels = shownWidth / whole.width
  const scale = pixels * Math.min(MOST_ENLARGED, Math.max(1, LEAST_WIDTH / (width * pixels)))
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    viewBox: `${left} ${top} ${width} ${height}`,
  }
}

function sizeIn(stage: HTMLElement): Size {
  const inner = stage.querySelector<SVGSVGElement>('svg svg')
  return { width: inner?.width.baseVal.value ?? 0, height: inner?.height.baseVal.value ?? 0 }
}

interface SheetProps extends PictureInput {
  readonly size: Size | undefined
  readonly crop?: Crop | undefined
}

function Sheet({ title, caption, mark, legend, drawing, size, crop }: SheetProps) {
  const { width: drawnWidth, height: drawnHeight } = size ?? { width: LEAST_WIDTH, height: 0 }
  const inner = Math.max(drawnWidth, LEAST_WIDTH)
  const words = wrapText(title, inner, MOST_TITLE_LINES, (text) => estimateText(text, TITLE, 400))
  const captionAt = MARGIN + words.length * TITLE_LINE + 8
  const markAt = mark === undefined ? captionAt : captionAt + 18
  const top = markAt + 14
  const rows = legendRows(legend, inner)
  const legendAt = top + drawnHeight + 18
  const width = Math.ceil(inner + 2 * MARGIN)
  const height = Math.ceil(top + drawnHeight + (rows.length === 0 ? 0 : 14 + rows.length * 20) + MARGIN)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={SMALL}>
      <title>{title}</title>
      <rect width={width} height={height} fill="#ffffff" />
      <text fontSize={TITLE} fontWeight={600} fill="var(--ink)" fontFamily="'Source Serif 4', serif">
        {words.map((line, index) => (
          <tspan key={line} x={MARGIN} y={MARGIN + TITLE + index * TITLE_LINE - 4}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={MARGIN} y={captionAt} fill="var(--ink-3)">
        {caption}
      </text>
      {mark !== undefined && (
        <text x={MARGIN} y={markAt} fontWeight={600} fill="var(--clay)">
          {mark}
        </text>
      )}
      <g transform={`translate(${MARGIN + (inner - drawnWidth) / 2} ${top})`}>
        {drawing instanceof SVGSVGElement ? crop && <Copy drawing={drawing} crop={crop} /> : drawing}
      </g>
      {rows.map((row, index) => (
        <g key={row[0]?.label} transform={`translate(${MARGIN} ${legendAt + index * 20})`}>
          {row.map(({ x, ...entry }) => (
            <g key={entry.label} transform={`translate(${x} 0)`}>
              <LegendMark {...entry} />
              <text x={MARK_WIDTH + 7} y={MARK_HEIGHT - 1} fill="var(--ink-2)">
                {entry.label}
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** What is on screen, put into the picture as it is. */
function Copy({ drawing, crop: { width, height, viewBox } }: { readonly drawing: SVGSVGElement; readonly crop: Crop }) {
  const place = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    const copy = drawing.cloneNode(true) as SVGSVGElement
    copy.setAttribute('width', String(width))
    copy.setAttribute('height', String(height))
    copy.setAttribute('viewBox', viewBox)
    place.current?.replaceChildren(copy)
  }, [drawing, width, height, viewBox])
  return <g ref={place} />
}

function legendRows(
  legend: readonly LegendEntry[],
  room: number,
): readonly (readonly (LegendEntry & { x: number })[])[] {
  const rows: (LegendEntry & { x: number })[][] = []
  let x = 0
  for (const entry of legend) {
    const width = MARK_WIDTH + 7 + estimateText(entry.label, SMALL, 400)
    const last = rows.at(-1)
    if (last && x + width <= room) last.push({ ...entry, x })
    else rows.push([{ ...entry, x: (x = 0) }])
    x += width + 18
  }
  return rows
}
