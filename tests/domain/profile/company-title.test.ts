import { expect, it } from 'vitest'
import { companyTitle } from '#domain/profile/company-title.ts'
import { aProfile } from '#tests/support/build-profile.ts'

it('is the job’s own title for the rung held, and the ladder’s for any other', () => {
  const companyTitles = [
    { id: 't1', title: 'Ops Lead', rung: 'mops-manager' },
    { id: 't2', title: 'Analyst', rung: 'specialist' },
  ]
  const profile = aProfile({ rung: 'specialist', title: 'Analyst II', companyTitles })
  expect(companyTitle(profile, 'specialist')).toBe('Analyst II')
  expect(companyTitle(profile, 'mops-manager')).toBe('Ops Lead')
  expect(companyTitle(profile, 'cmo')).toBeUndefined()
  expect(companyTitle(aProfile({ rung: 'specialist', companyTitles }), 'specialist')).toBe('Analyst')
})
