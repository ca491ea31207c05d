import { exactMoney, fullNumber, perWords, rangeTile, roundMoney, roundNumber } from '#domain/impact/amounts.ts'
import { exampleTerms } from '#domain/impact/formulas.ts'
import { writeOf } from '#domain/impact/headline.ts'
import { yieldInFull, type WorkedOut } from '#domain/impact/work-out.ts'
import type { Formula, Yield } from '#domain/impact/formula.ts'
import { capitalized, listed } from '#domain/documents/wording.ts'
import styles from './impact.module.css'

/** The worked-out value with its sum, or what is missing before there can be one. */
export function WorthResult({ worked }: { readonly worked: WorkedOut }) {
  if (worked.kind === 'none') return null
  if (worked.kind === 'incomplete')
    return (
      <div className={styles['result']} role="status">
        <p className={styles['open']}>{openWords(worked)}</p>
        {worked.formula && <About formula={worked.formula} />}
      </div>
    )
  const { yields, currency, per, formula, steps, cautions } = worked
  const headline = yields.at(-1)
  return (
    <div className={styles['result']}>
      <div className={styles['yields']} role="status">
        {yields.map((one) => (
          <div key={one.kind}>
            <p className={styles['quiet']}>
              {one === headline && one.estimate.low !== one.estimate.high
                ? `${capitalized(perWords(per))}, low – likely – high`
                : `About, ${perWords(per)}`}
            </p>
            <p className={styles['big']}>{bigWords(one, currency)}</p>
          </div>
        ))}
      </div>
      <p className={styles['quiet']}>
        {`${steps} = ${yields.map((one) => yieldInFull(one, one.estimate.likely, currency)).join(', ')}.`}
        {cautions.map((caution) => ` ${caution}`)}
      </p>
      <About formula={formula} />
    </div>
  )
}

function bigWords(one: Yield, currency: string | undefined): string {
  if (one.kind === 'money') {
    if (one.estimate.low !== one.estimate.high) return rangeTile(one.estimate, writeOf(one, currency))
    return currency === undefined ? roundNumber(one.estimate.likely) : roundMoney(one.estimate.likely, currency)
  }
  const number = roundNumber(one.estimate.likely)
  return one.kind === 'hours' ? `${number} hours` : `${number} ${one.what}`
}

function openWords({ formula, problems }: Extract<WorkedOut, { kind: 'incomplete' }>): string {
  const empty = problems.filter(({ isEmpty, field }) => isEmpty && field !== 'currency')
  if (empty.length < problems.length)
    return 'No value yet: what is marked above has to hold first. A wrong number would be believed.'
  const names = empty.map(({ field }) => formula?.terms.find(({ id }) => id === field)?.label ?? field)
  return `No value yet. Still open: ${listed(names)}.`
}

function About({ formula }: { readonly formula: Formula }) {
  const { example } = formula
  const given = exampleTerms(formula)
  const write = (id: string): string => fullNumber(given[id]?.likely ?? 0)
  const gives = formula.yields(given).map((one, index) => {
    const value = example.gives[index] ?? 0
    return one.kind === 'money' ? exactMoney(value, example.currency) : yieldInFull(one, value, undefined)
  })
  return (
    <details className={styles['about']}>
      <summary>What this number says, and an example</summary>
      <p>{formula.says}</p>
      <p>{formula.saysNot}</p>
      <p>{`${example.story} ${formula.steps(write)} gives ${listed(gives)}.`}</p>
    </details>
  )
}
