import { z } from 'zod/mini'
import { levelSchema, type Level } from './level.ts'

/** Lower-case words joined by hyphens. Ids are stable for good: ratings and plans refer to them. */
const idSchema = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'), z.maxLength(80))
const lineSchema = z.string().check(z.minLength(1), z.maxLength(300))
const textSchema = z.string().check(z.minLength(1), z.maxLength(2_000))
/** Ids of the sources that a text rests on, such as `6.5.2`. */
const sourcesSchema = z.array(z.string().check(z.maxLength(80)))

export const domainSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** One word or two, for the axis of a radar and the lane of a timeline. */
  shortName: z.string().check(z.minLength(1), z.maxLength(24)),
  meaning: lineSchema,
})

export const skillSchema = z.strictObject({
  id: idSchema,
  domain: idSchema,
  name: lineSchema,
  meaning: lineSchema,
  /** What somebody at levels 1 to 5 does, in that order, as behavior that a colleague can see. */
  anchors: z.array(textSchema).check(z.length(5)),
  /** An example of proof for levels 2 to 5, in that order. */
  proof: z.array(textSchema).check(z.length(4)),
  /** Why a CFO or CEO cares, in one sentence without jargon. */
  executive: lineSchema,
  /** What makes people rate themselves too high here, and what to ask instead. */
  trap: textSchema,
  sources: sourcesSchema,
})

export const ACTION_KINDS = ['on-the-job', 'with-people', 'study'] as const
export const GAP_KINDS = ['skill', 'chance', 'authority'] as const

export const requirementSchema = z.strictObject({
  skill: idSchema,
  level: levelSchema,
  /** Core skills gate the rung; supporting ones may lag by one level. */
  core: z.boolean(),
  weight: z.number().check(z.positive(), z.maximum(100)),
})

export const rungSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** At most two words, for pills and axes. */
  shortName: z.string().check(z.minLength(1), z.maxLength(28)),
  /** `shared` rungs come before the fork; the framework's order is the order on each track. */
  track: z.literal(['shared', 'leader', 'expert']),
  summary: lineSchema,
  newHere: textSchema,
  /** What is decided here that was not decided below. */
  decides: z.array(lineSchema),
  /** What stops being done here. */
  stops: z.array(lineSchema),
  proof: z.array(lineSchema),
  requires: z.array(requirementSchema),
  /** Information only: never used by the plan. */
  years: z.optional(z.strictObject({ text: lineSchema, source: z.string() })),
  sources: sourcesSchema,
})

export const raiseSchema = z.strictObject({
  skill: idSchema,
  from: levelSchema,
  /** Always `from` + 1. */
  to: levelSchema,
  /** What a third person can check. */
  doneWhen: textSchema,
})

export const stepSchema = z.strictObject({
  text: lineSchema,
  hours: z.number().check(z.positive(), z.maximum(400)),
})

export const actionSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  kind: z.literal(ACTION_KINDS),
  /** The kinds of gap that this action can close. */
  fits: z.array(z.literal(GAP_KINDS)).check(z.minLength(1)),
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(12)),
  /** The most hours that make sense in one week. */
  load: z.number().check(z.positive(), z.maximum(80)),
  /** The least number of calendar weeks, however many hours there are. */
  weeks: z.int().check(z.minimum(1), z.maximum(260)),
  raises: z.array(raiseSchema).check(z.minLength(1)),
  /** Levels that must be there first. */
  requires: z.array(z.strictObject({ skill: idSchema, level: levelSchema })),
  leaves: lineSchema,
  /** What it asks of the manager; absent when nothing. */
  asks: z.optional(lineSchema),
  /** The first rung at which doing this is realistic. */
  earliestRung: z.optional(idSchema),
  /** Products that it is about, so that a person's own stack picks the right one. */
  tools: z.optional(z.array(z.string())),
  /** What is paid for, never an amount: prices are the person's own to enter. */
  money: z.optional(lineSchema),
  /** Months until a certificate has to be renewed. */
  renewalMonths: z.optional(z.int().check(z.positive())),
  sources: sourcesSchema,
})

/** Something that operations people make and show, and the levels that it can prove. */
export const artifactSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  meaning: lineSchema,
  /** What has to be in it before it counts. */
  holds: z.array(lineSchema).check(z.minLength(1), z.maxLength(10)),
  proves: z.array(z.strictObject({ skill: idSchema, level: levelSchema })).check(z.minLength(1)),
  sources: sourcesSchema,
})

