import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(root, 'tests', 'e2e'),
  testMatch: '**/*.spec.ts',
  // Looks at the package through /proc.
  testIgnore: process.platform === 'linux' ? [] : '**/package.spec.ts',
  outputDir: path.join(root, 'out', 'test', 'e2e'),
  globalSetup: path.join(import.meta.dirname, 'e2e-setup.ts'),
  // One window at a time, as the one keyboard focus wants it; and a test that passes at the second try has not passed.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out', 'test', 'e2e.json') }]],
});
