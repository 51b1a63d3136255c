import { failed, ok, type Result } from '../../../domain/result.ts';
import type { Printout } from '../../briefings/briefing.ts';
import { briefings } from '../../briefings/registry.ts';
import type { ParsedInput } from '../../contract.ts';
import { noteExport } from '../../database/history.ts';
import { inRead, inTransaction } from '../../database/transactions.ts';
import { prepareFile } from '../exported-file.ts';
import type { HandlersOf, VaultContext } from '../handlers.ts';

export const briefingMethods = {
  'briefings.preview': {
    runs: async (vault, choice) => {
      const printout = await prepare(vault, choice);
      if (!printout.ok) return printout;
      const printed = await vault.printer.preview(printout.value);
      return printed.ok ? ok({ ...printed.value, suggestedName: printout.value.suggestedName }) : printed;
    },
  },

  /** The record's history and the folder of the user agree: both have the file, or neither has. */
  'briefings.export': {
    runs: async (vault, { saveToken, ...choice }) => {
      const path = vault.saveTargets.take(saveToken);
      if (path === undefined) return failed({ kind: 'save-target-expired' });
      const printout = await prepare(vault, choice);
      if (!printout.ok) return printout;
      const printed = await vault.printer.print(printout.value);
      if (!printed.ok) return printed;
      const desk = vault.session.openDesk();
      if (!desk) return failed({ kind: 'vault-locked' });

      const file = prepareFile(path, printed.value.pdf);
      if (!file.ok) return file;
      const { briefing, language, record } = choice;
      const by = { name: desk.profile.name, now: vault.now() };
      const what = { briefing, language, fileName: file.value.fileName, pages: printed.value.pages };
      let exported: Result<undefined> = failed({ kind: 'briefing-failed' });
      try {
        exported = await inTransaction(desk.vault.database, async (db) => {
          const noted = await noteExport(db, record, what, by);
          return noted.ok ? file.value.moveIntoPlace() : noted;
        });
      } finally {
        if (exported.ok) file.value.settle();
        else file.value.discard();
      }
      if (!exported.ok) return exported;
      vault.tellChanged([record]);
      return ok({ fileName: file.value.fileName, bytes: printed.value.pdf.byteLength });
    },
  },
} satisfies HandlersOf<'briefings'>;

type Choice = ParsedInput<'briefings.preview'>;

/** Reads what the briefing needs and lets go of the database before the pages are made. */
async function prepare(
  { session, zone, now }: VaultContext,
  { briefing, record, language }: Choice,
): Promise<Result<Printout>> {
  const desk = session.openDesk();
  if (!desk) return failed({ kind: 'vault-locked' });
  const { vault, profile } = desk;
  return inRead(vault.database, (db) =>
    briefings[briefing].prepare(db, record, { language, now: now(), zone, preparedBy: profile }),
  );
}
