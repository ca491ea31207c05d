import { longDay } from '#domain/calendar.ts'
import { levelName } from '#domain/framework/level.ts'
import type { Rating } from '#domain/profile/profile.ts'
import { Button } from '../../ui/button.tsx'
import styles from './earlier-answer.module.css'

interface EarlierAnswerProps {
  readonly rating: Rating
  /** The answer of today, once there is one; until then the earlier one is not told. */
  readonly now?: Rating
  readonly onShow?: () => void
}

/** An earlier answer would choose for its owner, so it shows after the new one. */
export function EarlierAnswer({ rating, now, onShow }: EarlierAnswerProps) {
  return (
    <p className={styles['note']} role="status">
      {now ? (
        <span>
          On {longDay(rating.on)} you chose <b>{answerWords(rating.level)}</b>
          {now.level === rating.level ? ', the same as today.' : `; today ${answerWords(now.level)}.`}
        </span>
      ) : (
        <>
          <span>You answered this on {longDay(rating.on)}. Choose again, and what you chose then shows beside it.</span>
          <Button small onClick={onShow}>
            Show it
          </Button>
        </>
      )}
    </p>
  )
}

function answerWords(level: Rating['level']): string {
  return level === 'not-applicable' ? 'not applicable' : `${level} ${levelName(level)}`
}
