import { z } from 'zod';
import type { Language } from '../../domain/language.ts';
import { initialPreferences, type Preferences, preferencesSchema } from '../../domain/preferences.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

/** A later version reads the earlier ones and goes on from there. */
const fileSchema = z.strictObject({ version: z.literal(1), preferences: preferencesSchema });

export type PreferencesStore = ReturnType<typeof openPreferences>;

export function openPreferences(path: string, firstLanguage: Language | null) {
  let current: Preferences = readJsonFile(path, fileSchema)?.preferences ?? {
    ...initialPreferences,
    ...(firstLanguage && { language: firstLanguage }),
  };

  return {
    current: (): Preferences => current,

    change(part: { readonly [Name in keyof Preferences]?: Preferences[Name] | undefined }): Preferences {
      const given = Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
      current = { ...current, ...given };
      writeJsonFile(path, { version: 1, preferences: current });
      return current;
    },
  };
}
