import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The same copy of graphql for our code as Node gives to Apollo: two of them do not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/databases.ts'],
    // One database is shared by all files, and some of them clear it.
    fileParallelism: false,
    testTimeout: 60_000,
    // Promises of time are held to on machines that do other things as well: what fails twice is broken.
    retry: 1,
    // A page on a busy machine takes its time; what never comes fails all the same.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
  },
})
