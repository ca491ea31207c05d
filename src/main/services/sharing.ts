import type { Handlers } from '#contract/dispatch.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { ok } from '#domain/result.ts'
import { composeShare } from '#domain/sharing/compose-share.ts'
import { SHARE_EXTENSION } from '#domain/sharing/share.ts'
import type { Clock, FileSaver, ShareFiles } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import { withFramework } from './framework-of.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface SharingPorts {
  readonly clock: Clock
  readonly framework: Framework
  readonly open: OpenProfiles
  readonly saver: FileSaver
  readonly shareFiles: ShareFiles
}

/** Files between two people. What goes out is made here, from the saved profile, and never from what a page sends. */
export function sharingHandlers({ clock, framework, open, saver, shareFiles }: SharingPorts) {
  return {
    'sharing.write': async ({ profile: id, passphrase, ...order }) => {
      const current = await open.read(id)
      if (!current.ok) return current
      const framed = withFramework(current.value.profile, framework)
      if (!framed.ok) return framed
      const share = composeShare(framed.value.profile, framework, order, clock.today())
      const name = fileNameFor(share.from.name, `for ${share.to}`, SHARE_EXTENSION)
      const saved = await saver.save(name, await shareFiles.write(share, passphrase))
      return saved.ok ? ok({ path: saved.value.path, share }) : saved
    },

    'sharing.read': async ({ fileName, bytes, passphrase }) => {
      const read = await shareFiles.read(Buffer.from(bytes, 'base64'), fileName, passphrase)
      if (!read.ok || read.value.kind === 'share') return read
      const framed = withFramework(read.value.profile, framework)
      return framed.ok ? ok({ kind: 'profile', profile: framed.value.profile }) : framed
    },
  } satisfies Partial<Handlers>
}
