/** Where the sliders are: what is tried out from further down shows there. */
export const WHAT_IF_PLACE = 'what-if'

/** Brings the sliders into sight. */
export function showWhatIf(): void {
  document.querySelector(`[data-place="${WHAT_IF_PLACE}"]`)?.scrollIntoView({ block: 'start', behavior: 'instant' })
}
