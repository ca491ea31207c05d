import { Fragment } from 'react'
import { Link } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import { removeRequirement, setRequirement } from '#domain/framework/framework-change.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework, Requirement, Rung } from '#domain/framework/framework.ts'
import { LEVELS, levelName, type Level } from '#domain/framework/level.ts'
import { CORE_WEIGHT, SUPPORTING_WEIGHT } from '#domain/framework/matrix-notation.ts'
import { edit } from './edit.ts'
import { hrefOf, problemAt } from './places.ts'
import styles from './requirement-matrix.module.css'
import { SavedNumber } from './saved-field.tsx'

interface RequirementMatrixProps {
  readonly framework: Framework
  readonly rung: Rung
  readonly problems: readonly FrameworkProblem[]
}

/** All skills by domain, each with what this rung asks of it. */
export function RequirementMatrix({ framework, rung, problems }: RequirementMatrixProps) {
  const asked = new Map(rung.requires.map((requirement, index) => [requirement.skill, { requirement, index }]))
  return (
    <section className={styles['matrix']} aria-labelledby="requirements">
      <h3 id="requirements">What it requires</h3>
      <p className="muted">
        Core skills gate the rung; supporting ones may lag by one level. {rung.requires.length} of{' '}
        {counted(framework.skills.length, 'skill')} {rung.requires.length === 1 ? 'is' : 'are'} required,{' '}
        {rung.requires.filter(({ core }) => core).length} of them core.
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Level</th>
            <th scope="col">Core</th>
            <th scope="col">Weight</th>
          </tr>
        </thead>
        <tbody>
          {framework.domains.map((domain) => (
            <Fragment key={domain.id}>
              <tr className={styles['domain']}>
                <th scope="rowgroup" colSpan={4}>
                  {domain.name}
                </th>
              </tr>
              {framework.skills
                .filter((skill) => skill.domain === domain.id)
                .map((skill) => {
                  const found = asked.get(skill.id)
                  return (
                    <RequirementRow
                      key={skill.id}
                      rung={rung}
                      skill={skill.id}
                      name={skill.name}
                      requirement={found?.requirement}
                      problem={found && problemAt(problems, 'requires', found.index)}
                    />
                  )
                })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RequirementRowProps {
  readonly rung: Rung
  readonly skill: string
  readonly name: string
  readonly requirement: Requirement | undefined
  readonly problem: string | undefined
}

function RequirementRow({ rung, skill, name, requirement, problem }: RequirementRowProps) {
  const label = `what ${rung.name} asks of ${name}`
  const save = (next: Requirement): void => void edit(label, (before) => setRequirement(before, rung.id, next))
  const choose = (value: string): void => {
    if (value === '') return void edit(label, (before) => removeRequirement(before, rung.id, skill))
    const level = Number(value) as Level
    save(requirement ? { ...requirement, level } : { skill, level, core: false, weight: SUPPORTING_WEIGHT })
  }
  const toggle = (): void => {
    if (!requirement) return
    const core = !requirement.core
    const [usual, other] = core ? [SUPPORTING_WEIGHT, CORE_WEIGHT] : [CORE_WEIGHT, SUPPORTING_WEIGHT]
    // A weight that was chosen by hand stays.
    save({ ...requirement, core, weight: requirement.weight === usual ? other : requirement.weight })
  }
  return (
    <tr data-asked={requirement !== undefined} data-wrong={problem !== undefined}>
      <th scope="row">
        <Link href={hrefOf({ part: 'skills', id: skill })}>{name}</Link>
        {problem !== undefined && <p className={styles['problem']}>{problem}</p>}
      </th>
      <td>
        <select
          className={styles['level']}
          aria-label={`Level of ${name}`}
          value={requirement === undefined ? '' : String(requirement.level)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">not required</option>
          {LEVELS.map(
            ({ level }) =>
              (level > 0 || requirement?.level === 0) && (
                <option key={level} value={level}>
                  {level} {levelName(level)}
                </option>
              ),
          )}
        </select>
      </td>
      <td>
        {requirement && (
          <input type="checkbox" aria-label={`${name} is core`} checked={requirement.core} onChange={toggle} />
        )}
      </td>
      <td>
        {requirement && (
          <SavedNumber
            bare
            label={`Weight of ${name}`}
            value={requirement.weight}
            min={0.1}
            max={100}
            onCommit={(weight) => save({ ...requirement, weight })}
          />
        )}
      </td>
    </tr>
  )
}
