/** Shorter ones are found by trying, however the key is made from them. */
const SHORTEST = 12
const FEW_CHARACTERS = 5

/**
 * What is weak about a passphrase, as advice; undefined when there is nothing to say. Never a refusal: the person
 * decides how much the file is worth hiding.
 */
export function weaknessOf(passphrase: string): string | undefined {
  const text = passphrase.trim()
  if (text === '') return undefined
  const characters = [...text]
  if (new Set(characters.map((one) => one.toLowerCase())).size < FEW_CHARACTERS)
    return 'Nearly the same character again and again: a guessing program tries that first. Four random words are hard to guess and easy to say on the phone.'
  if (characters.length < SHORTEST)
    return `With ${characters.length} characters it can be guessed by trying. Four random words are hard to guess and easy to say on the phone.`
  return undefined
}
