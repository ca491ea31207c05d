import { expect, test } from 'vitest'
import { confirmationForm } from '#domain/documents/confirmation-form.ts'
import { toMarkdown } from '#domain/documents/markdown.ts'
import { aClimber, aFramework, shown } from '#tests/support/build-framework.ts'

const evidence = shown('reports', { at: { kind: 'link', value: 'https://example.invalid/report' } })

test('a confirmation form names the work and leaves lines for a word, a name, a role, a day and a signature', () => {
  const model = confirmationForm({
    profile: aClimber({ name: 'Sam Keller', evidence: [evidence] }),
    framework: aFramework(),
    evidence,
    today: '2026-11-21',
  })
  const text = toMarkdown(model)
  expect(text).toContain('**reports**, last true on November 2, 2026')
  expect(text).toContain('A report that two teams use.')
  for (const label of ['What I saw', 'Name: \\_', 'Role: \\_', 'Day: \\_', 'Signature: \\_'])
    expect(text).toContain(label)
})
