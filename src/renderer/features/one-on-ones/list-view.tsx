import { useState } from 'react'
import { doneItems, openItems } from '#domain/one-on-one/rolling-list.ts'
import { firstName, tagWords } from '#domain/one-on-one/words.ts'
import { ITEM_TAGS, type TalkItem } from '#domain/profile/one-on-one-record.ts'
import { keptView } from '../../state/kept-view.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { AddItemForm } from './add-item-form.tsx'
import { ItemRow } from './item-row.tsx'
import styles from './one-on-ones.module.css'

type Filter = TalkItem['tag'] | 'all'

const useListView = keptView<{ readonly filter: Filter }>({ filter: 'all' })

/** What is done is looked up rarely and grows for years. */
const SHOWN_DONE = 20

/** Everything that is open between the two, and below it what is done. */
export function ListView() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const [{ filter }, look] = useListView()
  const [allDone, setAllDone] = useState(false)
  const manager = profile.manager && firstName(profile.manager.name)
  const open = openItems(profile)
  const done = doneItems(profile)
  const passes = (item: TalkItem): boolean => filter === 'all' || item.tag === filter
  const shown = open.filter(passes)
  const shownDone = done.filter(passes)
  const count = (tag: Filter): number => (tag === 'all' ? open.length : open.filter((item) => item.tag === tag).length)
  return (
    <>
      <Card title="Open">
        <AddItemForm tags={ITEM_TAGS_FOR_TALK} />
        <div className={styles['filter']}>
          <Segmented<Filter>
            label="Show"
            look="pills"
            value={filter}
            options={(['all', ...ITEM_TAGS] as const).map((tag) => ({
              value: tag,
              label: `${tag === 'all' ? 'All' : tagWords(tag, manager)} ${count(tag)}`,
            }))}
            onChange={(tag) => look({ filter: tag })}
          />
        </div>
        {shown.length === 0 ? (
          <p className="muted">
            {open.length === 0
              ? 'The list is empty. Write down what should come up next time, while you think of it.'
              : 'No open line has this tag.'}
          </p>
        ) : (
          <ul className={styles['items']}>
            {shown.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </ul>
        )}
      </Card>
      {shownDone.length > 0 && (
        <Card title="Done">
          <ul className={styles['items']}>
            {(allDone ? shownDone : shownDone.slice(0, SHOWN_DONE)).map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </ul>
          {!allDone && shownDone.length > SHOWN_DONE && (
            <Button small onClick={() => setAllDone(true)}>
              Show {shownDone.length - SHOWN_DONE} more
            </Button>
          )}
        </Card>
      )}
    </>
  )
}

/** Talk comes first in the choice: promises are mostly made in a meeting. */
const ITEM_TAGS_FOR_TALK: readonly TalkItem['tag'][] = ['discuss', 'decide', 'help', 'thanks', 'do-self', 'do-manager']
