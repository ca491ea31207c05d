import { useEffect, useRef, useState } from 'react'
import { forecastWay, type WayForecast } from '#domain/crossroads/years-to-rung.ts'
import { PLANNING_GROUND } from '#domain/planning/basis.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'

/**
 * The planner's answer for each goal, found one after the other behind the screen, so that nothing that is pressed or
 * typed waits for it. While facts change, the earlier answer stays until the new one is there.
 */
export function useForecasts(goals: readonly string[]): ReadonlyMap<string, WayForecast> {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [known, setKnown] = useState<ReadonlyMap<string, WayForecast>>(new Map())
  const asked = goals.join(' ')
  const answered = useRef<readonly unknown[]>([])
  useEffect(() => {
    // A reason that is typed changes the profile, but nothing that a plan rests on.
    const facts = [...PLANNING_GROUND.map((part) => profile[part]), profile.pace, framework, today, asked]
    if (facts.every((fact, at) => fact === answered.current[at])) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = ([goal, ...rest]: readonly string[]): void => {
      if (goal === undefined) {
        answered.current = facts
        return
      }
      timer = setTimeout(() => {
        const forecast = forecastWay(profile, framework, goal, today)
        setKnown((before) => new Map(before).set(goal, forecast))
        next(rest)
      })
    }
    next(asked === '' ? [] : asked.split(' '))
    return () => clearTimeout(timer)
  }, [profile, framework, today, asked])
  return known
}
