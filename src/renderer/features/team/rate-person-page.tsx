import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { findSkill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Rating } from '#domain/profile/profile.ts'
import { managerRating, rateAsManager, withdrawRating, writeExample } from '#domain/sharing/answer-changes.ts'
import { formSkills } from '#domain/sharing/person-summary.ts'
import { frameworkOf, type Share } from '#domain/sharing/share.ts'
import { LevelChoice, wordsOfManager } from '../../careers/level-choice.tsx'
import { LevelKeys } from '../../careers/level-keys.tsx'
import { newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { answer, openPerson, useOpenPerson } from '../../state/people.ts'
import { useShortcuts, useSingleKeys } from '../../state/shortcuts.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NoteField } from '../../ui/field.tsx'
import { isControl } from '../../ui/is-control.ts'
import { Page } from '../../ui/page.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ownLevelWords } from './own-level.ts'
import { personPath, ratePath } from './paths.ts'
import styles from './team.module.css'

/** One skill of one person: all anchors, no word of what they rated themselves until a level is chosen. */
export function RatePersonPage({ id, skill }: { readonly id: string; readonly skill: string }) {
  const share = useOpenPerson(id)
  useEffect(() => {
    if (!share) void openPerson(id)
  }, [id, share])
  return share ? <Rate share={share} id={skill} /> : null
}

function Rate({ share, id }: { readonly share: Share; readonly id: string }) {
  const today = useToday()
  const [, navigate] = useLocation()
  const singleKeys = useSingleKeys()
  const skills = formSkills(share)
  const skill = findSkill(frameworkOf(share), id)
  const index = skills.indexOf(id)
  const next = skills[index + 1]
  const previous = skills[index - 1]
  const rating = managerRating(share, id)
  const rated = skills.filter((other) => managerRating(share, other)).length
  const person = share.from.name
  const words = `${rated} of ${skills.length} rated`

  const choose = (level: Rating['level']): void =>
    answer((before) =>
      level === 'not-applicable'
        ? withdrawRating(before, id)
        : rateAsManager(before, { skill: id, level }, newId(), today),
    )
  const goOn = (): void => navigate(next === undefined ? personPath(share.id) : ratePath(share.id, next))
  useShortcuts({
    rate: (event) => choose(Number(event.key) as Level),
    notApplicable: () => choose('not-applicable'),
    previousSkill: () => (previous === undefined ? false : navigate(ratePath(share.id, previous))),
    nextSkill: (event) => (isControl(event.target) ? false : goOn()),
  })

  if (!skill) {
    return (
      <Page title="The file has no such skill" crumbs={person}>
        <EmptyState text="The address names a skill that this file does not mention.">
          <Link href={personPath(share.id)} className={buttonClass('primary')}>
            Back to {person}
          </Link>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title={skill.name}
      crumbs={`Your people › ${person}`}
      lead={skill.meaning}
      tools={
        <>
          <span className="muted">{words}</span>
          <div className={styles['progress']}>
            <ProgressBar label={words} share={skills.length === 0 ? 0 : rated / skills.length} />
          </div>
          <Link href={personPath(share.id)} className={buttonClass()}>
            Done for now
          </Link>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <LevelChoice
            skill={skill}
            value={rating?.level}
            onChoose={choose}
            words={wordsOfManager(`${person}’s level in ${skill.name}, as you see it`)}
          />
          <div className={styles['foot']}>
            <Button
              disabled={previous === undefined}
              onClick={() => previous !== undefined && navigate(ratePath(share.id, previous))}
            >
              <ArrowLeft size={15} aria-hidden />
              Back
            </Button>
            <span className={styles['keys']}>
              <LevelKeys
                level="rate"
                none="cannot say"
                enter={next === undefined ? 'finish' : 'next'}
                singleKeys={singleKeys}
              />
            </span>
            <Button look="primary" onClick={goOn}>
              {next === undefined ? 'Finish' : rating ? 'Next' : 'Skip'}
              <ArrowRight size={15} aria-hidden />
            </Button>
          </div>
        </div>
        <div className={styles['column']}>
          <Card title="One recent example">
            {rating ? (
              <NoteField
                label={`What did you see ${person} do?`}
                noteKey={`${share.id} ${id}`}
                value={rating.example ?? ''}
                hint="A piece of work and what it changed. It goes back with the rating and is what you will talk about."
                onCommit={(text) => answer((before) => writeExample(before, id, text))}
              />
            ) : (
              <p className={styles['text']}>Choose a level first; then say what you have seen.</p>
            )}
          </Card>
          <Card title="Their own rating">
            <p className={styles['text']} aria-live="polite">
              {rating ? ownLevelWords(share, id) : 'Hidden until you have chosen, so that it does not steer you.'}
            </p>
          </Card>
          <Card title="Where people overrate it">
            <p className={styles['text']}>{skill.trap}</p>
          </Card>
        </div>
      </div>
    </Page>
  )
}
