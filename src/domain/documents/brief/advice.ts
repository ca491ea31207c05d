import { glossaryFor } from '../../impact/translate/glossary.ts'
import { marksIn } from '../../impact/translate/marks.ts'
import { listedAtMost } from '../wording.ts'
import type { BriefFacts } from './facts.ts'

/** What would make the brief better and does not keep it from going out, most important first. */
export function briefAdvice({ brief, outcomes, risk, ask, framework, readerName }: BriefFacts): readonly string[] {
  const advice: string[] = []
  if (outcomes.length === 0) return advice
  if (!ask) advice.push('Nothing is asked for. A reader who decides looks for the decision first.')
  else {
    if (ask.price === '') advice.push('The ask has no price. What it costs is the second thing that is looked for.')
    if (ask.unlocks === '') advice.push('Say what the ask unlocks, with a number from the log where there is one.')
  }
  if (risk.length === 0) advice.push('No risk is named. One honest risk makes the outcomes easier to believe.')
  for (const { headline, number } of outcomes) if (!number) advice.push(`“${headline.slice(0, 60)}” has no number yet.`)
  const outside = outcomes.filter(({ entry }) => entry.on < brief.from || entry.on > brief.to)
  if (outside.length > 0)
    advice.push(
      `${outside.length === 1 ? 'One entry lies' : `${outside.length} entries lie`} outside the period of this brief.`,
    )
  const glossary = glossaryFor(framework, brief.reader)
  const texts = [...outcomes.map(({ headline }) => headline), brief.risk, brief.ask.text, brief.ask.unlocks]
  const words = [...new Set(texts.flatMap((text) => marksIn(text, glossary).map((mark) => mark.text)))]
  if (words.length > 0)
    advice.push(`A ${readerName} may stop at: ${listedAtMost(words, 5)}. The entry offers plain words for them.`)
  return advice
}
