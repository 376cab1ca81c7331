import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { came, SeedError, type SeedProblem } from '../src/graph/seed-error.ts'
import { originOf } from './read-document.ts'
import type { SeedDocument } from './seed-document.ts'

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** What documents cite that their texts do not say, as far as the folder holds the texts: another text, or another passage at the offsets. */
export const checkPassages = (documents: readonly SeedDocument[], folder: string): SeedError[] =>
  documents.flatMap((document) => {
    const path = join(folder, `${document.document.id.slice('document/'.length)}.txt`)
    const problems = existsSync(path) ? problemsIn(document, readFileSync(path)) : []
    if (problems.length === 0) return []
    const error = new SeedError(document.document.id, problems)
    const origin = originOf(document)
    return [origin ? error.from(origin) : error]
  })

const problemsIn = ({ document, facts }: SeedDocument, content: Buffer): SeedProblem[] => {
  if (sha256(content) !== document['sha256']) {
    return [
      {
        path: ['document', 'sha256'],
        row: document.id,
        wanted: `the hash of its text, ${sha256(content)}`,
        came: came(document['sha256']),
      },
    ]
  }
  const text = Array.from(content.toString('utf8'))
  return facts.flatMap((fact, index) =>
    (fact.citations ?? []).flatMap(({ charStart, charEnd, passageSha256 }, place) => {
      if (charStart === undefined) return []
      const hash = sha256(text.slice(charStart, charEnd).join(''))
      return hash === passageSha256
        ? []
        : [
            {
              path: ['facts', index, 'citations', place, 'passageSha256'],
              row: fact.id,
              wanted: `the hash of the characters ${charStart} to ${charEnd} of its text, ${hash}`,
              came: came(passageSha256),
            },
          ]
    }),
  )
}
