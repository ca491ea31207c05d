/**
 * Breaches of the layer table, by the glob of the entry in .oxlintrc.json that forbids them. Each line of code breaks one
 * rule. A breach of every message of every entry has to be here: the test compares.
 */
export const BREACHES: Readonly<Record<string, readonly (readonly [file: string, code: string])[]>> = {
  'src/domain/**': [
    ['src/domain/goals/a.ts', `export { boot } from '../../main/boot.ts'`],
    ['src/domain/goals/b.ts', `export { page } from '#renderer/app/page.tsx'`],
    ['src/domain/goals/c.ts', `export { ok } from '#domain/result.ts'`],
    ['src/domain/goals/d.ts', `export { readFileSync } from 'node:fs'`],
    ['src/domain/goals/e.ts', `export { create } from 'zustand'`],
    ['src/domain/goals/f.ts', `export const later = () => import('#main/boot.ts')`],
    ['src/domain/goals/g.ts', `import type { Client } from '#contract/client.ts'\nexport type Held = Client`],
    ['src/domain/goals/h.ts', `export const now = () => Date.now()`],
    ['src/domain/goals/i.ts', `export const now = () => new Date()`],
    ['src/domain/goals/j.ts', `export const today = () => Temporal.Now.plainDateISO()`],
    ['src/domain/goals/k.ts', `export const id = () => Math.random()`],
  ],
  'src/domain/calendar.ts': [['src/domain/calendar.ts', `export const today = () => new Date()`]],
  'src/domain/scheduling/**': [
    ['src/domain/scheduling/a.ts', `export { skill } from '../framework/framework.ts'`],
    ['src/domain/scheduling/b.ts', `export { object } from 'zod/mini'`],
  ],
  'src/contract/**': [
    ['src/contract/a.ts', `export { boot } from '../main/boot.ts'`],
    ['src/contract/b.ts', `export { boot } from '#main/boot.ts'`],
    ['src/contract/c.ts', `export { readFileSync } from 'node:fs'`],
    ['src/contract/d.ts', `export { useState } from 'react'`],
  ],
  'src/main/**': [
    ['src/main/a.ts', `export { page } from '#renderer/app/page.tsx'`],
    ['src/main/b.ts', `export { app } from 'electron'`],
    ['src/main/c.ts', `import Store from 'electron-store'\nexport const store = new Store()`],
    ['src/main/d.ts', `export { launch } from './chromium/launch.ts'`],
    ['src/main/content/e.ts', `export { window } from '../electron/window.ts'`],
    ['src/main/content/f.ts', `export { boot } from '#main/boot.ts'`],
  ],
  'src/main/services/**': [
    ['src/main/services/a.ts', `export { window } from '../electron/window.ts'`],
    ['src/main/services/b.ts', `export { app } from 'electron'`],
    ['src/main/services/c.ts', `export { createServer } from 'node:http'`],
    ['src/main/services/d.ts', `export { page } from '../../renderer/app/page.tsx'`],
    ['src/main/services/e.ts', `export { chromium } from 'playwright-core'`],
  ],
  'src/main/store/**': [
    ['src/main/store/a.ts', `export { page } from '../../renderer/app/page.tsx'`],
    ['src/main/store/b.ts', `import Conf from 'conf'\nexport const conf = new Conf()`],
    ['src/main/store/c.ts', `export { save } from '../services/save.ts'`],
    ['src/main/store/d.ts', `import Store from 'electron-store'\nexport const store = new Store()`],
  ],
  'src/main/electron/**': [
    ['src/main/electron/a.ts', `export { page } from '#renderer/app/page.tsx'`],
    ['src/main/electron/b.ts', `export { launch } from '../chromium/launch.ts'`],
    ['src/main/electron/c.ts', `export { run } from '../cli/run.ts'`],
    ['src/main/electron/d.ts', `export { chromium } from 'playwright-core'`],
    ['src/main/electron/e.ts', `export { boot } from '#main/boot.ts'`],
  ],
  'src/main/chromium/**': [
    ['src/main/chromium/a.ts', `export { page } from '../../renderer/app/page.tsx'`],
    ['src/main/chromium/b.ts', `export { app } from 'electron'`],
    ['src/main/chromium/c.ts', `import Store from 'electron-store'\nexport const store = new Store()`],
    ['src/main/chromium/d.ts', `export { window } from '../electron/window.ts'`],
    ['src/main/chromium/e.ts', `export { run } from '../cli/run.ts'`],
    ['src/main/chromium/f.ts', `export { boot } from '#main/boot.ts'`],
  ],
  'src/main/cli/**': [
    ['src/main/cli/a.ts', `export { page } from '#renderer/app/page.tsx'`],
    ['src/main/cli/b.ts', `export { chromium } from 'playwright-core'`],
    ['src/main/cli/c.ts', `export { launch } from '../chromium/launch.ts'`],
    ['src/main/cli/d.ts', `export { window } from '../electron/window.ts'`],
    ['src/main/cli/e.ts', `export { boot } from '#main/boot.ts'`],
  ],
  // A composition root is one file, so its breaches share it.
  'src/main/index.ts': [
    [
      'src/main/index.ts',
      `export { page } from '#renderer/app/page.tsx'\nexport { launch } from './chromium/launch.ts'\nexport { boot } from '#main/boot.ts'`,
    ],
  ],
  'src/main/chromium.ts': [
    [
      'src/main/chromium.ts',
      `export { page } from '#renderer/app/page.tsx'\nexport { app } from 'electron'\nexport { boot } from '#main/boot.ts'`,
    ],
    ['src/main/cli.ts', `export { window } from './electron/window.ts'`],
  ],
  'src/preload/**': [
    ['src/preload/a.ts', `export { readFileSync } from 'node:fs'`],
    ['src/preload/b.ts', `export { methods } from '#contract/contract.ts'`],
  ],
  'src/renderer/**': [
    ['src/renderer/app/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/app/b.ts', `export { readFileSync } from 'node:fs'`],
    ['src/renderer/app/c.ts', `export { ipcRenderer } from 'electron'`],
    ['src/renderer/app/d.ts', `export { BRIDGE_NAME } from '#contract/bridge.ts'`],
    ['src/renderer/app/e.ts', `export { page } from '#renderer/ui/page.tsx'`],
    ['src/renderer/app/f.ts', `export const get = () => fetch('a')`],
    ['src/renderer/app/g.ts', `export const get = () => new XMLHttpRequest()`],
    ['src/renderer/app/h.ts', `export const keep = () => localStorage.setItem('a', 'b')`],
  ],
  'src/renderer/transport/**': [
    ['src/renderer/transport/a.ts', `export { session } from '../state/session.ts'`],
    ['src/renderer/transport/b.ts', `export { plan } from '#domain/planning/plan.ts'`],
  ],
  'src/renderer/state/**': [
    ['src/renderer/state/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/state/b.ts', `export { page } from '../features/plan/plan-page.tsx'`],
    ['src/renderer/state/c.ts', `export { transport } from '../transport/transport.ts'`],
    ['src/renderer/state/d.ts', `export { page } from '#renderer/ui/page.tsx'`],
  ],
  'src/renderer/features/*/**': [
    ['src/renderer/features/plan/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/features/plan/b.ts', `export { page } from '../goals/goals-page.tsx'`],
    ['src/renderer/features/plan/c.ts', `export { page } from '../../features/goals/goals-page.tsx'`],
    ['src/renderer/features/plan/d.ts', `export { transport } from '../../transport/transport.ts'`],
    ['src/renderer/features/plan/e.ts', `export { frame } from '../../app/frame.tsx'`],
    ['src/renderer/features/plan/f.ts', `export { page } from '#renderer/ui/page.tsx'`],
  ],
  'src/renderer/ui/**': [
    ['src/renderer/ui/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/ui/b.ts', `export { plan } from '#domain/planning/plan.ts'`],
    ['src/renderer/ui/c.ts', `export { session } from '../state/session.ts'`],
    ['src/renderer/charts/d.ts', `export { choices } from '../careers/rung-choices.ts'`],
    ['src/renderer/charts/e.ts', `export { page } from '#renderer/ui/page.tsx'`],
  ],
  'src/renderer/print/**': [
    ['src/renderer/print/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/print/b.ts', `export { session } from '../state/session.ts'`],
    ['src/renderer/print/c.ts', `export { page } from '#renderer/ui/page.tsx'`],
  ],
  'src/renderer/careers/**': [
    ['src/renderer/careers/a.ts', `export { boot } from '#main/boot.ts'`],
    ['src/renderer/careers/b.ts', `export { session } from '../state/session.ts'`],
    ['src/renderer/careers/c.ts', `export { page } from '#renderer/ui/page.tsx'`],
  ],
}

