import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useParams, useRoute } from 'wouter'
import { findSkill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import type { Confidence, Rating } from '#domain/profile/profile.ts'
import { latestRating, rate, ratingBefore } from '#domain/profile/rating-changes.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts, useSingleKeys } from '../../state/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { isControl } from '../../ui/is-control.ts'
import { Key } from '../../ui/key.tsx'
import { Page } from '../../ui/page.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { EarlierAnswer } from './earlier-answer.tsx'
import { LevelChoice } from '../../careers/level-choice.tsx'
import { LevelKeys } from '../../careers/level-keys.tsx'
import styles from './rate-page.module.css'
import { RatingSide } from './rating-side.tsx'
import { isRated, nextUnrated, roundSkills, skillPath } from './rating-order.ts'
import { progressWords, withAnswer, type AnswerTimes } from './rating-speed.ts'

/** One skill: read all anchors together, choose the one that says what one does. */
export function RatePage() {
  const { skill: id = '' } = useParams<{ skill: string }>()
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const [, navigate] = useLocation()

  const [isQuick] = useRoute('/skills/quick/:skill')
  const skills = roundSkills(framework, isQuick ? 'quick' : 'all')
  const pathTo = (other: string): string => skillPath(other, isQuick ? 'quick' : 'all')
  const index = skills.findIndex((skill) => skill.id === id)
  const skill = findSkill(framework, id)
  const previous = skills[index - 1]
  const following = skills[index + 1]
  const unrated = nextUnrated(profile, skills, id)
  const isLast = unrated === undefined && isRated(profile, id)
  const next = unrated ?? (isLast ? undefined : following)
  const kept = latestRating(profile, id, 'self')
  const [times, setTimes] = useState<AnswerTimes>([])
  const shownSince = useRef(0)
  useEffect(() => {
    shownSince.current = performance.now()
  }, [id])
  /** The skill whose answer of an earlier day was asked for: else it stays out of sight until the new one is given. */
  const [shown, setShown] = useState<string>()
  const isHidden = kept !== undefined && kept.on !== today && shown !== id
  const rating = isHidden ? undefined : kept
  const earlier = kept?.on === today ? ratingBefore(profile, id, 'self') : undefined

  const choose = (level: Rating['level']): void => {
    if (skill === undefined) return
    const sure: Confidence = kept?.sure ?? 'fairly-sure'
    if (kept === undefined) setTimes(withAnswer(times, (performance.now() - shownSince.current) / 1_000))
    change(`rating of ${skill.name}`, (before) => rate(before, { skill: id, by: 'self', level, sure }, newId(), today))
  }
  const goOn = (): void => navigate(next ? pathTo(next.id) : '/skills/look-back')

  const singleKeys = useSingleKeys()
  useShortcuts({
    rate: (event) => choose(Number(event.key) as Level),
    notApplicable: () => choose('not-applicable'),
    previousSkill: () => (previous ? navigate(pathTo(previous.id)) : false),
    nextSkill: (event) => (isControl(event.target) ? false : goOn()),
  })

  if (!skill) {
    return (
      <Page title="There is no such skill">
        <EmptyState text="This framework has no skill by that name. Its ratings, if there are any, are kept.">
          <Button onClick={() => navigate('/skills')}>To all skills</Button>
        </EmptyState>
      </Page>
    )
  }

  const domain = framework.domains.find((other) => other.id === skill.domain)
  const inDomain = skills.filter((other) => other.domain === skill.domain)
  const place = inDomain.includes(skill) ? ` · ${inDomain.indexOf(skill) + 1} of ${inDomain.length}` : ''
  const rated = skills.filter((other) => isRated(profile, other.id)).length
  const words = progressWords(rated, skills.length, times)
  return (
    <Page
      title={skill.name}
      crumbs={`${isQuick ? 'Quick round' : 'Skills'} › ${domain?.name ?? ''}${place}`}
      lead={skill.meaning}
      tools={
        <div className={styles['progress']}>
          <span className="muted">{words}</span>
          <div className={styles['bar']}>
            <ProgressBar label={words} share={rated / skills.length} />
          </div>
        </div>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['choice']}>
          {isHidden ? (
            <EarlierAnswer rating={kept} onShow={() => setShown(id)} />
          ) : (
            kept && earlier && <EarlierAnswer rating={earlier} now={kept} />
          )}
          <LevelChoice skill={skill} value={rating?.level} onChoose={choose} />
          <div className={styles['foot']}>
            <Button disabled={!previous} onClick={() => previous && navigate(pathTo(previous.id))}>
              <ArrowLeft size={15} aria-hidden />
              Back
            </Button>
            {kept === undefined && (
              <Button look="ghost" onClick={goOn}>
                Skip for now
              </Button>
            )}
            <span className={styles['keys']}>
              <LevelKeys
                level="rate"
                none="not applicable"
                enter={isLast ? 'look back' : 'next'}
                singleKeys={singleKeys}
              />
              {singleKeys && (
                <>
                  , <Key>?</Key> all keys
                </>
              )}
            </span>
            {isLast && following && <Button onClick={() => navigate(pathTo(following.id))}>Next skill</Button>}
            <Button look="primary" onClick={goOn}>
              {next ? 'Next' : 'Look back'}
              <ArrowRight size={15} aria-hidden />
            </Button>
          </div>
        </div>
        <RatingSide skill={skill} rating={rating} kept={kept} />
      </div>
    </Page>
  )
}
