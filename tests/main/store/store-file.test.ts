import { describe, expect, it } from 'vitest'
import { readDocument } from '#main/store/read-document.ts'
import { decodeStoreFile, encodeStoreFile, HEADER_LIMIT } from '#main/store/store-file.ts'

const TEXT = '{"format":"opsladder-profile","name":"Zoë"}'
const FACTS = { schema: 1, generation: 7, savedAt: '2027-01-11T08:30:00.000Z' }

describe('a store file', () => {
  it('is one line about the document, and the document as it was given', () => {
    const [line = '', ...rest] = Buffer.from(encodeStoreFile(TEXT, FACTS)).toString('utf8').split('\n')
    expect(rest).toEqual([TEXT])
    expect(JSON.parse(line)).toMatchObject({ ...FACTS, bytes: Buffer.byteLength(TEXT) })
    expect(line.length).toBeLessThan(HEADER_LIMIT)
  })

  it('comes back with what was put in', () => {
    const file = decodeStoreFile(encodeStoreFile(TEXT, FACTS))
    expect(file).toMatchObject({ kind: 'verified', header: FACTS })
    expect(file.kind === 'verified' && Buffer.from(file.document).toString('utf8')).toBe(TEXT)
  })

  it('may hold line ends and an empty document', () => {
    expect(decodeStoreFile(encodeStoreFile('{\n"a": 1\n}\n', FACTS)).kind).toBe('verified')
    expect(decodeStoreFile(encodeStoreFile('', FACTS)).kind).toBe('verified')
  })

  it('is never read as anything after any single bit of it flipped', () => {
    const good = encodeStoreFile(TEXT, FACTS)
    for (let bit = 0; bit < good.length * 8; bit += 1) {
      const bytes = Buffer.from(good)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(readDocument(bytes, 'it').ok, `bit ${bit}`).toBe(false)
    }
  })

  it('is never read as anything after any cut or with anything appended', () => {
    const good = encodeStoreFile(TEXT, FACTS)
    // Cut right after its first line, what is left is JSON, but no profile and not what the line promises.
    for (let length = 0; length < good.length; length += 1) {
      const read = readDocument(good.subarray(0, length), 'it')
      expect(read.ok ? read.value.value : read.error).toMatchObject(read.ok ? { generation: 7 } : { code: 'damaged' })
    }
    expect(readDocument(Buffer.concat([good, Buffer.from(' ')]), 'it').ok).toBe(false)
    expect(readDocument(Buffer.concat([good, Buffer.alloc(512)]), 'it').ok).toBe(false)
  })

  it('leaves a document without such a line alone, on one line or many', () => {
    for (const text of [TEXT, `${TEXT}\n`, JSON.stringify(JSON.parse(TEXT), null, 2)]) {
      expect(decodeStoreFile(Buffer.from(text))).toEqual({ kind: 'plain', document: Buffer.from(text) })
    }
  })
})
