import { DOCUMENT_CHOICES } from '#domain/documents/kinds.ts'
import type { DocumentKind } from '#domain/documents/document.ts'
import { formSkillsOf } from '#domain/documents/rating-form.ts'
import { findRung, type FrameworkDomain, type Skill } from '#domain/framework/framework.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import styles from './documents-page.module.css'

interface Skills {
  readonly domains: readonly { readonly domain: FrameworkDomain; readonly skills: readonly Skill[] }[]
  /** Left out from the start, so that a manager is asked what decides. */
  readonly supporting: readonly string[]
}

/** The skills of the rung that the document is about; undefined for a document that has no such choice. */
export function useSkillChoice(kind: DocumentKind, about: string | undefined): Skills | undefined {
  const framework = useWorkspace((workspace) => workspace.framework)
  const next = useNextRung()
  const rung = about === undefined ? next : findRung(framework, about)
  if (!DOCUMENT_CHOICES[kind].bySkill || !rung) return undefined
  const asked = formSkillsOf(framework, rung)
  const core = new Set(rung.requires.filter((requirement) => requirement.core).map(({ skill }) => skill))
  return {
    domains: framework.domains.flatMap((domain) => {
      const skills = asked.filter((skill) => skill.domain === domain.id)
      return skills.length === 0 ? [] : [{ domain, skills }]
    }),
    supporting: core.size === 0 ? [] : asked.filter(({ id }) => !core.has(id)).map(({ id }) => id),
  }
}

interface SkillChoiceProps {
  readonly skills: Skills
  readonly without: readonly string[]
  readonly onChange: (without: readonly string[]) => void
}

export function SkillChoice({ skills: { domains, supporting }, without, onChange }: SkillChoiceProps) {
  const all = domains.flatMap(({ skills }) => skills)
  const toggle = (id: string): void =>
    onChange(without.includes(id) ? without.filter((other) => other !== id) : [...without, id])
  return (
    <Card
      title="Which skills"
      aside={
        <span className="muted number">
          {all.length - without.length} of {all.length}
        </span>
      }
    >
      <div className={styles['picks']}>
        <Button small onClick={() => onChange([])}>
          All
        </Button>
        <Button small onClick={() => onChange(supporting)}>
          Core only
        </Button>
      </div>
      {domains.map(({ domain, skills }) => (
        <details key={domain.id} className={styles['domain']}>
          <summary>
            {domain.name}{' '}
            <span className="muted number">
              {skills.filter(({ id }) => !without.includes(id)).length} of {skills.length}
            </span>
          </summary>
          <ul className={styles['sections']}>
            {skills.map(({ id, name }) => (
              <li key={id}>
                <Checkbox checked={!without.includes(id)} onChange={() => toggle(id)}>
                  {name}
                </Checkbox>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  )
}
