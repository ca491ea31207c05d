import { daySpan, longDay } from '../calendar.ts'
import { counted } from '../documents/wording.ts'
import { findAction, findRung, findSkill } from '../framework/framework.ts'
import { placeWords } from '../profile/evidence-place.ts'
import type { Profile } from '../profile/profile.ts'
import { frameworkOf, type Share } from './share.ts'
import { SHARE_PARTS } from './share-parts.ts'

/** What a file says under one heading, line by line, as a person reads it. */
export interface ShareContents {
  readonly title: string
  readonly lines: readonly string[]
}

/** Everything that is in the file and can be read, so that nobody has to trust a list of ticks. */
export function shareContents(share: Share): readonly ShareContents[] {
  const framework = frameworkOf(share)
  const skill = (id: string): string => findSkill(framework, id)?.name ?? id
  const rung = (id: string): string => findRung(framework, id)?.name ?? id
  const action = (id: string): string =>
    findAction(framework, id)?.title ?? share.ownActions.find((one) => one.id === id)?.title ?? id
  const { from, plan } = share
  const goal = from.goal === from.rung ? '' : `, on the way to ${rung(from.goal)}`
  const contents: readonly ShareContents[] = [
    {
      title: 'About you',
      lines: [`${from.name}, ${rung(from.rung)}${goal}`, ...(from.title === undefined ? [] : [`Title: ${from.title}`])],
    },
    {
      title: 'Ratings',
      lines: share.ratings.map(({ by, skill: id, level, on, example }) => {
        const who = by === 'self' ? 'you' : 'manager'
        return `${skill(id)}: ${level === 'not-applicable' ? 'not applicable' : level} (${who}, ${longDay(on)})${ending(example)}`
      }),
    },
    {
      title: 'Evidence',
      lines: share.evidence.map(
        ({ skill: id, text, at, on }) =>
          `${skill(id)} (${longDay(on)}): ${[text.trim(), at ? placeWords(framework, at) : ''].filter((words) => words !== '').join('. ')}`,
      ),
    },
    {
      title: 'Confirmations',
      lines: share.confirmations.map(({ name, role, text }) => `${name}${ending(role)}: ${text}`),
    },
    {
      title: 'Plan',
      lines: (plan?.milestones ?? []).map(
        ({ actions, starts, ends, note }) =>
          `${actions.map(action).join(', ')}: ${daySpan(starts, ends)}${ending(note)}`,
      ),
    },
    {
      title: 'Progress',
      lines: share.progress.map(({ action: id, steps, doneOn }) =>
        doneOn === undefined
          ? `${action(id)}: ${counted(steps.length, 'step')} ticked`
          : `${action(id)}: done on ${longDay(doneOn)}`,
      ),
    },
    { title: 'Shared list', lines: share.talkItems.map(({ text, doneOn }) => `${text}${doneOn ? ' (done)' : ''}`) },
    {
      title: 'One-on-ones',
      lines: share.meetings.flatMap(({ on, agenda, notes }) => [
        `${longDay(on)}${ending(notes)}`,
        ...agenda.map(({ text, note, decision }) => `· ${text}${ending(note)}${ending(decision)}`),
      ]),
    },
    {
      title: 'Agreed levels',
      lines: share.agreements.map(
        ({ skill: id, level, on, reason, self, manager }) =>
          `${skill(id)}: ${level} (${longDay(on)})${ending(reason)}${ending(self.example)}${ending(manager.example)}`,
      ),
    },
    { title: 'Commitments', lines: share.commitments.map(({ text, note }) => `${text}${ending(note)}`) },
    {
      title: 'Accepted plans',
      lines: share.acceptances.map(({ by, on, note }) => `${by}, ${longDay(on)}${ending(note)}`),
    },
    {
      title: 'Energy',
      lines: share.interests.map(({ skill: id, interest }) => `${skill(id)}: ${interest.replaceAll('-', ' ')}`),
    },
    {
      title: 'Impact',
      lines: share.impactEntries.map(({ on, did, changed }) => `${longDay(on)}: ${did}${ending(changed)}`),
    },
    {
      title: 'Roadmap',
      lines: [...share.roadmapItems, ...share.requests].map(({ title }) => title),
    },
    {
      title: 'From the framework',
      lines: [
        `${share.framework.name} ${share.framework.version}: ${counted(share.framework.skills.length, 'skill')} with their anchors, ${counted(share.framework.rungs.length, 'rung')}, ${counted(share.framework.actions.length, 'action')} that the file mentions`,
      ],
    },
  ]
  return contents.filter(({ lines }) => lines.length > 0)
}

function ending(text: string | undefined): string {
  const line = (text ?? '').trim()
  return line === '' ? '' : `. ${line}`
}

/** What the person has and the file has not: private things always, the rest because it was not chosen. */
export interface StaysHere {
  readonly always: readonly string[]
  readonly notChosen: readonly string[]
}

export function staysHere(profile: Profile, share: Share): StaysHere {
  const counts: readonly (readonly [number, string, string])[] = [
    [profile.journal.length, 'journal entry', 'journal entries'],
    [profile.privateNotes.length, 'private note', 'private notes'],
    [profile.placeChecks.length, 'check of chief and company', 'checks of chief and company'],
    [profile.crossroads.length, 'reason at the crossroads', 'reasons at the crossroads'],
    [profile.checkIns.length, 'check-in', 'check-ins'],
    [profile.spending.length + profile.certificates.length, 'cost or certificate', 'costs and certificates'],
    [profile.timeEntries.length, 'logged time', 'logged times'],
    [profile.scenarios.length, 'scenario', 'scenarios'],
    [profile.lifeChanges.length, 'change of job or goal', 'changes of job or goal'],
  ]
  return {
    always: counts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`),
    notChosen: SHARE_PARTS.filter(({ id }) => !share.parts.includes(id)).map(({ name }) => name),
  }
}
