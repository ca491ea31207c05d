import { useState } from 'react'
import { Link } from 'wouter'
import { hasErrors, type FrameworkProblem } from '#domain/framework/framework-problem.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { HOME, hrefOfProblem, thingsToMend } from './places.ts'
import styles from './problem-list.module.css'

/** As many as fit without pushing the forms out of sight. */
const AT_FIRST = 4

/** What is wrong in the whole framework, each with the way to its form. Nothing here keeps anybody from typing. */
export function ProblemList({ problems }: { readonly problems: readonly FrameworkProblem[] }) {
  const [all, setAll] = useState(false)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const hints = problems.filter(({ severity }) => severity === 'hint')
  if (problems.length === 0) return null
  const listed = [...errors, ...hints]
  const shown = all ? listed : listed.slice(0, AT_FIRST)
  return (
    <Card
      className={styles[hasErrors(problems) ? 'errors' : 'hints']}
      title={errors.length > 0 ? thingsToMend(errors.length) : 'Worth a look'}
      aside={errors.length > 0 && hints.length > 0 && <span className="muted">and {hints.length} worth a look</span>}
    >
      <p className={styles['words']}>
        {errors.length > 0
          ? 'You can go on editing and rating. A plan uses what is there, so until these are mended it may leave steps out or ask for less than you meant.'
          : 'Plans work as they are.'}
      </p>
      <ul className={styles['list']}>
        {shown.map((problem) => (
          <li key={`${problem.place} ${problem.message}`}>
            <Link href={hrefOfProblem(problem)}>{problem.message}</Link>
            {/* Where no form says it. */}
            {hrefOfProblem(problem) === HOME && <span className="muted"> {problem.place}</span>}
          </li>
        ))}
      </ul>
      {listed.length > AT_FIRST && (
        <Button small look="ghost" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${listed.length}`}
        </Button>
      )}
    </Card>
  )
}
