import { describe, expect, it } from 'vitest'
import {
  chordsThatWork,
  SHORTCUT_LIST,
  SHORTCUT_PLACES,
  shortcutPlaceAt,
  stepInOrder,
  walkStep,
} from '#renderer/state/shortcuts.ts'

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

  it('are those of the screen that one is on', () => {
    const places = {
      '/': 'everywhere',
      '/skills': 'everywhere',
      '/skills/look-back': 'everywhere',
      '/skills/reports': 'rating',
      '/skills/quick/reports': 'rating',
      '/one-on-ones': 'order',
      '/one-on-ones/list': 'everywhere',
      '/one-on-ones/manager-rates/reports': 'rating',
      '/one-on-ones/calibrate': 'everywhere',
      '/one-on-ones/calibrate/reports': 'rating',
      '/one-on-ones/abc/hold': 'meeting',
      '/team/person/ada/rate/reports': 'rating',
      '/gaps': 'order',
      '/gaps/ranked/reports': 'order',
      '/gaps/map': 'everywhere',
      '/roadmap/item': 'order',
      '/roadmap/request/new': 'everywhere',
      '/plan/milestone': 'plan',
      '/impact': 'everywhere',
      '/impact/new': 'impact',
      '/library/skills': 'library',
    }
    for (const [address, place] of Object.entries(places)) expect(shortcutPlaceAt(address), address).toBe(place)
  })

  it('tell a row that is moved from a row that is left', () => {
    const arrow = (altKey: boolean, shiftKey = false) => ({
      key: 'ArrowUp',
      altKey,
      shiftKey,
      ctrlKey: false,
      metaKey: false,
    })
    expect([stepInOrder(arrow(true)), walkStep(arrow(true))]).toEqual([-1, undefined])
    expect([stepInOrder(arrow(false)), walkStep(arrow(false))]).toEqual([undefined, -1])
    expect([stepInOrder(arrow(true, true)), walkStep(arrow(false, true))]).toEqual([undefined, undefined])
  })

  it('leave typing alone unless a key is held with them', () => {
    const evenTyping = SHORTCUT_LIST.filter((shortcut) => shortcut.evenTyping)
    expect(evenTyping.flatMap(({ chords }) => chords).filter((chord) => !chord.startsWith('Mod+'))).toEqual([])
  })
})
