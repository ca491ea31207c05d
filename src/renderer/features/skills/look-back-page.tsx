import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { findSkill, type Framework } from '#domain/framework/framework.ts'
import { levelName, type Level } from '#domain/framework/level.ts'
import { roundHints, type RoundHint } from '#domain/readiness/round-hints.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import styles from './look-back-page.module.css'
import { nextUnrated, unratedSkills } from './rating-order.ts'

/** After a round, never during one: answers that are worth a second look, each with the anchor to read again. */
export function LookBackPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const total = framework.skills.length
  const open = unratedSkills(profile, framework).length
  const next = nextUnrated(profile, framework.skills)
  const hints = roundHints(profile, framework)
  const rated = total - open
  const lead =
    rated === 0
      ? 'Nothing is rated yet. After a round, this page says which answers are worth a second look.'
      : `${rated} of ${total} skills ${rated === 1 ? 'has' : 'have'} an answer. ${
          hints.length === 0
            ? 'None of them asks for a second look.'
            : 'These are worth a second look. Leave an answer as it is when it still reads right.'
        }`
  return (
    <Page
      title="Look back"
      crumbs="Skills"
      lead={lead}
      tools={
        <>
          {next && (
            <Link href={`/skills/${next.id}`} className={buttonClass(rated === 0 ? 'primary' : 'plain')}>
              {rated === 0 ? 'Start rating' : `Rate the other ${open}`}
            </Link>
          )}
          {rated > 0 && (
            <Link href="/" className={buttonClass('primary')}>
              See where you stand
              <ArrowRight size={15} aria-hidden />
            </Link>
          )}
        </>
      }
    >
      {hints.length === 0 ? (
        <EmptyState
          text={
            rated === 0
              ? 'Start with a few skills; it takes about half a minute for each.'
              : 'The answers differ from skill to skill, fit together, and the high ones have something to show.'
          }
        />
      ) : (
        <ul className={styles['list']}>
          {hints.map((hint) => (
            <li key={`${hint.kind} ${hint.skill} ${hint.kind === 'contradiction' ? hint.needs : ''}`}>
              <HintCard hint={hint} framework={framework} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function HintCard({ hint, framework }: { readonly hint: RoundHint; readonly framework: Framework }) {
  const name = (id: string): string => findSkill(framework, id)?.name ?? id
  const { title, text, level } = wordsOf(hint, name, framework)
  const anchor = level === 0 ? undefined : findSkill(framework, hint.skill)?.anchors[level - 1]
  return (
    <Card title={title}>
      <p className={styles['text']}>{text}</p>
      {anchor !== undefined && (
        <p className={styles['anchor']}>
          <b>{`${name(hint.skill)}, ${level} ${levelName(level)}: `}</b>
          {anchor}
        </p>
      )}
      <Link href={`/skills/${hint.skill}`} className={buttonClass('plain', true)}>
        Read {name(hint.skill)} again
      </Link>
    </Card>
  )
}

interface HintWords {
  readonly title: string
  readonly text: string
  /** The anchor to read again. */
  readonly level: Level
}

function wordsOf(hint: RoundHint, name: (id: string) => string, framework: Framework): HintWords {
  switch (hint.kind) {
    case 'flat':
      return {
        title: 'Nearly the same everywhere',
        text: `${hint.count} of ${hint.of} answers are level ${hint.level}. That happens after a long day. Does this anchor describe last month's work, or would the one above or below it?`,
        level: hint.level,
      }
    case 'all-high':
      return {
        title: 'High nearly everywhere',
        text: `${hint.count} of ${hint.of} answers are level 4 or 5. Level 4 means that leaders changed a plan because of it. Can you name the plan?`,
        level: 4,
      }
    case 'contradiction':
      return {
        title: 'Two answers pull apart',
        text: `${name(hint.skill)} is at ${hint.level} and ${name(hint.needs)} at ${hint.rated}. Every way this framework knows to the first needs ${name(hint.needs)} at ${hint.needed}. Yours may be another way; or one of the two reads differently the second time.`,
        level: hint.level,
      }
    case 'unproven':
      return {
        title: `${name(hint.skill)} has nothing to show yet`,
        text: findSkill(framework, hint.skill)?.trap ?? 'Name one thing that somebody else could look at.',
        level: hint.level,
      }
  }
}
