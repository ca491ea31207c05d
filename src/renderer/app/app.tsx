import { useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { StartPage } from '../features/start/start-page.tsx'
import { refreshToday } from '../state/profiles.ts'
import { useSession } from '../state/session.ts'
import { keepFocus } from '../ui/keep-focus.ts'
import { leaveFieldOnClose } from '../ui/leave-field.ts'
import { Toasts } from '../ui/toasts.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { GuestFrame } from './guest-frame.tsx'

const HALF_AN_HOUR = 1_800_000

export function App() {
  const profileId = useSession((session) => session.workspace?.profile.id)
  useEffect(() => keepFocus(document), [])
  useEffect(() => leaveFieldOnClose(window), [])
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void refreshToday()
    }
    document.addEventListener('visibilitychange', look)
    // A window that stays open in the background, over night as well.
    const timer = setInterval(() => void refreshToday(), HALF_AN_HOUR)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearInterval(timer)
    }
  }, [])
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>{profileId === undefined ? <WithoutProfile /> : <Frame key={profileId} />}</Router>
      <Toasts />
    </ErrorBoundary>
  )
}

/** The first screen, or what can be done without an own profile. */
function WithoutProfile() {
  const [location] = useLocation()
  return location.startsWith('/team') ? <GuestFrame /> : <StartPage />
}
