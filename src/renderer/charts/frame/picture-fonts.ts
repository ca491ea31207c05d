import sans from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import sansBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'

/** A picture cannot load a font, so it carries those it is written in. */
const FACES = [
  ['Inter', 400, sans],
  ['Inter', 600, sansBold],
  ['Source Serif 4', 600, serif],
] as const

export const FONT_RULES = FACES.map(
  ([family, weight, source]) =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:url(${source}) format('woff2')}`,
).join('')
