import { expect, test } from 'vitest'
import { safeLink } from '#domain/documents/safe-link.ts'

test.each([
  'https://example.com',
  'https://example.com/path?a=1&b=2#c',
  'HTTPS://EXAMPLE.COM/',
  'mailto:sam@example.com',
  'mailto:sam@example.com?subject=Plan',
])('%s may be linked', (href) => {
  expect(safeLink(href)).toBe(href)
})

test.each([
  'http://example.com',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' https://example.com',
  'java\nscript:alert(1)',
  'https:\\\\example.com',
  'https://\\example.com',
  'https:///etc/passwd',
  'https://exa mple.com',
  'file:///etc/passwd',
  'vbscript:x',
  'data:text/html,<script>',
  'smb://host/share',
  '\\\\host\\share',
  '//host/path',
  'mailto:',
  'mailto:javascript:x@y',
  'ms-word:ofe|u|https://example.com',
  `https://example.com/${'a'.repeat(2_000)}`,
  '',
])('%j may not', (href) => {
  expect(safeLink(href)).toBeUndefined()
})
