import { CalendarDays, MoreHorizontal, Trash2 } from 'lucide-react'
import { addDays, longDay, shortDay } from '#domain/calendar.ts'
import { counted } from '#domain/documents/wording.ts'
import { ageInDays, changeItem, isOverdue, isPromise, setDone, timesCarried } from '#domain/one-on-one/rolling-list.ts'
import { firstName, tagWords } from '#domain/one-on-one/words.ts'
import { ITEM_TAGS, type TalkItem } from '#domain/profile/one-on-one-record.ts'
import { removeRecord } from '#domain/profile/record-changes.ts'
import { change } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Menu, MenuChoice, MenuHeading, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Pill, type Tone } from '../../ui/pill.tsx'
import styles from './one-on-ones.module.css'

const TONES: Readonly<Record<TalkItem['tag'], Tone>> = {
  'do-self': 'brand',
  'do-manager': 'sky',
  discuss: 'plain',
  decide: 'brass',
  help: 'clay',
  thanks: 'plain',
}

/** One line of the rolling list: ticked when it is done, and until then with its day and its age. */
export function ItemRow({ item }: { readonly item: TalkItem }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const manager = profile.manager && firstName(profile.manager.name)
  const done = item.doneOn !== undefined
  const remove = (): void => {
    change('removed line', (before) => removeRecord(before, 'talkItems', item.id))
    sayChanged('Line removed', item.text)
  }
  return (
    <li className={styles['item']} data-place={`talk ${item.id}`}>
      <Checkbox
        checked={done}
        onChange={() =>
          change(done ? 'open again' : 'done', (before) => setDone(before, item.id, done ? undefined : today))
        }
      >
        <span className={styles['itemText']}>{item.text}</span>
        <span className={styles['itemMeta']}>
          <Pill tone={TONES[item.tag]}>{tagWords(item.tag, manager)}</Pill>
          {item.by === 'manager' && !isPromise(item) && <span>from {manager ?? 'my manager'}</span>}
          <Since item={item} />
        </span>
      </Checkbox>
      <Menu
        trigger={
          <IconButton label={`More about ${item.text}`}>
            <MoreHorizontal size={16} aria-hidden />
          </IconButton>
        }
      >
        <MenuHeading>Tag</MenuHeading>
        {ITEM_TAGS.map((tag) => (
          <MenuChoice
            key={tag}
            chosen={tag === item.tag}
            onSelect={() => change('tag', (before) => changeItem(before, item.id, { tag }))}
          >
            {tagWords(tag, manager)}
          </MenuChoice>
        ))}
        <MenuSeparator />
        <MenuItem
          icon={<CalendarDays size={15} aria-hidden />}
          onSelect={() =>
            change('due day', (before) =>
              changeItem(before, item.id, { due: addDays(item.due === undefined ? today : item.due, 7) }),
            )
          }
        >
          {item.due === undefined ? 'Due in a week' : 'Due a week later'}
        </MenuItem>
        {item.due !== undefined && (
          <MenuItem onSelect={() => change('no due day', (before) => changeItem(before, item.id, { due: undefined }))}>
            No due day
          </MenuItem>
        )}
        <MenuItem icon={<Trash2 size={15} aria-hidden />} onSelect={remove}>
          Remove
        </MenuItem>
      </Menu>
    </li>
  )
}

function Since({ item }: { readonly item: TalkItem }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const { doneOn, due } = item
  if (doneOn !== undefined) return <span>done {longDay(doneOn)}</span>
  const carried = timesCarried(profile, item)
  const age = ageInDays(item, today)
  return (
    <>
      {due !== undefined && (
        <span data-late={isOverdue(item, today)}>
          {isOverdue(item, today) ? 'was due' : 'due'} {shortDay(due, due.slice(0, 4) !== today.slice(0, 4))}
        </span>
      )}
      {carried > 0 ? (
        <span>
          carried over {counted(carried, 'time')}, since {shortDay(item.on, item.on.slice(0, 4) !== today.slice(0, 4))}
        </span>
      ) : (
        age > 0 && <span>since {shortDay(item.on, item.on.slice(0, 4) !== today.slice(0, 4))}</span>
      )}
    </>
  )
}
