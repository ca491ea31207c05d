import type { Skill } from '#domain/framework/framework.ts'
import { confirmationsOf, putConfirmation, removeConfirmation } from '#domain/profile/confirmation-changes.ts'
import type { Confirmation } from '#domain/profile/one-on-one-record.ts'
import type { Evidence } from '#domain/profile/profile.ts'
import {
  confirmEvidence,
  latestEvidence,
  placeEvidence,
  withdrawEvidence,
  writeEvidence,
} from '#domain/profile/rating-changes.ts'
import { change, newId } from './changes.ts'
import { useToday } from './derived.ts'
import { sayChanged } from './messages.ts'
import { useWorkspace } from './session.ts'

/**
 * The evidence that counts for a skill, and what can be done to it. With `undoKey` what is written is part of a longer
 * change that is taken back as a whole.
 */
export function useEvidence(skill: Skill, undoKey?: string) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const evidence = latestEvidence(profile, skill.id)
  const confirmations = confirmationsOf(profile, skill.id)
  const artifacts = useWorkspace((workspace) => workspace.framework.artifacts)
  const today = useToday()
  const label = `evidence for ${skill.name}`
  return {
    evidence,
    artifacts: artifacts ?? [],
    today,
    onWrite: (text: string): void =>
      change(label, (before) => writeEvidence(before, skill.id, text, newId(), today), {
        mergeKey: undoKey ?? `evidence:${skill.id}`,
      }),
    onPlace: (at: Evidence['at']): void =>
      change(
        `where the ${label} is`,
        (before) => placeEvidence(before, skill.id, at),
        undoKey === undefined ? {} : { mergeKey: undoKey },
      ),
    confirmations,
    onAddConfirmation: (given: Pick<Confirmation, 'name' | 'role' | 'on' | 'text'>): void => {
      const confirms = evidence?.id
      if (confirms === undefined) return
      change(`confirmation by ${given.name}`, (before) =>
        putConfirmation(before, { id: newId(), evidence: confirms, ...given }),
      )
      sayChanged(`Confirmed by ${given.name}`, 'It counts as support, and stands in your case for promotion.')
    },
    onRemoveConfirmation: ({ id, name }: Confirmation): void => {
      change(`confirmation by ${name}`, (before) => removeConfirmation(before, id))
      sayChanged('Confirmation taken away', `What ${name} said no longer counts.`)
    },
    onConfirm: (): void => {
      change(label, (before) => confirmEvidence(before, skill.id, newId(), today))
      sayChanged('Still true', 'The evidence counts as of today.')
    },
    onWithdraw: (): void => {
      change(label, (before) => withdrawEvidence(before, skill.id))
      sayChanged('Evidence taken away', 'What you wrote before it, if anything, counts again.')
    },
  }
}
