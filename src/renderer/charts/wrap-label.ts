/** Breaks a name between words into lines of at most `longest` characters; a longer word stands alone, whole. */
export function wrapLabel(label: string, longest: number): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
