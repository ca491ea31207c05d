import { nodeFileSystem, type FileSystem, type OpenFile } from '#main/store/file-system.ts'

export type Fault = 'ENOSPC' | 'EIO' | 'EACCES' | 'EPERM' | 'EBUSY' | 'short-write'

export const FAULTS: readonly Fault[] = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'short-write']

export interface FaultPlan {
  /** Counting from 1; with `lasting`, this call and all after it. */
  readonly failAt?: number
  readonly fault?: Fault
  readonly lasting?: boolean
  /** The most bytes that any one write takes. */
  readonly bytesPerWrite?: number
  readonly freeSpace?: number
}

export interface FaultFileSystem extends FileSystem {
  /** Every call so far, as `name path`. */
  readonly calls: readonly string[]
  /** Whether a fault has struck. */
  readonly struck: boolean
}

/** The real disk, on which a chosen call goes wrong. A call that goes wrong does nothing, or for a write, too little. */
export function faultFileSystem(plan: FaultPlan = {}, disk: FileSystem = nodeFileSystem): FaultFileSystem {
  const calls: string[] = []
  let struck = false

  const strikes = (name: string, path: string): boolean => {
    calls.push(`${name} ${path}`)
    const { failAt = Infinity, lasting = false } = plan
    const now = lasting ? calls.length >= failAt : calls.length === failAt
    struck ||= now
    return now
  }
  const attempt = <Value>(name: string, path: string, call: () => Promise<Value>): Promise<Value> => {
    // A short write is something that only writes can suffer.
    if (strikes(name, path) && plan.fault !== 'short-write')
      return Promise.reject(systemError(plan.fault ?? 'EIO', `${name} ${path}`))
    return call()
  }

  const guarded = (path: string, file: OpenFile): OpenFile => ({
    async write(bytes) {
      const most = plan.bytesPerWrite ?? bytes.length
      if (!strikes('write', path)) return file.write(bytes.subarray(0, most))
      // What a full disk does: takes half, reports no error, and has no room the next time.
      if (plan.fault === 'short-write') return file.write(bytes.subarray(0, Math.floor(bytes.length / 2)))
      throw systemError(plan.fault ?? 'EIO', `write ${path}`)
    },
    sync: () => attempt('sync', path, () => file.sync()),
    async close() {
      // The handle is given back in any case, as the system does.
      await file.close()
      await attempt('close', path, async () => undefined)
    },
  })

  return {
    calls,
    get struck() {
      return struck
    },
    create: (path) => attempt('create', path, async () => guarded(path, await disk.create(path))),
    read: (path) => attempt('read', path, () => disk.read(path)),
    stat: (path) => attempt('stat', path, () => disk.stat(path)),
    rename: (from, to) => attempt('rename', from, () => disk.rename(from, to)),
    link: (from, to) => attempt('link', from, () => disk.link(from, to)),
    unlink: (path) => attempt('unlink', path, () => disk.unlink(path)),
    removeFolder: (folder) => attempt('removeFolder', folder, () => disk.removeFolder(folder)),
    list: (folder) => attempt('list', folder, () => disk.list(folder)),
    makeFolder: (folder) => attempt('makeFolder', folder, () => disk.makeFolder(folder)),
    setMode: (path, mode) => attempt('setMode', path, () => disk.setMode(path, mode)),
    syncFolder: (folder) => attempt('syncFolder', folder, () => disk.syncFolder(folder)),
    freeSpace: (folder) => attempt('freeSpace', folder, async () => plan.freeSpace ?? (await disk.freeSpace(folder))),
  }
}

function systemError(code: string, what: string): Error {
  return Object.assign(new Error(`${code}: ${what}`), { code })
}
