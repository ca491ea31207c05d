// Loaded before a composition root that runs from its source: the build would put the framework in this place.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const real = specifier === 'virtual:built-in-framework'
    return next(real ? new URL('./built-in-framework.ts', import.meta.url).href : specifier, context)
  },
})
