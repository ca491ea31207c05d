import { expect, test } from 'vitest'
import { fitText, wrapText } from '#renderer/charts/text-layout.ts'

/** Every character one pixel wide. */
const width = (text: string): number => [...text].length

test('text that fits stays whole', () => {
  expect(fitText('twelve chars', 12, width)).toBe('twelve chars')
})

test('text that does not fit is cut to the room, ellipsis included, or dropped where nothing readable is left', () => {
  expect([fitText('twelve chars', 9, width), fitText('twelve chars', 3, width)]).toEqual(['twelve c…', ''])
})

test('words wrap at spaces, and the last line takes what is left over', () => {
  expect(wrapText('request intake and priorities', 14, 3, width)).toEqual(['request intake', 'and priorities'])
  expect(wrapText('one two three four five', 7, 2, width)).toEqual(['one two', 'three…'])
})

test('a word wider than a line is cut', () => {
  expect(wrapText('Donaudampfschifffahrt', 10, 3, width)).toEqual(['Donaudamp…'])
})
