import { createElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React can do between a key and a picture. */
function Empty() {
  const [count, setCount] = useState(1)
  useEffect(() => {
    const listen = (): void => setCount((before) => before + 1)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return createElement('h1', undefined, String(count))
}

createRoot(document.getElementById('root') as HTMLElement).render(createElement(Empty))
