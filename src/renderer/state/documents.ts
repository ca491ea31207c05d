import { useEffect, useState } from 'react'
import type { InputOf } from '#contract/contract.ts'
import type { DrawnDocument } from '../ui/document-preview.tsx'
import { say, sayProblem } from '../ui/toasts.tsx'
import { whenSaved } from './saving.ts'
import { sessionStore, useSession } from './session.ts'

type PreviewOrder = InputOf<'documents.preview'>
type ExportOrder = Omit<InputOf<'documents.export'>, 'profile' | 'paper'>

/**
 * Draws the document, and again whenever the order says something else or `source`, which it is drawn from, is another
 * value: the one before stands until the new one is there. Undefined before the first; nothing is drawn without an order.
 */
export function useDrawnDocument(order: PreviewOrder | undefined, source: unknown): DrawnDocument | undefined {
  const client = useSession((session) => session.client)
  const [drawn, setDrawn] = useState<DrawnDocument>()
  const text = order && JSON.stringify(order)
  useEffect(() => {
    if (text === undefined) return undefined
    let isWanted = true
    void (async () => {
      await whenSaved()
      if (!isWanted) return
      const reply = await client.call('documents.preview', JSON.parse(text) as PreviewOrder)
      if (isWanted) setDrawn(reply.ok ? { pdf: reply.value.pdf } : { failure: reply.error.message })
    })()
    return () => {
      isWanted = false
    }
  }, [client, text, source])
  return drawn
}

/** Writes the document on the paper of the settings, and says where it is. */
export async function exportDocument(order: ExportOrder): Promise<void> {
  await whenSaved()
  const { client, workspace, settings } = sessionStore.getState()
  if (!workspace) return
  const reply = await client.call('documents.export', {
    ...order,
    profile: workspace.profile.id,
    paper: settings.paper,
  })
  if (reply.ok) say({ title: 'Exported', text: reply.value.path })
  else if (reply.error.code !== 'cancelled') sayProblem('The export did not work', reply.error.message)
}

/** Writes the whole development plan as a PDF, from wherever one is. */
export async function exportPlanPdf(): Promise<void> {
  const done = say({ title: 'Drawing the plan…' })
  await exportDocument({ document: 'plan', without: [], format: 'pdf' })
  done()
}
