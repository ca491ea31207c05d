import { shortDay } from '../../calendar.ts'
import { agreementRounds, agreementWords } from '../../one-on-one/agreement-history.ts'
import type { Block, DocumentSection } from '../document.ts'
import { capitalized, counted, plain } from '../wording.ts'
import type { CaseFacts, RequirementFacts } from './facts.ts'

const ORDER = ['differs', 'same', 'agreed'] as const

/** What the manager sees, what was agreed, and where the two differ. */
export function views(facts: CaseFacts): Omit<DocumentSection, 'newPage'> {
  const { profile, managerName, requirements } = facts
  const named = profile.manager?.name !== undefined
  const seen = requirements.filter(({ view }) => view?.manager !== undefined && view.self !== undefined)
  const title = named ? `How ${managerName} sees it` : 'How my manager sees it'
  if (seen.length === 0) {
    const words = `${capitalized(named ? managerName : 'my manager')} has not given a view yet. The levels here are my own rating.`
    return { id: 'views', title, blocks: [{ kind: 'paragraph', text: plain(words) }] }
  }
  const count = (state: (typeof ORDER)[number]): number => seen.filter(({ view }) => view?.state === state).length
  const rest = requirements.length - seen.length
  const sentences = [
    `Agreed on ${counted(count('agreed'), 'level')}, the same view on ${count('same')} more, a different one on ${count('differs')}${
      rest === 0 ? '' : `; ${counted(rest, 'level')} not rated by both`
    }.`,
    ...(profile.agreements.length === 0 ? [] : [historyWords(facts)]),
  ]
  return {
    id: 'views',
    title,
    blocks: [{ kind: 'paragraph', text: plain(sentences.join(' ')) }, table(seen)],
  }
}

/** The person speaks here, so "you" is the two of them. */
function historyWords({ profile }: CaseFacts): string {
  return agreementWords(agreementRounds(profile))
    .replaceAll('you began', 'we began')
    .replace('You are', 'We are')
    .replace('You see', 'We see')
    .replace('before you rate', 'before we rate')
}

function table(seen: readonly RequirementFacts[]): Block {
  const rank = ({ view }: RequirementFacts): number => ORDER.findIndex((state) => state === view?.state)
  return {
    kind: 'table',
    caption: '',
    columns: [
      { title: 'Skill', align: 'start' },
      { title: 'I', align: 'end', tight: true },
      { title: 'Manager', align: 'end', tight: true },
      { title: 'Needed', align: 'end', tight: true },
      { title: 'Agreed', align: 'start', tight: true },
    ],
    rows: seen
      .toSorted((a, b) => rank(a) - rank(b) || (b.view?.apart ?? 0) - (a.view?.apart ?? 0))
      .map(({ name, view, readiness }) => [
        name,
        String(view?.self ?? '–'),
        String(view?.manager ?? '–'),
        String(readiness.required),
        view?.state === 'agreed' && view.agreement
          ? shortDay(view.agreement.on, true)
          : view?.state === 'same'
            ? 'same view'
            : `differs by ${view?.apart ?? 0}`,
      ]),
  }
}
