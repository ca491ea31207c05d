import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { PersonSummary } from '#domain/sharing/person-summary.ts'
import type { Share } from '#domain/sharing/share.ts'
import { PassphraseChoice } from '../../careers/passphrase-choice.tsx'
import { sendAnswer } from '../../state/people.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './team.module.css'

interface AnswerCardProps {
  readonly share: Share
  readonly summary: PersonSummary
}

/** The file that goes back. */
export function AnswerCard({ share, summary }: AnswerCardProps) {
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const { state } = summary.answer
  const write = async (): Promise<void> => {
    setBusy(true)
    if (await sendAnswer(share.id, passphrase)) setPassphrase('')
    setBusy(false)
  }
  return (
    <Card title="Your answer">
      <div className={styles['fields']}>
        <p className={styles['text']}>
          {state === 'sent'
            ? `Written as it is now. ${share.from.name} opens it under Share and decides item by item.`
            : `A file for ${share.from.name} with your ratings, lines and what you took on. They decide item by item what to take over.`}
        </p>
        <PassphraseChoice value={passphrase} onChange={setPassphrase} />
        <div>
          <Button look="primary" disabled={busy} onClick={() => void write()}>
            <FileDown size={15} aria-hidden />
            {busy ? 'Writing…' : state === 'sent' ? 'Write it again' : 'Write the answer file'}
          </Button>
        </div>
      </div>
    </Card>
  )
}
