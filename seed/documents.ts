import { existsSync, readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gazetteer } from './gazetteer.ts'
import { readDocument } from './read-document.ts'
import type { SeedDocument } from './seed-document.ts'

const folder = fileURLToPath(new URL('documents/', import.meta.url))

/** All that the shipped seed holds, in the order of loading: the gazetteer first, whose places the others speak of. */
export const seedDocuments = (): SeedDocument[] => {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : []
  return [...gazetteer(), ...files.map((file) => readDocument(relative(process.cwd(), folder + file)))]
}
