import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameFor } from '#main/services/file-name.ts'

test.each([
  ['Maya Chen', 'Maya Chen - Development plan.pdf'],
  ['  Maya   Chen  ', 'Maya Chen - Development plan.pdf'],
  ['../../etc/passwd', 'etc passwd - Development plan.pdf'],
  ['..\\..\\boot.ini', 'boot.ini - Development plan.pdf'],
  ['.hidden', 'hidden - Development plan.pdf'],
  ['CON', 'Profile - Development plan.pdf'],
  ['com1', 'Profile - Development plan.pdf'],
  ['', 'Profile - Development plan.pdf'],
  ['...', 'Profile - Development plan.pdf'],
  ['Zoë 山田', 'Zoë 山田 - Development plan.pdf'],
  ['a\u0000b\nc', 'a b c - Development plan.pdf'],
  ['invoice\u202Efdp.exe', 'invoice fdp.exe - Development plan.pdf'],
])('%j becomes %j', (person, expected) => {
  expect(fileNameFor(person, 'Development plan', 'pdf')).toBe(expected)
})

test('whatever the name, the file name is short and holds nothing that a file system reads as more than a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (person) => {
      const name = fileNameFor(person, 'Development plan', 'pdf')
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
      expect(name).not.toMatch(/^[. ]/)
      expect(name.endsWith(' - Development plan.pdf')).toBe(true)
      expect([...name].length).toBeLessThanOrEqual(110)
      expect(name.isWellFormed()).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each(['山', 'я', '🙂', 'é'])('a name of many %s leaves room on every disk for a number behind it', (character) => {
  const name = fileNameFor(character.repeat(120), character.repeat(300), 'opsladder-share')
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255 - Buffer.byteLength(' (999)'))
  expect(name.startsWith(character.repeat(20))).toBe(true)
})
