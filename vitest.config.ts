import { defineConfig } from 'vitest/config'
import { builtInFramework } from './src/main/content/vite-plugin.ts'
import { electronStandIn } from './tests/support/electron-stand-in.ts'

export default defineConfig({
  plugins: [builtInFramework(), electronStandIn()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/setup.ts'],
    // Against what hangs, not a measure of speed: the machine may be busy with something else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { inline: ['electron-store'] } },
  },
})
