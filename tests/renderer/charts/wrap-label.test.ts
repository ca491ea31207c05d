import { expect, it } from 'vitest'
import { wrapLabel } from '#renderer/charts/wrap-label.ts'

it('breaks names between words and never inside one', () => {
  expect(wrapLabel('Request intake and priorities', 15)).toEqual(['Request intake', 'and priorities'])
  expect(wrapLabel('Internationalization', 10)).toEqual(['Internationalization'])
})
