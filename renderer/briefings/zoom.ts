export type Zoom = { readonly kind: 'fitWidth' } | { readonly kind: 'scale'; readonly scale: number };

/** Scales one comes past with each press, 1 being a CSS pixel for a point. */
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

export const scaleOf = (zoom: Zoom, pageWidth: number, roomWidth: number): number =>
  zoom.kind === 'scale' ? zoom.scale : Math.min(2, Math.max(0.4, roomWidth / pageWidth));

export function zoomed(current: number, direction: 'in' | 'out'): Zoom {
  const next =
    direction === 'in' ? steps.find((step) => step > current + 0.01) : steps.findLast((step) => step < current - 0.01);
  return { kind: 'scale', scale: next ?? (direction === 'in' ? 4 : 0.5) };
}
