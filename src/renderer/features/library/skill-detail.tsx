import { useRef } from 'react'
import { Link } from 'wouter'
import type { Skill } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { currentLevels, type CurrentLevel } from '#domain/readiness/current-levels.ts'
import { useWorkspace } from '../../state/session.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Pill } from '../../ui/pill.tsx'
import { useFreshTop } from './arrival.ts'
import { artifactPath } from './library-place.ts'
import { SkillActions } from './skill-actions.tsx'
import styles from './skill-detail.module.css'
import { SkillLevels } from './skill-levels.tsx'
import { SkillRungs } from './skill-rungs.tsx'
import { Sources } from './sources.tsx'

interface SkillDetailProps {
  readonly skill: Skill
  /** The action that a link pointed at. */
  readonly action: string | undefined
}

/** All that the framework says about one skill. */
export function SkillDetail({ skill, action }: SkillDetailProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const heading = useRef<HTMLHeadingElement>(null)
  useFreshTop(heading, skill.id)
  const own = currentLevels(profile, framework).get(skill.id)
  const domain = framework.domains.find((other) => other.id === skill.domain)
  return (
    <article className={styles['detail']} aria-label={skill.name}>
      <Card>
        <div className={styles['top']}>
          <span className="muted">{domain?.name}</span>
          <OwnLevel own={own} />
        </div>
        <div className={styles['title']}>
          <h2 ref={heading} tabIndex={-1}>
            {skill.name}
          </h2>
          <Link href={`/skills/${skill.id}`} className={buttonClass('plain', true)}>
            {own?.source === 'assumed' ? 'Rate this skill' : 'Change your rating'}
          </Link>
        </div>
        <p className={styles['meaning']}>{skill.meaning}</p>
      </Card>
      <SkillLevels skill={skill} own={own} />
      <div className={styles['pair']}>
        <SkillRungs skill={skill} own={own} />
        <div className={styles['stack']}>
          <Card title="Why an executive cares">
            <p className={styles['text']}>{skill.executive}</p>
          </Card>
          <Card title="Where people overrate it">
            <p className={styles['text']}>{skill.trap}</p>
          </Card>
          <ProvingArtifacts skill={skill} />
        </div>
      </div>
      <SkillActions key={skill.id} skill={skill} own={own} arrived={action} />
      <Sources ids={skill.sources} />
    </article>
  )
}

/** What one could show for this skill; nothing at all where the framework names no such artifact. */
function ProvingArtifacts({ skill }: { readonly skill: Skill }) {
  const artifacts = useWorkspace((workspace) => workspace.framework.artifacts)
  const proving = (artifacts ?? []).flatMap(({ id, name, proves }) => {
    const levels = proves.flatMap((proof) => (proof.skill === skill.id ? proof.level : []))
    return levels.length > 0 ? [{ id, name, level: Math.max(...levels) }] : []
  })
  if (proving.length === 0) return null
  return (
    <Card title="Artifacts that can prove it">
      <ul className={styles['artifacts']}>
        {proving.map(({ id, name, level }) => (
          <li key={id}>
            <Link href={artifactPath(id)}>{name}</Link> <span className="muted">to level {level}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function OwnLevel({ own }: { readonly own: CurrentLevel | undefined }) {
  if (!own || own.source === 'assumed') return <Pill>not rated yet</Pill>
  if (own.source === 'not-applicable') return <Pill>not applicable to you</Pill>
  return (
    <Pill tone="brand">
      your level: {own.level} {levelName(own.level)}
    </Pill>
  )
}
