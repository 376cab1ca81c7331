import { readFileSync, statSync } from 'node:fs'
import { enumWords } from '../src/generate/enum-words.ts'
import { SeedError, type Origin, type SeedProblem } from '../src/graph/seed-error.ts'
import { documentProblems } from './check-document.ts'
import { parseYaml } from './parse-yaml.ts'
import { schemaProblems } from './schema-problems.ts'
import type { SeedDocument } from './seed-document.ts'

const mostBytes = 10_000_000
const origins = new WeakMap<SeedDocument, Origin>()

/** The file that a document was read from; none for one that was made by a program. */
export const originOf = (document: SeedDocument): Origin | undefined => origins.get(document)

/** Reads a facts file. What is wrong with it is thrown as one SeedError that names every line. */
export const readDocument = (path: string): SeedDocument => {
  const { value, problems, lineOf } = parseYaml(textOf(path))
  const origin: Origin = { file: path, lineOf }
  const refuse = (found: readonly SeedProblem[]) => {
    if (found.length > 0) throw new SeedError(path, found, origin)
  }
  refuse(problems)
  refuse(schemaProblems(value))
  const document = value as SeedDocument
  refuse(documentProblems(document, enumWords()))
  origins.set(document, origin)
  return document
}

/** Checks a document that a program made, as strictly as one that is read. */
export const checkMadeDocument = (document: SeedDocument): void => {
  const shape = schemaProblems(document)
  const problems = shape.length > 0 ? shape : documentProblems(document, enumWords())
  if (problems.length > 0) throw new SeedError(document.document.id, problems)
}

const textOf = (path: string): string => {
  const { size } = statSync(path)
  if (size > mostBytes) throw unreadable(path, `a file of at most ${mostBytes} bytes`, `${size} bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw unreadable(path, 'text in UTF-8', 'other bytes')
  }
}

const unreadable = (path: string, wanted: string, came: string): SeedError => new SeedError(path, [{ path: [], wanted, came }])
