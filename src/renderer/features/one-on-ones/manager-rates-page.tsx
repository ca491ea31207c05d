import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Link, useLocation, useParams } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { findSkill, type Framework, type Rung, type Skill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { sayExample } from '#domain/one-on-one/agree.ts'
import type { Rating } from '#domain/profile/profile.ts'
import { latestRating, rate } from '#domain/profile/rating-changes.ts'
import { LevelChoice, wordsOfManager } from '../../careers/level-choice.tsx'
import { LevelKeys } from '../../careers/level-keys.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts, useSingleKeys } from '../../state/shortcuts.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { isControl } from '../../ui/is-control.ts'
import { Page } from '../../ui/page.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import styles from './calibrate-page.module.css'

/** The keyboard is handed over: the manager rates, and nothing on the page tells what the person has rated. */
export function ManagerRatesPage() {
  const { skill: id } = useParams<{ skill?: string }>()
  const framework = useWorkspace((workspace) => workspace.framework)
  const next = useNextRung()
  if (!next) return null
  const skills = skillsToRate(framework, next)
  const skill = findSkill(framework, id ?? '')
  return skill ? <RateOne key={skill.id} skill={skill} skills={skills} /> : <HandOver rung={next} skills={skills} />
}

/** What decides over the rung comes first, so that a short talk covers it; nothing in the order tells a rating. */
function skillsToRate(framework: Framework, rung: Rung): readonly Skill[] {
  const core = new Map(rung.requires.map((requirement) => [requirement.skill, requirement.core]))
  return framework.skills
    .filter(({ id }) => core.has(id))
    .toSorted((a, b) => Number(core.get(b.id)) - Number(core.get(a.id)))
}

function HandOver({ rung, skills }: { readonly rung: Rung; readonly skills: readonly Skill[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const manager = profile.manager?.name
  const person = profile.person.name
  const open = skills.filter(({ id }) => !isRatedOn(profile.ratings, id, today))
  const first = open[0] ?? skills[0]
  return (
    <Page
      title={manager === undefined ? 'Let your manager rate' : `Let ${manager} rate`}
      crumbs="One-on-ones › Calibration"
      lead={`${counted(skills.length, 'skill')} that ${rung.name} asks for, core ones first. Stop whenever you like, and skip what was never seen.`}
    >
      <div className={styles['columns']}>
        <Card title="Hand over the keyboard">
          <p className={styles['text']}>
            {manager ?? 'Your manager'} reads all levels of a skill and presses the number of the one that describes{' '}
            {person}’s work, with one recent example in mind. What {person} has rated stays hidden until both lie side
            by side.
          </p>
          {manager === undefined && (
            <p className={styles['text']}>
              Nobody is named as your manager yet. <Link href="/one-on-ones">Say who it is</Link>: the name is kept with
              every level that you agree on.
            </p>
          )}
          <div className={styles['foot']}>
            {first && (
              <Link href={`/one-on-ones/manager-rates/${first.id}`} className={buttonClass('primary')}>
                {open.length === skills.length ? 'Begin' : 'Go on'}
              </Link>
            )}
            <Link href="/one-on-ones/calibrate" className={buttonClass()}>
              {open.length < skills.length ? 'Look at the differences' : 'Not now'}
            </Link>
          </div>
        </Card>
        <Card title="Why unseen">
          <p className={styles['text']}>
            People rate more carefully when they expect to be compared, and differently once they have seen the other
            answer. So both rate alone, and the talk is about where the two differ.
          </p>
        </Card>
      </div>
    </Page>
  )
}

function RateOne({ skill, skills }: { readonly skill: Skill; readonly skills: readonly Skill[] }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [, navigate] = useLocation()
  const singleKeys = useSingleKeys()
  const name = profile.manager?.name ?? 'Your manager'
  const person = profile.person.name
  const latest = latestRating(profile, skill.id, 'manager')
  const rating = latest?.on === today ? latest : undefined
  const index = skills.findIndex(({ id }) => id === skill.id)
  const ring = [...skills.slice(index + 1), ...skills.slice(0, Math.max(index, 0))]
  const following = ring.find(({ id }) => !isRatedOn(profile.ratings, id, today))
  const previous = skills[index - 1]
  const done = skills.filter(({ id }) => isRatedOn(profile.ratings, id, today)).length
  const words = `${done} of ${skills.length} rated`
  const choose = (level: Rating['level']): void =>
    change(`${name}’s rating of ${skill.name}`, (before) =>
      rate(before, { skill: skill.id, by: 'manager', level, sure: 'fairly-sure' }, newId(), today),
    )
  const goOn = (): void => navigate(following ? `/one-on-ones/manager-rates/${following.id}` : '/one-on-ones/calibrate')
  useShortcuts({
    rate: (event) => choose(Number(event.key) as Level),
    notApplicable: () => choose('not-applicable'),
    previousSkill: () => (previous ? navigate(`/one-on-ones/manager-rates/${previous.id}`) : false),
    nextSkill: (event) => (isControl(event.target) ? false : goOn()),
  })
  return (
    <Page
      title={skill.name}
      crumbs="One-on-ones › Calibration"
      lead={skill.meaning}
      tools={
        <>
          <span className="muted">{words}</span>
          <div className={styles['bar']}>
            <ProgressBar label={words} share={skills.length === 0 ? 0 : done / skills.length} />
          </div>
          <Link href="/one-on-ones/calibrate" className={buttonClass()}>
            Done: show both
          </Link>
        </>
      }
    >
      <p className={styles['note']}>
        <b>{name} rates.</b>
        <span>This is about {person}. What they have rated is hidden until you are done.</span>
      </p>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <LevelChoice
            skill={skill}
            value={rating?.level}
            onChoose={choose}
            words={wordsOfManager(`${person}’s level in ${skill.name}, as ${name} sees it`)}
          />
          <div className={styles['foot']}>
            <Button
              disabled={!previous}
              onClick={() => previous && navigate(`/one-on-ones/manager-rates/${previous.id}`)}
            >
              <ArrowLeft size={15} aria-hidden />
              Back
            </Button>
            <span className={styles['keys']}>
              <LevelKeys
                level="rate"
                none="cannot say"
                enter={following ? 'next' : 'show both'}
                singleKeys={singleKeys}
              />
            </span>
            <Button look="primary" onClick={goOn}>
              {following ? (rating ? 'Next' : 'Skip') : 'Show both'}
              <ArrowRight size={15} aria-hidden />
            </Button>
          </div>
        </div>
        <div className={styles['side']}>
          <Card title="One recent example">
            {rating && rating.level !== 'not-applicable' ? (
              <NoteField
                label="What did you see?"
                noteKey={`example ${skill.id}`}
                value={rating.example ?? ''}
                hint="A piece of work and what it changed. It is what you will talk about."
                onCommit={(text) =>
                  change(
                    `${name}’s example for ${skill.name}`,
                    (before) => sayExample(before, skill.id, 'manager', text, today),
                    { mergeKey: `example:manager:${skill.id}` },
                  )
                }
              />
            ) : (
              <p className={styles['text']}>Choose a level first; then say what you have seen.</p>
            )}
          </Card>
          <Card title="Where people overrate it">
            <p className={styles['text']}>{skill.trap}</p>
          </Card>
          <Card title="Why it matters">
            <p className={styles['text']}>{skill.executive}</p>
          </Card>
        </div>
      </div>
    </Page>
  )
}

function isRatedOn(ratings: readonly Rating[], skill: string, day: string): boolean {
  return ratings.some((rating) => rating.by === 'manager' && rating.skill === skill && rating.on === day)
}
