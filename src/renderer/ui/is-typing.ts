/** Fields in which keys write text, unlike check boxes and sliders, which are inputs as well. */
const TEXT_FIELDS =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"])'

/** Whether keys belong to a text field at the moment. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TEXT_FIELDS)
}

/** Whether keys belong to an open menu or list, which lies over the screen. */
export function isInPopup(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="menu"], [role="listbox"], [role="dialog"]') !== null
}
