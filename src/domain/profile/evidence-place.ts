import type { Artifact } from '../framework/framework.ts'
import type { Evidence } from './profile.ts'

/** Where evidence can be seen, in words; an artifact is called by its name. */
export function placeWords(
  { artifacts }: { readonly artifacts?: readonly Artifact[] | undefined },
  at: NonNullable<Evidence['at']>,
): string {
  if (at.kind !== 'artifact') return at.value
  return artifacts?.find(({ id }) => id === at.value)?.name ?? at.value
}
