import { useRef, type KeyboardEvent } from 'react'
import type { Skill } from '#domain/framework/framework.ts'
import { LEVELS } from '#domain/framework/level.ts'
import type { Rating } from '#domain/profile/profile.ts'
import { classes } from '../ui/classes.ts'
import styles from './level-choice.module.css'

type Choice = Rating['level']

interface LevelChoiceProps {
  readonly skill: Skill
  readonly value: Choice | undefined
  readonly onChoose: (level: Choice) => void
  /** Whose level it is; one's own unless another rates. */
  readonly words?: LevelChoiceWords
}

interface LevelChoiceWords {
  readonly group: string
  /** What level 0 says. */
  readonly notYet: string
  /** The answer that is no level. */
  readonly none: { readonly name: string; readonly meaning: string }
}

function ownWords(skill: Skill): LevelChoiceWords {
  return {
    group: `Your level in ${skill.name}`,
    notYet: 'None of this has come up in my work so far.',
    none: { name: 'Not applicable', meaning: 'My company has no such work. It leaves every sum.' },
  }
}

/** For whoever rates the work of somebody else. */
export function wordsOfManager(group: string): LevelChoiceWords {
  return {
    group,
    notYet: 'I have seen none of this in their work so far.',
    none: { name: 'Cannot say', meaning: 'I have not seen enough of it to judge. It counts as no view.' },
  }
}

const CHOICES: readonly Choice[] = [...LEVELS.map(({ level }) => level), 'not-applicable']

/** Six levels to read together. A radio group: arrows move and choose, the number keys work from anywhere. */
export function LevelChoice({ skill, value, onChoose, words = ownWords(skill) }: LevelChoiceProps) {
  const group = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...(group.current?.querySelectorAll<HTMLButtonElement>('[role="radio"]') ?? [])]
    const at = buttons.indexOf(event.currentTarget as HTMLButtonElement)
    const next = (at + step + CHOICES.length) % CHOICES.length
    buttons[next]?.focus()
    const level = CHOICES[next]
    if (level !== undefined) onChoose(level)
  }
  return (
    <div className={styles['levels']} role="radiogroup" aria-label={words.group} ref={group}>
      {LEVELS.map(({ level, name }) => (
        <button
          key={level}
          type="button"
          role="radio"
          aria-checked={value === level}
          tabIndex={value === level || (value === undefined && level === 0) ? 0 : -1}
          className={styles['level']}
          onClick={() => onChoose(level)}
          onKeyDown={move}
        >
          <b className={styles['digit']}>{level}</b>
          <b className={styles['name']}>{name}</b>
          <span className={styles['anchor']}>{level === 0 ? words.notYet : skill.anchors[level - 1]}</span>
        </button>
      ))}
      <button
        type="button"
        role="radio"
        aria-checked={value === 'not-applicable'}
        tabIndex={value === 'not-applicable' ? 0 : -1}
        className={classes(styles['level'], styles['none'])}
        onClick={() => onChoose('not-applicable')}
        onKeyDown={move}
      >
        <b className={styles['digit']}>n</b>
        <b className={styles['name']}>{words.none.name}</b>
        <span className={styles['anchor']}>{words.none.meaning}</span>
      </button>
    </div>
  )
}
