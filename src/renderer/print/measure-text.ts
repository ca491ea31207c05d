import type { MeasureText } from '../charts/text-layout.ts'

/** Measures with the very font that is printed; only right once that font has been loaded. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser has no canvas to measure text with.')
  return (text, size, weight) => {
    context.font = `${weight} ${size}px Inter`
    return context.measureText(text).width
  }
}
