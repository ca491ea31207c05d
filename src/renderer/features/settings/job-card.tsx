import { useState } from 'react'
import { findRung } from '#domain/framework/framework.ts'
import { suggestRung } from '#domain/framework/suggest-rung.ts'
import { changePerson } from '#domain/profile/person-changes.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { ToolsField } from '../../careers/tools-field.tsx'
import { change, newId } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './settings-page.module.css'

/** What one's own company calls things: the job today, its ladder in the framework's terms, the tools at hand. */
export function JobCard() {
  const person = useWorkspace((workspace) => workspace.profile.person)
  const framework = useWorkspace((workspace) => workspace.framework)
  return (
    <Card title="Your job">
      <div className={styles['fields']}>
        <TitleField title={person.title ?? ''} />
        <ToolsField
          framework={framework}
          value={person.tools}
          onChange={(tools) => change('tools', (before) => changePerson(before, { tools: [...tools] }))}
        />
        {person.companyTitles.length > 0 && (
          <ul aria-label="Your company's titles">
            {person.companyTitles.map(({ id, title, rung }) => (
              <li key={id}>
                {title} <span className="muted">is close to {findRung(framework, rung)?.name ?? rung}</span>{' '}
                <Button
                  small
                  look="ghost"
                  aria-label={`Remove ${title}`}
                  onClick={() =>
                    change('company titles', (before) =>
                      changePerson(before, {
                        companyTitles: before.person.companyTitles.filter((one) => one.id !== id),
                      }),
                    )
                  }
                >
                  Remove
                </Button>
              </li>
            ))}
          </ul>
        )}
        <CompanyTitleFields />
      </div>
    </Card>
  )
}

/** Counts when it is left; an empty one takes the title away. */
function TitleField({ title }: { readonly title: string }) {
  const [draft, setDraft] = useState<string>()
  const commit = (): void => {
    const next = draft?.trim()
    setDraft(undefined)
    if (next === undefined || next === title) return
    change('title', (before) => {
      const { title: _, ...rest } = before.person
      return { ...before, person: next === '' ? rest : { ...rest, title: next } }
    })
  }
  return (
    <TextField
      label="Your title, as your company writes it"
      value={draft ?? title}
      maxLength={120}
      autoComplete="off"
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}

function CompanyTitleFields() {
  const framework = useWorkspace((workspace) => workspace.framework)
  const [title, setTitle] = useState('')
  const [picked, setPicked] = useState<string>()
  const suggestion = suggestRung(framework, title)
  const rung = picked ?? suggestion?.rung.id ?? ''
  const add = (): void => {
    change('company titles', (before) =>
      changePerson(before, {
        companyTitles: [...before.person.companyTitles, { id: newId(), title: title.trim(), rung }],
      }),
    )
    setTitle('')
    setPicked(undefined)
  }
  return (
    <>
      <TextField
        label="A title on your company's ladder"
        value={title}
        maxLength={120}
        autoComplete="off"
        onChange={setTitle}
      />
      <SelectField
        label="Closest rung"
        value={rung}
        groups={rungGroups(framework)}
        placeholder="Choose a rung"
        hint={
          picked === undefined && suggestion
            ? `A suggestion, by the word ${suggestion.word}. Choose another if yours means something else.`
            : 'Titles differ from company to company; go by what the job decides.'
        }
        onChange={setPicked}
      />
      <div>
        <Button disabled={title.trim() === '' || rung === ''} onClick={add}>
          Add this title
        </Button>
      </div>
    </>
  )
}
