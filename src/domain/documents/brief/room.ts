/** Letters by the room that they take in the print fonts, measured against an “n”; anything unknown counts as wide. */
const NARROW = /[\sijlftrI.,;:'’‘|!()[\]\-–/]/u
const WIDE = /[mwMW@%—–→…]/u
const USUAL = /[\p{Ll}\p{N}\p{Sc}"“”&+=?*_]/u
const CAPITAL = /\p{Lu}/u

const WEIGHTS = { narrow: 0.65, usual: 1, capital: 1.25, wide: 1.7, unknown: 2 } as const

/** How much room a text takes, in letters of usual width: “WWW” takes as much as five others. */
export function roomOf(text: string): number {
  let room = 0
  for (const character of text) {
    if (NARROW.test(character)) room += WEIGHTS.narrow
    else if (WIDE.test(character)) room += WEIGHTS.wide
    else if (USUAL.test(character)) room += WEIGHTS.usual
    else room += CAPITAL.test(character) ? WEIGHTS.capital : WEIGHTS.unknown
  }
  // Prose with its spaces and thin letters comes out at nine tenths: scaled, so that its letters can be counted.
  return Math.ceil(room / 0.9)
}
