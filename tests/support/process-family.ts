import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'

/** What Linux tells about running processes; zombies have ended and do not count. */

export async function processesNaming(text: string): Promise<readonly number[]> {
  const found: number[] = []
  for (const pid of await allProcesses()) {
    const [command, stat] = await Promise.all([contentOf(`/proc/${pid}/cmdline`), contentOf(`/proc/${pid}/stat`)])
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    if (command.includes(text) && state !== 'Z' && pid !== process.pid) found.push(pid)
  }
  return found
}

/** Ports on which one of the processes listens, over any kind of address. */
export async function listeningPorts(pids: readonly number[]): Promise<readonly string[]> {
  const sockets = new Set((await Promise.all(pids.map(socketsOf))).flat())
  const tables = await Promise.all(['tcp', 'tcp6', 'udp', 'udp6'].map((name) => contentOf(`/proc/net/${name}`)))
  const LISTENING = '0A'
  return tables
    .flatMap((table) => table.split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && inode !== undefined && sockets.has(inode))
    .map(([, address = '']) => address)
}

async function socketsOf(pid: number): Promise<readonly string[]> {
  const folder = `/proc/${pid}/fd`
  const names = await readdir(folder).catch(() => [])
  const links = await Promise.all(names.map((name) => readlink(join(folder, name)).catch(() => '')))
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [])
}

async function allProcesses(): Promise<readonly number[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
}

async function contentOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
