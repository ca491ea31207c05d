import type { ActionKind } from '#domain/framework/framework.ts'

export const KIND_NAMES: Record<ActionKind, string> = {
  'on-the-job': 'on the job',
  'with-people': 'with people',
  study: 'study',
}
