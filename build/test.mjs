// npm test: set-up, types, lint, build, unit and integration tests, the packaged app, end-to-end tests; stops at the first that fails.
// The last line is the totals of both test runners, taken from their own reports.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runScript, setUp } from './setup.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'out', 'test');
const unitReport = path.join(reports, 'unit.json');
const endToEndReport = path.join(reports, 'e2e.json');

/** @type {[string, string, string[]][]} what it is, the package's script, its arguments */
const stages = [
  // Without what earlier runs remember: their memory does not always notice a changed configuration.
  ['Types', 'node_modules/typescript/bin/tsc', ['-b', '--force']],
  [
    'Lint',
    'node_modules/@biomejs/biome/bin/biome',
    ['check', '--config-path=build/biome.json', '--error-on-warnings', '.'],
  ],
  ['Build', 'build/build.mjs', []],
  [
    'Unit and integration tests',
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  ],
  ['The packaged app', 'build/package.mjs', ['--unpacked']],
  ['End-to-end tests', 'node_modules/@playwright/test/cli.js', ['test', '--config', 'build/playwright.config.ts']],
];

await runScript(async () => {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await setUp({ window: true, tests: true });
  for (const [name, script, scriptArguments] of stages) {
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [path.join(root, script), ...scriptArguments], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status === 0) continue;
    console.log(`\n${name}: failed.`);
    process.exitCode = 1;
    break;
  }
  closeWith(addUp(unitTotals(), endToEndTotals()));
});

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @param {Totals} totals */
function closeWith({ passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return;
  if (skipped > 0) {
    console.log(`\n${skipped} skipped: a skipped test proves nothing, so this run does not pass.`);
    process.exitCode = 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}

/** @returns {Totals} */
function unitTotals() {
  const report = readReport(unitReport);
  // A file that breaks before its first test counts as a failure of its own.
  const broken = report?.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + (broken ?? 0),
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @returns {Totals} */
function endToEndTotals() {
  const report = readReport(endToEndReport);
  return {
    passed: report?.stats.expected ?? 0,
    failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0) + (report?.errors.length ?? 0),
    skipped: report?.stats.skipped ?? 0,
  };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {Totals} one @param {Totals} other @returns {Totals} */
function addUp(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}
