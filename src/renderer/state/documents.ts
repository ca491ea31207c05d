import { say, sayProblem } from '../ui/toasts.tsx'
import { whenSaved } from './saving.ts'
import { sessionStore } from './session.ts'

/** Writes the whole development plan as a PDF on the paper of the settings, and says where it is. */
export async function exportPlanPdf(): Promise<void> {
  const { client, workspace, settings } = sessionStore.getState()
  if (!workspace) return
  await whenSaved()
  const done = say({ title: 'Drawing the plan…' })
  const reply = await client.call('documents.export', {
    profile: workspace.profile.id,
    document: 'plan',
    paper: settings.paper,
    without: [],
    format: 'pdf',
  })
  done()
  if (reply.ok) say({ title: 'Exported', text: reply.value.path })
  else if (reply.error.code !== 'cancelled') sayProblem('The export did not work', reply.error.message)
}
