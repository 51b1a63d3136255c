/** Which gates of an entry are open, as one number. Part of the format of the database: a bit never changes its gate. */
import { blockedBy, type GatedEntry, type GateName, gateNames, gateSince } from '../../../domain/gates.ts';

export const gateBits: Readonly<Record<GateName, number>> = {
  identity: 1 << 0,
  nationality: 1 << 1,
  motherConsent: 1 << 2,
  fatherConsent: 1 << 3,
  courtLeave: 1 << 4,
  exitPermit: 1 << 5,
  travelDocument: 1 << 6,
  fitToFly: 1 << 7,
  escort: 1 << 8,
  receiver: 1 << 9,
};

/** What the row of an entry keeps of its gates. */
export interface GateColumns {
  readonly open_gates: number;
  readonly open_since: string | null;
  readonly ready_since: string | null;
}

export function gateColumns(entry: GatedEntry): GateColumns {
  const open = blockedBy(entry.gates);
  const days = (gates: readonly GateName[]) => gates.map((gate) => gateSince(entry, gate)).sort();
  return {
    open_gates: open.reduce((bits, gate) => bits | gateBits[gate], 0),
    open_since: days(open)[0] ?? null,
    ready_since: open.length > 0 ? null : (days(gateNames).at(-1) ?? entry.addedOn),
  };
}

/** The open gates that a number stands for. */
export const openGates = (bits: number): readonly GateName[] => gateNames.filter((gate) => bits & gateBits[gate]);
