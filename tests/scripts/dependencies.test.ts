import { describe, expect, test } from 'vitest'
import { missingPackages } from '../../scripts/setup/dependencies.mjs'

const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' as const }

const lockfile = (packages: Parameters<typeof missingPackages>[0]['packages']) => ({
  packages: { '': {}, ...packages },
})
const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } }

describe('packages are missing', () => {
  test('when nothing was ever installed', () => {
    expect(missingPackages(lockfile(zod), undefined, linux)).toEqual(['node_modules/zod'])
  })

  test('when the lockfile asks for another version', () => {
    const installed = lockfile({ 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } })
    expect(missingPackages(lockfile(zod), installed, linux)).toEqual(['node_modules/zod'])
  })

  test('when the same version has other content', () => {
    const installed = lockfile({ 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-b' } })
    expect(missingPackages(lockfile(zod), installed, linux)).toEqual(['node_modules/zod'])
  })

  test('when node_modules came from another machine', () => {
    const binding = (os: string) => ({
      [`node_modules/binding-${os}`]: { version: '1.0.0', optional: true, os: [os], cpu: ['x64'] },
    })
    const wanted = lockfile({ ...binding('linux'), ...binding('darwin') })
    expect(missingPackages(wanted, lockfile(binding('darwin')), linux)).toEqual(['node_modules/binding-linux'])
  })
})

describe('nothing is missing', () => {
  test('when everything is as the lockfile says', () => {
    expect(missingPackages(lockfile(zod), lockfile(zod), linux)).toEqual([])
  })

  test('when more is installed than the lockfile asks for', () => {
    const more = lockfile({ ...zod, 'node_modules/extra': { version: '1.0.0' } })
    expect(missingPackages(lockfile(zod), more, linux)).toEqual([])
  })

  test.each([
    ['another system', { os: ['win32'], cpu: ['x64'] }],
    ['another processor', { os: ['linux'], cpu: ['arm64'] }],
    ['another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['no machine in particular', {}],
  ])('when an optional package for %s was left out', (_which, made) => {
    const wanted = lockfile({ 'node_modules/binding': { version: '1.0.0', optional: true, ...made } })
    expect(missingPackages(wanted, lockfile({}), linux)).toEqual([])
  })
})
