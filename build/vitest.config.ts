import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    // Native modules and real vaults: a process per test file keeps one file's open database from another's.
    pool: 'forks',
    environment: 'node',
    // The work is real (Argon2id, fsync), and the machine may have two cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    passWithNoTests: false,
  },
});
