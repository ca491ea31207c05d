import type { Framework } from '#domain/framework/framework.ts'
import type { SelectGroup } from '../../ui/select-field.tsx'

/** The skills as choices, by domain. */
export function skillGroups(framework: Framework): readonly SelectGroup[] {
  return framework.domains
    .map(({ id, name }) => ({
      label: name,
      options: framework.skills
        .filter((skill) => skill.domain === id)
        .map((skill) => ({ value: skill.id, label: skill.name })),
    }))
    .filter((group) => group.options.length > 0)
}
