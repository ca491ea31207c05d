/** Long enough for a name and a kind of document, short enough for every file system with a number behind it. */
const LONGEST_PART = 80

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
  return [...plain]
    .slice(0, LONGEST_PART)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
}
