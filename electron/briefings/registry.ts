/** Each briefing is a folder of its own and two lines here. */
import { memorandum } from './memorandum/briefing.ts';
import { pressRelease } from './press-release/briefing.ts';

export const briefings = { memorandum, pressRelease } as const;

export type BriefingName = keyof typeof briefings;
