import { useState } from 'react'
import { isDone } from '#domain/roadmap/place-work.ts'
import { moveItem } from '#domain/roadmap/roadmap-changes.ts'
import { change } from '../../state/changes.ts'
import { useWorkspace } from '../../state/session.ts'

interface ItemOrder {
  /** Past the next open item before it (-1) or behind it (1). */
  readonly move: (id: string, step: -1 | 1) => void
  /** Where the item that was moved last stands now. */
  readonly said: string
}

/** The order of the open items, by which the weeks are given out. */
export function useItemOrder(): ItemOrder {
  const items = useWorkspace((workspace) => workspace.profile.roadmapItems)
  const [said, setSaid] = useState('')
  const open = items.filter((item) => !isDone(item))
  return {
    said,
    move: (id, step) => {
      const place = open.findIndex((item) => item.id === id)
      const title = open[place]?.title
      if (title === undefined || !open[place + step]) return
      change('order of the roadmap', (profile) => moveItem(profile, id, step))
      setSaid(`${title}: place ${place + step + 1} of ${open.length}.`)
    },
  }
}
