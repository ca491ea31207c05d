/** Columns in front of the rungs, and the texts behind them. Every other column of a table is a rung. */
export const FIRST_COLUMNS = ['domain', 'skill', 'meaning'] as const
export const ANCHOR_COLUMNS = ['level 1', 'level 2', 'level 3', 'level 4', 'level 5'] as const
export const PROOF_COLUMNS = ['proof 2', 'proof 3', 'proof 4', 'proof 5'] as const
export const TEXT_COLUMNS = [...ANCHOR_COLUMNS, ...PROOF_COLUMNS, 'executive', 'trap', 'sources'] as const

export const RESERVED_COLUMNS: ReadonlySet<string> = new Set([...FIRST_COLUMNS, ...TEXT_COLUMNS])
