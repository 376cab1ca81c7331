import { join } from 'node:path'
import { defineConfig, defineProject } from 'vitest/config'

/** Promises of time, of processes and of pages are looked at on a machine that does nothing else. */
const alone = ['test/browser/**/*.test.ts', 'test/*-faults.test.ts', 'test/{connect,database-processes,frontend,fuzz,local-neo4j,seed-command,terminal}.test.ts']

const common = {
  testTimeout: 60_000,
  // Promises of time are held to on machines that do other things as well: what fails twice is broken.
  retry: 1,
  // A page on a busy machine takes its time; what never comes fails all the same.
  expect: { poll: { timeout: 15_000 } },
  hookTimeout: 180_000,
}
// The same copy of graphql for our code as Node gives to Apollo: two of them do not know each other's errors.
const resolve = { alias: [{ find: /^graphql$/, replacement: join(import.meta.dirname, 'node_modules/graphql/index.js') }] }

export default defineConfig({
  test: {
    globalSetup: ['test/support/databases.ts'],
    teardownTimeout: 30_000,
    projects: [
      // Each of the two at once has a database of its own that it may clear.
      defineProject({ resolve, test: { ...common, name: 'together', include: ['test/**/*.test.ts'], exclude: alone, maxWorkers: 2, sequence: { groupOrder: 0 } } }),
      defineProject({ resolve, test: { ...common, name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 1 } } }),
    ],
  },
})
