import type { Profile } from './profile.ts'

/** What the person's own company calls a rung: the job's own title for the one held, else the company's ladder. */
export function companyTitle({ person }: Pick<Profile, 'person'>, rung: string): string | undefined {
  if (rung === person.rung && person.title !== undefined) return person.title
  return person.companyTitles.find((title) => title.rung === rung)?.title
}
