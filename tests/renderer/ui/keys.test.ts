import { describe, expect, it } from 'vitest'
import { ariaChord, capsOf, isChord, type KeyPress } from '#renderer/ui/keys.ts'

function press(key: string, held: Partial<Omit<KeyPress, 'key'>> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('a chord', () => {
  it('is pressed with Control on most keyboards and with Command on a Mac', () => {
    expect(isChord('Mod+Z', press('z', { ctrlKey: true }), false)).toBe(true)
    expect(isChord('Mod+Z', press('z', { metaKey: true }), true)).toBe(true)
    expect(isChord('Mod+Z', press('z', { metaKey: true }), false)).toBe(false)
    expect(isChord('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false)
  })

  it('is not pressed when more or less is held', () => {
    expect(isChord('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(isChord('Mod+Z', press('z', { ctrlKey: true, altKey: true }), false)).toBe(false)
    expect(isChord('Mod+Z', press('z', { ctrlKey: true, metaKey: true }), false)).toBe(false)
    expect(isChord('Mod+Shift+Z', press('z', { ctrlKey: true }), false)).toBe(false)
    expect(isChord('N', press('n', { ctrlKey: true }), false)).toBe(false)
  })

  it('knows a letter with caps lock on, and a sign wherever the keyboard has it', () => {
    expect(isChord('N', press('N'), false)).toBe(true)
    expect(isChord('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(isChord('?', press('?'), false)).toBe(true)
    expect(isChord('3', press('3', { shiftKey: true }), false)).toBe(true)
  })

  it('is shown with the caps of the keyboard', () => {
    expect(capsOf('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(capsOf('Mod+Shift+Z', true)).toEqual(['⇧', '⌘', 'Z'])
    expect(capsOf('Enter', false)).toEqual(['Enter'])
    expect(ariaChord('Mod+K', false)).toBe('Control+K')
    expect(ariaChord('Mod+K', true)).toBe('Meta+K')
  })
})
