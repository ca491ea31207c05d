import { describe, expect, it } from 'vitest'
import { LARGEST_DOCUMENT_BYTES, readDocument, readDocumentText } from '#main/store/read-document.ts'
import { encodeStoreFile } from '#main/store/store-file.ts'
import { failureOf, valueOf } from '#tests/support/data-folder.ts'

const GOOD = '{"format":"opsladder-profile","name":"Zoë 🚀"}'

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

function refusal(bytes: Uint8Array) {
  return failureOf(readDocument(bytes, '/home/ada/me.json'))
}

describe('readDocument', () => {
  it('reads a plain document and a store file alike', () => {
    const plain = valueOf(readDocument(utf8(GOOD), 'it'))
    const stored = valueOf(
      readDocument(encodeStoreFile(GOOD, { schema: 1, generation: 3, savedAt: '2027-01-11T08:30:00.000Z' }), 'it'),
    )
    expect(plain).toEqual({ text: GOOD, value: JSON.parse(GOOD) })
    expect(stored).toMatchObject({ text: GOOD, value: JSON.parse(GOOD), header: { generation: 3 } })
  })

  it('reads a document behind a byte order mark, and with spaces around it', () => {
    expect(valueOf(readDocument(utf8(`\ufeff${GOOD}`), 'it')).value).toEqual(JSON.parse(GOOD))
    expect(valueOf(readDocument(utf8(`\n  ${GOOD}\r\n`), 'it')).value).toEqual(JSON.parse(GOOD))
  })

  it.each([
    ['nothing', utf8(''), 'damaged', 'is empty'],
    ['only spaces', utf8(' \n '), 'damaged', 'is empty'],
    ['zeros, as after a power cut', Buffer.alloc(4096), 'damaged', 'nothing but zeros'],
    ['half a document', utf8(GOOD.slice(0, 20)), 'damaged', 'cut off'],
    ['a document cut inside a text', utf8(GOOD.slice(0, 12)), 'damaged', 'cut off'],
    ['a document with zeros after it', Buffer.concat([utf8(GOOD), Buffer.alloc(100)]), 'damaged', 'line 1, column'],
    ['two documents', utf8(`${GOOD}\n${GOOD}`), 'damaged', 'line 2, column 1'],
    ['a comma too many', utf8('{"a":1,}'), 'damaged', 'not readable as JSON'],
    [
      'bytes that are not UTF-8',
      Buffer.concat([utf8('{"a":"'), Buffer.from([0xe9]), utf8('"}')]),
      'damaged',
      'not UTF-8',
    ],
    [
      'a character of too many bytes',
      Buffer.concat([utf8('{"a":"'), Buffer.from([0xc0, 0x80]), utf8('"}')]),
      'damaged',
      'not UTF-8',
    ],
    [
      'half of a pair of characters',
      Buffer.concat([utf8('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), utf8('"}')]),
      'damaged',
      'not UTF-8',
    ],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), 'wrong-format', 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from(GOOD, 'utf16le'), 'wrong-format', 'UTF-16'],
    ['UTF-16 the other way round', Buffer.from(GOOD, 'utf16le').swap16(), 'wrong-format', 'UTF-16'],
    ['a letter', utf8('Dear Ada,\n'), 'wrong-format', 'not a JSON document'],
    ['a list', utf8('[]'), 'wrong-format', 'a list'],
    ['null', utf8('null'), 'wrong-format', 'null'],
    ['a text', utf8('"profile"'), 'wrong-format', 'a single string'],
    ['a number', utf8('7'), 'wrong-format', 'a single number'],
    ['a key given twice', utf8('{"a":1,\n"a":2}'), 'wrong-format', 'the key "a" twice in one object (line 2)'],
    ['a key that reaches for the prototype', utf8('{"a":{"__proto__":{"b":1}}}'), 'wrong-format', '__proto__'],
    ['nesting without end', utf8('[['.repeat(500_000)), 'wrong-format', 'deeper than 64'],
  ] as const)('refuses %s with a sentence', (_name, bytes, code, words) => {
    const { code: actual, message } = refusal(bytes)
    expect(actual).toBe(code)
    expect(message).toContain('/home/ada/me.json')
    expect(message).toContain(words)
    expect(message).toMatch(/\.$/)
  })

  it('refuses a file larger than any profile before reading it', () => {
    expect(refusal(Buffer.alloc(LARGEST_DOCUMENT_BYTES + 1_000, 0x20))).toMatchObject({
      code: 'too-large',
      message: '/home/ada/me.json has 51 MB; a profile has at most 50 MB. Choose another file.',
    })
  })

  it('refuses a store file that does not fit its first line', () => {
    const bytes = Buffer.from(encodeStoreFile(GOOD, { schema: 1, generation: 3, savedAt: '2027-01-11T08:30:00.000Z' }))
    expect(refusal(bytes.subarray(0, bytes.length - 5)).message).toContain(
      `holds ${utf8(GOOD).length - 5} of the ${utf8(GOOD).length} bytes`,
    )
    bytes[bytes.length - 4] = 0x41
    expect(refusal(bytes).message).toContain('checksum does not fit')
  })

  it('does not change any prototype', () => {
    readDocument(utf8('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'), 'it')
    expect('polluted' in {}).toBe(false)
  })
})

describe('readDocumentText', () => {
  it('reads text as a file would be read', () => {
    expect(valueOf(readDocumentText(GOOD, 'it')).value).toEqual(JSON.parse(GOOD))
    expect(failureOf(readDocumentText('{"a":1,"a":1}', 'it')).code).toBe('wrong-format')
    expect(failureOf(readDocumentText('', 'it')).code).toBe('damaged')
  })
})
