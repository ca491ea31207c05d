import { pathBetween } from '#domain/framework/path.ts'
import { rungGroups } from '../../careers/rung-choices.ts'
import { useWorkspace } from '../../state/session.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { WhatIf } from './use-what-if.ts'

/** Another goal rung, tried out. Only rungs that lie ahead can be chosen. */
export function GoalChoice({ whatIf: { bend, onTry } }: { readonly whatIf: WhatIf }) {
  const framework = useWorkspace((workspace) => workspace.framework)
  const person = useWorkspace((workspace) => workspace.profile.person)
  const isAhead = (rung: string): boolean => {
    const path = pathBetween(framework, person.rung, rung)
    return path.ok && path.value.length > 0
  }
  const groups = rungGroups(framework)
    .map((group) => ({ ...group, options: group.options.filter(({ value }) => isAhead(value)) }))
    .filter(({ options }) => options.length > 0)
  return (
    <SelectField
      label="Goal"
      value={bend.goal ?? person.goal}
      groups={groups}
      hint="Rungs that lie ahead of yours."
      onChange={(goal) => onTry({ goal })}
    />
  )
}
