import { describe, expect, test } from 'vitest'
import { hasDisplay } from '../../scripts/setup/display.mjs'
import { parseHost } from '../../scripts/setup/host.mjs'
import { PARTS, parseParts } from '../../scripts/test/parts.mjs'

describe('npm test', () => {
  test('runs every part when none is named', () => {
    expect(parseParts([])).toEqual({ ok: true, parts: PARTS, rest: [] })
  })

  test('runs the named parts in their usual order', () => {
    expect(parseParts(['types', 'lint'])).toEqual({ ok: true, parts: ['lint', 'types'], rest: [] })
  })

  test('hands the rest to the one runner that is named', () => {
    expect(parseParts(['e2e', '-g', 'rates'])).toEqual({ ok: true, parts: ['e2e'], rest: ['-g', 'rates'] })
  })

  test.each([[['speed']], [['lint', 'speed']], [['unit', 'e2e', '--bail']]])(
    'refuses %j with the list of parts',
    (args) => {
      expect(parseParts(args)).toMatchObject({ ok: false, reason: expect.stringContaining('format, lint, types') })
    },
  )
})

describe('npm start', () => {
  test('leaves the choice of the host open when nobody asks for one', () => {
    expect(parseHost(['sample'])).toEqual({ ok: true, host: undefined, rest: ['sample'] })
  })

  test('takes the host that is asked for and passes on the rest', () => {
    expect(parseHost(['--host', 'chromium', 'sample'])).toEqual({ ok: true, host: 'chromium', rest: ['sample'] })
  })

  test.each([[['--host']], [['--host', 'firefox']]])('refuses %j', (args) => {
    expect(parseHost(args)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('electron, chromium, headless'),
    })
  })

  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('on %s with %j can show a window: %s', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected)
  })
})
