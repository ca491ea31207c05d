/** Long enough for a name and a kind of document. */
const LONGEST_PART = 80
/** As UTF-8, of which file systems take 255 for both parts, the ending and a number behind them. */
const LONGEST_PART_BYTES = 100

/** Windows keeps these for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** `Maya Chen - Development plan.pdf`: a name that every system takes, made of words that people typed. */
export function fileNameFor(person: string, kind: string, extension: string): string {
  return `${folderNameFor(person, kind)}.${extension}`
}

/** `Our team - Framework`: the same without an extension. */
export function folderNameFor(person: string, kind: string): string {
  const name = cleanName(person)
  return `${name === '' || RESERVED.test(name) ? 'Profile' : name} - ${cleanName(kind)}`
}

function cleanName(text: string): string {
  const plain = text
    .normalize('NFC')
    // Separators and wildcards, controls, and the invisible marks that turn the reading direction.
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return shortened(plain)
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
}

function shortened(text: string): string {
  let bytes = 0
  const kept = [...text].slice(0, LONGEST_PART).filter((character) => {
    bytes += Buffer.byteLength(character)
    return bytes <= LONGEST_PART_BYTES
  })
  return kept.join('')
}
