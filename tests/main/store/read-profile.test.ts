import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import { describe, expect, it } from 'vitest'
import { MOST_RECORDS, MOST_VALUES } from '#main/store/json-structure.ts'
import { readProfile, readProfileText } from '#main/store/read-profile.ts'
import { encodeStoreFile } from '#main/store/store-file.ts'
import { aProfile, asText } from '#tests/support/build-profile.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

describe('readProfile', () => {
  it('opens a plain document, a store file and a text alike', () => {
    const text = asText(aProfile())
    const stored = encodeStoreFile(text, { schema: 1, generation: 3, savedAt: '2027-01-11T08:30:00.000Z' })
    expect(valueOf(readProfile(Buffer.from(text), 'ada.json'))).toEqual(aProfile())
    expect(valueOf(readProfile(stored, 'ada.json'))).toEqual(aProfile())
    expect(valueOf(readProfileText(text, 'ada.json'))).toEqual(aProfile())
  })

  it('refuses what cannot be read and what is no profile, each with the file named', () => {
    expect(failureOf(readProfile(Buffer.from('{"a":'), 'ada.json'))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('ada.json') as string,
    })
    expect(failureOf(readProfile(Buffer.from('{}'), 'ada.json'))).toMatchObject({
      code: 'wrong-format',
      message: expect.stringContaining('ada.json') as string,
    })
    expect(
      failureOf(readProfileText(JSON.stringify({ ...aProfile(), version: PROFILE_VERSION + 1 }), 'ada.json')).code,
    ).toBe('newer-version')
  })
})

describe('a file made to be too much', () => {
  const start = asText(aProfile()).slice(0, -1).replace('"ratings":[],', '')
  const listOf = (record: string, count: number): string => `[${`${record},`.repeat(count - 1)}${record}]`

  it.each([
    ['a list of empty records', `"ratings":${listOf('{}', 200_000)}`, /ratings › item 1 › \w+ is missing/],
    ['a list of numbers', `"ratings":${listOf('1', 500_000)}`, /ratings › item 1 is 1/],
    [
      'a list within a record',
      `"ratings":[],"briefs":[{"id":"b","entries":${listOf('1', 200_000)}}]`,
      /cannot be opened: it does not fit/,
    ],
  ])('%s is one sentence', (_what, part, words) => {
    const { code, message } = failureOf(readProfileText(`${start},${part}}`.replace(/"briefs":\[\],/, ''), 'ada.json'))
    expect(code).toBe('wrong-format')
    expect(message).toMatch(words)
    expect(message.length).toBeLessThan(300)
  })

  it.each([
    ['records', listOf('{}', MOST_RECORDS + 1)],
    ['values', listOf('1', MOST_VALUES + 2)],
  ])('more %s than any profile has are refused before they are read', (_what, list) => {
    expect(failureOf(readProfileText(`${start},"ratings":${list}}`, 'ada.json'))).toEqual({
      code: 'too-large',
      message: 'ada.json holds far more records than any profile does. Choose another file.',
    })
  })
})
