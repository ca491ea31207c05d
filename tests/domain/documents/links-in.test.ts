import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linksIn } from '#domain/documents/links-in.ts'
import { safeLink } from '#domain/documents/safe-link.ts'

describe('links in a note', () => {
  it('are found without the marks of the sentence around them, each once', () => {
    const note = 'See https://wiki.example/roi, (again https://wiki.example/roi) and ask mailto:dana@example.com.'
    expect(linksIn(note)).toEqual(['https://wiki.example/roi', 'mailto:dana@example.com'])
  })

  it('are never of a kind that a document must not link to', () => {
    expect(linksIn('javascript:alert(1) file:///etc/passwd http://example.com https:///x')).toEqual([])
  })

  it('are safe and stand in the text, whatever the text', () => {
    const words = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('https://', 'mailto:', ').,')))
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ')
        for (const link of linksIn(text)) {
          expect(safeLink(link)).toBe(link)
          expect(text).toContain(link)
        }
      }),
    )
  })
})
