import { ArrowRight } from 'lucide-react'
import { findRung } from '#domain/framework/framework.ts'
import { openSample } from '../../state/profiles.ts'
import { useSession } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import styles from './sample-list.module.css'

/** Invented people to look around with; they are kept apart from one's own profiles. */
export function SampleList() {
  const samples = useSession((session) => session.samples)
  const framework = useSession((session) => session.builtIn)
  const nameOf = (id: string): string => findRung(framework, id)?.name ?? id
  const open = async (id: string): Promise<void> => {
    const failure = await openSample(id)
    if (failure) sayProblem('The sample did not open', failure.message)
  }
  if (samples.length === 0) return null
  return (
    <Card title="Look around first" aside={<Pill tone="brass">Samples</Pill>}>
      <ul className={styles['list']}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" className={styles['sample']} onClick={() => void open(sample.id)}>
              <span className={styles['words']}>
                <b>
                  {nameOf(sample.rung)} to {nameOf(sample.goal)}
                </b>
                <span className="muted">{sample.story}</span>
              </span>
              <ArrowRight size={16} aria-hidden className={styles['arrow']} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
