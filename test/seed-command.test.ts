import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { statement, type Database } from '../src/graph/database.ts'
import { fingerprintOfSeed } from '../src/graph/loaded-seed.ts'
import { factRow, type Row } from '../src/graph/rows.ts'
import { facts, type FactType } from '../src/model/facts.ts'
import { graphHash } from './support/graph-hash.ts'
import { clearGraph, scratchAddress, scratchDatabase } from './support/scratch-database.ts'

const database: Database = await scratchDatabase()
const folder = mkdtempSync(join(tmpdir(), 'jukwaa-seed-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => clearGraph(database))

const allFacts = statement('test: all facts and who says them', `MATCH (fact:Fact)
RETURN ${factRow('fact', 'Fact')} AS fact, CASE WHEN fact:Unlisted THEN [] ELSE COLLECT { MATCH (fact)-[:CITES]->(:Citation)-[:IN]->(document:Document) RETURN document.id } END AS documents`)

/** How many documents say what each fact says, counted here, beside what the graph holds. */
const sources = async (): Promise<{ counted: number; held: number }[]> => {
  const all = await database.read<{ fact: Row & Record<string, unknown>; documents: string[] }>(allFacts, {})
  const saidBy = new Map<string, Set<string>>()
  const said = all.map(({ fact, documents }) => {
    const own = Object.keys(facts[fact.__typename as FactType].properties).map((name) => fact[`${name}Folded`] ?? fact[name] ?? null)
    const statement = JSON.stringify([fact.__typename, fact['subject'], fact['object'] ?? null, own, fact['planned'], fact['denied']])
    saidBy.set(statement, new Set([...(saidBy.get(statement) ?? []), ...documents]))
    return statement
  })
  return all.map(({ fact }, index) => ({ counted: Math.max(saidBy.get(said[index]!)!.size, 1), held: Number(fact['sources']) }))
}

interface Ended { code: number; out: string; error: string }

/** Runs the command; without a database to go to unless the scratch database is given. */
const seed = (scratch: boolean, ...parameters: string[]): Promise<Ended> => {
  const { uri, user, password } = scratchAddress()
  const address = scratch ? { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } : { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' }
  return new Promise((resolve) => {
    execFile(process.execPath, ['run/program.js', 'seed/main.ts', ...parameters], { env: { ...process.env, ...address } },
      (error, out, errorText) => resolve({ code: error === null ? 0 : Number(error.code), out, error: errorText }))
  })
}

const invented = 'test/documents/invented.yaml'
const broken = join(folder, 'broken.yaml')
writeFileSync(broken, readFileSync(invented, 'utf8').replace('role: CHAIR', 'role: CHAIRMAN'))

describe('npm run seed', () => {
  it('loads files, and the second time nothing', async () => {
    const first = await seed(true, invented)
    expect(first).toMatchObject({ code: 0, out: 'Loaded 1 document: 25 new entities, 71 new facts, 0 unchanged, 0 kept.\n' })
    expect(first.error).toMatch(/^\[2\/2\] loading {2}document 1 of 1, fact /m)
    expect(await seed(true, invented)).toMatchObject({ code: 0, out: 'Loaded 1 document: 0 new entities, 0 new facts, 71 unchanged, 0 kept.\n' })
  })

  it('loads the shipped seed, counts who says the same, and notes that it is there', { timeout: 120_000 }, async () => {
    expect(await fingerprintOfSeed(database)).toBeNull()
    expect(await seed(true)).toMatchObject({ code: 0 })
    expect(await fingerprintOfSeed(database)).toMatch(/^\w+$/)
    const counts = await sources()
    expect(counts.filter(({ counted, held }) => counted !== held)).toEqual([])
    expect(counts.filter(({ held }) => held > 1).length).toBeGreaterThan(1)
  })

  it('checks without a database', async () => {
    expect(await seed(false, '--check')).toMatchObject({ code: 0, error: '' })
    expect(await seed(false, '--check', invented)).toEqual({ code: 0, out: 'Checked 1 document, 71 facts: nothing is wrong.\n', error: '' })
  })

  it('names what is wrong by file and line, and writes nothing', async () => {
    const before = await graphHash(database)
    const line = readFileSync(broken, 'utf8').split('\n').findIndex((text) => text.includes('CHAIRMAN')) + 1
    for (const parameters of [[broken], ['--check', broken]]) {
      const { code, out, error } = await seed(true, ...parameters)
      expect([code, out]).toEqual([1, ''])
      expect(error.split('\n')).toEqual([
        'The facts cannot be loaded.',
        expect.stringMatching(new RegExp(`^${broken}:${line}: P1 \\(facts\\[\\d+\\]\\.role\\) wanted role, a word of Role: CHAIR, .*, came "CHAIRMAN"$`)),
        'Mend this and run the command again; of a document that is wrong nothing was written.', '',
      ])
    }
    expect(await graphHash(database)).toBe(before)
  })

  it('names the line also of what only the graph can refuse', async () => {
    await seed(true, invented)
    const changed = join(folder, 'changed.yaml')
    writeFileSync(changed, readFileSync(invented, 'utf8').replace('value: full wells', 'value: fuller wells'))
    const line = readFileSync(changed, 'utf8').split('\n').findIndex((text) => text.includes('fuller wells')) + 1
    const { code, error } = await seed(true, changed)
    expect(code).toBe(1)
    expect(error).toContain(`${changed}:${line}: K4 (facts[70].value) wanted the row as it was loaded, or another fact beside it with a new id (K4.2) and retracts: K4, came another value`)
  })

  it.each([
    [['--chek'], 'Unknown option \'--chek\''],
    [['nowhere.yaml'], 'nowhere.yaml, which is not there'],
  ])('says of %s that it is a wrong use', async (parameters, words) => {
    const { code, out, error } = await seed(false, ...parameters)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(words)
    expect(error.trim().split('\n')).toHaveLength(3)
  })

  it('has a help', async () => {
    const { code, out, error } = await seed(false, '--help')
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain('Usage: npm run seed')
  })

  it('says without a stack that the database is away', async () => {
    const { code, error } = await seed(false, invented)
    expect(code).toBe(1)
    expect(error).not.toMatch(/^\s+at /m)
  })
})
