import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { longDay } from '#domain/calendar.ts'
import { findSkill, type Skill } from '#domain/framework/framework.ts'
import type { Level } from '#domain/framework/level.ts'
import { reopenAction } from '#domain/profile/plan-changes.ts'
import type { Profile, Rating } from '#domain/profile/profile.ts'
import { proofOf, rateToProve, type ProofStep } from '#domain/profile/proving.ts'
import { latestRating } from '#domain/profile/rating-changes.ts'
import { readinessFor } from '#domain/readiness/readiness.ts'
import { EvidenceCard } from '../../careers/evidence-card.tsx'
import { provingKey } from '../../state/finish-action.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { useNextRung } from '../../state/next-rung.ts'
import { useEvidence } from '../../state/evidence.ts'
import { tellOfAction } from '../../state/impact.ts'
import { useWorkspace } from '../../state/session.ts'
import { useShortcuts } from '../../state/shortcuts.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ProofSkill } from './proof-skill.tsx'
import { ReadinessMove } from '../../careers/readiness-move.tsx'
import styles from './week-page.module.css'

/** A finished action asks what it has raised: each skill is rated afresh, with something to show for it. */
export function ProvePage() {
  const { action: id = '' } = useParams<{ action: string }>()
  return <Proving key={id} action={id} />
}

function Proving({ action: id }: { readonly action: string }) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const today = useToday()
  const rung = useNextRung()
  const [, navigate] = useLocation()
  /** How things stood when the page was opened: what moves is measured against it. */
  const [before] = useState<Profile>(profile)
  const [again, setAgain] = useState<string>()
  const proof = proofOf(profile, framework, id)
  const current = proof?.steps.find((step) => step.skill === again) ?? proof?.steps.find((step) => !step.rated)

  const choose = (step: ProofStep, level: Rating['level']): void => {
    const sure = latestRating(profile, step.skill, 'self')?.sure ?? 'fairly-sure'
    setAgain(undefined)
    change(
      'finished milestone',
      (now) => rateToProve(now, id, { skill: step.skill, by: 'self', level, sure }, newId(), today),
      { mergeKey: provingKey(id) },
    )
  }
  useShortcuts({
    rate: (event) => (current ? choose(current, Number(event.key) as Level) : false),
    notApplicable: () => (current ? choose(current, 'not-applicable') : false),
  })

  if (!proof) {
    return (
      <Page title="Nothing to prove here" crumbs="This week">
        <EmptyState text="This milestone is not finished, or it raises nothing. When you finish one, it asks here what it has raised.">
          <Link href="/week" className={buttonClass('primary')}>
            To this week
          </Link>
        </EmptyState>
      </Page>
    )
  }
  const rated = proof.steps.filter((step) => step.rated && step.skill !== again)
  const reopen = (): void => {
    change('reopened milestone', (now) => reopenAction(now, id))
    navigate('/week')
  }
  return (
    <Page
      title={proof.action.title}
      crumbs="This week › Prove it"
      lead={
        current
          ? `Finished on ${longDay(proof.doneOn)}. Read the levels and say where you stand now; the level you had shows once you have chosen.`
          : 'All of it is rated. What you can show for it narrows the range.'
      }
      tools={
        <>
          <Button look="ghost" onClick={reopen}>
            Not done after all
          </Button>
          {!current && !profile.impactEntries.some(({ action }) => action === id) && (
            <Button onClick={() => navigate(tellOfAction(id))}>Write down what changed</Button>
          )}
          <Link href="/week" className={buttonClass(current ? 'plain' : 'primary')}>
            {current ? 'Go on later' : 'Back to this week'}
          </Link>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {proof.steps.map((step) => (
            <ProofSkill
              key={step.skill}
              step={step}
              before={latestRating(before, step.skill, 'self')}
              isCurrent={step === current}
              onChoose={(level) => choose(step, level)}
              onAgain={() => setAgain(step.skill)}
            />
          ))}
        </div>
        <div className={styles['side']}>
          {rung && (
            <ReadinessMove
              rung={rung.name}
              before={readinessFor(before, framework, rung, today)}
              now={readinessFor(profile, framework, rung, today)}
            >
              <p className={styles['leaves']}>
                <b>What it leaves to show:</b> {proof.action.leaves}
              </p>
            </ReadinessMove>
          )}
          {rated.map((step) => {
            const skill = findSkill(framework, step.skill)
            const level = latestRating(profile, step.skill, 'self')?.level
            if (!skill || typeof level !== 'number' || level < 2) return null
            return <ProofEvidence key={step.skill} skill={skill} level={level} action={id} />
          })}
        </div>
      </div>
    </Page>
  )
}

interface ProofEvidenceProps {
  readonly skill: Skill
  readonly level: number
  readonly action: string
}

function ProofEvidence({ skill, level, action }: ProofEvidenceProps) {
  const evidence = useEvidence(skill, provingKey(action))
  return <EvidenceCard skill={skill} level={level} title={`Evidence for ${skill.name}`} {...evidence} />
}
