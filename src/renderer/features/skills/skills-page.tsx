import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { FrameworkDomain, Skill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { latestEvidence, latestRating } from '#domain/profile/rating-changes.ts'
import { EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { isFresh } from '#domain/readiness/support.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { Pill } from '../../ui/pill.tsx'
import { isRated, nextUnrated, quickSkills, skillPath, unratedSkills } from './rating-order.ts'
import { progressWords } from './rating-speed.ts'
import styles from './skills-page.module.css'

/** All skills at a glance, by domain, each a way into its anchors. */
export function SkillsPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const open = unratedSkills(profile, framework).length
  const next = nextUnrated(profile, framework.skills)
  const quick = quickSkills(framework)
  const quickNext = nextUnrated(profile, quick)
  const total = framework.skills.length
  return (
    <Page
      title="Skills"
      lead={`${progressWords(total - open, total)}. Rate what you do, not what you know about; you can change your mind at any time.`}
      tools={
        <>
          {open < total && (
            <Link href="/skills/look-back" className={buttonClass()}>
              Look back
            </Link>
          )}
          {next && (
            <Link href={skillPath(next.id, 'all')} className={buttonClass(quickNext ? 'plain' : 'primary')}>
              {open === total ? `Rate all ${total}` : 'Go on with all'}
            </Link>
          )}
          {quickNext && (
            <Link href={skillPath(quickNext.id, 'quick')} className={buttonClass('primary')}>
              {quick.some(({ id }) => isRated(profile, id)) ? 'Go on with the quick round' : 'Start the quick round'}
              <ArrowRight size={15} aria-hidden />
            </Link>
          )}
        </>
      }
    >
      <div className={styles['domains']}>
        {framework.domains.map((domain) => (
          <DomainCard
            key={domain.id}
            domain={domain}
            skills={framework.skills.filter((skill) => skill.domain === domain.id)}
          />
        ))}
      </div>
    </Page>
  )
}

function DomainCard({ domain, skills }: { readonly domain: FrameworkDomain; readonly skills: readonly Skill[] }) {
  return (
    <Card title={domain.name}>
      <p className={styles['meaning']}>{domain.meaning}</p>
      <ul className={styles['skills']}>
        {skills.map((skill) => (
          <SkillRow key={skill.id} skill={skill} />
        ))}
      </ul>
    </Card>
  )
}

function SkillRow({ skill }: { readonly skill: Skill }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const rating = latestRating(profile, skill.id, 'self')
  const evidence = latestEvidence(profile, skill.id)
  const level = rating?.level
  const asksEvidence = typeof level === 'number' && level >= EVIDENCE_FROM_LEVEL
  const unproven = asksEvidence && !evidence
  const stale = asksEvidence && evidence !== undefined && !isFresh(evidence, today)
  return (
    <li>
      <Link href={`/skills/${skill.id}`} className={styles['skill']}>
        <span className={styles['name']}>
          {skill.name}
          <span className="muted">{skill.meaning}</span>
        </span>
        <span className={styles['state']}>
          {unproven && <Pill tone="clay">unproven</Pill>}
          {stale && <Pill tone="brass">evidence is old</Pill>}
          <b className={styles['level']} data-rated={typeof level === 'number'}>
            {level === undefined ? '–' : level === 'not-applicable' ? 'n' : level}
          </b>
          <span className={styles['word']}>
            {level === undefined ? 'not rated' : level === 'not-applicable' ? 'not applicable' : levelName(level)}
          </span>
        </span>
      </Link>
    </li>
  )
}
