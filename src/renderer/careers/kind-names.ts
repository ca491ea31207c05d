import { kindWords } from '#domain/documents/wording.ts'
import type { ActionKind } from '#domain/framework/framework.ts'

/** The words of `kindWords`, for lists of choices. */
export const KIND_NAMES: Record<ActionKind, string> = {
  'on-the-job': kindWords('on-the-job'),
  'with-people': kindWords('with-people'),
  study: kindWords('study'),
}