/** What each folder may do, so that a rule that forbids too much is noticed as well. */
export const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  [
    'src/domain/goals/good.ts',
    `export { object } from 'zod/mini'\nexport { ok } from '../result.ts'\nexport { other } from './other.ts'`,
  ],
  ['src/domain/scheduling/good.ts', `export { ok } from '../result.ts'\nexport { board } from './board.ts'`],
  ['src/contract/good.ts', `export { object } from 'zod/mini'\nexport { ok } from '#domain/result.ts'`],
  ['src/main/good.ts', `export { join } from 'node:path'\nexport { list } from './services/list.ts'`],
  ['src/main/services/good.ts', `export { ok } from '#domain/result.ts'\nexport type { Clock } from '../ports.ts'`],
  ['src/main/store/good.ts', `export { open } from 'node:fs/promises'\nexport { ok } from '#domain/result.ts'`],
  ['src/main/electron/good.ts', `export { app } from 'electron'\nexport { list } from '../services/list.ts'`],
  [
    'src/main/chromium/good.ts',
    `export { chromium } from 'playwright-core'\nexport { files } from '../renderer-files.ts'`,
  ],
  ['src/main/cli/good.ts', `export { parseArgs } from 'node:util'\nexport { list } from '../services/list.ts'`],
  [
    'src/preload/good.ts',
    `export { contextBridge } from 'electron'\nexport { BRIDGE_NAME } from '#contract/bridge.ts'`,
  ],
  [
    'src/renderer/app/good.ts',
    `export { page } from '../features/plan/plan-page.tsx'\nexport { useState } from 'react'`,
  ],
  ['src/renderer/transport/good.ts', `export { BRIDGE_NAME } from '#contract/bridge.ts'`],
  [
    'src/renderer/state/good.ts',
    `export { plan } from '#domain/planning/plan.ts'\nexport { createStore } from 'zustand/vanilla'`,
  ],
  [
    'src/renderer/features/plan/good.ts',
    `export { page } from '../../ui/page.tsx'\nexport { row } from './row.tsx'\nexport { plan } from '#domain/planning/plan.ts'`,
  ],
  ['src/renderer/features/plan/parts/good.ts', `export { page } from '../../../ui/page.tsx'`],
  ['src/renderer/charts/good.ts', `export { card } from '../ui/card.tsx'\nexport { useId } from 'react'`],
  [
    'src/renderer/print/good.ts',
    `export { radar } from '../charts/radar.tsx'\nexport { block } from '#domain/documents/document.ts'`,
  ],
  [
    'src/renderer/careers/good.ts',
    `export { select } from '../ui/select.tsx'\nexport { rung } from '#domain/framework/framework.ts'`,
  ],
]
