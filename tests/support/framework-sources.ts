import type { SourceFile } from '#main/content/framework-source.ts'

/** A file of a framework as it would be picked or found. */
export function aSource(name: string, text: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

export function asSources(files: ReadonlyMap<string, string>): readonly SourceFile[] {
  return [...files].map(([name, text]) => aSource(name, text))
}
