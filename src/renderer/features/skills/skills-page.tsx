import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import type { FrameworkDomain, Skill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { EVIDENCE_FROM_LEVEL } from '#domain/readiness/constants.ts'
import { currentLevels, type CurrentLevel } from '#domain/readiness/current-levels.ts'
import { isAgreementFresh, isFresh, supportBySkill, type Support } from '#domain/readiness/support.ts'
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
  const levels = currentLevels(profile, framework)
  const support = supportBySkill(profile)
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
            known={(skill) => ({ ...levels.get(skill), support: support.get(skill) })}
          />
        ))}
      </div>
    </Page>
  )
}

/** What is known about one skill. */
interface Known extends Pick<CurrentLevel, 'self' | 'agreement'> {
  readonly support?: Support | undefined
}

interface DomainCardProps {
  readonly domain: FrameworkDomain
  readonly skills: readonly Skill[]
  readonly known: (skill: string) => Known
}

function DomainCard({ domain, skills, known }: DomainCardProps) {
  return (
    <Card title={domain.name}>
      <p className={styles['meaning']}>{domain.meaning}</p>
      <ul className={styles['skills']}>
        {skills.map((skill) => (
          <SkillRow key={skill.id} skill={skill} known={known(skill.id)} />
        ))}
      </ul>
    </Card>
  )
}

function SkillRow({ skill, known }: { readonly skill: Skill; readonly known: Known }) {
  const { self, agreement, support } = known
  const today = useToday()
  const level = self?.level
  const isAgreed = agreement !== undefined && isAgreementFresh(agreement, today) && agreement.level === level
  const asksEvidence = typeof level === 'number' && level >= EVIDENCE_FROM_LEVEL && !isAgreed
  const unproven = asksEvidence && !support
  const stale = asksEvidence && support !== undefined && !isFresh({ on: support.trueOn }, today)
  return (
    <li>
      <Link href={`/skills/${skill.id}`} className={styles['skill']}>
        <span className={styles['name']}>
          {skill.name}
          <span className="muted">{skill.meaning}</span>
        </span>
        <span className={styles['state']}>
          {isAgreed && <Pill tone="brand">agreed</Pill>}
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
