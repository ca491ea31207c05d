import { describe, expect, it } from 'vitest'
import { beginAnswer } from '#domain/sharing/answer-changes.ts'
import { lock, unlock } from '#main/passphrase-lock.ts'
import { shareBytes, shareFiles } from '#main/share-files.ts'
import { profileReader } from '#main/profile-reader.ts'
import { aClimber, rated } from '#tests/support/build-framework.ts'
import { asText } from '#tests/support/build-profile.ts'
import { aShare, received } from '#tests/support/build-share.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const ada = aClimber({ id: 'ada', ratings: [rated('reports', 2)] })
const share = aShare(ada)
const bytes = shareBytes(share)
const text = new TextDecoder().decode(bytes)
const asBytes = (value: string): Uint8Array => new TextEncoder().encode(value)
/** Few rounds, because the tests are not about how long trying takes. */
const QUICK = 4

const problemOf = async (content: Uint8Array | string, passphrase?: string) =>
  failureOf(
    await shareFiles.read(typeof content === 'string' ? asBytes(content) : content, 'ada.opsladder-share', passphrase),
  )

describe('a share file', () => {
  it('comes back as it went, also through an answer', async () => {
    expect(valueOf(await shareFiles.read(bytes, 'f'))).toEqual({ kind: 'share', share: received(share) })
    const answer = shareBytes(beginAnswer(received(share)))
    expect(valueOf(await shareFiles.read(answer, 'f'))).toMatchObject({ kind: 'share', share: { role: 'manager' } })
  })

  it('that was cut off says so, wherever it was cut', async () => {
    for (const length of [1, 40, Math.floor(text.length / 2), text.length - 3]) {
      const problem = await problemOf(bytes.subarray(0, length))
      expect(['damaged', 'wrong-format']).toContain(problem.code)
      expect(problem.message).toMatch(/Nothing was changed|Choose another/)
    }
  })

  it('that was edited says that its checksum does not fit', async () => {
    const problem = await problemOf(text.replace('"level": 2', '"level": 5'))
    expect(problem).toMatchObject({ code: 'damaged' })
    expect(problem.message).toMatch(/checksum/)
    expect((await problemOf(text.replace(/,\s*"checksum": "[0-9a-f]*"/, ''))).message).toMatch(/checksum/)
  })

  it('from a newer version is refused with what to do', async () => {
    const problem = await problemOf(text.replace('"version": 1', '"version": 9'))
    expect(problem).toMatchObject({ code: 'newer-version' })
  })

  it('is named when it is opened as a profile, locked or not; a profile is read for what it is', async () => {
    expect(failureOf(profileReader.read(bytes, 'f')).message).toMatch(/is a share file, not a profile/)
    const locked = await lock(bytes, 'a secret', QUICK)
    expect(failureOf(profileReader.read(locked, 'f')).message).toMatch(/locked with a passphrase/)
    expect(valueOf(await shareFiles.read(asBytes(asText(ada)), 'f'))).toMatchObject({ kind: 'profile' })
  })

  it('that is something else is refused', async () => {
    for (const other of [
      '',
      'hello',
      '[]',
      '{}',
      '{"format":"opsladder-share"}',
      '{"format":"opsladder-share","version":1}',
    ])
      expect((await problemOf(other)).message.length).toBeGreaterThan(20)
  })
})

describe('a locked file', () => {
  it('opens with its passphrase only, and shows nothing of what is in it', async () => {
    const locked = await lock(bytes, 'correct horse battery', QUICK)
    expect(new TextDecoder().decode(locked)).not.toContain('reports')
    expect(valueOf(await shareFiles.read(locked, 'f', ' correct horse battery '))).toMatchObject({ kind: 'share' })
    expect(await problemOf(locked)).toMatchObject({ code: 'needs-passphrase' })
    expect(await problemOf(locked, 'wrong horse')).toMatchObject({ code: 'wrong-passphrase' })
  })

  it('that was cut off or changed says so with the right passphrase', async () => {
    const locked = new TextDecoder().decode(await lock(bytes, 'secret', QUICK))
    expect(await problemOf(locked.slice(0, 900), 'secret')).toMatchObject({ code: 'damaged' })
    const lines = locked.split('\n')
    const swapped = [...lines.slice(0, 6), lines[7], lines[6], ...lines.slice(8)].join('\n')
    expect(await problemOf(swapped, 'secret')).toMatchObject({ code: 'damaged' })
  })

  it('that asks for a gigabyte is refused before it is tried', async () => {
    const hungry = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 24\nAAAA\n--- AAAA\n'
    expect(failureOf(await unlock(asBytes(hungry), 'x', 'f')).message).toMatch(/more memory/)
  })
})

it('a share file made to be too much is refused in one sentence', async () => {
  const textWith = (records: number) =>
    `{"format":"opsladder-share","version":1,"ratings":[${'{},'.repeat(records)}{}]}`
  for (const [records, words] of [
    [100_000, /cannot be used/],
    [1_000_000, /far more records than any share file/],
  ] as const) {
    const read = await shareFiles.read(Buffer.from(textWith(records)), 'f')
    expect(read).toMatchObject({ ok: false, error: { message: expect.stringMatching(words) } })
  }
})
