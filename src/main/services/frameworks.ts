import type { Handlers } from '#contract/dispatch.ts'
import type { Framework } from '#domain/framework/framework.ts'
import { ok } from '#domain/result.ts'

export function frameworkHandlers({ framework }: { readonly framework: Framework }) {
  return {
    'frameworks.builtIn': async () => ok(framework),
  } satisfies Partial<Handlers>
}
