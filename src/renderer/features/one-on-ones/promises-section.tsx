import { openItems, isPromise } from '#domain/one-on-one/rolling-list.ts'
import { useWorkspace } from '../../state/session.ts'
import { AddItemForm } from './add-item-form.tsx'
import { ItemRow } from './item-row.tsx'
import styles from './one-on-ones.module.css'

/** What both have promised and not yet done. */
export function PromisesSection({ meeting }: { readonly meeting?: string }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const promises = openItems(profile).filter(isPromise)
  return (
    <section className={styles['section']} aria-labelledby="promises">
      <h3 id="promises">Actions</h3>
      {promises.length === 0 ? (
        <p className="muted">No action is open. What either of you promises goes here and stays until it is done.</p>
      ) : (
        <ul className={styles['items']}>
          {promises.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
      <AddItemForm tags={['do-self', 'do-manager']} {...(meeting !== undefined && { meeting })} />
    </section>
  )
}
