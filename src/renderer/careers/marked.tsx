import { markWords } from '#domain/text-search.ts'
import styles from './marked.module.css'

/** Text in which the words looked for stand out. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return markWords(text, query).map(({ text: piece, hit }, index) =>
    hit ? (
      <mark key={index} className={styles['hit']}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
