/** The kinds of one file that a framework is written to. A table of levels (`csv`) does not hold all of it. */
export const FRAMEWORK_FORMATS = ['yaml', 'json', 'csv'] as const
export type FrameworkFormat = (typeof FRAMEWORK_FORMATS)[number]
