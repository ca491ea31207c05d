import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { CALL_CHANNEL } from '#contract/bridge.ts'
import type { Dispatch } from '#contract/dispatch.ts'

/** The only place that listens to pages. Whoever is not the main frame of our window, on our origin, is refused. */
export function answerCalls(dispatch: Dispatch, origin: string, ourPage: () => WebContents | undefined): void {
  ipcMain.handle(CALL_CHANNEL, (event, method: unknown, input: unknown) => {
    if (!isOurPage(event, origin, ourPage())) throw new Error('This page may not call Opsladder.')
    return dispatch(String(method), String(input))
  })
}

/** A frame that is gone by now (null) cannot be told from a foreign one, so it is refused as well. */
function isOurPage(
  { sender, senderFrame }: IpcMainInvokeEvent,
  origin: string,
  ours: WebContents | undefined,
): boolean {
  if (ours === undefined || sender !== ours || sender.isDestroyed()) return false
  if (senderFrame === null || senderFrame.parent !== null) return false
  return senderFrame.origin === origin
}
