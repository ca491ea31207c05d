import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import type { Failure } from '#domain/result.ts'
import { summarize } from '#domain/sharing/person-summary.ts'
import type { Share } from '#domain/sharing/share.ts'
import { emptyForgotten, forgetPerson, openPerson, takeBack, useOpenPerson } from '../../state/people.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { sayProblem } from '../../ui/toasts.tsx'
import { AnswerCard } from './answer-card.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { GivesCard } from './gives-card.tsx'
import { MinutesCard } from './minutes-card.tsx'
import { PlanCard } from './plan-card.tsx'
import { RatingCard } from './rating-card.tsx'
import { StandingCard } from './standing-card.tsx'
import styles from './team.module.css'

/** One person: where they stand, and everything that goes back to them. */
export function PersonPage({ id }: { readonly id: string }) {
  const share = useOpenPerson(id)
  const [failure, setFailure] = useState<Failure>()
  const [forgotten, setForgotten] = useState<string>()
  useEffect(() => {
    void openPerson(id).then(setFailure)
  }, [id])
  // The way back ends with the page; what was forgotten is then deleted for good.
  useEffect(() => (forgotten === undefined ? undefined : () => void emptyForgotten()), [forgotten])

  const forget = async (name: string): Promise<void> => {
    const problem = await forgetPerson(id)
    if (problem) sayProblem(`${name} was not forgotten`, problem.message)
    else setForgotten(name)
  }
  const back = async (): Promise<void> => {
    await takeBack(id)
    setFailure(await openPerson(id))
    setForgotten(undefined)
  }

  if (forgotten !== undefined) return <Forgotten name={forgotten} onBack={back} />
  if (failure) {
    return (
      <Page title="This person cannot be shown" crumbs="Your people">
        <EmptyState text={failure.message}>
          <Link href="/team" className={buttonClass('primary')}>
            To everybody
          </Link>
          {failure.code !== 'not-found' && (
            <Button onClick={() => void forget('This person')}>Forget this person</Button>
          )}
        </EmptyState>
      </Page>
    )
  }
  return share ? <OnePerson share={share} onForget={() => void forget(share.from.name)} /> : null
}

function OnePerson({ share, onForget }: { readonly share: Share; readonly onForget: () => void }) {
  const summary = summarize(share)
  const { name } = share.from
  const way = summary.rung === summary.goal ? summary.rung : `${summary.rung} to ${summary.goal}`
  return (
    <Page
      title={name}
      crumbs="Your people"
      lead={`${way}. Everything here is as of their file of ${longDay(share.on)}.`}
      tools={
        <>
          <Link href="/team" className={buttonClass()}>
            Everybody
          </Link>
          <Button look="danger" onClick={onForget}>
            Forget this person
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {share.kind === 'manager' && <RatingCard share={share} />}
          {share.kind === 'manager' && <GivesCard share={share} />}
          {share.evidence.length > 0 && <EvidenceCard share={share} />}
        </div>
        <div className={styles['column']}>
          <AnswerCard share={share} summary={summary} />
          {share.kind === 'manager' && <StandingCard summary={summary} />}
          {share.kind === 'manager' && <MinutesCard share={share} />}
          {share.plan && <PlanCard share={share} />}
        </div>
      </div>
    </Page>
  )
}

function Forgotten({ name, onBack }: { readonly name: string; readonly onBack: () => Promise<void> }) {
  return (
    <Page title={`${name} is forgotten`} crumbs="Your people">
      <EmptyState text="Their file, your answer and every backup of them are deleted from this computer when you leave this page. Until then you can take it back. Files that you saved elsewhere are not touched.">
        <Button look="primary" onClick={() => void onBack()}>
          Take it back
        </Button>
        <Link href="/team" className={buttonClass()}>
          Leave and delete
        </Link>
      </EmptyState>
    </Page>
  )
}
