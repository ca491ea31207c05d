import { isTyping } from './is-typing.ts'

const FOCUSABLE = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[tabindex="0"]',
].join(', ')

/** They hold the focus while they are open, and give it back to what opened them. */
const LAYERS = '[role="dialog"], [role="menu"], [role="listbox"]'

/** As long as the keyboard has to be nowhere before it is taken somewhere, in frames. */
const QUIET_FRAMES = 2
/** A layer that is still open then was not about to close. */
const MOST_FRAMES = 60

const REGIONS = 'section, article, form, main'

/** Where something was taken out of the page. */
interface Gap {
  readonly parent: Element
  readonly before: Element | null
  readonly after: Element | null
  /** What was taken out, with the focus in it. */
  readonly taken: Element
}

/**
 * Keeps the keyboard where it is when the control that has the focus goes away or can no longer be used: it goes on at
 * the same control of the next row, at what took the place, or at the heading of that part of the page. A screen that
 * moves the focus itself is not disturbed. Returns the way to stop.
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | undefined
  const remember = (event: FocusEvent): void => {
    // A menu or a dialog gives it back to what it was opened from, unless that is gone by then.
    if (event.target instanceof Element && !event.target.closest(LAYERS)) focused = event.target
  }
  const forget = (event: FocusEvent): void => {
    const left = event.target
    // Who leaves a control that is still there, by a click beside it, wants to be nowhere.
    setTimeout(() => {
      if (left === focused && focused && isUsable(focused) && page.activeElement === page.body) focused = undefined
    })
  }
  const observer = new MutationObserver((records) => {
    if (!focused || isUsable(focused)) return
    const lost = focused
    const gap = lost.isConnected ? gapAround(lost) : gapOf(lost, records)
    focused = undefined
    if (!gap) return
    whenNowhere(page, () => placeToGoOn(lost, gap)?.focus({ preventScroll: true }))
  })
  page.addEventListener('focusin', remember)
  page.addEventListener('focusout', forget)
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    page.removeEventListener('focusin', remember)
    page.removeEventListener('focusout', forget)
    observer.disconnect()
  }
}

function isUsable(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled')
}

function isNowhere({ activeElement, body }: Document): boolean {
  return !activeElement || activeElement === body || !isUsable(activeElement)
}

/** After the screen had its turn to say where to go on, and what lies over it is closed. */
function whenNowhere(page: Document, run: () => void): void {
  const look = (frame: number, quiet: number): void => {
    const inLayer = Boolean(page.activeElement?.closest(LAYERS))
    if (frame > MOST_FRAMES || (!inLayer && !isNowhere(page))) return
    if (quiet === QUIET_FRAMES) run()
    else requestAnimationFrame(() => look(frame + 1, inLayer ? 0 : quiet + 1))
  }
  requestAnimationFrame(() => look(0, 0))
}

function gapAround(lost: Element): Gap | undefined {
  const parent = lost.parentElement
  return parent
    ? { parent, before: lost.previousElementSibling, after: lost.nextElementSibling, taken: lost }
    : undefined
}

/** The outermost gap that `gone` went away in: what was around it may be gone as well. */
function gapOf(gone: Element, records: readonly MutationRecord[]): Gap | undefined {
  for (const { removedNodes, target: parent, previousSibling: before, nextSibling: after } of records) {
    const taken = [...removedNodes].find((node) => node.contains(gone))
    if (!(taken instanceof Element) || !(parent instanceof Element)) continue
    if (!parent.isConnected) return gapOf(parent, records)
    return {
      parent,
      before: before instanceof Element ? before : ((before as CharacterData | null)?.previousElementSibling ?? null),
      after: after instanceof Element ? after : ((after as CharacterData | null)?.nextElementSibling ?? null),
      taken,
    }
  }
  return undefined
}

function placeToGoOn(lost: Element, gap: Gap): HTMLElement | undefined {
  const form = lost.isConnected ? lost.closest('form') : null
  const field = form?.querySelector<HTMLElement>('input:not(:disabled), textarea:not(:disabled)')
  if (field) return field
  if (!gap.parent.isConnected) return undefined
  const at = controlsIn(gap.taken).findIndex((control) => control === lost)
  for (const row of rowsAround(gap)) {
    const controls = controlsIn(row)
    if (row.matches(REGIONS) && controls.length > 0) return headingOf(row) ?? controls[0]
    // Who pressed a button and is put into a text field could not even take it back by key: that would undo typing.
    const offered = isTyping(lost) ? controls : controls.filter((one) => !isTyping(one))
    const control = [controls[at], ...offered].find((one) => one && offered.includes(one))
    if (control) return control
  }
  return headingAround(gap.parent)
}

/** What took the place, then what follows, then what comes before. */
function rowsAround({ parent, before, after }: Gap): readonly Element[] {
  const rows = [...parent.children]
  const start = before?.parentElement === parent ? rows.indexOf(before) + 1 : after ? rows.indexOf(after) : 0
  const at = Math.max(0, start)
  return [...rows.slice(at), ...rows.slice(0, at).toReversed()]
}

function controlsIn(element: Element): readonly HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const all = element.matches(FOCUSABLE) ? [element as HTMLElement, ...inside] : inside
  const reached = all.filter(({ tabIndex }) => tabIndex >= 0)
  return element.isConnected ? reached.filter((control) => control.checkVisibility()) : reached
}

function headingOf(region: Element): HTMLElement | undefined {
  const heading = region.querySelector<HTMLElement>('h1, h2, h3')
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  return heading ?? undefined
}

/** The heading of the closest part of the page that has one. */
function headingAround(place: Element): HTMLElement | undefined {
  for (let part: Element | null = place; part; part = part.parentElement) {
    const heading = part.matches(REGIONS) ? headingOf(part) : undefined
    if (heading) return heading
  }
  return undefined
}
