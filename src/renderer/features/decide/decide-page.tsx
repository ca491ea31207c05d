import { Lock } from 'lucide-react'
import { useLocation, useParams } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CrossroadsView } from './crossroads-view.tsx'
import styles from './decide-page.module.css'
import { JournalView } from './journal-view.tsx'
import { PlaceView } from './place-view.tsx'

const PARTS = ['crossroads', 'place', 'journal'] as const
type Part = (typeof PARTS)[number]

const WORDS: Readonly<Record<Part, { readonly title: string; readonly lead: string }>> = {
  crossroads: {
    title: 'Crossroads',
    lead: 'Stay the expert or step up to lead. Both ways go up, and neither is the consolation prize.',
  },
  place: {
    title: 'Is this the right place?',
    lead: 'Some chiefs and companies let operations people grow, some do not. Look at yours soberly, then decide.',
  },
  journal: {
    title: 'Journal',
    lead: 'Stay or go: a few honest words now and then. After a year they tell more than the mood of today.',
  },
}

/** The decisions that nobody takes for one: which way, whether here, and how it feels over time. */
export function DecidePage() {
  const { part: given } = useParams<{ part?: string }>()
  const [, navigate] = useLocation()
  const part = PARTS.find((one) => one === given) ?? 'crossroads'
  const { title, lead } = WORDS[part]
  return (
    <Page title={title} crumbs="Decide" lead={lead}>
      <div className={styles['parts']}>
        <Segmented<Part>
          label="Part of deciding"
          value={part}
          options={[
            { value: 'crossroads', label: 'Crossroads' },
            { value: 'place', label: 'The right place' },
            { value: 'journal', label: 'Journal' },
          ]}
          onChange={(next) => navigate(`/decide/${next}`)}
        />
        <p className={styles['private']}>
          <Lock size={13} aria-hidden />
          {PRIVACY[part]}
        </p>
      </div>
      <PartView part={part} />
    </Page>
  )
}

const PRIVACY: Readonly<Record<Part, string>> = {
  crossroads: 'Your values and reasons stay in your profile. No document has them.',
  place: 'Private: in your profile, its backups and your own-data file, and nowhere else.',
  journal: 'Private: in your profile, its backups and your own-data file, and nowhere else.',
}

function PartView({ part }: { readonly part: Part }) {
  switch (part) {
    case 'crossroads':
      return <CrossroadsView />
    case 'place':
      return <PlaceView />
    case 'journal':
      return <JournalView />
  }
}
