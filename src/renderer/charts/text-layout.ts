/** Width of `text` in CSS pixels at `size`, in the figure's own font. */
export type MeasureText = (text: string, size: number, weight: 400 | 600) => number

/** For places without a canvas: a little wider than Inter really is, so that nothing overlaps. */
export const estimateText: MeasureText = (text, size, weight) => [...text].length * size * (weight === 600 ? 0.6 : 0.57)

/** `text` on one line no wider than `room`, cut with an ellipsis; empty when not even three characters fit. */
export function fitText(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text
  const characters = [...text]
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (width(`${characters.slice(0, middle).join('').trimEnd()}…`) <= room) low = middle
    else high = middle - 1
  }
  return low < 3 ? '' : `${characters.slice(0, low).join('').trimEnd()}…`
}

/** `text` broken at spaces into at most `most` lines; a word wider than a line, and what is left over, is cut. */
export function wrapText(text: string, room: number, most: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(' ').filter((word) => word !== '')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || width(longer) <= room) {
      line = longer
      continue
    }
    if (lines.length === most - 1) {
      line = `${line} ${words.slice(index).join(' ')}`
      break
    }
    lines.push(line)
    line = word
  }
  return [...lines, line].map((one) => fitText(one, room, width)).filter((one) => one !== '')
}
