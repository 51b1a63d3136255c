/**
 * `npm run bench [-- --only <id>]`: measures the figures the issues name, prints a table and writes out/bench.json.
 * Times are of this machine and run; compare ratios, not milliseconds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { hasDisplay, startVirtualDisplay } from '../../build/display.mjs';
import { briefingSuite } from './briefings.ts';
import { databaseSuite } from './database.ts';
import type { BenchEntry, BenchSuite } from './figure.ts';
import { personSuite } from './persons.ts';
import { screenSuite } from './screen.ts';
import { startupSuite } from './startup.ts';
import { vaultSuite } from './vault.ts';

const suites: readonly BenchSuite[] = [
  startupSuite,
  vaultSuite,
  databaseSuite,
  personSuite,
  screenSuite,
  briefingSuite,
];

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const known = suites.flatMap((suite) => suite.ids);
const wanted = new Set(values.only ?? known);
const unknown = [...wanted].filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`No figure is called ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  process.exit(2);
}

const endDisplay = hasDisplay() ? undefined : await startVirtualDisplay();
const entries: BenchEntry[] = [];
let isComplete = true;
for (const suite of suites) {
  if (!suite.ids.some((id) => wanted.has(id))) continue;
  try {
    entries.push(...(await suite.run(wanted)).filter((entry) => wanted.has(entry.id)));
  } catch (error) {
    // What the other suites have measured, some of it over minutes, is worth having all the same.
    console.error(error);
    isComplete = false;
  }
}

await endDisplay?.();

await mkdir('out', { recursive: true });
await writeFile('out/bench.json', `${JSON.stringify(entries, null, 2)}\n`);
console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString()}`);
console.table(
  entries.map(({ id, value, unit, floor, ratio, goal, ok }) => ({
    figure: id,
    value: `${value} ${unit}`,
    floor: floor === null ? '' : `${floor} ${unit}`,
    ratio: ratio ?? '',
    goal,
    ok: ok ? 'yes' : 'NO',
  })),
);
process.exit(isComplete && entries.every((entry) => entry.ok) ? 0 : 1);
