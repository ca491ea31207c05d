import { Link } from 'wouter'
import { findSkill } from '#domain/framework/framework.ts'
import { managerRating, withdrawRating } from '#domain/sharing/answer-changes.ts'
import { formSkills } from '#domain/sharing/person-summary.ts'
import { frameworkOf, type Share } from '#domain/sharing/share.ts'
import { answerAloud } from '../../state/people.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { ratePath } from './paths.ts'
import { ownLevelWords } from './own-level.ts'
import styles from './team.module.css'

/** The way into the rating form, and what it has given so far. Their own level shows only where yours is given. */
export function RatingCard({ share }: { readonly share: Share }) {
  const framework = frameworkOf(share)
  const skills = formSkills(share)
  const rated = skills.filter((skill) => managerRating(share, skill))
  const next = skills.find((skill) => !managerRating(share, skill)) ?? skills[0]
  const words = `${rated.length} of ${skills.length} skills rated`
  return (
    <Card title="Your ratings" aside={<span className="muted">{words}</span>}>
      <ProgressBar label={words} share={skills.length === 0 ? 0 : rated.length / skills.length} />
      <p className={styles['text']}>
        You rate by what you have seen, with all levels of a skill before you. What {share.from.name} rated stays hidden
        until you have chosen. A few skills are enough; leave out what you cannot judge.
      </p>
      {next !== undefined && (
        <Link href={ratePath(share.id, next)} className={buttonClass('primary')}>
          {rated.length === 0 ? 'Begin to rate' : rated.length === skills.length ? 'Look through them' : 'Go on rating'}
        </Link>
      )}
      {rated.length > 0 && (
        <ul className={styles['lines']}>
          {rated.map((skill) => {
            const mine = managerRating(share, skill)
            const name = findSkill(framework, skill)?.name ?? skill
            return (
              <li key={skill} className={styles['line']}>
                <span className={styles['cell']}>
                  <Link href={ratePath(share.id, skill)}>{name}</Link>
                  <span className="muted">
                    You say {mine?.level}. {ownLevelWords(share, skill)}
                    {mine?.example !== undefined && ` ${mine.example}`}
                  </span>
                </span>
                <Button
                  small
                  look="ghost"
                  aria-label={`Take back the rating of ${name}`}
                  onClick={() => answerAloud(`Rating of ${name} taken back`, (before) => withdrawRating(before, skill))}
                >
                  Take back
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
