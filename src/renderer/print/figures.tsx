import {
  RADAR_MOST_AXES,
  type RadarFigure as RadarModel,
  type TimelineFigure as TimelineModel,
} from '#domain/documents/document.ts'
import { DayTimeline } from '../careers/day-timeline.tsx'
import { RadarFigure } from '../charts/radar-figure.tsx'
import type { MeasureText } from '../charts/text-layout.ts'

/** CSS pixels between the margins, the same on both papers. */
const PAGE_WIDTH = 657
/** So that the timeline, its heading and a few lines fit on one Letter page. */
const TIMELINE_MOST_HEIGHT = 620
const RADAR_WIDTH = 335
const RADAR_LEAST_HEIGHT = 222
const RADAR_MOST_HEIGHT = 290
const TABLE_HEAD = 22
const TABLE_ROW = 20
const FEWEST_AXES = 3

export function RadarBlock({ figure, measure }: { readonly figure: RadarModel; readonly measure: MeasureText }) {
  const { axes, titles, decimals } = figure
  const drawn = axes.length >= FEWEST_AXES && axes.length <= RADAR_MOST_AXES
  const height = Math.min(RADAR_MOST_HEIGHT, Math.max(RADAR_LEAST_HEIGHT, TABLE_HEAD + axes.length * TABLE_ROW))
  return (
    <div className={drawn ? 'radar' : undefined}>
      {drawn && (
        <RadarFigure
          title={figure.summary}
          axes={axes}
          max={figure.max}
          legend={{ have: titles.have, need: titles.need }}
          width={RADAR_WIDTH}
          height={height}
          measure={measure}
        />
      )}
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{titles.name}</th>
            <th scope="col" className="end">
              {titles.have}
            </th>
            <th scope="col" className="end">
              {titles.need}
            </th>
          </tr>
        </thead>
        <tbody>
          {axes.map((axis, index) => (
            <tr key={index} className={axis.have < axis.need ? 'below' : undefined}>
              <th scope="row">
                {axis.name}
                {axis.note !== '' && <span className="quiet"> {axis.note}</span>}
              </th>
              <td className="end">{axis.have.toFixed(decimals)}</td>
              <td className="end">{axis.need.toFixed(decimals)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function TimelineBlock({ figure, measure }: { readonly figure: TimelineModel; readonly measure: MeasureText }) {
  return <DayTimeline figure={figure} width={PAGE_WIDTH} maxHeight={TIMELINE_MOST_HEIGHT} measure={measure} />
}
