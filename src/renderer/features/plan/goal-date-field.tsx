import { useMemo, useState } from 'react'
import { isDay, longDay } from '#domain/calendar.ts'
import { hours as hoursWords } from '#domain/documents/wording.ts'
import { bent } from '#domain/planning/bend.ts'
import type { GoalDateAnswer } from '#domain/planning/goal-date.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useWhatIfAnswer } from '../../state/what-if-questions.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import type { WhatIf } from './use-what-if.ts'
import styles from './what-if-card.module.css'

/** Later years are typing in progress, such as 0202 or 20271. */
const LAST_YEAR = 2100

/** A day to be ready by, answered with the hours a week that it takes. */
export function GoalDateField({ whatIf: { bend, onTry } }: { readonly whatIf: WhatIf }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [day, setDay] = useState('')
  const { atOnce, slowTimes, goal, takeBack } = bend
  const isComplete = isDay(day) && day >= '2000' && Number(day.slice(0, 4)) <= LAST_YEAR
  // The hours are what is asked for, so moving them asks nothing new.
  const question = useMemo(() => {
    if (!isComplete) return undefined
    const asked = bent(profile, { atOnce, slowTimes, goal, takeBack })
    return { kind: 'goal-date' as const, profile: asked, framework, today, rung: asked.person.goal, day }
  }, [isComplete, profile, atOnce, slowTimes, goal, takeBack, framework, today, day])
  const { answer, isCurrent } = useWhatIfAnswer(question)
  const known = isCurrent ? answer : undefined
  return (
    <div className={styles['date']}>
      <TextField
        label="Ready by"
        type="date"
        value={day}
        max={`${LAST_YEAR}-12-31`}
        problem={known && problemOf(known, day)}
        hint={question === undefined ? 'A day, to see what it takes.' : known ? needsWords(known) : 'Working it out…'}
        onChange={setDay}
      />
      {known && (
        <p className={styles['offers']}>
          {known.kind === 'needs' && (
            <Button small onClick={() => onTry({ hoursPerWeek: known.hours })}>
              Try {hoursWords(known.hours)} a week
            </Button>
          )}
          {(known.kind === 'too-soon' || known.kind === 'past') && (
            <>
              <Button
                small
                onClick={() => {
                  setDay(known.nearest)
                  onTry({ hoursPerWeek: known.hours })
                }}
              >
                Try {longDay(known.nearest)}
              </Button>
              {known.more && (
                <Button small onClick={() => onTry({ atOnce: known.more?.atOnce, hoursPerWeek: known.more?.hours })}>
                  Try {known.more.atOnce} at once, {hoursWords(known.more.hours)}
                </Button>
              )}
            </>
          )}
        </p>
      )}
    </div>
  )
}

function needsWords(answer: GoalDateAnswer): string {
  return answer.kind === 'needs' ? `Needs ${hoursWords(answer.hours)} a week.` : ''
}

function problemOf(answer: GoalDateAnswer, day: string): string | undefined {
  switch (answer.kind) {
    case 'needs':
      return undefined
    case 'never':
      return answer.message
    case 'past':
      return `${longDay(day)} is over. The nearest possible day is ${longDay(answer.nearest)}, with ${hoursWords(answer.hours)} a week.`
    case 'too-soon':
      return `No hours are enough for ${longDay(day)}. The nearest possible day is ${longDay(answer.nearest)}, with ${hoursWords(answer.hours)} a week.`
  }
}
