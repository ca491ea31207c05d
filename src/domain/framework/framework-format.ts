/** The kinds of one file that a framework is written to. A table of levels (`csv`) does not hold all of it. */
export const FRAMEWORK_FORMATS = ['yaml', 'json', 'csv'] as const
export type FrameworkFormat = (typeof FRAMEWORK_FORMATS)[number]

/** What an export can be: one file, or a folder of YAML with a file per domain. */
export const FRAMEWORK_EXPORTS = [...FRAMEWORK_FORMATS, 'folder'] as const
export type FrameworkExport = (typeof FRAMEWORK_EXPORTS)[number]
