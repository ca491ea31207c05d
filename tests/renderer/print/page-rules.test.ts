import { expect, test } from 'vitest'
import { cssString } from '#renderer/print/page-rules.ts'

test('text becomes escapes only, so that nothing in it can end the string', () => {
  expect(cssString('A"} b')).toBe('"\\41 \\22 \\7d \\20 \\62 "')
  expect(cssString('\\ \n😀')).toBe('"\\5c \\20 \\a \\1f600 "')
})
