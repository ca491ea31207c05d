import { sessionStore } from '../state/session.ts'

/** Keeps the page's colors at the setting, and at the system's own when the setting says so. Paper is light. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { theme } = sessionStore.getState().settings
    const chosen = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    document.documentElement.dataset['theme'] = chosen
  }
  apply()
  dark.addEventListener('change', apply)
  window.addEventListener('beforeprint', () => {
    document.documentElement.dataset['theme'] = 'light'
  })
  window.addEventListener('afterprint', apply)
  sessionStore.subscribe((now, before) => {
    if (now.settings.theme !== before.settings.theme) apply()
  })
}
