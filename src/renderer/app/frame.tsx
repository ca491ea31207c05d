import { lazy, Suspense, useRef } from 'react'
import { Link, Route, Switch, useLocation } from 'wouter'
import { redoAloud, undoAloud } from '../state/messages.ts'
import { useWorkspace } from '../state/session.ts'
import { useShortcuts } from '../state/shortcuts.ts'
import { buttonClass } from '../ui/button.tsx'
import styles from './frame.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { Logo } from '../ui/logo.tsx'
import { Page } from '../ui/page.tsx'
import { ChartPictures } from './chart-pictures.tsx'
import { ProfileMenu } from './profile-menu.tsx'
import { FindButton } from './palette/find-button.tsx'
import { PALETTE_SCREENS } from './palette/screens.ts'
import { useNotification } from './notification.ts'
import { NAVIGATION, SCREENS } from './routes.ts'
import { SampleBanner, SaveProblem, SaveWarning } from './banners.tsx'
import { closePanel, openPanel, useOpenPanel } from './panels.ts'
import { ShortcutSheet } from './shortcut-sheet.tsx'

// Most sessions begin without it.
const Palette = lazy(() => import('./palette/palette.tsx').then((module) => ({ default: module.Palette })))

export function Frame() {
  useShortcuts({
    undo: undoAloud,
    redo: redoAloud,
    keys: () => openPanel('keys'),
    find: () => openPanel('find'),
    print: () => window.print(),
  })
  useNotification()
  const panel = useOpenPanel()
  const [location] = useLocation()
  const main = useRef<HTMLElement>(null)
  const sample = useWorkspace((workspace) => workspace.profile.sample)

  return (
    <div className={styles['frame']}>
      <a className={styles['skip']} href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        Skip to content
      </a>
      <nav className={styles['nav']} aria-label="Screens">
        <Link href="/" className={styles['logo']} aria-label="Opsladder, to the overview">
          <Logo />
          <span>Opsladder</span>
        </Link>
        <FindButton />
        <div className={styles['screens']}>
          {NAVIGATION.map(({ title, items }) => (
            <div key={items[0]?.path} className={styles['group']}>
              {title !== undefined && (
                <p className={styles['groupTitle']} aria-hidden>
                  {title}
                </p>
              )}
              <ul className={styles['items']} aria-label={title}>
                {items.map(({ path, label, icon: Icon }) => {
                  const here = path === '/' ? location === '/' : location.startsWith(path)
                  return (
                    <li key={path}>
                      <Link
                        href={path}
                        className={styles['item']}
                        title={label}
                        aria-current={here ? 'page' : undefined}
                      >
                        <Icon size={17} aria-hidden />
                        {label}
                      </Link>
                    </li>
                  )
                })}
              </ul>
            </div>
          ))}
        </div>
        <ProfileMenu />
      </nav>
      <div className={styles['body']}>
        <SaveProblem />
        <SaveWarning />
        {sample && <SampleBanner />}
        <main className={styles['main']} ref={main} id="main" tabIndex={-1}>
          <ChartPictures>
            <Suspense fallback={<div className={styles['loading']} aria-busy="true" />}>
              <Switch>
                {SCREENS.map(({ path, page }) => (
                  <Route key={path} path={path} component={page} />
                ))}
                <Route>
                  <Page title="There is no such page">
                    <EmptyState text="The address leads nowhere. Nothing is lost.">
                      <Link href="/" className={buttonClass('primary')}>
                        To the overview
                      </Link>
                    </EmptyState>
                  </Page>
                </Route>
              </Switch>
            </Suspense>
          </ChartPictures>
        </main>
      </div>
      {panel === 'find' && (
        <Suspense>
          <Palette screens={PALETTE_SCREENS} onClose={() => closePanel('find')} />
        </Suspense>
      )}
      {panel === 'keys' && <ShortcutSheet onClose={() => closePanel('keys')} />}
    </div>
  )
}
