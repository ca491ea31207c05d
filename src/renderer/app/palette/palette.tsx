import { Dialog } from '@base-ui/react/dialog'
import { Command as Cmdk } from 'cmdk'
import { Search } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Marked } from '../../careers/marked.tsx'
import { useShownPlan } from '../../state/derived.ts'
import { sessionStore, useWorkspace } from '../../state/session.ts'
import { SHORTCUTS } from '../../state/shortcuts.ts'
import { Key } from '../../ui/key.tsx'
import { arriveAt } from '../arrive.ts'
import { Caps } from '../shortcut-sheet.tsx'
import { commandsFor } from './commands.ts'
import { paletteGroups, paletteIndex, type PaletteGroup, type PaletteLine, type ScreenEntry } from './entries.ts'
import styles from './palette.module.css'

/** So many of a group show before one asks for more; every further asking shows so many times as many. */
const FIRST_FEW = 5
const MORE_TIMES = 6
/** So few more are not worth the asking. */
const ALMOST_ALL = 2

interface PaletteProps {
  readonly screens: readonly ScreenEntry[]
  readonly onClose: () => void
}

/** One field that finds everything: screens, commands, and every word of the profile and the framework. */
export function Palette({ screens, onClose }: PaletteProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const plan = useShownPlan()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<Readonly<Record<string, number>>>({})
  const [marked, setMarked] = useState('')
  /** What was chosen takes the keyboard itself. */
  const chosen = useRef(false)
  const source = useMemo(
    () => ({
      profile,
      framework,
      milestones: plan.ok ? plan.value.milestones : [],
      screens,
      commands: commandsFor(sessionStore.getState()),
    }),
    [profile, framework, plan, screens],
  )
  const index = useMemo(() => paletteIndex(source), [source])
  const wanted = useDeferredValue(query)
  const groups = useMemo(() => paletteGroups(source, index, wanted), [source, index, wanted])
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0)

  const mostOf = ({ kind, lines }: PaletteGroup): number => {
    const most = shown[kind] ?? FIRST_FEW
    return wanted.trim() === '' || lines.length <= most + ALMOST_ALL ? lines.length : most
  }
  const keys = groups.flatMap((group) => keysOf(group, mostOf(group)))

  const choose = ({ goesTo, run }: PaletteLine): void => {
    chosen.current = goesTo !== undefined
    onClose()
    if (goesTo) {
      navigate(goesTo.path)
      arriveAt(goesTo.place)
    }
    run?.()
  }
  const change = (next: string): void => {
    setQuery(next)
    setShown({})
    setMarked('')
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Viewport className={styles['viewport']}>
          <Dialog.Popup className={styles['popup']} aria-label="Find anything" finalFocus={() => !chosen.current}>
            <Cmdk
              label="Find anything"
              shouldFilter={false}
              loop
              // Always one of what is shown, so that Enter never waits for the marks to catch up.
              value={keys.includes(marked) ? marked : (keys[0] ?? '')}
              onValueChange={setMarked}
              className={styles['palette']}
            >
              <div className={styles['field']}>
                <Search size={17} aria-hidden />
                <Cmdk.Input
                  className={styles['input']}
                  value={query}
                  onValueChange={change}
                  maxLength={200}
                  placeholder="A skill, a milestone, a screen, a word you wrote…"
                />
                <Key>Esc</Key>
              </div>
              <p className="visually-hidden" role="status">
                {wanted.trim() === '' ? '' : `${count} found`}
              </p>
              <Cmdk.List className={styles['list']} label="What can be chosen">
                {groups.map((group) => (
                  <Group
                    key={group.kind}
                    group={group}
                    query={wanted}
                    most={mostOf(group)}
                    onMore={(most) => {
                      setShown({ ...shown, [group.kind]: most * MORE_TIMES })
                      setMarked(group.lines[most]?.key ?? '')
                    }}
                    onChoose={choose}
                  />
                ))}
                {count === 0 && (
                  <p className={styles['nothing']}>
                    Nothing holds all of these words. Try fewer, or only the beginning of one.
                  </p>
                )}
              </Cmdk.List>
            </Cmdk>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface GroupProps {
  readonly group: PaletteGroup
  readonly query: string
  readonly most: number
  readonly onMore: (most: number) => void
  readonly onChoose: (line: PaletteLine) => void
}

function Group({ group: { kind, title, lines }, query, most, onMore, onChoose }: GroupProps) {
  const more = lines.length - most
  return (
    <Cmdk.Group heading={title} value={kind} className={styles['group']}>
      {lines.slice(0, most).map((line) => (
        <Cmdk.Item key={line.key} value={line.key} onSelect={() => onChoose(line)} className={styles['item']}>
          <span className={styles['words']}>
            <span className={styles['name']}>
              <Marked text={line.name} query={query} />
            </span>
            {line.excerpt !== '' && (
              <span className={styles['excerpt']}>
                <Marked text={line.excerpt} query={query} />
              </span>
            )}
          </span>
          {line.where !== '' && <span className={styles['where']}>{line.where}</span>}
          {line.shortcut && <Caps chord={SHORTCUTS[line.shortcut].chords[0]} />}
        </Cmdk.Item>
      ))}
      {more > 0 && (
        <Cmdk.Item value={moreKey(kind)} onSelect={() => onMore(most)} className={styles['more']}>
          {more} more
        </Cmdk.Item>
      )}
    </Cmdk.Group>
  )
}

function moreKey(kind: string): string {
  return `more of ${kind}`
}

function keysOf({ kind, lines }: PaletteGroup, most: number): readonly string[] {
  return [...lines.slice(0, most).map(({ key }) => key), ...(lines.length > most ? [moreKey(kind)] : [])]
}
