import { beforeEach, describe, expect, it } from 'vitest'
import { changePace, changePerson } from '#domain/profile/person-changes.ts'
import { change, goToStep, redo, undo, wayBack } from '#renderer/state/changes.ts'
import { aProfile } from '#tests/support/build-profile.ts'
import { openOn, workspace } from './open-session.ts'

const start = aProfile({ name: 'Ada', hoursPerWeek: 4 })

const rename = (name: string): void => change('name', (before) => changePerson(before, { name }))
const slide = (hoursPerWeek: number): void =>
  change('hours a week', (before) => changePace(before, { hoursPerWeek }), { mergeKey: 'hours' })

beforeEach(() => void openOn(start))

describe('changes', () => {
  it('can be taken back to the very first value and done again', () => {
    rename('Ben')
    rename('Cleo')
    expect([undo(), undo(), undo()]).toEqual(['name', 'name', undefined])
    expect(workspace().profile).toBe(start)
    expect([redo(), redo(), redo()]).toEqual(['name', 'name', undefined])
    expect(workspace().profile.person.name).toBe('Cleo')
  })

  it('leave no trace when nothing changed', () => {
    const host = openOn(start)
    change('nothing', (before) => before)
    expect(workspace().past).toEqual([])
    expect(host.sent).toEqual([])
  })

  it('forget what was taken back once something new is done', () => {
    rename('Ben')
    undo()
    rename('Cleo')
    expect(redo()).toBeUndefined()
    expect(workspace().past).toHaveLength(1)
  })

  it('of one key in a row are one step back', () => {
    slide(5)
    slide(6)
    slide(7)
    expect(workspace().past).toHaveLength(1)
    undo()
    expect(workspace().profile).toBe(start)
    redo()
    expect(workspace().profile.pace.hoursPerWeek).toBe(7)
  })

  it('of one key are two steps when something else lies between, or one of them was taken back', () => {
    slide(5)
    rename('Ben')
    slide(6)
    expect(workspace().past.map(({ label }) => label)).toEqual(['hours a week', 'name', 'hours a week'])
    undo()
    undo()
    slide(8)
    undo()
    expect(workspace().profile.pace.hoursPerWeek).toBe(5)
  })

  it('offer a way back that never takes back a newer change instead', () => {
    rename('Ben')
    const toAda = wayBack()
    rename('Cleo')
    expect(toAda()).toBe(false)
    expect(workspace().profile.person.name).toBe('Cleo')
    undo()
    expect(toAda()).toBe(true)
    expect(workspace().profile).toBe(start)
  })

  it('are gone back to and forward to by their place in the list, in one save', () => {
    const host = openOn(start)
    for (const name of ['Ben', 'Cleo', 'Dan']) rename(name)
    const all = workspace().past
    expect(goToStep(1)).toBe(-2)
    expect(workspace().profile.person.name).toBe('Ben')
    expect(workspace().future).toEqual(all.slice(1))
    expect(host.sent).toHaveLength(4)
    expect(goToStep(3)).toBe(2)
    expect(workspace().profile.person.name).toBe('Dan')
    expect(goToStep(0)).toBe(-3)
    expect(workspace().profile).toBe(start)
    expect([redo(), redo(), redo()]).toEqual(['name', 'name', 'name'])
    expect(workspace().past).toEqual(all)
  })

  it('stay as they are when a place is chosen that is not in the list, or the one in force', () => {
    const host = openOn(start)
    rename('Ben')
    expect([goToStep(1), goToStep(2), goToStep(-1)]).toEqual([0, 0, 0])
    expect(workspace().profile.person.name).toBe('Ben')
    expect(host.sent).toHaveLength(1)
  })

  it('keep five hundred steps', () => {
    for (let count = 1; count <= 510; count += 1) rename(`Ada ${count}`)
    expect(workspace().past).toHaveLength(500)
    for (let count = 0; count < 510; count += 1) undo()
    expect(workspace().profile.person.name).toBe('Ada 10')
  })
})
