import { CASE_SECTIONS, type CaseSectionId } from './case-sections.ts'
import type { DocumentModel, DocumentSection } from './document.ts'
import { documentFrame } from './frame.ts'
import { about } from './promotion-case/about.ts'
import { caseFacts, inState, rungName, type CaseFacts, type PromotionCaseInput } from './promotion-case/facts.ts'
import { lead } from './promotion-case/lead.ts'
import { missing } from './promotion-case/missing.ts'
import { proof } from './promotion-case/proof.ts'
import { short } from './promotion-case/short.ts'
import { views } from './promotion-case/views.ts'

const WRITERS: Readonly<Record<CaseSectionId, (facts: CaseFacts) => Omit<DocumentSection, 'newPage'>>> = {
  short,
  missing,
  views,
  proof,
  about,
}

/**
 * The case for one rung: a summary on the first page, then each requirement with its proof. Every number in it is
 * readiness' or the plan's own.
 */
export function promotionCase(input: PromotionCaseInput): DocumentModel {
  const facts = caseFacts(input)
  const ids = CASE_SECTIONS.map(({ id }) => id).filter(
    (id) => !input.without.includes(id) && !(id === 'missing' && inState(facts, 'missing', 'lagging').length === 0),
  )
  const second = ids.find((id) => id !== 'short')
  const name = 'Case for promotion'
  return {
    ...documentFrame(input.profile, { kind: 'case', name, subtitle: `To ${rungName(input.rung)}` }, input.today),
    lead: lead(facts),
    sections: ids.map((id) => ({ ...WRITERS[id](facts), newPage: id === second })),
  }
}
