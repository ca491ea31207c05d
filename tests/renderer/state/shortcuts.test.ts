import { describe, expect, it } from 'vitest'
import { chordsThatWork, SHORTCUT_LIST, SHORTCUT_PLACES } from '#renderer/state/shortcuts.ts'

describe('the shortcuts', () => {
  it('never give one key two meanings on one screen', () => {
    for (const place of Object.keys(SHORTCUT_PLACES)) {
      const chords = SHORTCUT_LIST.filter((shortcut) => shortcut.place === place || shortcut.place === 'everywhere')
        .flatMap((shortcut) => shortcut.chords)
        .map((chord) => chord.toLowerCase())
      expect(new Set(chords).size, place).toBe(chords.length)
    }
  })

  it('keep only those that no single character types, once such keys are turned off', () => {
    const left = SHORTCUT_LIST.flatMap(({ chords }) => chordsThatWork(chords, false))
    expect(left.filter((chord) => !/^(?:(?:Mod|Alt|Shift)\+.+|Enter|Escape)$/.test(chord))).toEqual([])
    expect(left).toContain('Alt+ArrowLeft')
    expect(SHORTCUT_LIST.flatMap(({ chords }) => chordsThatWork(chords, true))).toContain('?')
  })

  it('leave typing alone unless a key is held with them', () => {
    const evenTyping = SHORTCUT_LIST.filter((shortcut) => shortcut.evenTyping)
    expect(evenTyping.flatMap(({ chords }) => chords).filter((chord) => !chord.startsWith('Mod+'))).toEqual([])
  })
})
