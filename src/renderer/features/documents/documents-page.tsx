import { CalendarDays, FileDown, FileText } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { DOCUMENT_KINDS, type DocumentKind } from '#domain/documents/document.ts'
import { DOCUMENT_CHOICES } from '#domain/documents/kinds.ts'
import type { Settings } from '#contract/settings.ts'
import { exportDocument, useDrawnDocument } from '../../state/documents.ts'
import { startPdfWorker } from '../../state/own-workers.ts'
import { changeSettings } from '../../state/profiles.ts'
import { whenSaved } from '../../state/saving.ts'
import { useSession, useWorkspace } from '../../state/session.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { DocumentPreview } from '../../ui/document-preview.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { say, sayProblem } from '../../ui/toasts.tsx'
import { AboutChoice } from './about-choice.tsx'
import styles from './documents-page.module.css'
import { SkillChoice, useSkillChoice } from './skill-choice.tsx'

/** A document as it will lie on somebody's desk: what is shown is the file that is exported. */
export function DocumentsPage() {
  const { kind: given, about } = useParams<{ kind?: string; about?: string }>()
  const kind = DOCUMENT_KINDS.find((one) => one === given) ?? 'plan'
  // Which skills are left out belongs to the rung that they are asked for.
  const key = DOCUMENT_CHOICES[kind].bySkill ? `${kind} ${about}` : kind
  return <DocumentView key={key} kind={kind} about={about} />
}

function DocumentView({ kind, about }: { readonly kind: DocumentKind; readonly about: string | undefined }) {
  const [, navigate] = useLocation()
  const choice = DOCUMENT_CHOICES[kind]
  const client = useSession((session) => session.client)
  const asksWhere = useSession((session) => session.app.capabilities.asksWhereToSave)
  const paper = useSession((session) => session.settings.paper)
  const profile = useWorkspace((workspace) => workspace.profile)
  const skills = useSkillChoice(kind, about)
  const [without, setWithout] = useState<readonly string[]>(skills?.supporting ?? [])
  const [exporting, setExporting] = useState(false)
  const order = { document: kind, ...(about !== undefined && { about }), without: [...without] }
  const drawn = useDrawnDocument({ ...order, profile: profile.id, paper }, profile)

  const exportAs = async (format: 'pdf' | 'markdown'): Promise<void> => {
    setExporting(true)
    await exportDocument({ ...order, format })
    setExporting(false)
  }

  const exportCalendar = async (): Promise<void> => {
    setExporting(true)
    await whenSaved()
    const reply = await client.call('documents.calendar', { profile: profile.id })
    setExporting(false)
    if (reply.ok)
      say({
        title: 'Exported',
        text: `${reply.value.path} Open it with your calendar program; a newer one updates the entries.`,
      })
    else if (reply.error.code !== 'cancelled') sayProblem('The export did not work', reply.error.message)
  }

  const toggle = (id: string): void => {
    setWithout((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]))
  }

  return (
    <Page
      title="Documents"
      lead={`${choice.words} What you see here is the file itself.`}
      tools={
        <>
          {kind === 'plan' && (
            <Button disabled={exporting} onClick={() => void exportCalendar()}>
              <CalendarDays size={15} aria-hidden />
              Export calendar
            </Button>
          )}
          <Button disabled={exporting} onClick={() => void exportAs('markdown')}>
            <FileText size={15} aria-hidden />
            Export Markdown
          </Button>
          <Button look="primary" disabled={exporting} onClick={() => void exportAs('pdf')}>
            <FileDown size={15} aria-hidden />
            Export PDF
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <div className={styles['side']}>
          <Card title="Document">
            <div className={styles['sections']}>
              <SelectField
                label="Which one"
                value={kind}
                groups={[
                  {
                    label: 'Documents',
                    options: DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_CHOICES[value].name })),
                  },
                ]}
                onChange={(next) => navigate(next === 'plan' ? '/documents' : `/documents/${next}`)}
              />
              <AboutChoice kind={kind} about={about} />
            </div>
          </Card>
          <Card title="Paper">
            <Segmented
              label="Paper"
              value={paper}
              options={[
                { value: 'A4', label: 'A4' },
                { value: 'Letter', label: 'Letter' },
              ]}
              onChange={(next: Settings['paper']) => void changeSettings({ paper: next })}
            />
          </Card>
          {skills && <SkillChoice skills={skills} without={without} onChange={setWithout} />}
          {choice.sections.length > 0 && (
            <Card title="What goes in">
              <ul className={styles['sections']}>
                {choice.sections.map((section) => (
                  <li key={section.id}>
                    <Checkbox checked={!without.includes(section.id)} onChange={() => toggle(section.id)}>
                      {section.name}
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <p className="muted">
            {asksWhere
              ? 'You choose where the file goes.'
              : 'The file goes to your downloads folder; nothing there is overwritten.'}
          </p>
        </div>
        <DocumentPreview
          drawn={drawn}
          waiting="Drawing the pages…"
          title={`the ${choice.name.toLowerCase()}`}
          startWorker={startPdfWorker}
        />
      </div>
    </Page>
  )
}
