import type { Picture } from './picture.tsx'

/** Twice as fine as it is large, so that it stays sharp in a slide. */
const SCALE = 2

export function svgFile({ svg }: Picture): Blob {
  return new Blob([svg], { type: 'image/svg+xml' })
}

/** By way of a `data:` address, the only one besides our own files that the page may draw. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const image = new Image()
  image.src = await dataUrl(svgFile(picture))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * SCALE
  canvas.height = picture.height * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser has no canvas to draw on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to draw.'))),
      'image/png',
    )
  })
}

export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(blob)
  })
}
