import type { BarsFigure, KeyFigure } from '#domain/documents/document.ts'

type Outcome = KeyFigure & { readonly text: string }

/** Up to three numbers side by side, each over the sentence that it stands for. */
export function Outcomes({ items }: { readonly items: readonly Outcome[] }) {
  return (
    <ul className="outcomes">
      {items.map(({ value, label, text }, index) => (
        <li key={index}>
          {value !== '' && <p className="value">{value}</p>}
          <p className="label">{label}</p>
          <p className="text">{text}</p>
        </li>
      ))}
    </ul>
  )
}

const BAR_HEIGHT = 12
const MARK_WIDTH = 0.8

/** A row each: name, a bar filled to the value after with a line at the value before, and both in words. */
export function Bars({ figure }: { readonly figure: BarsFigure }) {
  const { titles, legend, rows } = figure
  return (
    <div className="bars-figure">
      <table className="bars">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{titles.label}</th>
            <th scope="col">{titles.words}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, before, after, words }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>
                <div className="bar">
                  <svg viewBox={`0 0 100 ${BAR_HEIGHT}`} preserveAspectRatio="none" aria-hidden>
                    <rect width={100} height={BAR_HEIGHT} fill="var(--sunken)" />
                    <rect width={after * 100} height={BAR_HEIGHT} fill="var(--brand)" />
                    <rect
                      x={Math.min(100 - MARK_WIDTH, Math.max(0, before * 100 - MARK_WIDTH / 2))}
                      width={MARK_WIDTH}
                      height={BAR_HEIGHT}
                      fill="var(--brass)"
                    />
                  </svg>
                  <strong>{words}</strong>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="bars-legend" aria-hidden>
        <svg width={9} height={9} viewBox="0 0 9 9">
          <rect x={3.5} width={2} height={9} fill="var(--brass)" />
        </svg>{' '}
        {legend.before}{' '}
        <svg width={9} height={9} viewBox="0 0 9 9">
          <rect width={9} height={9} fill="var(--brand)" />
        </svg>{' '}
        {legend.after}
      </p>
    </div>
  )
}
