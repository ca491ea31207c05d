import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { mayKeepBoth, type Choice } from '#domain/merge/apply-merge.ts'
import { suggestedChoice } from '#domain/merge/merge-copies.ts'
import { applyIncoming, dropIncoming, useIncoming, type Incoming } from '../../state/incoming.ts'
import { sayChanged } from '../../state/messages.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Key } from '../../ui/key.tsx'
import { Page } from '../../ui/page.tsx'
import { MergeRow } from './merge-row.tsx'
import styles from './merge-page.module.css'

/** Differences first: each is decided on, and nothing is applied before the end. */
export function MergePage() {
  const incoming = useIncoming()
  if (!incoming) {
    return (
      <Page title="Merge">
        <EmptyState text="No file is being merged. Open an answer on the Share screen, or a copy from your other computer under Settings, Your data.">
          <Link href="/share" className={buttonClass('primary')}>
            To Share
          </Link>
        </EmptyState>
      </Page>
    )
  }
  return <Decisions key={incoming.fileName} incoming={incoming} />
}

function Decisions({ incoming }: { readonly incoming: Incoming }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [, navigate] = useLocation()
  const suggested = useMemo(
    () => new Map(incoming.found.map((one) => [one.id, suggestedChoice(one)] as const)),
    [incoming],
  )
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(suggested)
  const [misfit, setMisfit] = useState<string>()
  const chooseThese = (chosen: ReadonlyMap<string, Choice>): void => {
    setMisfit(undefined)
    setChoices(chosen)
  }
  const choose = (id: string, choice: Choice): void => chooseThese(new Map(choices).set(id, choice))
  const chooseAll = (choice: Choice): void => chooseThese(new Map(incoming.found.map(({ id }) => [id, choice])))
  const taken = incoming.found.filter(({ id }) => choices.get(id) !== 'keep').length
  const isStale = profile !== incoming.mine
  const whose = incoming.kind === 'answer' ? `${incoming.from}’s answer` : 'Your other copy'

  const apply = (): void => {
    const refused = applyIncoming(incoming, choices)
    if (refused !== undefined) {
      setMisfit(refused)
      return
    }
    navigate(incoming.kind === 'answer' ? '/share' : '/')
    sayChanged(
      `${whose} is merged`,
      `${taken} of ${incoming.found.length} taken over. It is one step: undo takes all of it back.`,
    )
  }
  const leave = (): void => {
    dropIncoming()
    navigate('/share')
  }

  return (
    <Page
      title={`${whose}: ${incoming.found.length} ${incoming.found.length === 1 ? 'difference' : 'differences'}`}
      crumbs={incoming.fileName}
      lead="Decide on each, or take what is marked. Nothing is applied until you say so, and then it is one step that can be undone."
      tools={
        <>
          <Button onClick={leave}>Leave everything as it is</Button>
          <Button look="primary" disabled={isStale} onClick={apply}>
            {taken === 0 ? 'Keep everything and finish' : `Apply ${taken} of ${incoming.found.length}`}
          </Button>
        </>
      }
    >
      {incoming.notices.map((notice) => (
        <p key={notice} className={styles['notice']} role="note">
          {notice}
        </p>
      ))}
      {isStale && (
        <p className={styles['notice']} role="alert">
          Your profile was changed since this file was opened. Leave it and open the file again, so that you decide on
          what is really there.
        </p>
      )}
      {misfit !== undefined && (
        <p className={styles['notice']} role="alert">
          {misfit}
        </p>
      )}
      {incoming.found.length === 0 ? (
        <EmptyState text="The file says nothing that is not here already. Finish, and it is noted as read." />
      ) : (
        <>
          <div className={styles['bar']}>
            <Button small onClick={() => chooseAll('accept')}>
              Take everything over
            </Button>
            <Button small onClick={() => chooseAll('keep')}>
              Keep everything
            </Button>
            <Button small onClick={() => chooseThese(suggested)}>
              As suggested
            </Button>
            <span className="muted">
              On a row: <Key>a</Key> accept, <Key>k</Key> keep, <Key>b</Key> both, <Key>↑</Key> <Key>↓</Key> next row
            </span>
          </div>
          <ul className={styles['rows']}>
            {incoming.found.map((difference) => (
              <MergeRow
                key={difference.id}
                difference={difference}
                framework={framework}
                theirName={incoming.from}
                mayBoth={mayKeepBoth(difference)}
                choice={choices.get(difference.id) ?? 'keep'}
                onChoose={(choice) => choose(difference.id, choice)}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
