import type { Level } from '#domain/framework/level.ts'
import { HIGHEST_LEVEL } from '#domain/framework/level.ts'
import styles from './calibration-line.module.css'

interface CalibrationLineProps {
  readonly self: Level | undefined
  readonly manager: Level | undefined
  readonly required: Level | undefined
  /** How the manager is called here. */
  readonly managerName: string
}

const DOT = 7.5
const DIAMOND = 6.5
/** Room at both ends for a mark that stands on the lowest or highest level. */
const MARGIN_PERCENT = 5

/** Both views on one line from 0 to 5: a dot, a diamond, and a tick where the rung is. The shapes say what the colors say. */
export function CalibrationLine({ self, manager, required, managerName }: CalibrationLineProps) {
  const words = lineWords(self, manager, required, managerName)
  return (
    <svg className={styles['line']} role="img" aria-label={words} height={24}>
      <title>{words}</title>
      <line className={styles['rail']} x1={at(0)} x2={at(HIGHEST_LEVEL)} y1={12} y2={12} />
      {self !== undefined && manager !== undefined && self !== manager && (
        <line className={styles['apart']} x1={at(self)} x2={at(manager)} y1={12} y2={12} />
      )}
      {required !== undefined && required > 0 && (
        <line className={styles['needed']} x1={at(required)} x2={at(required)} y1={2} y2={22} />
      )}
      {self !== undefined && <circle className={styles['self']} cx={at(self)} cy={12} r={DOT} />}
      {manager !== undefined && (
        <svg x={at(manager)} y={12} className={styles['mark']} aria-hidden>
          <path
            className={styles['manager']}
            d={`M0 ${-DIAMOND} L${DIAMOND} 0 L0 ${DIAMOND} L${-DIAMOND} 0 Z`}
            data-alone={self !== manager}
          />
        </svg>
      )}
    </svg>
  )
}

/** "You 3, Dana 1, 3 needed". */
export function lineWords(
  self: Level | undefined,
  manager: Level | undefined,
  required: Level | undefined,
  managerName: string,
): string {
  return [
    `You ${self ?? 'not rated'}`,
    `${managerName} ${manager ?? 'not rated'}`,
    ...(required === undefined || required === 0 ? [] : [`${required} needed`]),
  ].join(', ')
}

function at(level: number): string {
  return `${MARGIN_PERCENT + (level / HIGHEST_LEVEL) * (100 - 2 * MARGIN_PERCENT)}%`
}
