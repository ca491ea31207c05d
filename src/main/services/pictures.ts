import type { Handlers } from '#contract/dispatch.ts'
import { fail } from '#domain/result.ts'
import type { FileSaver } from '../ports.ts'
import { fileNameFor } from './file-name.ts'
import type { OpenProfiles } from './open-profiles.ts'

export interface PicturePorts {
  readonly open: OpenProfiles
  readonly saver: FileSaver
}

const PNG_BEGINNING = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Charts as files. What the page sends is only written when it is the kind of picture that it says. */
export function pictureHandlers({ open, saver }: PicturePorts) {
  return {
    'pictures.save': async ({ profile: id, title, format, bytes }) => {
      const content = Buffer.from(bytes, 'base64')
      if (!(format === 'png' ? isPng(content) : isPlainSvg(content.toString('utf8'))))
        return fail('bad-input', `The picture is not a ${format.toUpperCase()} file. Nothing was saved; try again.`)
      const current = await open.read(id)
      if (!current.ok) return current
      return saver.save(fileNameFor(current.value.profile.person.name, title, format), content)
    },
  } satisfies Partial<Handlers>
}

function isPng(content: Buffer): boolean {
  return content.subarray(0, PNG_BEGINNING.length).equals(PNG_BEGINNING)
}

/** A drawing that does nothing when it is opened: no scripts, no handlers, nothing from elsewhere. */
function isPlainSvg(text: string): boolean {
  return (
    text.startsWith('<svg') &&
    !/<script|<foreignObject|<[^>]*\s(?:on\w+\s*=|(?:[\w:]*href|src)\s*=\s*["'](?!#))/i.test(text)
  )
}
