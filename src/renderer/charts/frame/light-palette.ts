/**
 * The colors that pictures are made in, whatever the screen shows: a picture goes on white paper and into white mails.
 * Read from the style sheet itself, where `:root` is the light theme.
 */
export function lightPalette(sheets: Iterable<CSSStyleSheet>): ReadonlyMap<string, string> {
  const palette = new Map<string, string>()
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue
      for (const name of rule.style) if (name.startsWith('--')) palette.set(name, rule.style.getPropertyValue(name))
    }
  }
  return palette
}
