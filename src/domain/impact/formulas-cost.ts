import { dividedBy, exactly, minus, times } from './estimate.ts'
import type { Formula, TermValues, Yield } from './formula.ts'
import { below } from './tension.ts'

const NOTHING = exactly(0)

/** What work saves: hours, purchases, contracts, and losses that did not come. */
export const costFormulas: readonly Formula[] = [
  {
    id: 'hours-saved',
    name: 'Hours saved',
    shape: 'times done × (minutes before − minutes after) ÷ 60 × cost of one hour',
    nature: 'capacity',
    terms: [
      { id: 'runs', label: 'Times it is done', unit: 'count', from: 'count of tickets or sends' },
      { id: 'before', label: 'Minutes before', unit: 'minutes', baseline: true, from: 'timed on a few runs' },
      { id: 'after', label: 'Minutes after', unit: 'minutes', from: 'timed on a few runs' },
      {
        id: 'hourCost',
        label: 'Cost of one hour',
        unit: 'money',
        optional: true,
        from: 'finance; leave it empty to stay with hours',
      },
    ],
    says: 'How many working hours are free for other work, and what those hours cost the company.',
    saysNot: 'It does not say that anybody spends less: the hours are capacity until somebody uses or cuts them.',
    change: { from: 'before', to: 'after', name: 'Minutes each time' },
    yields: ({ runs = NOTHING, before = NOTHING, after = NOTHING, hourCost }) => {
      const hours = dividedBy(times(runs, minus(before, after)), 60)
      const freed: Yield = { kind: 'hours', what: 'hours set free', estimate: hours }
      return hourCost
        ? [freed, { kind: 'money', what: 'working time set free', estimate: times(hours, hourCost) }]
        : [freed]
    },
    steps: (write) => `${write('runs')} × (${write('before')} − ${write('after')}) ÷ 60`,
    tension: (terms) =>
      below(
        terms,
        'after',
        'before',
        'The minutes after are not below the minutes before, so nothing was saved. Check both.',
      ),
    example: {
      story: 'A launch checklist cuts 95 minutes to 20, done 48 times a quarter.',
      terms: { runs: 48, before: 95, after: 20, hourCost: 62.5 },
      currency: 'USD',
      gives: [60, 3_750],
    },
  },
  {
    id: 'cost-avoided',
    name: 'Cost avoided',
    shape: 'units not needed × price of one − cost of avoiding them',
    nature: 'avoided',
    terms: [
      { id: 'units', label: 'Units not needed', unit: 'count', from: 'quote, seat list or forecast' },
      { id: 'price', label: 'Price of one', unit: 'money', baseline: true, from: 'quote or contract' },
      {
        id: 'cost',
        label: 'Cost of avoiding it',
        unit: 'money',
        optional: true,
        from: 'invoice; empty when there was none',
      },
    ],
    says: 'What would have been bought and was not.',
    saysNot:
      'It does not say that last year’s bill went down: the budget never held this money, or no longer needs to.',
    yields: ({ units = NOTHING, price = NOTHING, cost = NOTHING }) => [
      { kind: 'money', what: 'cost avoided', estimate: minus(times(units, price), cost) },
    ],
    steps: (write) => `${write('units')} × ${write('price')} − ${write('cost')}`,
    tension: (terms) =>
      costsMore(terms, ({ units, price }) => (units && price ? units.likely * price.likely : undefined), 'cost'),
    example: {
      story: 'Three more seats at 4,200.50 were not needed after a clean-up that cost 1,150.',
      terms: { units: 3, price: 4_200.5, cost: 1_150 },
      currency: 'EUR',
      gives: [11_451.5],
    },
  },
  {
    id: 'spend-released',
    name: 'Spend released',
    shape: 'cost before − cost after − one-time cost of the change',
    nature: 'released',
    terms: [
      { id: 'before', label: 'Cost before', unit: 'money', baseline: true, from: 'contract or ledger' },
      { id: 'after', label: 'Cost after', unit: 'money', from: 'contract or ledger' },
      {
        id: 'once',
        label: 'Cost of the change',
        unit: 'money',
        optional: true,
        from: 'invoices; empty when there was none',
      },
    ],
    says: 'What is no longer paid and can be spent on something else.',
    saysNot: 'It does not say that nothing was lost: name what the old contract did that nobody does now.',
    change: { from: 'before', to: 'after', name: 'Cost' },
    yields: ({ before = NOTHING, after = NOTHING, once = NOTHING }) => [
      { kind: 'money', what: 'spend released', estimate: minus(minus(before, after), once) },
    ],
    steps: (write) => `${write('before')} − ${write('after')} − ${write('once')}`,
    tension: (terms) =>
      below(
        terms,
        'after',
        'before',
        'The cost after is not below the cost before, so nothing was released. Check both.',
      ) ??
      costsMore(terms, ({ before, after }) => (before && after ? before.likely - after.likely : undefined), 'once'),
    example: {
      story: 'Four contracts of 61,300 become one of 18,450.75, and moving cost 2,300.',
      terms: { before: 61_300, after: 18_450.75, once: 2_300 },
      currency: 'USD',
      gives: [40_549.25],
    },
  },
  {
    id: 'risk-reduced',
    name: 'Risk reduced',
    shape: '(chance before − chance after) × cost if it happens − cost of the control',
    nature: 'risk',
    terms: [
      {
        id: 'before',
        label: 'Chance before',
        unit: 'percent',
        baseline: true,
        from: 'risk register or past incidents',
      },
      { id: 'after', label: 'Chance after', unit: 'percent', from: 'agreed with whoever owns the risk' },
      { id: 'loss', label: 'Cost if it happens', unit: 'money', from: 'legal, security or finance' },
      {
        id: 'control',
        label: 'Cost of the control',
        unit: 'money',
        optional: true,
        from: 'invoice; empty when there was none',
      },
    ],
    says: 'By how much the loss to be expected has become smaller.',
    saysNot: 'It does not say that this money will be seen: an expected loss is a weight for deciding, not cash.',
    change: { from: 'before', to: 'after', name: 'Chance that it happens' },
    yields: ({ before = NOTHING, after = NOTHING, loss = NOTHING, control = NOTHING }) => [
      {
        kind: 'money',
        what: 'less expected loss',
        estimate: minus(dividedBy(times(minus(before, after), loss), 100), control),
      },
    ],
    steps: (write) => `(${write('before')} − ${write('after')}) × ${write('loss')} − ${write('control')}`,
    tension: (terms) =>
      below(
        terms,
        'after',
        'before',
        'The chance after is not below the chance before, so no risk was reduced. Check both.',
      ) ??
      costsMore(
        terms,
        ({ before, after, loss }) =>
          before && after && loss ? ((before.likely - after.likely) * loss.likely) / 100 : undefined,
        'control',
      ),
    example: {
      story: 'The yearly chance of a complaint that costs 450,000 falls from 8 % to 2 %; the control costs 3,600.',
      terms: { before: 8, after: 2, loss: 450_000, control: 3_600 },
      currency: 'EUR',
      gives: [23_400],
    },
  },
]

function costsMore(terms: TermValues, gain: (terms: TermValues) => number | undefined, term: string) {
  const [gained, spent] = [gain(terms), terms[term]]
  return gained !== undefined && spent && spent.likely >= gained
    ? { term, why: 'This costs as much as it brings, or more, so there is no gain to show. Check the numbers.' }
    : undefined
}
