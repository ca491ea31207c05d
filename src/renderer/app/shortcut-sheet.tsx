import { Fragment } from 'react'
import { useLocation } from 'wouter'
import {
  chordsThatWork,
  SHORTCUT_LIST,
  SHORTCUT_PLACES,
  shortcutPlaceAt,
  useCommandKey,
  useSingleKeys,
  type ShortcutPlace,
} from '../state/shortcuts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Key } from '../ui/key.tsx'
import { capsOf, type Chord } from '../ui/keys.ts'
import styles from './shortcut-sheet.module.css'

/** All shortcuts; those of the screen that it was opened on come first. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const [location] = useLocation()
  const here = shortcutPlaceAt(location)
  const places = Object.keys(SHORTCUT_PLACES) as ShortcutPlace[]
  const singleKeys = useSingleKeys()
  const order = places.toSorted((a, b) => Number(b === here) - Number(a === here))
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <div className={styles['places']}>
        {order.map((place) => (
          <Place key={place} place={place} isHere={place === here} singleKeys={singleKeys} />
        ))}
      </div>
      {!singleKeys && (
        <p className={styles['note']}>Keys of one character are turned off in the settings, so they are not listed.</p>
      )}
      <p className={styles['note']}>
        Everything works by keyboard: Tab goes from one control to the next, arrow keys move inside a group of choices,
        a menu or a list, Enter and Space press what is marked, and Escape closes what lies on top.
      </p>
    </Dialog>
  )
}

interface PlaceProps {
  readonly place: ShortcutPlace
  readonly isHere: boolean
  readonly singleKeys: boolean
}

function Place({ place, isHere, singleKeys }: PlaceProps) {
  const shortcuts = SHORTCUT_LIST.filter((shortcut) => shortcut.place === place)
    .map((shortcut) => ({ ...shortcut, chords: chordsThatWork(shortcut.chords, singleKeys) }))
    .filter(({ chords }) => chords.length > 0)
  if (shortcuts.length === 0) return null
  return (
    <section>
      <h3 className={styles['place']}>
        {SHORTCUT_PLACES[place]}
        {isHere && <span className="muted"> · this screen</span>}
      </h3>
      <table>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ id, chords, does, ...shortcut }) => (
            <tr key={id}>
              <td className={styles['keys']}>{shortcut.row ? <Row chords={chords} /> : <Choice chords={chords} />}</td>
              <td>{does[0]?.toUpperCase() + does.slice(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ chords }: { readonly chords: readonly Chord[] }) {
  return (
    <>
      <Caps chord={chords[0] ?? ''} /> to <Caps chord={chords.at(-1) ?? ''} />
    </>
  )
}

function Choice({ chords }: { readonly chords: readonly Chord[] }) {
  return chords.map((chord, index) => (
    <Fragment key={chord}>
      {index > 0 && ' or '}
      <Caps chord={chord} />
    </Fragment>
  ))
}

/** The caps of one chord, to be pressed together. */
export function Caps({ chord }: { readonly chord: Chord }) {
  const command = useCommandKey()
  return (
    <span className={styles['caps']}>
      {capsOf(chord, command).map((cap) => (
        <Key key={cap}>{cap}</Key>
      ))}
    </span>
  )
}
