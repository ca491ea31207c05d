import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, CALL_CHANNEL, type Bridge } from '#contract/bridge.ts'

/**
 * All that the page gets of Electron: one function on one channel. The names of the calls are not repeated here:
 * the list lives in the contract, whose schemas would make this file fifty times larger, and the host's dispatch
 * refuses every name that is not on it.
 */
const bridge: Bridge = Object.freeze({
  call: (method: string, input: string) =>
    ipcRenderer.invoke(CALL_CHANNEL, String(method), String(input)) as Promise<string>,
})

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
