import { PROFILE_VERSION } from '#domain/profile/profile.ts'
import { describe, expect, it } from 'vitest'
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
