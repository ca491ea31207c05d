import { existsSync } from 'node:fs'
import { canInstallPackages, installPackages } from './debian.mjs'
import { findOnPath } from './programs.mjs'

/** Programs that some tests use to look at the app from outside, and the Debian package of each. */
const PROGRAMS = { Xvfb: 'xvfb', xdotool: 'xdotool', pdftotext: 'poppler-utils', qpdf: 'qpdf' }

/** A module has no program: it is there when its folder is. */
const MODULES = { '/usr/lib/python3/dist-packages/icalendar': 'python3-icalendar' }

/**
 * Not a condition for testing: a test that misses its program reports itself as skipped.
 *
 * @param {(what: string) => void} doing
 */
export async function bringTestPrograms(doing) {
  if (missing().length > 0 && canInstallPackages()) {
    const result = await installPackages(
      missing().map(([, debianPackage]) => debianPackage),
      doing,
    )
    if (!result.ok) return { said: `${names()} not installed: ${result.reason}` }
    return { said: 'installed' }
  }
  return { said: missing().length === 0 ? 'in place' : `without ${names()}; tests that need them will be skipped` }
}

function missing() {
  return [
    ...Object.entries(PROGRAMS).filter(([program]) => findOnPath(program) === undefined),
    ...Object.entries(MODULES).filter(([folder]) => !existsSync(folder)),
  ]
}

function names() {
  return missing()
    .map(([, debianPackage]) => debianPackage)
    .join(', ')
}
