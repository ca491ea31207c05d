import { ClipboardCopy, Ellipsis, FileCode, ImageDown, Table } from 'lucide-react'
import { memo, useCallback, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './chart-frame.module.css'
import { ChartTableView, tableText, type ChartTable } from './chart-table.tsx'
import { LegendMark, MARK_HEIGHT, MARK_WIDTH, type LegendEntry } from './legend.tsx'
import { pngFile, svgFile } from './picture-file.ts'
import { usePicturePlace, type PictureFormat } from './picture-place.ts'
import { drawPicture, type Picture } from './picture.tsx'

interface ChartFrameProps {
  /** The heading of the card, the title of the picture, the name of its file. */
  readonly title: string
  /** Further controls beside the title. */
  readonly aside?: ReactNode
  readonly legend?: readonly LegendEntry[]
  /** The same numbers to read and to copy. Absent only where the screen shows them as a list already. */
  readonly table?: ChartTable
  /** In place of the plain table, when it can show more than text. */
  readonly tableView?: ReactNode
  /** An SVG for pictures, where the chart on screen is not one SVG. */
  readonly figure?: ReactElement
  readonly className?: string | undefined
  readonly children: ReactNode
}

type View = 'chart' | 'table'

const NO_LEGEND: readonly LegendEntry[] = []

/** Around every chart: shown as a table as well, copied and saved as a picture in light colors. */
export function ChartFrame({
  title,
  aside,
  legend = NO_LEGEND,
  table,
  tableView,
  figure,
  className,
  children,
}: ChartFrameProps) {
  const [view, setView] = useState<View>('chart')
  const box = useRef<HTMLDivElement>(null)
  const shown = table === undefined ? 'chart' : view
  // The drawing is asked for when somebody wants it, so that a chart that moves does not draw its menu again.
  const latest = useRef(figure)
  useLayoutEffect(() => {
    latest.current = figure
  })
  const drawing = useCallback(() => latest.current ?? drawingIn(box.current), [])
  return (
    <Card
      title={title}
      className={className}
      aside={
        <>
          {aside}
          <PictureMenu
            title={title}
            legend={legend}
            table={table}
            drawing={figure || shown === 'chart' ? drawing : undefined}
          />
        </>
      }
    >
      {(legend.length > 0 || table !== undefined) && (
        <div className={styles['head']}>
          {shown === 'chart' && legend.length > 0 && <Legend entries={legend} />}
          {table !== undefined && (
            <Segmented
              look="pills"
              label={`Show ${title} as`}
              value={view}
              options={[
                { value: 'chart', label: 'Chart' },
                { value: 'table', label: 'Table' },
              ]}
              onChange={setView}
            />
          )}
        </div>
      )}
      {shown === 'chart' ? (
        <div className={styles['chart']} ref={box}>
          {children}
        </div>
      ) : (
        (tableView ?? (table && <ChartTableView caption={title} table={table} />))
      )}
    </Card>
  )
}

function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {entries.map((entry) => (
        <li key={entry.label}>
          <svg width={MARK_WIDTH} height={MARK_HEIGHT} aria-hidden>
            <LegendMark {...entry} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  )
}

interface PictureMenuProps {
  readonly title: string
  readonly legend: readonly LegendEntry[]
  readonly table: ChartTable | undefined
  /** Absent while there is nothing to make a picture of. */
  readonly drawing: (() => SVGSVGElement | ReactElement | undefined) | undefined
}

const PictureMenu = memo(function PictureMenu({ title, legend, table, drawing }: PictureMenuProps) {
  const place = usePicturePlace()
  const { caption, mark } = place
  const draw = async (): Promise<Picture> => {
    const drawn = drawing?.()
    if (!drawn) throw new Error('The chart is not drawn yet.')
    return drawPicture({ title, caption, mark, legend, drawing: drawn })
  }
  const attempt = async (work: () => Promise<void>, failed: string, instead: string): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      place.say({ ok: false, title: failed, text: `${reason} ${instead}` })
    }
  }
  const save = (format: PictureFormat): Promise<void> =>
    attempt(
      async () => {
        const picture = await draw()
        await place.save(title, format, format === 'svg' ? svgFile(picture) : await pngFile(picture))
      },
      'The picture was not saved',
      'Try again, or show the table and copy that.',
    )
  const copyPicture = (): Promise<void> =>
    attempt(
      async () => {
        // The clipboard is asked at once, while the key or the click still counts as the person's wish.
        const png = draw().then(pngFile)
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
        place.say({ ok: true, title: 'The picture is copied', text: 'Paste it into a slide, a mail or a document.' })
      },
      'The picture was not copied',
      'Save it as a file instead.',
    )
  const copyTable = (): Promise<void> =>
    attempt(
      async () => {
        await navigator.clipboard.writeText(table ? tableText(table) : '')
        place.say({ ok: true, title: 'The table is copied', text: 'Paste it into a spreadsheet.' })
      },
      'The table was not copied',
      'Show it as a table, mark it and copy it from there.',
    )
  return (
    <Menu
      trigger={
        <IconButton label={`Copy or save ${title}`} className={styles['more']}>
          <Ellipsis size={17} aria-hidden />
        </IconButton>
      }
    >
      {drawing && (
        <>
          <MenuItem icon={<ClipboardCopy size={15} aria-hidden />} onSelect={() => void copyPicture()}>
            Copy the picture
          </MenuItem>
          <MenuItem icon={<ImageDown size={15} aria-hidden />} onSelect={() => void save('png')}>
            Save as PNG
          </MenuItem>
          <MenuItem icon={<FileCode size={15} aria-hidden />} onSelect={() => void save('svg')}>
            Save as SVG
          </MenuItem>
        </>
      )}
      {drawing && table && <MenuSeparator />}
      {table && (
        <MenuItem icon={<Table size={15} aria-hidden />} onSelect={() => void copyTable()}>
          Copy the table
        </MenuItem>
      )}
    </Menu>
  )
})

/** The chart among what is drawn there, which is the largest. */
function drawingIn(box: HTMLElement | null): SVGSVGElement | undefined {
  const area = (svg: SVGSVGElement): number => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height
  return [...(box?.querySelectorAll('svg') ?? [])].toSorted((a, b) => area(b) - area(a))[0]
}
