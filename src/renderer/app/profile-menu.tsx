import { FolderSync, Download, Keyboard, Redo2, Undo2 } from 'lucide-react'
import { redoAloud, undoAloud } from '../state/messages.ts'
import { exportProfile, leave } from '../state/profiles.ts'
import { useWorkspace, type SaveStatus } from '../state/session.ts'
import { IconButton } from '../ui/button.tsx'
import { useTextIsHeld } from '../ui/held-text.ts'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { HistoryMenu } from './history-menu.tsx'
import { openPanel } from './panels.ts'
import styles from './profile-menu.module.css'

const SAVING = 'Saving…'

/** Who this is about, whether it is saved, and the way back. */
export function ProfileMenu() {
  const name = useWorkspace((workspace) => workspace.profile.person.name)
  const save = useWorkspace((workspace) => workspace.save)
  const typing = useTextIsHeld()
  const words = typing && save.kind === 'saved' ? SAVING : saveWords(save)
  const undoLabel = useWorkspace((workspace) => workspace.past.at(-1)?.label)
  const redoLabel = useWorkspace((workspace) => workspace.future[0]?.label)
  return (
    <div className={styles['foot']}>
      <div className={styles['history']}>
        <IconButton
          label={undoLabel ? `Undo: ${undoLabel}` : 'Nothing to undo'}
          disabled={!undoLabel}
          onClick={undoAloud}
        >
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton
          label={redoLabel ? `Redo: ${redoLabel}` : 'Nothing to redo'}
          disabled={!redoLabel}
          onClick={redoAloud}
        >
          <Redo2 size={16} aria-hidden />
        </IconButton>
        <HistoryMenu />
      </div>
      <Menu
        side="top"
        trigger={
          <button type="button" className={styles['me']}>
            <span className={styles['avatar']} aria-hidden>
              {initials(name)}
            </span>
            <span className={styles['words']}>
              <b className={styles['name']}>{name}</b>
              <span className={styles['status']} data-kind={save.kind}>
                {words}
              </span>
            </span>
            <span className="visually-hidden">Profile menu</span>
          </button>
        }
      >
        <MenuItem icon={<FolderSync size={15} aria-hidden />} onSelect={() => void leave()}>
          Other profiles and new ones
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Download size={15} aria-hidden />} onSelect={() => void exportProfile()}>
          Export all of my data
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Keyboard size={15} aria-hidden />} onSelect={() => openPanel('keys')}>
          Keyboard shortcuts
        </MenuItem>
      </Menu>
      <p className="visually-hidden" role="status">
        {words}
      </p>
    </div>
  )
}

function saveWords(save: SaveStatus): string {
  switch (save.kind) {
    case 'saved':
      return 'Saved on this computer'
    case 'saving':
      return SAVING
    case 'failed':
      return 'Not saved'
  }
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = [...(words[0] ?? '')][0] ?? '?'
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toUpperCase()
}
