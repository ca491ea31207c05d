import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueCounts, noticeOf } from '#domain/reminders/notice.ts'
import type { Reminder } from '#domain/reminders/reminders.ts'

const reminder = (kind: Reminder['kind'], words = ''): Reminder => ({
  id: `${kind} ${words}`,
  kind,
  title: words,
  text: words,
  on: '2026-11-21',
})

describe('the notification of what is due', () => {
  it('counts what is due by kind', () => {
    expect(noticeOf(dueCounts([reminder('check-in')]))).toEqual({ title: 'One thing is due', text: 'A check-in.' })
    const due = [reminder('check-in'), reminder('date'), reminder('milestone', 'a'), reminder('milestone', 'b')]
    expect(noticeOf(dueCounts(due))).toEqual({
      title: '4 things are due',
      text: 'A check-in, 1 day that does not move and 2 milestones planned to end this week.',
    })
  })

  it('shows nothing that was written, whatever it is', () => {
    const kind = fc.constantFrom<Reminder['kind']>(
      'check-in',
      'date',
      'certificate',
      'milestone',
      'one-on-one',
      'promise',
    )
    const due = fc.array(fc.tuple(kind, fc.uuid()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(due, (given) => {
        const { title, text } = noticeOf(dueCounts(given.map(([one, words]) => reminder(one, words))))
        for (const [, words] of given) expect(`${title} ${text}`).not.toContain(words)
      }),
    )
  })
})
