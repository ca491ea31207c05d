import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that React can do between a slider and a picture. */
function Empty() {
  const [value, setValue] = useState(5)
  return createElement(
    'label',
    undefined,
    createElement('input', {
      type: 'range',
      min: 1,
      max: 20,
      step: 0.5,
      value,
      onChange: (event: { currentTarget: { value: string } }) => setValue(Number(event.currentTarget.value)),
    }),
    createElement('output', undefined, String(value)),
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(createElement(Empty))
