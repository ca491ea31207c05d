import type { DisplacementCard } from '#domain/profile/roadmap-record.ts'
import { Pill } from '../../ui/pill.tsx'
import styles from './request.module.css'

/** The displacement card as it will lie on a desk: paper on the screen, with the words of the document. */
export function CardView({ card }: { readonly card: DisplacementCard }) {
  return (
    <article className={styles['paper']} aria-label="Displacement card">
      <h2>{card.title}</h2>
      <p className={styles['lead']}>{card.lead}</p>
      <p className={styles['verdict']} aria-live="polite">
        {card.verdict}
      </p>
      {card.moves.length > 0 && (
        <section>
          <h3>What moves</h3>
          <div className={styles['scroll']} tabIndex={0} role="group" aria-label="What moves">
            <table>
              <thead>
                <tr>
                  <th scope="col">Agreed work</th>
                  <th scope="col">Ready by</th>
                  <th scope="col">Change</th>
                  <th scope="col">What it means</th>
                </tr>
              </thead>
              <tbody>
                {card.moves.map((move, at) => (
                  <tr key={`${at} ${move.title}`}>
                    <th scope="row">{move.title}</th>
                    <td className={styles['dates']}>
                      {move.before} <span aria-label="to">→</span> {move.after}
                    </td>
                    <td>
                      <Pill tone={move.later === 'not later' ? 'plain' : 'clay'}>{move.later}</Pill>
                    </td>
                    <td>{move.means}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {card.stays !== '' && <p className={styles['stays']}>{card.stays}</p>}
      <section>
        <h3>Other ways</h3>
        <div className={styles['scroll']} tabIndex={0} role="group" aria-label="Other ways">
          <table>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">Way</th>
                <th scope="col">What</th>
                <th scope="col">Work</th>
                <th scope="col">Effect</th>
              </tr>
            </thead>
            <tbody>
              {card.ways.map((way) => (
                <tr key={way.name}>
                  <th scope="row">{way.name}</th>
                  <td>{way.what}</td>
                  <td className={styles['dates']}>{way.effort}</td>
                  <td>{way.effect}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {card.criteria.length > 0 && (
        <section>
          <h3>Done when</h3>
          <ul className={styles['bullets']}>
            {card.criteria.map((criterion, at) => (
              <li key={`${at} ${criterion}`}>{criterion}</li>
            ))}
          </ul>
        </section>
      )}
      <footer>
        {card.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  )
}
