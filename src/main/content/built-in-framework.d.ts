declare module 'virtual:built-in-framework' {
  import type { Framework } from '#domain/framework/framework.ts'
  export const builtInFramework: Framework
}
