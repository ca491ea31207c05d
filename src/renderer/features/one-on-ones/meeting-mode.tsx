import { ArrowLeft, ArrowRight, Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'wouter'
import { endMeeting, setCovered } from '#domain/one-on-one/hold-meeting.ts'
import { firstName } from '#domain/one-on-one/words.ts'
import type { Meeting, Side } from '#domain/profile/one-on-one-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useWorkspace } from '../../state/session.ts'
import { useCommandKey, useShortcuts, useSingleKeys } from '../../state/shortcuts.ts'
import { Button } from '../../ui/button.tsx'
import { isTyping } from '../../ui/is-typing.ts'
import { Key } from '../../ui/key.tsx'
import { MeetingActions } from './meeting-actions.tsx'
import { MeetingEnd } from './meeting-end.tsx'
import { MeetingLine } from './meeting-line.tsx'
import styles from './meeting-mode.module.css'

/** One line at a time over the whole window, by keyboard alone if one likes. Everything is saved as it is typed. */
export function MeetingMode({ meeting }: { readonly meeting: Meeting }) {
  const { agenda } = meeting
  const manager = useWorkspace((workspace) => workspace.profile.manager)
  const today = useToday()
  const usesCommand = useCommandKey()
  const singleKeys = useSingleKeys()
  const [, navigate] = useLocation()
  const stage = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [at, setAt] = useState(() => firstOpen(agenda))
  const [promising, setPromising] = useState<Side>()
  const item = agenda[Math.min(at, agenda.length)]
  const name = manager ? firstName(manager.name) : 'your manager'

  useOnlyThis(stage)
  useEffect(() => {
    document.title = 'One-on-one – Opsladder'
    heading.current?.focus()
  }, [at])

  // Out of a field first, out of the meeting with the next press.
  useEffect(() => {
    const outOfField = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !isTyping(event.target)) return
      setPromising(undefined)
      heading.current?.focus()
    }
    window.addEventListener('keydown', outOfField)
    return () => window.removeEventListener('keydown', outOfField)
  }, [])

  /** Hands over what is typed before the line with the field goes away. */
  const leaveField = (): void => heading.current?.focus()
  const go = (place: number): void => setAt(Math.max(0, Math.min(place, agenda.length)))
  const cover = (covered: boolean): void => {
    if (!item) return
    leaveField()
    change(covered ? 'talked about' : 'not talked about', (before) =>
      setCovered(before, meeting.id, item.id, covered, today),
    )
    if (covered) go(at + 1)
  }
  const end = (): void => {
    leaveField()
    change('held one-on-one', (before) => endMeeting(before, meeting.id, today, newId))
    navigate(`/one-on-ones/${meeting.id}`)
  }
  const leave = (): void => navigate('/one-on-ones')
  const focusOn = (field: string): void =>
    stage.current?.querySelector<HTMLTextAreaElement>(`[data-field="${field}"] textarea`)?.focus()

  useShortcuts({
    coverLine: () => (item ? cover(true) : end()),
    previousLine: () => go(at - 1),
    nextLine: () => go(at + 1),
    writeNote: () => focusOn('note'),
    writeDecision: () => focusOn('decision'),
    promiseSelf: () => setPromising('self'),
    promiseManager: () => setPromising('manager'),
    leaveMeeting: leave,
  })

  return createPortal(
    <section ref={stage} className={styles['stage']} data-screen aria-label={`One-on-one with ${name}`}>
      <header className={styles['top']}>
        <p>
          {item ? `Line ${at + 1} of ${agenda.length}` : 'The end'} <span>with {name}</span>
        </p>
        <Button look="ghost" onClick={leave}>
          <X size={16} aria-hidden />
          Leave for now
        </Button>
      </header>
      <div className={styles['body']}>
        {item ? (
          <MeetingLine key={item.id} meeting={meeting.id} item={item} heading={heading} />
        ) : (
          <MeetingEnd meeting={meeting} heading={heading} onEnd={end} />
        )}
        <MeetingActions meeting={meeting.id} promising={promising} onPromise={setPromising} />
      </div>
      <footer className={styles['bottom']}>
        <Button disabled={at === 0} onClick={() => go(at - 1)}>
          <ArrowLeft size={16} aria-hidden />
          Back
        </Button>
        {singleKeys && (
          <p className={styles['hint']}>
            {item && (
              <>
                <Key>N</Key> note <Key>D</Key> decision
              </>
            )}
            <Key>A</Key> your action <Key>M</Key> {name}’s action
          </p>
        )}
        {item && (
          <span className={styles['onward']}>
            {item.covered ? (
              <Button onClick={() => cover(false)}>Not talked about after all</Button>
            ) : (
              <Button onClick={() => go(at + 1)}>
                Not now
                <ArrowRight size={16} aria-hidden />
              </Button>
            )}
            <Button look="primary" onClick={() => (item.covered ? go(at + 1) : cover(true))}>
              <Check size={16} aria-hidden />
              {item.covered ? 'On' : 'Talked about, on'}
              <span className={styles['chord']}>{usesCommand ? '⌘↩' : 'Ctrl Enter'}</span>
            </Button>
          </span>
        )}
      </footer>
    </section>,
    document.body,
  )
}

/** Where a meeting goes on that was left. */
function firstOpen(agenda: Meeting['agenda']): number {
  const open = agenda.findIndex(({ covered }) => !covered)
  return open === -1 ? agenda.length : open
}

/** While the meeting fills the window, the screens behind it are out of reach for keys and screen readers. */
function useOnlyThis(stage: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const behind = document.getElementById('root')
    if (!behind || !stage.current) return
    behind.inert = true
    return () => {
      behind.inert = false
    }
  }, [stage])
}