/** One entry of the phrasebook, read in the direction in which it helps. */
export const phraseSchema = z.strictObject({
  id: idSchema,
  term: lineSchema,
  /** `to-executive`: an operations term in an executive's words. `to-operations`: the other way round. */
  direction: z.literal(['to-executive', 'to-operations']),
  meaning: lineSchema,
  /** The number that it moves, or that operations has to get right for it. */
  moves: lineSchema,
  /** What to ask next. */
  question: lineSchema,
  sources: sourcesSchema,
})

/** A word that stops readers outside marketing operations, and what to write instead. */
export const jargonSchema = z.strictObject({ term: lineSchema, plain: lineSchema })

/** Where what a text says comes from, cited so that a reader can look for it. */
export const sourceSchema = z.strictObject({
  /** What texts name it by. */
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  citation: lineSchema,
  year: z.string().check(z.regex(/^(undated|\d{4})$/, 'must be a year such as 2024, or the word undated')),
  /** What it is worth: A was read in the original, B is a study through another's report, C is an opinion. */
  grade: z.optional(z.literal(['A', 'B', 'C'])),
})

/** What the framework had earlier and somebody's ratings, evidence or plan still mention: shown, never planned with. */
export const retiredSchema = z.strictObject({
  skills: z.array(skillSchema),
  rungs: z.array(rungSchema),
  actions: z.array(actionSchema),
})

export const frameworkSchema = z.strictObject({
  id: idSchema,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'must be three numbers such as 1.0.0')),
  name: lineSchema,
  domains: z.array(domainSchema),
  skills: z.array(skillSchema),
  rungs: z.array(rungSchema),
  actions: z.array(actionSchema),
  /** Ids of the skills that separate the rungs best, for a first look in a few minutes. */
  quickRound: z.optional(z.array(idSchema)),
  artifacts: z.optional(z.array(artifactSchema)),
  phrasebook: z.optional(z.array(phraseSchema)),
  jargon: z.optional(z.array(jargonSchema)),
  sources: z.optional(z.array(sourceSchema)),
  /** Only in a framework that a profile carries. */
  retired: z.optional(retiredSchema),
})

export type Framework = z.infer<typeof frameworkSchema>
export type FrameworkDomain = z.infer<typeof domainSchema>
export type Skill = z.infer<typeof skillSchema>
export type Rung = z.infer<typeof rungSchema>
export type Requirement = z.infer<typeof requirementSchema>
export type Action = z.infer<typeof actionSchema>
export type Raise = z.infer<typeof raiseSchema>
export type Artifact = z.infer<typeof artifactSchema>
export type Phrase = z.infer<typeof phraseSchema>
export type Source = z.infer<typeof sourceSchema>
export type Jargon = z.infer<typeof jargonSchema>
export type ActionKind = (typeof ACTION_KINDS)[number]
export type GapKind = (typeof GAP_KINDS)[number]
export type Track = Rung['track']

/** Hours are never written down twice: an action takes what its steps add up to. */
export function actionHours(action: Pick<Action, 'steps'>): number {
  return action.steps.reduce((sum, step) => sum + step.hours, 0)
}

/** Finds retired ones as well, here and below: what was once rated or planned keeps its name. */
export function findSkill(framework: Framework, id: string): Skill | undefined {
  return withId(framework.skills, id) ?? withId(framework.retired?.skills ?? NONE, id)
}

export function findRung(framework: Framework, id: string): Rung | undefined {
  return withId(framework.rungs, id) ?? withId(framework.retired?.rungs ?? NONE, id)
}

export function findAction(framework: Framework, id: string): Action | undefined {
  return withId(framework.actions, id) ?? withId(framework.retired?.actions ?? NONE, id)
}

/** The level that `rung` requires of `skill`, or undefined when it asks nothing of it. */
export function requiredLevel(rung: Rung, skill: string): Level | undefined {
  return rung.requires.find((requirement) => requirement.skill === skill)?.level
}

const NONE: readonly never[] = []

/** Of the lists of a framework, which never change: a plan looks hundreds of names up while a slider moves. */
const byId = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>()

function withId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item | undefined {
  const known = byId.get(items)
  // The first of two with the same id counts.
  const index = known ?? new Map(items.toReversed().map((item) => [item.id, item]))
  if (!known) byId.set(items, index)
  return index.get(id) as Item | undefined
}
