import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useLocation, useParams } from 'wouter'
import { checkFramework } from '#domain/framework/check-framework.ts'
import type { FrameworkProblem } from '#domain/framework/framework-problem.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { useCarriedFramework, useWorkspace } from '../../state/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { ActionEditor } from './action-editor.tsx'
import { ArtifactEditor } from './artifact-editor.tsx'
import { BuiltInCard } from './built-in-card.tsx'
import { DomainEditor } from './domain-editor.tsx'
import styles from './framework-page.module.css'
import { errorCounts, HOME, indexOf, placeAt, problemsIn, type Place } from './places.ts'
import { ProblemList } from './problem-list.tsx'
import { RecordList } from './record-list.tsx'
import { ExportCard } from './export-card.tsx'
import { ImportCard } from './import-card.tsx'
import { JargonEditor } from './jargon-editor.tsx'
import { RungEditor } from './rung-editor.tsx'
import { PhraseEditor } from './phrase-editor.tsx'
import { SkillEditor } from './skill-editor.tsx'
import { WholeFramework } from './whole-framework.tsx'

/** The framework that the profile uses: the built-in one to read about, or one's own to work on. */
export function FrameworkPage() {
  const kind = useWorkspace((workspace) => workspace.profile.framework.kind)
  const framework = useCarriedFramework()
  return kind === 'built-in' ? (
    <Page title="Your framework" lead="What is rated, what each rung asks for, and what people do to get there.">
      <div className={styles['builtIn']}>
        <BuiltInCard framework={framework} />
        <ImportCard framework={framework} />
        <ExportCard />
      </div>
    </Page>
  ) : (
    <OwnFramework framework={framework} />
  )
}

function OwnFramework({ framework }: { readonly framework: Framework }) {
  const address = useParams<{ '*'?: string }>()['*'] ?? ''
  const place = useMemo(() => placeAt(address), [address])
  // Checked behind the typing: with some hundred actions it takes longer than a keystroke may.
  const checked = useDeferredValue(framework)
  const problems = useMemo(() => checkFramework(checked), [checked])
  const errors = useMemo(() => errorCounts(problems), [problems])
  const editor = useRef<HTMLDivElement>(null)

  // What was chosen in the list is announced by its heading, and comes into view where it is not.
  useEffect(() => {
    if (address === '') return
    const heading = editor.current?.querySelector('h2')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'nearest' })
  }, [address])

  return (
    <Page
      title="Your framework"
      crumbs={framework.name}
      lead="Your own copy, part of this profile. Changes count at once and can be undone."
    >
      <ProblemList problems={problems} />
      <div className={styles['columns']}>
        <RecordList framework={framework} place={place} errors={errors} />
        <div className={styles['editor']} ref={editor}>
          {place === undefined ? (
            <WholeFramework
              framework={framework}
              mistakes={problems.filter(({ severity }) => severity === 'error').length}
            />
          ) : (
            <Editor framework={framework} place={place} problems={problems} />
          )}
        </div>
      </div>
    </Page>
  )
}

interface EditorProps {
  readonly framework: Framework
  readonly place: Place
  readonly problems: readonly FrameworkProblem[]
}

function Editor({ framework, place: { part, id }, problems }: EditorProps) {
  const [, navigate] = useLocation()
  const person = useWorkspace((workspace) => workspace.profile.person)
  const index = indexOf(framework, { part, id })
  const shared = { framework, problems: problemsIn(problems, part, index), onRemoved: () => navigate(HOME) }
  const domain = part === 'domains' && framework.domains[index]
  const skill = part === 'skills' && framework.skills[index]
  const rung = part === 'rungs' && framework.rungs[index]
  const action = part === 'actions' && framework.actions[index]
  const artifact = part === 'artifacts' && framework.artifacts?.[index]
  const phrase = part === 'phrasebook' && framework.phrasebook?.[index]
  const jargon = part === 'jargon' && framework.jargon?.[index]
  if (domain) return <DomainEditor key={id} domain={domain} {...shared} />
  if (skill) return <SkillEditor key={id} skill={skill} {...shared} />
  if (action) return <ActionEditor key={id} action={action} {...shared} />
  if (rung) {
    const held = id === person.rung ? 'the rung held today' : id === person.goal ? 'the goal' : undefined
    return <RungEditor key={id} rung={rung} held={held} {...shared} />
  }
  if (artifact) return <ArtifactEditor key={id} artifact={artifact} {...shared} />
  if (phrase) return <PhraseEditor key={id} phrase={phrase} {...shared} />
  if (jargon) return <JargonEditor key={id} jargon={jargon} index={index} {...shared} />
  return <EmptyState text="This is not in the framework any more. Undo brings it back; the list has what is there." />
}
