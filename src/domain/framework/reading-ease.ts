/**
 * Flesch reading ease of English text: about 100 for a comic, 60 for plain prose, 30 for an academic paper. Syllables
 * are counted as groups of vowels, which errs by a few points on a long text and by more on a short one.
 */
export function readingEase(texts: readonly string[]): number {
  let sentences = 0
  let words = 0
  let syllables = 0
  for (const text of texts) {
    const own = text.toLowerCase().match(/[a-z]+(?:['’-][a-z]+)*/g) ?? []
    if (own.length === 0) continue
    sentences += Math.max(1, text.match(/[.:?](?=\s|$)/g)?.length ?? 0)
    words += own.length
    syllables += own.reduce((sum, word) => sum + syllablesIn(word), 0)
  }
  return words === 0 ? NaN : 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
}

function syllablesIn(word: string): number {
  const spoken = word.replace(/(?:[^laeiouy]es|[^dt]ed|[^aeiouy]e)$/, '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
