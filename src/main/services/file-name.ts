/** Long enough for a name and a kind of document, short enough for every file system with a number behind it. */
const LONGEST_PERSON = 80

/** Windows keeps these for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** `Maya Chen - Development plan.pdf`: a name that every system takes, made of a name that a person typed. */
export function fileNameFor(person: string, kind: string, extension: string): string {
  return `${folderNameFor(person, kind)}.${extension}`
}

/** `Our team - Framework`: the same without an extension. */
export function folderNameFor(person: string, kind: string): string {
  const plain = person
    .normalize('NFC')
    // Separators and wildcards, controls, and the invisible marks that turn the reading direction.
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const cut = [...plain]
    .slice(0, LONGEST_PERSON)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  const name = cut === '' || RESERVED.test(cut) ? 'Profile' : cut
  return `${name} - ${kind}`
}
