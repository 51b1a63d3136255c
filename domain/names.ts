/** A name is not one string: the same person or place is written in several scripts, and each rendering has its source. */
import { z } from 'zod';
import { customIssue } from './issues.ts';
import type { Language } from './language.ts';
import { textSchema } from './text.ts';

export const scripts = ['Latn', 'Cyrl', 'Arab'] as const;
export type Script = (typeof scripts)[number];

/** How the rendering came to be: as its bearer writes it, as an authority registered it, or by which table it was transliterated. */
export const nameSchemes = ['native', 'official', 'bgnPcgn', 'icao9303', 'other'] as const;
export type NameScheme = (typeof nameSchemes)[number];

export const nameRenderingSchema = z.strictObject({
  text: textSchema({ maxLength: 200, multiline: false })
    .transform((text) => text.trim())
    .superRefine((text, context) => {
      if (text === '') context.addIssue(customIssue('required'));
    }),
  script: z.enum(scripts),
  /** A language tag such as `tg` or `ar-IQ`, or null when nobody knows. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .nullable(),
  scheme: z.enum(nameSchemes),
  /** The rendering by which the record is known when none suits the reader better. */
  preferred: z.boolean(),
  /** What the rendering stands in: passport 4001234, birth certificate. Null for one nobody has seen in a document. */
  document: textSchema({ maxLength: 120, multiline: false })
    .transform((text) => text.trim() || null)
    .nullable(),
});

export type NameRendering = Readonly<z.infer<typeof nameRenderingSchema>>;

/** May be empty; once there is a name, exactly one is preferred, and no text stands twice in one script. */
export const nameListSchema = z
  .array(nameRenderingSchema)
  .max(40)
  .superRefine((renderings, context) => {
    const seen = new Set<string>();
    renderings.forEach((rendering, index) => {
      const key = `${rendering.script} ${rendering.text}`;
      if (seen.has(key)) context.addIssue({ ...customIssue('duplicate-row'), path: [index, 'text'] });
      seen.add(key);
    });
    const preferred = renderings.filter((rendering) => rendering.preferred).length;
    if (renderings.length > 0 && preferred === 0) context.addIssue(customIssue('no-preferred-name'));
    if (preferred > 1) context.addIssue(customIssue('too-many-preferred-names'));
  });

/** The script most letters are in; null for text without letters of a script we know. */
export function detectScript(text: string): Script | null {
  const counts = scripts.map((script) => ({ script, letters: text.match(lettersOf[script])?.length ?? 0 }));
  const most = counts.reduce((best, count) => (count.letters > best.letters ? count : best));
  return most.letters > 0 ? most.script : null;
}

const lettersOf: Readonly<Record<Script, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
};

const scriptOfReader: Readonly<Record<Language, Script>> = { en: 'Latn', ru: 'Cyrl', tg: 'Cyrl' };

/**
 * The rendering for a reader: in his language, else in his script, else the preferred one. Among equals the preferred one, then
 * the first.
 */
export function preferredName(renderings: readonly NameRendering[], language: Language): NameRendering | undefined {
  const inScript = renderings.filter((rendering) => rendering.script === scriptOfReader[language]);
  const inLanguage = inScript.filter((rendering) => rendering.language?.split('-')[0] === language);
  for (const candidates of [inLanguage, inScript, renderings]) {
    const best = candidates.find((rendering) => rendering.preferred) ?? candidates[0];
    if (best) return best;
  }
  return undefined;
}

/** All but the one a reader is shown first, in their order. */
export function otherRenderings(renderings: readonly NameRendering[], language: Language): readonly NameRendering[] {
  const shown = preferredName(renderings, language);
  return renderings.filter((rendering) => rendering !== shown);
}
