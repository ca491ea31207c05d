import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { builtInFramework } from './src/main/content/vite-plugin.ts'

const source = (path: string) => resolve(import.meta.dirname, 'src', path)

export default defineConfig({
  main: {
    plugins: [builtInFramework()],
    build: {
      // Without Electron the Node of the machine runs it; with Electron a newer one does.
      target: 'node22',
      rolldownOptions: {
        // One build for both hosts and the command line. What they share goes to chunks, so that the last two never
        // load the code that imports `electron`.
        input: { index: source('main/index.ts'), chromium: source('main/chromium.ts'), cli: source('main/cli.ts') },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed window loads neither packages nor an ECMAScript module.
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    plugins: [react(), builtInFramework()],
    worker: { format: 'es', plugins: () => [builtInFramework()] },
    build: {
      minify: true,
      rolldownOptions: { input: { index: source('renderer/index.html'), print: source('renderer/print.html') } },
    },
  },
})
