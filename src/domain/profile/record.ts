import { z } from 'zod/mini'

/** Stable for the life of a record, so that two copies of a profile can be merged item by item. Milestones are named after actions. */
export const recordIdSchema = z.string().check(z.minLength(1), z.maxLength(100))
/** What a person calls something, on one line. */
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(120))
export const noteSchema = z.string().check(z.maxLength(20_000))

/** Values are never changed in place: a change makes a new value, and the old one is what undo goes back to. */
export type DeepReadonly<Value> = Value extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value
