import { X } from 'lucide-react'
import { useState } from 'react'
import { evidenceOf, showAsEvidence, takeBackEvidence } from '#domain/impact/impact-changes.ts'
import { provenSkills } from '#domain/impact/proves.ts'
import { findSkill } from '#domain/framework/framework.ts'
import type { ImpactEntry } from '#domain/profile/impact-record.ts'
import { change, newId } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './impact.module.css'

/** What the entry can stand for as evidence, and what it stands for already. */
export function ProvesSection({ entry }: { readonly entry: ImpactEntry }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [isChoosing, setIsChoosing] = useState(false)
  const made = evidenceOf(profile, entry)
  const nameOf = (skill: string): string => findSkill(framework, skill)?.name ?? skill
  const offered = provenSkills(entry, profile, framework).filter(
    ({ skill }) => !made.some((one) => one.skill === skill),
  )
  const show = (skill: string): void => {
    const id = newId()
    change(`evidence for ${nameOf(skill)}`, (before) =>
      showAsEvidence(before, latest(before.impactEntries, entry), skill, id),
    )
    setIsChoosing(false)
    sayChanged('It is evidence now', `It stands for ${nameOf(skill)} as of its day, in the words of this entry.`)
  }
  const takeBack = (id: string, skill: string): void => {
    change(`evidence for ${nameOf(skill)} taken back`, (before) =>
      takeBackEvidence(before, latest(before.impactEntries, entry), id),
    )
    sayChanged('Evidence taken back', 'The entry itself stays as it is.')
  }
  return (
    <section className={styles['section']}>
      <h3>Proves</h3>
      <ul className={styles['list']}>
        {made.map(({ id, skill }) => (
          <li key={id} className={styles['proof']}>
            <span>
              <b>{nameOf(skill)}</b> <span className={styles['quiet']}>is evidence</span>
            </span>
            <IconButton label={`Take back the evidence for ${nameOf(skill)}`} onClick={() => takeBack(id, skill)}>
              <X size={15} aria-hidden />
            </IconButton>
          </li>
        ))}
        {offered.map(({ skill, level, why }) => (
          <li key={skill} className={styles['proof']}>
            <span>
              <b>{level === undefined ? nameOf(skill) : `${nameOf(skill)} · ${level}`}</b>{' '}
              <span className={styles['quiet']}>{why}</span>
            </span>
            <Button small aria-label={`Use as evidence for ${nameOf(skill)}`} onClick={() => show(skill)}>
              Use as evidence
            </Button>
          </li>
        ))}
      </ul>
      {isChoosing ? (
        <SelectField
          label="Evidence for which skill"
          value=""
          groups={framework.domains.map(({ id, name }) => ({
            label: name,
            options: framework.skills
              .filter((skill) => skill.domain === id && !made.some((one) => one.skill === skill.id))
              .map((skill) => ({ value: skill.id, label: skill.name })),
          }))}
          onChange={show}
        />
      ) : (
        <button type="button" className={styles['linkButton']} onClick={() => setIsChoosing(true)}>
          Use it for another skill
        </button>
      )}
    </section>
  )
}

/** The entry as it is now: text that was still held while the button was pressed has come in since. */
function latest(entries: readonly ImpactEntry[], entry: ImpactEntry): ImpactEntry {
  return entries.find(({ id }) => id === entry.id) ?? entry
}
