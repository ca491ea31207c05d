import { describe, expect, it } from 'vitest'
import { changePerson } from '#domain/profile/person-changes.ts'
import { change, undo } from '#renderer/state/changes.ts'
import { exportProfile } from '#renderer/state/profiles.ts'
import { saveLatest, whenSaved } from '#renderer/state/saving.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { openOn, workspace } from './open-session.ts'

const start = aProfile({ name: 'Ada', revision: 7 })

const rename = (name: string): void => change('name', (before) => changePerson(before, { name }))

describe('saving', () => {
  it('counts on from the revision that was opened, undo included', () => {
    const host = openOn(start)
    rename('Ben')
    rename('Cleo')
    undo()
    expect(host.sent.map(({ profile }) => [profile.revision, profile.person.name])).toEqual([
      [8, 'Ben'],
      [9, 'Cleo'],
      [10, 'Ben'],
    ])
  })

  it('says “saved” only when the newest change is on the disk, in whatever order answers come', async () => {
    const host = openOn(start)
    rename('Ben')
    rename('Cleo')
    await host.sent[0]?.answer('saved')
    expect(workspace().save.kind).toBe('saving')
    await host.sent[1]?.answer('saved')
    expect(workspace().save.kind).toBe('saved')

    rename('Dora')
    rename('Emil')
    await host.sent[3]?.answer('saved')
    await host.sent[2]?.answer('disk-full')
    expect(workspace().save.kind).toBe('saved')
  })

  it('passes on a warning, keeps it while the next change is on its way, and forgets it when all is well', async () => {
    const host = openOn(start)
    rename('Ben')
    await host.sent[0]?.answer('saved', 'Little is left.')
    expect(workspace().save).toEqual({ kind: 'saved', warning: 'Little is left.' })
    rename('Cleo')
    expect(workspace().save).toEqual({ kind: 'saving', warning: 'Little is left.' })
    await host.sent[1]?.answer('saved')
    expect(workspace().save).toEqual({ kind: 'saved' })
  })

  it('has the state before a change kept where the change asks for it, also when it is sent once more', async () => {
    const host = openOn(start)
    rename('Ben')
    change('merging', (before) => changePerson(before, { name: 'Both' }), { keep: 'import' })
    rename('Cleo')
    expect(host.sent.map(({ keep }) => keep)).toEqual([undefined, 'import', undefined])
  })

  it('says why when the disk refuses, and goes on with the next revision on another try', async () => {
    const host = openOn(start)
    rename('Ben')
    await host.sent[0]?.answer('disk-full')
    expect(workspace().save).toEqual({
      kind: 'failed',
      failure: { code: 'disk-full', message: 'It is disk-full. Try again.' },
    })
    expect(workspace().profile.person.name).toBe('Ben')
    saveLatest()
    expect(host.revisions).toEqual([8, 9])
    await host.sent[1]?.answer('saved')
    expect(workspace().save.kind).toBe('saved')
  })

  it('sends the revision of a refused document again', async () => {
    const host = openOn(start)
    rename('Ben')
    await host.sent[0]?.answer('bad-input')
    rename('Cleo')
    expect(host.revisions).toEqual([8, 8])
  })

  it('sends once more by itself what was on its way behind a refused document', async () => {
    const host = openOn(start)
    rename('Ben')
    rename('Cleo')
    await host.sent[0]?.answer('bad-input')
    await host.sent[1]?.answer('stale')
    expect(host.sent.map(({ profile }) => [profile.revision, profile.person.name]).at(-1)).toEqual([8, 'Cleo'])
    await host.sent[2]?.answer('saved')
    expect(workspace().save.kind).toBe('saved')
  })

  it('does not send over what someone else saved', async () => {
    const host = openOn(start)
    rename('Ben')
    await host.sent[0]?.answer('stale')
    expect(workspace().save).toMatchObject({ kind: 'failed', failure: { code: 'stale' } })
    expect(host.sent).toHaveLength(1)
  })

  it('takes no answer about the profile that was open before', async () => {
    const before = openOn(start)
    rename('Ben')
    const host = openOn(aProfile({ id: 'other', revision: 3 }))
    await before.sent[0]?.answer('bad-input')
    expect(workspace().save.kind).toBe('saved')
    rename('Cleo')
    await host.sent[0]?.answer('disk-full')
    saveLatest()
    expect(host.revisions).toEqual([4, 5])
  })

  it('can be waited for', async () => {
    const host = openOn(start)
    expect(await whenSaved()).toEqual({ kind: 'saved' })
    rename('Ben')
    const waiting = whenSaved()
    await host.sent[0]?.answer('saved')
    expect(await waiting).toEqual({ kind: 'saved' })
  })

  it('exports what the disk has, or what only the window has when it could not be saved', async () => {
    const host = openOn(start)
    await exportProfile()
    rename('Ben')
    await host.sent[0]?.answer('stale')
    await exportProfile()
    expect(host.exported.map((text) => text && JSON.parse(text).person.name)).toEqual([undefined, 'Ben'])
  })
})
