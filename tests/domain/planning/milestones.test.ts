import { describe, expect, it } from 'vitest'
import { planFor } from '#domain/planning/plan-for.ts'
import { openProfile } from '#domain/profile/open-profile.ts'
import { adoptPlan } from '#domain/profile/plan-changes.ts'
import { aClimber, aFramework, anAction, aRaise, aRung, aSkill } from '#tests/support/build-framework.ts'
import { value } from '#tests/support/result.ts'

const TODAY = '2026-11-23'

describe('the reason of a milestone', () => {
  it('is short enough to be saved, however long the names in the framework are', () => {
    const skills = Array.from({ length: 9 }, (_, at) => ({ ...aSkill(`skill-${at}`), name: `${at} `.padEnd(300, 'x') }))
    const framework = aFramework({
      skills,
      rungs: [
        aRung('senior', 'shared', {}),
        aRung('lead', 'leader', Object.fromEntries(skills.map(({ id }) => [id, 1]))),
      ],
      actions: [
        anAction(
          'everything',
          skills.map(({ id }) => aRaise(id, 0)),
        ),
      ],
    })
    const profile = aClimber({ framework })
    const adopted = adoptPlan(profile, value(planFor(profile, framework, TODAY)), 'plan', TODAY)
    expect(adopted.plan?.milestones[0]?.why).toMatch(/^Takes 0 x+.*…$/)
    expect(openProfile(JSON.parse(JSON.stringify(adopted)), 'ada.json')).toMatchObject({ ok: true })
  })
})
