import { Copy, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ProfileSummary } from '#contract/contract.ts'
import { findRung } from '#domain/framework/framework.ts'
import { sandboxId } from '#domain/profile/sample.ts'
import { deleteProfile, duplicateProfile, openProfile, renameProfile } from '../../state/profiles.ts'
import { useSession } from '../../state/session.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Pill } from '../../ui/pill.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import styles from './profile-list.module.css'

export function ProfileList() {
  const profiles = useSession((session) => session.profiles)
  const samples = useSession((session) => session.samples)
  // A sample that came in as a file is nobody's sandbox: without a place here it could not be opened again.
  const own = profiles.filter(({ id, sample }) => !sample || samples.every((one) => sandboxId(one.id) !== id))
  return (
    <Card title={own.length === 1 ? 'Go on with yours' : 'Go on with one of yours'}>
      <ul className={styles['list']}>
        {own.map((profile) => (
          <ProfileRow key={profile.id} profile={profile} />
        ))}
      </ul>
    </Card>
  )
}

function ProfileRow({ profile }: { readonly profile: ProfileSummary }) {
  const framework = useSession((session) => session.builtIn)
  const [renaming, setRenaming] = useState(false)
  const nameOf = (id: string): string => findRung(framework, id)?.name ?? id
  const open = async (): Promise<void> => {
    const failure = await openProfile(profile.id)
    if (failure) sayProblem(`${profile.name} did not open`, failure.message)
  }
  if (renaming) return <RenameRow profile={profile} onDone={() => setRenaming(false)} />
  return (
    <li className={styles['row']}>
      <button
        type="button"
        className={styles['open']}
        disabled={profile.problem !== undefined}
        onClick={() => void open()}
      >
        <b className={styles['name']}>
          {profile.name} {profile.sample && <Pill tone="brass">Sample</Pill>}
        </b>
        <span className="muted">
          {profile.problem ? profile.problem.message : `${nameOf(profile.rung)} to ${nameOf(profile.goal)}`}
        </span>
      </button>
      <Menu
        trigger={
          <IconButton label={`More for ${profile.name}`}>
            <MoreHorizontal size={17} aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil size={15} aria-hidden />} onSelect={() => setRenaming(true)}>
          Rename
        </MenuItem>
        <MenuItem icon={<Copy size={15} aria-hidden />} onSelect={() => void duplicateProfile(profile.id)}>
          Duplicate
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<Trash2 size={15} aria-hidden />} onSelect={() => void deleteProfile(profile.id, profile.name)}>
          Delete
        </MenuItem>
      </Menu>
    </li>
  )
}

function RenameRow({ profile, onDone }: { readonly profile: ProfileSummary; readonly onDone: () => void }) {
  const [name, setName] = useState(profile.name)
  const rename = async (): Promise<void> => {
    if (name.trim() === '') return
    if (name.trim() !== profile.name) await renameProfile(profile.id, name.trim())
    onDone()
  }
  return (
    <li>
      <form
        className={styles['rename']}
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <TextField
          label="New name"
          value={name}
          onChange={setName}
          maxLength={120}
          autoFocus
          problem={name.trim() === '' ? 'Type a name. Any name will do.' : undefined}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
        <Button type="submit" look="primary">
          Rename
        </Button>
        <Button look="ghost" onClick={onDone}>
          Cancel
        </Button>
      </form>
    </li>
  )
}
