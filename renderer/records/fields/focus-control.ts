const focusable =
  'input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [contenteditable="true"], [tabindex="0"], button:not([disabled])';

/** Puts the focus on the control with this id, or on what takes the focus inside it. False while it is not on the sheet yet. */
export function focusControl(id: string): boolean {
  const element = document.getElementById(id);
  const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable);
  if (!target) return false;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return document.activeElement === target;
}

/** The first or last control within an element that can take the focus. */
export function focusWithin(element: HTMLElement, which: 'first' | 'last'): boolean {
  const all = [...element.querySelectorAll<HTMLElement>(focusable)].filter(
    (each) => each.tabIndex >= 0 && each.offsetParent !== null,
  );
  const target = which === 'first' ? all[0] : all.at(-1);
  target?.focus();
  return target !== undefined;
}
