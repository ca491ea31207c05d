import { describe, expect, it } from 'vitest'
import { certificatesToEnter, costsToEnter } from '#domain/profile/costs-to-enter.ts'
import { finishAction } from '#domain/profile/plan-changes.ts'
import { putRecord } from '#domain/profile/record-changes.ts'
import { aClimber, aFramework, anAction, aRaise } from '#tests/support/build-framework.ts'

const course = anAction('take-the-course', [aRaise('reports', 2)], { money: 'A course fee', renewalMonths: 24 })
const framework = aFramework({ actions: [course, anAction('free', [aRaise('budget', 1)])] })
const milestones = [{ actions: ['take-the-course', 'free'], starts: '2027-02-08' }]

describe('money and certificates that the plan knows of', () => {
  it('offers what costs money in the quarter it starts in, until an amount is entered or it is over', () => {
    const climber = aClimber()
    expect(costsToEnter(climber, framework, milestones)).toEqual([{ action: course, quarter: '2027-01-01' }])
    const entered = putRecord(climber, 'spending', {
      id: 's',
      title: 'Course',
      action: 'take-the-course',
      quarter: '2027-01-01',
      amount: 850,
      currency: 'EUR',
      state: 'planned',
    })
    expect(costsToEnter(entered, framework, milestones)).toEqual([])
    expect(costsToEnter(finishAction(climber, course, 'p', '2027-03-01'), framework, milestones)).toEqual([])
  })

  it('offers a certificate of what was finished, with the day it runs out, until it is kept', () => {
    const finished = finishAction(aClimber(), course, 'p', '2027-03-01')
    expect(certificatesToEnter(aClimber(), framework)).toEqual([])
    expect(certificatesToEnter(finished, framework)).toEqual([
      { action: course, earnedOn: '2027-03-01', renewBy: '2029-03-01' },
    ])
    const certificate = { id: 'c', name: 'Course', action: 'take-the-course', earnedOn: '2027-03-01' }
    expect(certificatesToEnter(putRecord(finished, 'certificates', certificate), framework)).toEqual([])
  })
})
