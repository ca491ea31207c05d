import { describe, expect, it } from 'vitest'
import { diskFailure } from '#main/store/disk-failure.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: something`), { code })

describe('diskFailure', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['EBUSY', 'no-permission'],
    ['ENOENT', 'not-found'],
    ['EISDIR', 'bad-input'],
    ['ENOTDIR', 'bad-input'],
    ['EEXIST', 'bad-input'],
    ['EIO', 'disk-error'],
    ['EMFILE', 'disk-error'],
  ])('turns %s into "%s", with what, why and what to do', (code, expected) => {
    const { error } = diskFailure(systemError(code), 'The profile could not be saved to /data/ada.json')
    expect(error.code).toBe(expected)
    expect(error.message).toMatch(/^The profile could not be saved to \/data\/ada\.json: .+\. .+\.$|: .+; .+\.$/)
  })

  it('does not turn a bug into an answer of the disk', () => {
    const bug = new TypeError('undefined is not a function')
    expect(() => diskFailure(bug, 'It')).toThrow(bug)
    expect(() => diskFailure(systemError('ERR_INVALID_ARG_TYPE'), 'It')).toThrow('ERR_INVALID_ARG_TYPE')
  })
})
