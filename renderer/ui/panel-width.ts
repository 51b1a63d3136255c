import { initialPreferences, type Preferences } from '../../domain/preferences.ts';

export type PanelName = keyof Preferences['panelWidths'];

/** In CSS pixels. Below the least width a column cannot be read; closing it is the answer then. */
export const panelLimits: Readonly<
  Record<PanelName, { readonly min: number; readonly max: number; readonly usual: number }>
> = {
  rail: { min: 150, max: 360, usual: initialPreferences.panelWidths.rail },
  list: { min: 220, max: 640, usual: initialPreferences.panelWidths.list },
  side: { min: 200, max: 560, usual: initialPreferences.panelWidths.side },
};

/** Window widths in CSS pixels up to which there is no room for the column beside the others. */
export const narrowBelow: Readonly<Record<PanelName, number>> = { rail: 980, list: 0, side: 1240 };

export const clampWidth = (name: PanelName, width: number): number =>
  Math.round(Math.min(panelLimits[name].max, Math.max(panelLimits[name].min, width)));

const step = 16;

/** @returns null for a key that does not move the edge. */
export function widthAfterKey(name: PanelName, width: number, key: string, edge: 'start' | 'end'): number | null {
  const outward = edge === 'end' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return clampWidth(name, width + outward * step);
    case 'ArrowLeft':
      return clampWidth(name, width - outward * step);
    case 'Home':
      return panelLimits[name].min;
    case 'End':
      return panelLimits[name].max;
    default:
      return null;
  }
}
