import { say, sayProblem } from '../ui/toasts.tsx'
import { base64Of } from './profiles.ts'
import { sessionStore } from './session.ts'

/** Brings the picture of a chart to the person as a file, and says where it is. */
export async function savePicture(title: string, format: 'png' | 'svg', content: Blob): Promise<void> {
  const { client, workspace } = sessionStore.getState()
  if (!workspace) return
  const bytes = await base64Of(content)
  const reply = await client.call('pictures.save', { profile: workspace.profile.id, title, format, bytes })
  if (reply.ok) say({ title: 'The picture is saved', text: reply.value.path })
  else if (reply.error.code !== 'cancelled') sayProblem('The picture was not saved', reply.error.message)
}
