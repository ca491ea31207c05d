/** Days are reckoned with Temporal. Electron and Chromium have it; Node up to 24 gets it here. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

export {}
