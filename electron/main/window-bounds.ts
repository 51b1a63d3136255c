import type { Rectangle } from 'electron';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const side = z.int().min(-100_000).max(100_000);
const fileSchema = z.strictObject({
  version: z.literal(1),
  bounds: z.strictObject({ x: side, y: side, width: side, height: side }),
  isMaximized: z.boolean(),
});

export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

export const readWindowPlace = (path: string): WindowPlace | undefined => readJsonFile(path, fileSchema);
export const keepWindowPlace = (path: string, place: WindowPlace) => writeJsonFile(path, { version: 1, ...place });

/** Undefined when the window would open where no screen is any more. */
export function onScreen(place: WindowPlace | undefined, screens: readonly Rectangle[]): Rectangle | undefined {
  if (!place) return undefined;
  const { x, y, width } = place.bounds;
  // The middle of the title bar must be in reach of the mouse.
  const isInReach = (screen: Rectangle) =>
    x + width / 2 >= screen.x &&
    x + width / 2 < screen.x + screen.width &&
    y >= screen.y &&
    y < screen.y + screen.height;
  return screens.some(isInReach) ? place.bounds : undefined;
}
