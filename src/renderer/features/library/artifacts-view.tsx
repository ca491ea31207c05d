import { useRef } from 'react'
import { Link } from 'wouter'
import { findSkill, type Artifact } from '#domain/framework/framework.ts'
import { levelName } from '#domain/framework/level.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import { classes } from '../../ui/classes.ts'
import { NotInFramework } from './not-in-framework.tsx'
import { useArrival, useFreshTop } from './arrival.ts'
import styles from './artifacts-view.module.css'
import { skillPath } from './library-place.ts'
import { Sources } from './sources.tsx'

/** What operations people make and show, with what has to be in it before it proves a level. */
export function ArtifactsView({ selected }: { readonly selected: string | undefined }) {
  const { artifacts = [] } = useWorkspace((workspace) => workspace.framework)
  const heading = useRef<HTMLHeadingElement>(null)
  useFreshTop(heading, 'artifacts')
  if (artifacts.length === 0) return <NotInFramework text="This framework names no artifacts." />
  return (
    <section aria-labelledby="artifacts-heading">
      <h2 id="artifacts-heading" ref={heading} tabIndex={-1} className="visually-hidden">
        Artifacts
      </h2>
      <ul className={styles['list']}>
        {artifacts.map((artifact) => (
          <li key={artifact.id}>
            <ArtifactCard artifact={artifact} arrived={artifact.id === selected} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ArtifactCard({ artifact, arrived }: { readonly artifact: Artifact; readonly arrived: boolean }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const name = useRef<HTMLHeadingElement>(null)
  useArrival(name, arrived ? artifact.id : undefined)
  return (
    <Card className={classes(styles['card'], arrived && styles['arrived'])}>
      <h3 ref={name} tabIndex={-1} className={styles['name']}>
        {artifact.name}
      </h3>
      <p className={styles['meaning']}>{artifact.meaning}</p>
      <h4 className={styles['label']}>What has to be in it</h4>
      <ul className={styles['holds']}>
        {artifact.holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4 className={styles['label']}>Can prove</h4>
      <ul className={styles['proves']}>
        {artifact.proves.map(({ skill, level }) => (
          <li key={`${skill}-${level}`}>
            <Link href={skillPath(skill)}>{findSkill(framework, skill)?.name ?? skill}</Link>{' '}
            <span className={styles['level']}>
              {level} {levelName(level)}
            </span>
          </li>
        ))}
      </ul>
      <Sources ids={artifact.sources} />
    </Card>
  )
}
