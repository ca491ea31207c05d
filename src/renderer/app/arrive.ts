/** As long as a screen may take to be there, in frames; then the keyboard stays where it is. */
const MOST_FRAMES = 180
/** A new screen shows its own heading first, and what lies over it lets go of the page only when it is gone. */
const SETTLED_FRAMES = 3

/**
 * Takes the keyboard to a place of the screen that was just asked for: to what is marked `data-place`, or to the
 * heading. Waits until it is drawn and tries again until it has the keyboard. What is marked `data-screen` fills the
 * window in place of the main part.
 */
export function arriveAt(place: string | undefined): void {
  const look = (frame: number, settled: number): void => {
    const screen = document.querySelector('[data-screen]') ?? document.querySelector('main')
    const target = screen?.querySelector<HTMLElement>(
      place === undefined ? 'h1' : `[data-place="${CSS.escape(place)}"]`,
    )
    const arrived = target ? focusIn(target) : false
    const now = arrived ? settled + 1 : 0
    if (now < SETTLED_FRAMES && frame < MOST_FRAMES) requestAnimationFrame(() => look(frame + 1, now))
  }
  requestAnimationFrame(() => look(0, 0))
}

/** Into the field, where there is one to write in; else to the heading, because a button could be pressed by accident. */
function focusIn(target: HTMLElement): boolean {
  const inside = target.querySelector<HTMLElement>('input, textarea, select') ?? target.querySelector<HTMLElement>('h2')
  const place = target.hasAttribute('tabindex') ? target : (inside ?? target)
  if (document.activeElement === place) return true
  if (!place.matches('input, textarea, select')) place.tabIndex = -1
  target.scrollIntoView({ block: target.localName === 'h1' ? 'nearest' : 'center' })
  place.focus({ preventScroll: true })
  return false
}
