import { findValueCard, type ValueCard } from './value-cards.ts'

export interface WeighedValues {
  /** Known cards in the person's order. */
  readonly cards: readonly ValueCard[]
  readonly expert: readonly ValueCard[]
  readonly leader: readonly ValueCard[]
  /** Depend on the place rather than on the way. */
  readonly both: readonly ValueCard[]
}

/** The chosen cards by the way that usually gives more of them; unknown ids are passed over. */
export function weighValues(values: readonly string[]): WeighedValues {
  const cards = values.flatMap((id) => findValueCard(id) ?? [])
  const of = (more: ValueCard['more']): readonly ValueCard[] => cards.filter((card) => card.more === more)
  return { cards, expert: of('expert'), leader: of('leader'), both: of('both') }
}
