import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { runQuestions } from './support/run-questions.ts'
import { scratchDatabase } from './support/scratch-database.ts'

/** What the articles of the seed do not use is asked of a document whose every word is invented. */
const documents = join(import.meta.dirname, 'documents')
const database = await scratchDatabase()
await loadAt(database, readDocument(join(documents, 'invented.yaml')), '2026-01-31T09:30:00Z')

runQuestions('questions to the invented document', join(import.meta.dirname, 'questions/invented'), askOf(database))

test('offsets count code points, so that passages behind a sign of two units are the right words', async () => {
  const { data } = await askOf(database, documents)('{ fact(id: "fact/invented/T1") { citations { charStart charEnd passage } } }')
  const sentence = 'Amara Nwosa-Lind was the Water Minister of Zubia from May 2, 2016 until March 1, 2019.'
  const text = readFileSync(join(documents, 'invented.txt'), 'utf8')
  expect(text.indexOf(sentence)).toBe(216)
  expect(data).toEqual({ fact: { citations: [{ charStart: 215, charEnd: 300, passage: sentence.slice(0, 85) }] } })
})
