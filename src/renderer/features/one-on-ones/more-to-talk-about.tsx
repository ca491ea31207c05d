import { Plus } from 'lucide-react'
import { useState } from 'react'
import {
  CAREER_QUESTIONS,
  QUESTION_GROUP_WORDS,
  QUESTION_GROUPS,
  questionKey,
  type CareerQuestion,
} from '#domain/one-on-one/career-questions.ts'
import { draftAgenda, notOn, takeSuggestion } from '#domain/one-on-one/draft-agenda.ts'
import { withMeeting } from '#domain/one-on-one/meeting-changes.ts'
import { suggest, type Suggestion } from '#domain/one-on-one/suggestion.ts'
import { suggestionsFor } from '#domain/one-on-one/suggestions.ts'
import { AGENDA_KIND_WORDS } from '#domain/one-on-one/words.ts'
import type { Meeting } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { sayChanged } from '../../state/messages.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { say } from '../../ui/toasts.tsx'
import { KIND_TONES } from './agenda-row.tsx'
import styles from './one-on-ones.module.css'
import { useAgendaBasis } from './use-agenda-basis.ts'

type Offer = 'none' | 'suggestions' | 'questions'

/** The draft made again, what it had no time for, and the bank of career questions. */
export function MoreToTalkAbout({ meeting }: { readonly meeting: Meeting }) {
  const [offer, setOffer] = useState<Offer>('none')
  const suggestions = suggestionsFor(useAgendaBasis(meeting.on))
  const open = notOn(meeting, suggestions)
  const redraft = (): void => {
    if (draftAgenda(meeting, suggestions, newId) === meeting)
      return void say({ title: 'The draft is up to date', text: 'Nothing has changed that it is made from.' })
    change('drafted agenda again', (before) =>
      withMeeting(before, meeting.id, (one) => draftAgenda(one, suggestions, newId)),
    )
    sayChanged('Agenda drafted again', 'Your own lines, their order and your notes are as they were.')
  }
  const show = (next: Offer): void => setOffer(next === offer ? 'none' : next)
  return (
    <div className={styles['more']}>
      <div className={styles['buttons']}>
        <Button small onClick={redraft}>
          Draft again
        </Button>
        {open.length > 0 && (
          <Button small aria-expanded={offer === 'suggestions'} onClick={() => show('suggestions')}>
            {open.length} more {open.length === 1 ? 'suggestion' : 'suggestions'}
          </Button>
        )}
        <Button small aria-expanded={offer === 'questions'} onClick={() => show('questions')}>
          Career questions
        </Button>
      </div>
      {offer === 'suggestions' && open.length > 0 && (
        <Offers
          meeting={meeting}
          suggestions={open}
          lead="Left off because the time is spoken for. Adding one may go over it."
        />
      )}
      {offer === 'questions' && <QuestionBank meeting={meeting} />}
    </div>
  )
}

function QuestionBank({ meeting }: { readonly meeting: Meeting }) {
  const [group, setGroup] = useState<CareerQuestion['group']>('competencies')
  const there = new Set(meeting.agenda.flatMap(({ drafted }) => drafted?.from ?? []))
  const suggestions = CAREER_QUESTIONS.filter((one) => one.group === group && !there.has(questionKey(one))).map((one) =>
    suggest({
      kind: 'career',
      from: questionKey(one),
      text: one.text,
      why: `From the career questions: ${QUESTION_GROUP_WORDS[group].toLowerCase()}.`,
      rank: 0,
    }),
  )
  return (
    <>
      <Segmented
        label="Career questions about"
        value={group}
        options={QUESTION_GROUPS.map((value) => ({ value, label: QUESTION_GROUP_WORDS[value] }))}
        onChange={setGroup}
      />
      <Offers
        meeting={meeting}
        suggestions={suggestions}
        lead="Keep it to what is missing and where chances are: a question about the career is not an answer about a promotion."
      />
    </>
  )
}

interface OffersProps {
  readonly meeting: Meeting
  readonly suggestions: readonly Suggestion[]
  readonly lead: string
}

function Offers({ meeting, suggestions, lead }: OffersProps) {
  const take = (suggestion: Suggestion): void =>
    change('agenda line', (before) =>
      withMeeting(before, meeting.id, (one) => takeSuggestion(one, suggestion, newId())),
    )
  return (
    <>
      <p className="muted">{lead}</p>
      <ul className={styles['offers']}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.from}>
            <span>
              <Pill tone={KIND_TONES[suggestion.kind]}>{AGENDA_KIND_WORDS[suggestion.kind]}</Pill> {suggestion.text}
              {suggestion.kind !== 'career' && <span className={styles['why']}>{suggestion.why}</span>}
            </span>
            <IconButton label={`Add: ${suggestion.text}`} onClick={() => take(suggestion)}>
              <Plus size={16} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </>
  )
}
