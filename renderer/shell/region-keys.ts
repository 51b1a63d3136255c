import { useEffect } from 'react';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [tabindex="0"], [contenteditable="true"]';

/** F6 goes round the parts of the window, Shift F6 back: bar, sections, list, sheet, side. */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region], .panel')].filter(isInnermostVisible);
      if (regions.length === 0) return;
      const present = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(present + step + regions.length) % regions.length];
      if (!next) return;
      event.preventDefault();
      enter(next);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A region that is made of panels is entered through them. */
const isInnermostVisible = (region: HTMLElement): boolean =>
  region.offsetParent !== null && region.querySelector('.panel:not([hidden]), [data-region]') === null;

function enter(region: HTMLElement): void {
  const current = region.querySelector<HTMLElement>('[aria-current], [aria-selected="true"]');
  const target = current?.matches(focusable) ? current : region.querySelector<HTMLElement>(focusable);
  (target ?? region).focus();
}
