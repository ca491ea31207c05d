import { CSPProvider } from '@base-ui/react/csp-provider'
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod/mini'
import { createClient } from '#contract/client.ts'
import './ui/tokens.css'
import './ui/base.css'
import { App } from './app/app.tsx'
import { CannotStart } from './app/cannot-start.tsx'
import { followTheme } from './app/theme.ts'
import { startSession } from './app/start-session.ts'
import { findTransport } from './transport/transport.ts'

// The content security policy forbids code made from text, which zod would otherwise use to be faster.
z.config({ jitless: true })

const root = createRoot(document.getElementById('root') as HTMLElement)
const transport = findTransport()
const failure = transport
  ? await startSession(createClient(transport))
  : ({
      code: 'internal',
      message: 'This page belongs to the Opsladder app. Start the app instead of opening the page.',
    } as const)

if (failure) {
  root.render(<CannotStart failure={failure} />)
} else {
  followTheme()
  root.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <App />
      </CSPProvider>
    </StrictMode>,
  )
}
