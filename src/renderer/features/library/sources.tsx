/** The facts that a text rests on, by their ids in the fact base. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <p className="muted">
      Rests on {ids.length === 1 ? 'fact' : 'facts'} <span className="number">{ids.join(', ')}</span>
    </p>
  )
}
