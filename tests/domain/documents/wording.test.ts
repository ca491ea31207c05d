import { describe, expect, test } from 'vitest'
import { counted, cut, hours, listed, listedAtMost, number, sentence } from '#domain/documents/wording.ts'

test('numbers have at most one decimal and their thousands set off', () => {
  expect([0, 3.5, 3.04, 12.25, 999.96, 1268, 1234567.8].map(number)).toEqual([
    '0',
    '3.5',
    '3',
    '12.3',
    '1,000',
    '1,268',
    '1,234,567.8',
  ])
})

test('counts agree with their word', () => {
  expect([
    hours(1),
    hours(1.04),
    hours(0),
    hours(2.5),
    counted(1, 'stretch', 'stretches'),
    counted(2, 'stretch', 'stretches'),
  ]).toEqual(['1 hour', '1 hour', '0 hours', '2.5 hours', '1 stretch', '2 stretches'])
})

describe('cutting', () => {
  test('keeps what fits and shows what was cut', () => {
    expect([cut('abc', 3), cut('abcd', 3), cut('ab cdef', 4)]).toEqual(['abc', 'ab…', 'ab…'])
  })

  test('never halves a character', () => {
    expect(cut('😀'.repeat(600), 1_000)).toHaveLength(999)
    expect(cut('👩🏽‍💻'.repeat(1) + 'x😀😀😀', 7)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })

  test('takes line breaks and direction overrides for spaces', () => {
    expect(cut('one\r\ntwo\u202ethree\u0000', 40)).toBe('one two three')
  })
})

test('phrases end as sentences, whatever they brought', () => {
  expect(['signed', 'signed.', 'signed?', 'a “quoted end.”', ''].map(sentence)).toEqual([
    'signed.',
    'signed.',
    'signed?',
    'a “quoted end.”',
    '',
  ])
})

test('lists read as words', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c']), listedAtMost(['a', 'b', 'c', 'd'], 2)]).toEqual([
    '',
    'a',
    'a, b and c',
    'a, b and 2 more',
  ])
})
