import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRendererFiles, developmentPolicy, PAGE_POLICY } from '#main/renderer-files.ts'
import { anEmptyFolder } from '#tests/support/data-folder.ts'

const ORIGIN = 'https://opsladder.invalid'

async function aRenderer() {
  const around = await anEmptyFolder()
  const folder = join(around, 'renderer')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await mkdir(join(around, 'renderer-secrets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets', 'app one.js'), 'one()')
  await writeFile(join(folder, '.env.js'), 'hidden')
  await writeFile(join(folder, 'notes.txt'), 'not a page file')
  await writeFile(join(around, 'outside.js'), 'secret')
  await writeFile(join(around, 'renderer-secrets', 'x.js'), 'secret')
  await symlink(join(around, 'outside.js'), join(folder, 'link.js'))
  await symlink(around, join(folder, 'up'))
  await symlink(join(around, 'renderer-secrets'), join(folder, 'beside'))
  await symlink(join(folder, 'index.html'), join(folder, 'inside.html'))
  return createRendererFiles(folder)
}

test.each([
  ['/', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/index.html?x=1#/plan', 'text/html; charset=utf-8', '<!doctype html>'],
  ['/assets/app%20one.js', 'text/javascript; charset=utf-8', 'one()'],
  ['/inside.html', 'text/html; charset=utf-8', '<!doctype html>'],
])('answers %s', async (path, type, body) => {
  const answer = await (await aRenderer()).answer('GET', ORIGIN + path)
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe(type)
  expect(Buffer.from(answer.body).toString()).toBe(body)
})

test.each([
  '/../outside.js',
  '/..%2foutside.js',
  '/%2e%2e/outside.js',
  '/%2e%2e%2foutside.js',
  '/assets/../../outside.js',
  '/assets/%2e%2e/%2e%2e/outside.js',
  '/..%5coutside.js',
  '/%5c..%5coutside.js',
  '/assets\\..\\..\\outside.js',
  '/%252e%252e%252foutside.js',
  '/index.html%00.js',
  '/%00',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/etc/passwd',
  '/C:/windows/win.ini',
  '/c%3a%5cwindows%5cwin.ini',
  '/../renderer-secrets/x.js',
  '/%2e%2e/renderer-secrets/x.js',
  '/link.js',
  '/up/outside.js',
  '/beside/x.js',
  '/.env.js',
  '/notes.txt',
  '/assets',
  '/assets/',
  '/missing.js',
  '/%E0%A4%A',
  '/index.html/',
  '/./index.html%2f..',
])('does not know %s', async (path) => {
  const answer = await (await aRenderer()).answer('GET', ORIGIN + path)
  expect(answer.status).toBe(404)
  expect(answer.body).toHaveLength(0)
})

test('only reads', async () => {
  const files = await aRenderer()
  expect((await files.answer('POST', `${ORIGIN}/index.html`)).status).toBe(405)
  expect(await files.answer('HEAD', `${ORIGIN}/index.html`)).toMatchObject({ status: 200, body: new Uint8Array() })
})

test('every answer carries the policy and its companions', async () => {
  const files = await aRenderer()
  for (const [method, path] of [
    ['GET', '/'],
    ['GET', '/missing.js'],
    ['PUT', '/'],
    ['GET', '/assets/app%20one.js'],
  ] as const) {
    expect((await files.answer(method, ORIGIN + path)).headers).toMatchObject({
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
})

test('the policy lets nothing in but what ships, and nothing be evaluated', () => {
  expect(PAGE_POLICY).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
  expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'; trusted-types opsladder-worker")
  expect(PAGE_POLICY).not.toMatch(/unsafe|http|\*/)
})

test('the policy while developing names the dev server alone', () => {
  expect(developmentPolicy('http://localhost:5173/')).toContain("connect-src 'self' ws://localhost:5173;")
})
