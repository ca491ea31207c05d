import { useMemo } from 'react'
import { shareContents, staysHere } from '#domain/sharing/share-contents.ts'
import { shareText } from '#domain/sharing/share-text.ts'
import type { Share } from '#domain/sharing/share.ts'
import { useWorkspace } from '../../state/session.ts'
import { Card } from '../../ui/card.tsx'
import styles from './share-page.module.css'

/** Exactly what leaves, in words and as the file's own text, and what stays. */
export function SharePreview({ share }: { readonly share: Share }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const contents = useMemo(() => shareContents(share), [share])
  const text = useMemo(() => shareText(share), [share])
  const bytes = useMemo(() => new TextEncoder().encode(text).length, [text])
  const stays = staysHere(profile, share)
  return (
    <div className={styles['column']}>
      <Card title="What leaves" aside={<span className="muted number">{bytes.toLocaleString('en-US')} bytes</span>}>
        {contents.map(({ title, lines }) => (
          <details key={title} className={styles['section']} open={lines.length <= 4}>
            <summary>
              {title} <span className="muted number">{lines.length}</span>
            </summary>
            <ul className={styles['lines']}>
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        ))}
        <details className={styles['section']}>
          <summary>The file’s own text</summary>
          <pre className={styles['raw']} tabIndex={0} role="region" aria-label="The file’s own text">
            {text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}\n…` : text}
          </pre>
          <p className="muted">
            {text.length > MOST_SHOWN && 'The rest is the framework excerpt. '}The checksum at its end is worked out
            when it is written. A locked file holds this text unreadably and is a third longer.
          </p>
        </details>
      </Card>
      <Card title="What stays here">
        {stays.always.length > 0 && <p>Always: {stays.always.join(', ')}.</p>}
        <p>
          {stays.notChosen.length > 0
            ? `Not chosen this time: ${stays.notChosen.join(', ')}.`
            : 'Everything that can be chosen goes along this time.'}
        </p>
        <p className="muted">
          Earlier states of your profile, backups and named versions never leave with a share file.
        </p>
      </Card>
    </div>
  )
}

/** The framework excerpt follows what is personal; a page of a megabyte helps nobody. */
const MOST_SHOWN = 60_000
