export function personPath(id: string): string {
  return `/team/person/${encodeURIComponent(id)}`
}

export function ratePath(id: string, skill: string): string {
  return `${personPath(id)}/rate/${encodeURIComponent(skill)}`
}
