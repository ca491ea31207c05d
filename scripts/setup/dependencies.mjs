import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './npm.mjs'
import { root } from './places.mjs'
import { SetupFailure } from './report.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ os: string, cpu: string, libc: 'glibc' | 'musl' | undefined }} Machine
 */

/**
 * What is missing or different in an installed tree. npm itself keeps a lockfile inside node_modules that says what it
 * put there, so this notices an install by hand as well, and a node_modules that came from another machine.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile | undefined} installed node_modules/.package-lock.json
 * @param {Machine} machine
 * @returns {string[]} folders, as the lockfile names them
 */
export function missingPackages(wanted, installed, machine) {
  return Object.entries(wanted.packages)
    .filter(([folder, locked]) => folder !== '' && isNeeded(locked, machine))
    .filter(([folder, locked]) => {
      const have = installed?.packages[folder]
      return have === undefined || have.version !== locked.version || have.integrity !== locked.integrity
    })
    .map(([folder]) => folder)
}

/**
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
function isNeeded(locked, machine) {
  if (locked.optional !== true && locked.devOptional !== true) return true
  // Of the optional ones only those made for exactly this machine: others npm may rightly leave out.
  const isForMachine = locked.os !== undefined && locked.cpu !== undefined
  return (
    isForMachine &&
    locked.os?.includes(machine.os) === true &&
    locked.cpu?.includes(machine.cpu) === true &&
    (locked.libc === undefined || (machine.libc !== undefined && locked.libc.includes(machine.libc)))
  )
}

/** All of them, whatever the machine leaves out by itself: with NODE_ENV=production it would be what builds the app. */
const INSTALL = ['ci', '--include=dev', '--include=optional']

/**
 * @param {(what: string) => void} doing
 * @returns {Promise<{ said: string, idle?: true }>}
 */
export async function bringDependencies(doing) {
  if (stillMissing() === 0) return { said: 'in place', idle: true }

  const isFirst = !existsSync(join(root, 'node_modules'))
  doing(isFirst ? 'installing' : 'installing again, because package-lock.json has changed')
  let result = await runNpm(INSTALL, { cwd: root })
  if (!result.ok) {
    doing('trying once more')
    result = await runNpm(INSTALL, { cwd: root })
  }
  if (!result.ok) {
    throw new SetupFailure(
      `${result.reason}\nThe packages could not be installed. Check the connection to the package registry and try again.`,
    )
  }
  return { said: 'installed' }
}

function stillMissing() {
  const wanted = readLockfile(join(root, 'package-lock.json'))
  const installed = readLockfile(join(root, 'node_modules/.package-lock.json'))
  return wanted === undefined ? 1 : missingPackages(wanted, installed, thisMachine()).length
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined}
 */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @returns {Machine} */
function thisMachine() {
  const { platform, arch } = process
  if (platform !== 'linux') return { os: platform, cpu: arch, libc: undefined }
  return { os: platform, cpu: arch, libc: existsSync('/etc/alpine-release') ? 'musl' : 'glibc' }
}
