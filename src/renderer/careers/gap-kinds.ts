import type { GapKind } from '#domain/framework/framework.ts'
import type { Tone } from '../ui/pill.tsx'

/** What each kind of gap is called, means, and asks the plan for. */
export const GAP_KIND_WORDS: Record<GapKind, { readonly name: string; readonly tone: Tone; readonly meaning: string }> =
  {
    skill: {
      name: 'skill',
      tone: 'brand',
      meaning: 'It has to be learned. The plan looks for practice with someone who can do it.',
    },
    chance: {
      name: 'chance',
      tone: 'sky',
      meaning: 'You could do it; the occasion is missing. The plan looks for a project, not a course.',
    },
    authority: {
      name: 'authority',
      tone: 'brass',
      meaning: 'You could do it, but it is not yours to decide. The plan looks for a mandate to ask your manager for.',
    },
  }
