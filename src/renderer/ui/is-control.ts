/** Whether Enter on `target` does what that control does. A choice out of several chooses already when it is reached. */
export function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button:not([role="radio"]), a')
}
