import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { counted } from '#domain/documents/wording.ts'
import type { Skill } from '#domain/framework/framework.ts'
import { levelName, LEVELS, type Level } from '#domain/framework/level.ts'
import { agreeOn, giveReason, sayExample } from '#domain/one-on-one/agree.ts'
import { differences, type CalibrationRow } from '#domain/one-on-one/calibration.ts'
import { preparedMeeting } from '#domain/one-on-one/meeting-dates.ts'
import type { Side } from '#domain/profile/one-on-one-record.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'
import { agreedWords } from '#domain/readiness/support.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts, useSingleKeys } from '../../state/shortcuts.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoteField } from '../../ui/field.tsx'
import { isControl } from '../../ui/is-control.ts'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { CalibrationLine } from '../../careers/calibration-line.tsx'
import { LevelKeys } from '../../careers/level-keys.tsx'
import { managerInside, managerShort } from './calibration-words.ts'
import styles from './calibrate-page.module.css'

interface CalibrateSkillProps {
  readonly skill: Skill
  readonly row: CalibrationRow
  readonly rows: readonly CalibrationRow[]
  /** What has moved since the conversation began. */
  readonly move: ReactNode
}

/** One skill to talk about: what each sees, in the words of the level, and the level both settle on. */
export function CalibrateSkill({ skill, row, rows, move }: CalibrateSkillProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [, navigate] = useLocation()
  const singleKeys = useSingleKeys()
  const manager = managerShort(profile.manager?.name)
  const inside = managerInside(profile.manager?.name)
  const settled = profile.agreements.findLast((one) => one.skill === row.skill && one.on === today)
  const prepared = preparedMeeting(profile)
  const meeting = settled?.meeting ?? (prepared?.on === today ? prepared.id : undefined)
  const self = settled?.self.level ?? row.self
  const theirs = settled?.manager.level ?? row.manager
  const others = differences(rows).filter((other) => other.skill !== row.skill)
  const following = others[0]

  const goOn = (): void => navigate(following ? `/one-on-ones/calibrate/${following.skill}` : '/one-on-ones/calibrate')
  const canAgree = self !== undefined && theirs !== undefined
  const agree = (level: Level): void => {
    if (!canAgree) return
    change(`agreement on ${skill.name}`, (now) =>
      agreeOn(
        now,
        row,
        {
          level,
          reason: settled?.reason ?? '',
          selfExample: row.examples.self,
          managerExample: row.examples.manager,
          ...(meeting !== undefined && { meeting }),
        },
        newId(),
        today,
      ),
    )
  }
  useShortcuts({
    rate: (event) => (canAgree ? agree(Number(event.key) as Level) : false),
    nextSkill: (event) => (isControl(event.target) ? false : goOn()),
  })

  return (
    <Page
      title={skill.name}
      crumbs="One-on-ones › Calibration"
      lead={skill.meaning}
      tools={
        <Link href="/one-on-ones/calibrate" className={buttonClass()}>
          All skills
        </Link>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <div className={styles['pair']}>
            <ViewCard side="self" title="You" skill={skill} level={self} />
            <ViewCard side="manager" title={profile.manager?.name ?? 'Your manager'} skill={skill} level={theirs} />
          </div>
          <Between skill={skill} levels={[self, theirs]} />
          <Card title="The level you agree on">
            {canAgree ? (
              <>
                <Segmented
                  look="pills"
                  label={`Agreed level in ${skill.name}`}
                  value={settled ? String(settled.level) : ''}
                  options={LEVELS.map(({ level, name }) => ({ value: String(level), label: `${level} ${name}` }))}
                  onChange={(value) => agree(Number(value) as Level)}
                />
                <p className={styles['chosen']} role="status">
                  {settled
                    ? anchorOf(skill, settled.level)
                    : row.state === 'agreed' && row.agreement
                      ? `Level ${row.agreement.level} was ${agreedWords(row.agreement)}. Choose again when something has changed.`
                      : 'Name one recent example each and read both descriptions before you choose. Choosing keeps it at once.'}
                </p>
                {settled && (
                  <NoteField
                    label="Why this level"
                    noteKey={`reason ${settled.id}`}
                    value={settled.reason}
                    hint="A sentence that both of you will still understand in half a year."
                    onCommit={(text) =>
                      change(`reason for ${skill.name}`, (now) => giveReason(now, settled.id, text), {
                        mergeKey: `reason:${settled.id}`,
                      })
                    }
                  />
                )}
              </>
            ) : (
              <p className={styles['chosen']}>
                {theirs === undefined
                  ? `${manager} has not rated this skill yet, so there is nothing to agree on.`
                  : 'You have not rated this skill yet, so there is nothing to agree on.'}
              </p>
            )}
            <div className={styles['foot']}>
              {!canAgree && (
                <Link
                  href={theirs === undefined ? `/one-on-ones/manager-rates/${skill.id}` : `/skills/${skill.id}`}
                  className={buttonClass('primary')}
                >
                  {theirs === undefined ? `Let ${inside} rate it` : 'Rate it'}
                </Link>
              )}
              <span className={styles['keys']}>
                <LevelKeys
                  level={canAgree ? 'agree' : undefined}
                  enter={following ? 'next difference' : 'back to all skills'}
                  singleKeys={singleKeys}
                />
              </span>
              <Button look={canAgree && settled ? 'primary' : 'plain'} onClick={goOn}>
                {following ? 'Next difference' : 'To all skills'}
                <ArrowRight size={15} aria-hidden />
              </Button>
            </div>
          </Card>
        </div>
        <div className={styles['side']}>
          <Card title="Both on one line">
            <CalibrationLine self={self} manager={theirs} required={row.required} managerName={manager} />
            <p className={styles['text']}>
              {apartWords(self, theirs, manager, inside)}
              {row.required !== undefined && ` The next rung asks for ${row.required}.`}
            </p>
            <p className="muted">
              {others.length === 0
                ? 'No other difference is open.'
                : `${counted(others.length, 'more difference')} to talk about.`}
            </p>
          </Card>
          {move}
          <Card title="Where people overrate it">
            <p className={styles['text']}>{skill.trap}</p>
          </Card>
        </div>
      </div>
    </Page>
  )
}

interface ViewCardProps {
  readonly side: Side
  readonly title: string
  readonly skill: Skill
  readonly level: Level | undefined
}

/** What one of both sees, and what makes them see it. */
function ViewCard({ side, title, skill, level }: ViewCardProps) {
  const rating = useWorkspace((workspace) => latestRating(workspace.profile, skill.id, side))
  const today = useToday()
  return (
    <Card
      title={`${title}: ${level === undefined ? 'not rated' : `${level} ${levelName(level)}`}`}
      className={styles['view']}
    >
      {level !== undefined && <p className={styles['anchor']}>{anchorOf(skill, level)}</p>}
      {rating && (
        <NoteField
          label="One recent example"
          noteKey={`${side} ${skill.id}`}
          value={rating.example ?? ''}
          onCommit={(text) =>
            change(`example for ${skill.name}`, (before) => sayExample(before, skill.id, side, text, today), {
              mergeKey: `example:${side}:${skill.id}`,
            })
          }
        />
      )}
    </Card>
  )
}

/** The levels that lie between both, which is often where they meet. */
function Between({ skill, levels }: { readonly skill: Skill; readonly levels: readonly (Level | undefined)[] }) {
  const known = levels.filter((level) => level !== undefined)
  const between = LEVELS.filter(({ level }) => level > Math.min(...known) && level < Math.max(...known))
  if (known.length < 2 || between.length === 0) return null
  return (
    <Card title="Between the two">
      <dl className={styles['between']}>
        {between.map(({ level, name }) => (
          <div key={level}>
            <dt>
              {level} {name}
            </dt>
            <dd>{anchorOf(skill, level)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function anchorOf(skill: Skill, level: Level): string {
  return level === 0 ? 'None of this has come up so far.' : (skill.anchors[level - 1] ?? '')
}

function apartWords(self: Level | undefined, theirs: Level | undefined, manager: string, inside: string): string {
  if (self === undefined || theirs === undefined) return 'One of you has not rated it.'
  if (self === theirs) return 'You both see the same level.'
  const levels = counted(Math.abs(self - theirs), 'level')
  return self > theirs ? `You see ${levels} more than ${inside}.` : `${manager} sees ${levels} more than you.`
}
