import { useLocation } from 'wouter'
import { longDay, shortDay } from '#domain/calendar.ts'
import type { DocumentKind } from '#domain/documents/document.ts'
import { DOCUMENT_CHOICES } from '#domain/documents/kinds.ts'
import { currentBrief, periodWords } from '#domain/impact/brief-changes.ts'
import { cut } from '#domain/documents/wording.ts'
import { heldMeetings } from '#domain/one-on-one/meeting-dates.ts'
import { findSkill } from '#domain/framework/framework.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { SelectField } from '../../ui/select-field.tsx'

/** Enough of a piece of evidence to tell it from another. */
const LONGEST_LABEL = 60

interface AboutChoiceProps {
  readonly kind: DocumentKind
  readonly about: string | undefined
}

/** What the document is about, where it is about one thing. */
export function AboutChoice({ kind, about }: AboutChoiceProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const next = useNextRung()
  const [, navigate] = useLocation()
  const choose = (id: string): void => navigate(`/documents/${kind}/${id}`)
  const subject = DOCUMENT_CHOICES[kind].about
  if (subject === 'rung')
    return (
      <SelectField
        label="For which rung"
        value={about ?? next?.id ?? ''}
        groups={[{ label: 'Rungs', options: framework.rungs.map(({ id, name }) => ({ value: id, label: name })) }]}
        onChange={choose}
      />
    )
  if (subject === 'meeting') {
    const held = heldMeetings(profile)
    if (held.length === 0) return null
    return (
      <SelectField
        label="Of which one-on-one"
        value={about ?? held[0]?.id ?? ''}
        groups={[
          {
            label: 'The latest first',
            options: held.map(({ id, heldOn, on }) => ({ value: id, label: longDay(heldOn ?? on) })),
          },
        ]}
        onChange={choose}
      />
    )
  }
  if (subject === 'brief') {
    if (profile.briefs.length === 0) return null
    return (
      <SelectField
        label="Which half-year"
        value={about ?? currentBrief(profile)?.id ?? ''}
        groups={[
          {
            label: 'The newest first',
            options: profile.briefs
              .toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))
              .map(({ id, from, to, on }) => ({
                value: id,
                label: periodWords(from, to),
                note: `Begun on ${shortDay(on, true)}`,
              })),
          },
        ]}
        onChange={choose}
      />
    )
  }
  if (subject === 'request') {
    const requests = profile.requests.toSorted((a, b) => (a.on < b.on ? 1 : -1))
    return requests.length === 0 ? null : (
      <SelectField
        label="For which request"
        value={about ?? requests[0]?.id ?? ''}
        groups={[
          {
            label: 'The newest first',
            options: requests.map(({ id, title }) => ({ value: id, label: cut(title, LONGEST_LABEL) })),
          },
        ]}
        onChange={choose}
      />
    )
  }
  if (subject === undefined || profile.evidence.length === 0) return null
  const newest = profile.evidence.toSorted((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))
  return (
    <SelectField
      label="For which evidence"
      value={about ?? newest[0]?.id ?? ''}
      groups={[
        {
          label: 'The newest first',
          options: newest.map(({ id, skill, text, on }) => ({
            value: id,
            label: cut(
              `${findSkill(framework, skill)?.name ?? skill}, ${shortDay(on, true)}${text.trim() === '' ? '' : `: ${text}`}`,
              LONGEST_LABEL,
            ),
          })),
        },
      ]}
      onChange={choose}
    />
  )
}
