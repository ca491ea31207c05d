import { Link } from 'wouter'
import { changeDomain, removeDomain } from '#domain/framework/framework-change.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, FrameworkDomain } from '#domain/framework/framework.ts'
import { Card } from '../../ui/card.tsx'
import { edit, take } from './edit.ts'
import { EditorHead } from './editor-head.tsx'
import styles from './editors.module.css'
import { hrefOf } from './places.ts'
import { recordTexts } from './record-texts.tsx'

interface DomainEditorProps {
  readonly framework: Framework
  readonly domain: FrameworkDomain
  readonly problems: readonly FrameworkProblem[]
  readonly onRemoved: () => void
}

export function DomainEditor({ framework, domain, problems, onRemoved }: DomainEditorProps) {
  const { id } = domain
  const skills = framework.skills.filter((skill) => skill.domain === id)
  const save = (field: string, next: Partial<Omit<FrameworkDomain, 'id'>>): void =>
    void edit(`edit of ${domain.name}`, (before) => changeDomain(before, id, next), `${id}:${field}`)
  const text = recordTexts<'name' | 'shortName' | 'meaning'>({
    framework,
    part: 'domains',
    record: domain,
    problems,
    onSave: (field, value) => save(field, { [field]: value }),
  })
  const words =
    skills.length === 0
      ? 'It had no skills.'
      : `${skills.length === 1 ? 'Its skill is' : `Its ${skills.length} skills are`} out too. Ratings are kept, not counted.`
  const remove = (): void => {
    if (take(domain.name, words, (before) => removeDomain(before, id))) onRemoved()
  }
  return (
    <Card>
      <EditorHead
        name={domain.name}
        kind="Domain"
        id={id}
        problems={problems}
        {...(framework.skills.length > skills.length
          ? { onRemove: remove }
          : { whyNot: 'All skills are in this domain. It can be taken out when there are others.' })}
      />
      <div className={styles['fields']}>
        {text('Name', 'name', 300)}
        {text('Short name', 'shortName', 24, { hint: 'One word or two, for the radar and the timeline.' })}
        {text('Meaning', 'meaning', 300)}
        <h3>Skills in it</h3>
        {skills.length === 0 ? (
          <p className="muted">None. Add one in the list, or move one here from its own form.</p>
        ) : (
          <ul className={styles['links']}>
            {skills.map((skill) => (
              <li key={skill.id}>
                <Link href={hrefOf({ part: 'skills', id: skill.id })}>{skill.name}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  )
}
