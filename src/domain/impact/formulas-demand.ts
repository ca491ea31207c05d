import { dividedBy, exactly, minus, times } from './estimate.ts'
import type { Formula, Yield } from './formula.ts'
import { below } from './tension.ts'

const NOTHING = exactly(0)

/** What work brings: demand, and revenue that it had a part in. */
export const demandFormulas: readonly Formula[] = [
  {
    id: 'leads-rate-value',
    name: 'Leads × rate × value',
    shape: 'more leads × share that qualifies × value of one',
    nature: 'demand',
    terms: [
      { id: 'leads', label: 'More leads', unit: 'count', from: 'CRM report, against the same months before' },
      { id: 'rate', label: 'Share that qualifies', unit: 'percent', from: 'your own rate, measured' },
      {
        id: 'value',
        label: 'Value of one',
        unit: 'money',
        optional: true,
        from: 'finance or sales; leave it empty to stay with leads',
      },
    ],
    says: 'How many more qualified leads came, and what that many are worth at your own value of one.',
    saysNot: 'It does not say that they have become revenue yet.',
    yields: ({ leads = NOTHING, rate = NOTHING, value }) => {
      const count = dividedBy(times(leads, rate), 100)
      return demand(count, value)
    },
    steps: (write) => `${write('leads')} × ${write('rate')}`,
    tension: () => undefined,
    example: {
      story: '240 more leads, of which 12.5 % qualify, at 1,150 each.',
      terms: { leads: 240, rate: 12.5, value: 1_150 },
      currency: 'USD',
      gives: [30, 34_500],
    },
  },
  {
    id: 'faster-response',
    name: 'Faster response',
    shape: 'requests × more answered fast × (rate when fast − rate when slow) × value of one',
    nature: 'demand',
    terms: [
      { id: 'requests', label: 'Requests', unit: 'count', from: 'CRM report' },
      { id: 'before', label: 'Answered fast, before', unit: 'percent', from: 'CRM report' },
      { id: 'after', label: 'Answered fast, after', unit: 'percent', from: 'CRM report' },
      { id: 'fast', label: 'Qualify when fast', unit: 'percent', from: 'your own rate, measured' },
      { id: 'slow', label: 'Qualify when slow', unit: 'percent', from: 'your own rate, measured' },
      {
        id: 'value',
        label: 'Value of one',
        unit: 'money',
        optional: true,
        from: 'finance or sales; leave it empty to stay with leads',
      },
    ],
    says: 'How many more leads qualify when more requests are answered fast, at the rates that you measured.',
    saysNot: 'It does not say that speed alone did it: the requests that are answered fast may be the better ones.',
    change: { from: 'before', to: 'after', name: 'Answered fast' },
    yields: ({ requests = NOTHING, before = NOTHING, after = NOTHING, fast = NOTHING, slow = NOTHING, value }) =>
      demand(dividedBy(times(times(requests, minus(after, before)), minus(fast, slow)), 10_000), value),
    steps: (write) =>
      `${write('requests')} × (${write('after')} − ${write('before')}) × (${write('fast')} − ${write('slow')})`,
    tension: (terms) =>
      below(
        terms,
        'before',
        'after',
        'The share after is not above the share before, so nothing became faster. Check both.',
        'after',
      ) ??
      below(
        terms,
        'slow',
        'fast',
        'Requests answered fast do not qualify more often, so speed brought nothing here. Check both rates.',
        'fast',
      ),
    example: {
      story: 'Of 1,000 requests a quarter, 70 % instead of 37 % are answered within the hour; 9 % against 3 % qualify.',
      terms: { requests: 1_000, before: 37, after: 70, fast: 9, slow: 3, value: 1_150 },
      currency: 'USD',
      gives: [19.8, 22_770],
    },
  },
  {
    id: 'revenue-influenced',
    name: 'Revenue influenced',
    shape: 'deals won × share that this work touched × average deal',
    nature: 'influenced',
    terms: [
      { id: 'deals', label: 'Deals won', unit: 'count', from: 'CRM report' },
      { id: 'share', label: 'Share it touched', unit: 'percent', from: 'campaign records on closed deals' },
      { id: 'average', label: 'Average deal', unit: 'money', from: 'finance or sales' },
    ],
    says: 'What the deals are worth that this work influenced, which means: had some part in.',
    saysNot: 'It does not say sourced or caused: the same deal may be influenced by others as well.',
    yields: ({ deals = NOTHING, share = NOTHING, average = NOTHING }) => {
      const count = dividedBy(times(deals, share), 100)
      return [
        { kind: 'count', what: 'influenced deals', estimate: count },
        { kind: 'money', what: 'influenced revenue', estimate: times(count, average) },
      ]
    },
    steps: (write) => `${write('deals')} × ${write('share')} × ${write('average')}`,
    tension: () => undefined,
    example: {
      story: 'Of 64 deals won, 37.5 % had met the program; the average deal is 18,200.',
      terms: { deals: 64, share: 37.5, average: 18_200 },
      currency: 'EUR',
      gives: [24, 436_800],
    },
  },
]

function demand(count: Yield['estimate'], value: Yield['estimate'] | undefined): readonly Yield[] {
  const leads: Yield = { kind: 'count', what: 'more qualified leads', estimate: count }
  return value ? [leads, { kind: 'money', what: 'qualified demand', estimate: times(count, value) }] : [leads]
}
