import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { askOf, type Ask } from './support/ask.ts'
import { shared, sharedIsHere } from './support/shared.ts'

interface ReadFact {
  readonly id: string
  readonly document: string
  readonly paragraph: number
  readonly charStart: number
  readonly charEnd: number
  readonly passageSha256: string
  readonly modality: string
}

const list = sharedIsHere ? (JSON.parse(readFileSync(shared('facts.json'), 'utf8')) as { facts: readonly ReadFact[] }).facts : []
const database = openDatabase(inject('shipped'))
afterAll(() => database.close())

const question = `query FactByItsNumber($id: ID!) {
  fact(id: $id) { id modality retractedAt denied citations { document { id } paragraph charStart charEnd passageSha256 passage } }
}`

interface Answered {
  readonly fact: { readonly citations: readonly { readonly passage: string | null }[] } | null
}

const asked = async (ask: Ask, { document, id }: ReadFact): Promise<Answered> => {
  const { data, errors } = await ask(question, { id: `fact/${document}/${id}` })
  expect(errors).toBeUndefined()
  return data as unknown as Answered
}

const passagesFrom = async (folder: string | null): Promise<(string | null)[]> => {
  const ask = askOf(database, folder)
  const passages: (string | null)[] = []
  for (const each of list) {
    const { fact } = await asked(ask, each)
    passages.push(...(fact?.citations.map(({ passage }) => passage) ?? ['no such fact']))
  }
  return passages
}

describe.skipIf(!sharedIsHere)('the 79 facts of the reader\'s list', () => {
  const nothing = list.map(() => null)

  test('are 79', () => {
    expect(list).toHaveLength(79)
  })

  test.each(list)('$document $id is there by its number, with its passage', async (fact) => {
    const text = Array.from(readFileSync(shared('articles', `${fact.document}.txt`), 'utf8'))
    const { id, document, modality, paragraph, charStart, charEnd, passageSha256 } = fact
    const passage = text.slice(charStart, charEnd).join('')
    expect(await asked(askOf(database, shared('articles')), fact)).toEqual({
      fact: {
        id: `fact/${document}/${id}`, modality, retractedAt: null, denied: false,
        citations: [{ document: { id: `document/${document}` }, paragraph, charStart, charEnd, passageSha256, passage }],
      },
    })
  })

  test('give no words where the server was given no texts, or has a folder without them', async () => {
    expect(await passagesFrom(null)).toEqual(nothing)
    expect(await passagesFrom(shared('design'))).toEqual(nothing)
  })

  test('give no words from a text of which one letter was changed, though the passages themselves are the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jukwaa-texts-'))
    try {
      cpSync(shared('articles'), folder, { recursive: true, mode: 0 })
      expect((await passagesFrom(folder)).filter((words) => words === null)).toEqual([])
      for (const name of readdirSync(folder)) {
        const path = join(folder, name)
        const text = readFileSync(path, 'utf8')
        rmSync(path)
        writeFileSync(path, `${text.slice(0, -1)}!`)
      }
      expect(await passagesFrom(folder)).toEqual(nothing)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
