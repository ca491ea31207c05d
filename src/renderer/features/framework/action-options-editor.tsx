import { findRung, type Action, type Framework } from '#domain/framework/framework.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import { setActionOption, type ActionOptions } from '#domain/framework/lists-change.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { edit } from './edit.ts'
import styles from './editors.module.css'
import { problemAt } from './places.ts'
import { SavedNumber, SavedText } from './saved-field.tsx'

/** The choice of no rung in particular; no id is empty. */
const FROM_THE_START = ''

interface ActionOptionsEditorProps {
  readonly framework: Framework
  readonly action: Action
  readonly problems: readonly FrameworkProblem[]
}

/** What an action may do without: what it asks, from which rung on, which tools, and what it costs. */
export function ActionOptionsEditor({ framework, action, problems }: ActionOptionsEditorProps) {
  const { id } = action
  const save = <Field extends keyof ActionOptions>(field: Field, value: ActionOptions[Field]): void =>
    void edit(`edit of ${action.title}`, (before) => setActionOption(before, id, field, value), `${id}:${field}`)
  const line = (label: string, field: 'asks' | 'money', hint: string) => (
    <SavedText
      label={label}
      hint={hint}
      optional
      fieldKey={`${id}:${field}`}
      value={action[field] ?? ''}
      maxLength={300}
      problem={problemAt(problems, field)}
      onCommit={(text) => save(field, text.trim() === '' ? undefined : text)}
    />
  )
  const { earliestRung } = action
  const unknown = earliestRung !== undefined && findRung(framework, earliestRung) === undefined
  return (
    <fieldset className={styles['group']}>
      <legend>Only where it applies</legend>
      {line('Asks of the manager', 'asks', 'Leave it empty when it asks nothing.')}
      <div className={styles['pair']}>
        <SelectField
          label="Realistic from"
          hint="Before this rung a plan prefers other actions."
          value={earliestRung ?? FROM_THE_START}
          placeholder={unknown ? earliestRung : 'Choose'}
          groups={[
            { label: 'Without a limit', options: [{ value: FROM_THE_START, label: 'Any rung' }] },
            ...rungGroups(framework),
          ]}
          problem={problemAt(problems, 'earliestRung')}
          onChange={(rung) => save('earliestRung', rung === FROM_THE_START ? undefined : rung)}
        />
        <SavedText
          label="Tools it is about"
          hint="With commas between them, such as HubSpot, Salesforce."
          optional
          fieldKey={`${id}:tools`}
          value={(action.tools ?? []).join(', ')}
          maxLength={300}
          problem={problemAt(problems, 'tools')}
          onCommit={(text) => save('tools', toolsIn(text))}
        />
      </div>
      <div className={styles['pair']}>
        {line('What is paid for', 'money', 'Such as a course or a ticket. Never an amount: prices change.')}
        <SavedNumber
          label="Renew after months"
          hint="For a certificate that runs out."
          value={action.renewalMonths}
          min={1}
          max={120}
          whole
          problem={problemAt(problems, 'renewalMonths')}
          onCommit={(months) => save('renewalMonths', months)}
          onClear={() => save('renewalMonths', undefined)}
        />
      </div>
    </fieldset>
  )
}

/** Each name once, in the order given; undefined when there is none. */
export function toolsIn(text: string): string[] | undefined {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length > 0 ? [...new Set(names)] : undefined
}
