import { sayProblem } from '../ui/toasts.tsx'
import { sessionStore } from './session.ts'

/** Opens the folder of the profiles in the system's file manager. */
export async function revealDataFolder(): Promise<void> {
  const reply = await sessionStore.getState().client.call('app.revealDataFolder', {})
  if (!reply.ok) sayProblem('The folder did not open', reply.error.message)
}
