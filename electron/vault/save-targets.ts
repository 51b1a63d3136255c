/** The paths the user chose in main's dialog, each behind a token that is good for one export and for ten minutes. */

const lifetimeMs = 10 * 60_000;

export type SaveTargets = ReturnType<typeof createSaveTargets>;

export function createSaveTargets(now: () => Date) {
  const targets = new Map<string, { readonly path: string; readonly expiresAt: number }>();

  return {
    allow(saveToken: string, path: string): void {
      targets.set(saveToken, { path, expiresAt: now().getTime() + lifetimeMs });
    },

    /** Good once, whatever becomes of the export. */
    take(saveToken: string): string | undefined {
      const target = targets.get(saveToken);
      targets.delete(saveToken);
      return target && now().getTime() < target.expiresAt ? target.path : undefined;
    },

    forgetAll: () => targets.clear(),
  };
}
