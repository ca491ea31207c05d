import { FileDown, FileText, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { briefFacts } from '#domain/documents/brief/facts.ts'
import { fitProblems } from '#domain/documents/brief/fit.ts'
import { currentBrief, halfYearOf, newBrief, periodWords, putBrief } from '#domain/impact/brief-changes.ts'
import type { Brief } from '#domain/profile/impact-record.ts'
import { change, newId } from '../../state/changes.ts'
import { useToday } from '../../state/derived.ts'
import { exportDocument } from '../../state/documents.ts'
import { useWorkspace } from '../../state/session.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import styles from './brief.module.css'
import { BriefForm } from './brief-form.tsx'
import { BriefPreview } from './brief-preview.tsx'

type Shape = 'brief' | 'brief-slides'

const LEAD = 'Half a year on one page: three outcomes with numbers, one risk, one ask. What you see is the file itself.'

/** The half-year brief: what is picked and asked on the left, the very page on the right. */
export function BriefPage() {
  const profile = useWorkspace((workspace) => workspace.profile)
  const today = useToday()
  const [chosen, setChosen] = useState<string>()
  const brief = profile.briefs.find(({ id }) => id === chosen) ?? currentBrief(profile)
  const begin = (): void => {
    const id = newId()
    change('brief', (before) => putBrief(before, newBrief(before, id, today)))
    setChosen(id)
  }
  if (!brief) {
    const { from, to } = halfYearOf(today)
    return (
      <Page title="Executive brief" lead={LEAD}>
        <Card>
          {profile.impactEntries.length === 0 ? (
            <EmptyState text="A brief is made of impact entries, and there is none yet. Write down the last thing that you finished; three of them fill the page.">
              <Link href="/impact/new" className={buttonClass('primary')}>
                Write the first entry
              </Link>
            </EmptyState>
          ) : (
            <EmptyState
              text={`There is no brief yet. The strongest entries of ${periodWords(from, to)} are proposed to you, each with why; you choose.`}
            >
              <Button look="primary" onClick={begin}>
                {`Begin the brief for ${periodWords(from, to)}`}
              </Button>
            </EmptyState>
          )}
        </Card>
      </Page>
    )
  }
  return <OneBrief key={brief.id} brief={brief} onChoose={setChosen} onBegin={begin} />
}

interface OneBriefProps {
  readonly brief: Brief
  readonly onChoose: (id: string) => void
  readonly onBegin: () => void
}

function OneBrief({ brief, onChoose, onBegin }: OneBriefProps) {
  const profile = useWorkspace((workspace) => workspace.profile)
  const framework = useWorkspace((workspace) => workspace.framework)
  const [shape, setShape] = useState<Shape>('brief')
  const [exporting, setExporting] = useState(false)
  const facts = useMemo(() => briefFacts(profile, framework, brief), [profile, framework, brief])
  const problems = fitProblems(facts)

  const exportAs = async (format: 'pdf' | 'markdown'): Promise<void> => {
    setExporting(true)
    await exportDocument({ document: shape, about: brief.id, without: [], format })
    setExporting(false)
  }

  return (
    <Page
      title="Executive brief"
      lead={LEAD}
      tools={
        <>
          <Segmented<Shape>
            label="Shape"
            value={shape}
            options={[
              { value: 'brief', label: 'Page' },
              { value: 'brief-slides', label: 'Slides' },
            ]}
            onChange={setShape}
          />
          <Button disabled={exporting || problems.length > 0} onClick={() => void exportAs('markdown')}>
            <FileText size={15} aria-hidden />
            Export Markdown
          </Button>
          <Button look="primary" disabled={exporting || problems.length > 0} onClick={() => void exportAs('pdf')}>
            <FileDown size={15} aria-hidden />
            Export PDF
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['form']}>
          <BriefForm facts={facts} onChoose={onChoose} />
          <div>
            <Button onClick={onBegin}>
              <Plus size={15} aria-hidden />
              Begin another brief
            </Button>
          </div>
        </div>
        <BriefPreview facts={facts} problems={problems} shape={shape} />
      </div>
    </Page>
  )
}
