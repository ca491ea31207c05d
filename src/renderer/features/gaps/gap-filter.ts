import { findSkill, GAP_KINDS, type Framework, type GapKind } from '#domain/framework/framework.ts'
import type { Gap } from '#domain/readiness/gaps.ts'

export interface GapFilter {
  /** The id of a domain, or `all`. */
  readonly domain: string
  readonly kind: GapKind | 'none' | 'all'
  readonly weight: 'all' | 'core' | 'supporting'
}

export const NO_FILTER: GapFilter = { domain: 'all', kind: 'all', weight: 'all' }

export function passes(gap: Gap, filter: GapFilter, framework: Framework): boolean {
  return (
    (filter.domain === 'all' || findSkill(framework, gap.skill)?.domain === filter.domain) &&
    (filter.kind === 'all' || (gap.kind ?? 'none') === filter.kind) &&
    (filter.weight === 'all' || gap.core === (filter.weight === 'core'))
  )
}

interface FilterChoice {
  readonly key: keyof GapFilter
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** The filters with how many gaps each choice would leave beside the others; domains without gaps are left out. */
export function filterChoices(
  framework: Framework,
  gaps: readonly Gap[],
  filter: GapFilter = NO_FILTER,
): readonly FilterChoice[] {
  const left = (choice: Partial<GapFilter>): number =>
    gaps.filter((gap) => passes(gap, { ...filter, ...choice }, framework)).length
  const hasGaps = (domain: string): boolean => gaps.some((gap) => passes(gap, { ...NO_FILTER, domain }, framework))
  const option = (value: string, label: string, count: number) => ({ value, label: `${label} (${count})` })
  return [
    {
      key: 'domain',
      label: 'Domain',
      options: [
        { value: 'all', label: 'All' },
        ...framework.domains
          .filter(({ id }) => hasGaps(id))
          .map(({ id, name }) => option(id, name, left({ domain: id }))),
      ],
    },
    {
      key: 'kind',
      label: 'Kind',
      options: [
        { value: 'all', label: 'All' },
        ...GAP_KINDS.map((kind) => option(kind, kind, left({ kind }))),
        option('none', 'not said yet', left({ kind: 'none' })),
      ],
    },
    {
      key: 'weight',
      label: 'Core',
      options: [
        { value: 'all', label: 'All' },
        option('core', 'core', left({ weight: 'core' })),
        option('supporting', 'supporting', left({ weight: 'supporting' })),
      ],
    },
  ]
}
