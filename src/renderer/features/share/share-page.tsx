import { FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { composeShare, withRound } from '#domain/sharing/compose-share.ts'
import { USUAL_PARTS, type SharePartId } from '#domain/sharing/share-parts.ts'
import type { Share } from '#domain/sharing/share.ts'
import { PassphraseChoice } from '../../careers/passphrase-choice.tsx'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { sayChanged } from '../../state/messages.ts'
import { whenSaved } from '../../state/saving.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import { EvidenceChoice } from './evidence-choice.tsx'
import { MergePage } from './merge-page.tsx'
import { PartChoice } from './part-choice.tsx'
import { RoundsCard } from './rounds-card.tsx'
import { SharePreview } from './share-preview.tsx'
import styles from './share-page.module.css'

const KINDS = [
  { value: 'manager', label: 'My manager' },
  { value: 'third-voice', label: 'Somebody who can confirm evidence' },
] as const

/** A file for one other person: what goes in, who it is for, and what comes back. */
export function SharePage() {
  const { part } = useParams<{ part?: string }>()
  const first = part === 'third-voice' ? part : 'manager'
  return part === 'merge' ? <MergePage /> : <ShareForm key={first} first={first} />
}

function ShareForm({ first }: { readonly first: Share['kind'] }) {
  const client = useSession((session) => session.client)
  const builtIn = useSession((session) => session.builtIn)
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [kind, setKind] = useState<Share['kind']>(first)
  const [names, setNames] = useState({ manager: profile.manager?.name ?? '', 'third-voice': '' })
  const [parts, setParts] = useState<readonly SharePartId[]>(USUAL_PARTS)
  const [evidence, setEvidence] = useState<readonly string[]>([])
  const [passphrase, setPassphrase] = useState('')
  const [round, setRound] = useState(newId)
  const [state, setState] = useState<'open' | 'writing' | 'asked'>('open')

  const to = names[kind].trim()
  const order = useMemo(
    () => ({ round, kind, to: to === '' ? 'Nobody yet' : to, parts, evidence }),
    [round, kind, to, parts, evidence],
  )
  const share = useMemo(() => composeShare(profile, builtIn, order, today), [profile, builtIn, order, today])
  const isEmpty = kind === 'third-voice' && evidence.length === 0

  const write = async (): Promise<void> => {
    if (to === '' || isEmpty) return setState('asked')
    setState('writing')
    await whenSaved()
    const secret = passphrase.trim()
    const reply = await client.call('sharing.write', {
      ...order,
      profile: profile.id,
      parts: [...parts],
      evidence: [...evidence],
      ...(secret !== '' && { passphrase: secret }),
    })
    setState('open')
    if (!reply.ok) {
      if (reply.error.code !== 'cancelled') sayProblem('The file was not written', reply.error.message)
      return
    }
    change(`the file for ${to}`, (before) => withRound(before, reply.value.share))
    setRound(newId())
    setPassphrase('')
    sayChanged(
      `The file for ${to} is written`,
      `${reply.value.path} Send it the way you send other confidential files.`,
    )
  }

  return (
    <Page
      title="Share"
      lead="A file for one person, with what you choose. It goes nowhere by itself: you hand it over, and their answer comes back as a file."
      tools={
        <>
          <Link href="/documents/rating-form" className={buttonClass('plain')}>
            Paper form instead
          </Link>
          <Button look="primary" disabled={state === 'writing'} onClick={() => void write()}>
            <FileDown size={15} aria-hidden />
            {state === 'writing' ? 'Writing…' : 'Write the file'}
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card title="Who is it for">
            <div className={styles['fields']}>
              <Segmented<Share['kind']>
                look="pills"
                label="Who is it for"
                value={kind}
                options={KINDS}
                onChange={setKind}
              />
              <TextField
                label="Name"
                value={names[kind]}
                onChange={(name) => setNames({ ...names, [kind]: name })}
                maxLength={120}
                autoComplete="off"
                problem={
                  state === 'asked' && to === '' ? 'Type a name, so that the answer finds its way back.' : undefined
                }
              />
              <PassphraseChoice value={passphrase} onChange={setPassphrase} />
            </div>
          </Card>
          {kind === 'manager' ? (
            <PartChoice parts={parts} onChange={setParts} />
          ) : (
            <EvidenceChoice chosen={evidence} onChange={setEvidence} asked={state === 'asked'} />
          )}
          <RoundsCard />
        </div>
        <SharePreview share={share} />
      </div>
    </Page>
  )
}
