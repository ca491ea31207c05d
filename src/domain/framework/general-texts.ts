import type { Rung, Skill } from './framework.ts'

/** What stands in for texts that a table of levels does not have, until somebody writes better ones. */
export function generalSkillTexts(name: string): Pick<Skill, 'anchors' | 'proof' | 'executive' | 'trap'> {
  return {
    anchors: [
      `Explains what ${name} is about, and follows what others do in it.`,
      `Does everyday work in ${name} alone where the way is known, and asks where it is not.`,
      `Owns ${name} for a team: decides how it is done, and answers for the result.`,
      `Settles the difficult cases of ${name} across teams, and brings others up to the same standard.`,
      `Sets the direction of ${name} for the whole company, and is asked for advice from outside it.`,
    ],
    proof: [
      `A finished piece of work in ${name}, and somebody who used it.`,
      `A result of a team that was answered for, with the decision behind it.`,
      `A case that spanned teams, and two people who learned from it.`,
      `A direction that the company follows, with what changed because of it.`,
    ],
    executive: 'What this changes for the company is still to be written down.',
    trap: 'Time spent is not a level. Ask for an example from the last twelve months before settling on one.',
  }
}

export function generalRungTexts(): Pick<Rung, 'summary' | 'newHere'> {
  return {
    summary: 'Described by the levels that it requires.',
    newHere: 'What is new here are the levels that lie above those of the rung below.',
  }
}
