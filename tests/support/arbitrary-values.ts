import fc from 'fast-check'

/** Whole characters of any script, quotes, line ends, and what looks like code; lone halves of a character are no text. */
export const anyText = (maxLength: number, minLength = 0) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }),
      fc.constantFrom('"\\', '{"a":1}', '\u2028', '__proto__', 'Zoë 🚀', '\r\n\t', '￿'),
    )
    .filter((text) => text.length >= minLength && text.length <= maxLength)

export const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
export const anyId = fc.uuid()
export const anyName = fc.constantFrom('lead-scoring', 'data-quality', 'attribution', 'x', '')
export const anyHours = fc.double({ min: 0.5, max: 60, noNaN: true })
export const anyLevel = fc.constantFrom(...([0, 1, 2, 3, 4, 5, 'not-applicable'] as const))

export const records = <Value extends { readonly id: string }>(one: fc.Arbitrary<Value>) =>
  fc.uniqueArray(one, { maxLength: 6, selector: (record) => record.id })
