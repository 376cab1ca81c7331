import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { checkTogether } from '../seed/check-together.ts'
import { seedDocuments } from '../seed/documents.ts'
import { readDocument } from '../seed/read-document.ts'
import { settings } from '../src/config.ts'
import { openDatabase } from '../src/graph/database.ts'
import { askOf, type Ask } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

/** What the README promises: its questions are asked, its files are loaded, its lines are applied. */

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'jukwaa-readme-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The text under a heading. */
const section = (heading: string): string => {
  const text = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (text === undefined) throw new Error(`The README has no section "${heading}"`)
  return text
}

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block)

interface Question { readonly query: string; readonly answer: unknown }

/** Each query that stands before an answer: as GraphQL, or in the body of a curl command. */
const questions = (text: string): Question[] =>
  [...text.matchAll(/^```(graphql|sh)\n((?:(?!^```)[\s\S])*)^```\n\n```json\n([\s\S]*?)^```$/gm)].map(([, language, block = '', answer = '']) => {
    const body = /-d '([^']*)'/.exec(block)?.[1]
    const query = language === 'graphql' ? block : body === undefined ? '' : (JSON.parse(body) as { query: string }).query
    return { query, answer: JSON.parse(answer) as unknown }
  })

const answerTo = async (ask: Ask, query: string): Promise<{ answer: unknown; statements: number }> => {
  const { data, errors, statements } = await ask(query)
  return { answer: JSON.parse(JSON.stringify({ data, errors })) as unknown, statements }
}

const ownDocument = section('Add a document')
const shipped = questions(readme.replace(ownDocument, ''))

describe('questions and answers', () => {
  const database = openDatabase(inject('shipped'))
  afterAll(() => database.close())
  const ask = askOf(database)

  test('every question has its answer', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(9)
    expect(questions(readme).filter(({ query }) => query !== '')).toHaveLength(blocks(readme, 'json').length)
    expect(blocks(readme, 'graphql')).toHaveLength(questions(readme).length - 1)
  })

  test.each(shipped.map((question, index) => [index + 1, question] as const))('question %i', async (_number, { query, answer }) => {
    expect((await answerTo(ask, query)).answer).toEqual(answer)
  })

  test('the first one stands on the first screen, and takes the statements it is said to take', async () => {
    const [first = ''] = blocks(readme, 'json')
    expect(readme.slice(0, readme.indexOf(first) + first.length).split('\n').length).toBeLessThanOrEqual(40)
    const { statements } = await answerTo(ask, shipped[0]?.query ?? '')
    expect(readme).toContain(`The first question above takes ${statements}, `)
  })
})

describe('"Add a document"', () => {
  const [yaml = '', correction = ''] = blocks(ownDocument, 'yaml')
  const [text = ''] = blocks(ownDocument, 'text')
  writeFileSync(join(folder, 'ferry-forum.txt'), text)
  const written = (content: string) => {
    const file = join(folder, 'ferry-forum.yaml')
    writeFileSync(file, content)
    return readDocument(file)
  }

  test('the file has nothing wrong with it, neither as it is nor with the correction', () => {
    for (const content of [yaml, yaml + correction]) expect(checkTogether([written(content)], seedDocuments())).toEqual([])
  })

  test('the command prints what the citations hold', () => {
    const [command = ''] = blocks(ownDocument, 'sh')
    const printed = execFileSync('sh', ['-c', command.replace('texts/ferry-forum.txt', join(folder, 'ferry-forum.txt'))], { encoding: 'utf8' })
    const { document, facts } = written(yaml)
    const citation = facts.find(({ id }) => id === 'name-oduya')?.citations?.[0]
    for (const value of [document['sha256'], citation?.passageSha256]) expect(printed).toContain(`'${String(value)}'`)
    expect(printed).toContain(`charEnd: ${citation?.charEnd}`)
  })

  test('loaded, corrected and asked, it gives the answer with its words', async () => {
    const database = await scratchDatabase()
    await loadAt(database, written(yaml), '2031-05-05T00:00:00.000Z')
    await loadAt(database, written(yaml + correction), '2031-05-06T00:00:00.000Z')
    const [question] = questions(ownDocument)
    expect((await answerTo(askOf(database, folder), question?.query ?? '')).answer).toEqual(question?.answer)
  })
})

describe('"Add an entity"', () => {
  const adding = section('Add an entity')
  const [diff = ''] = blocks(adding, 'diff')
  const [law = ''] = blocks(adding, 'yaml')

  test('takes as many lines in as many files as it says', () => {
    const lines = diff.split('\n').filter((line) => /^\+(?!\+\+ )/.test(line)).length
    const files = diff.split('\n').filter((line) => line.startsWith('+++ ')).length
    expect(adding).toContain(`${lines} lines in ${files} files`)
  })

  test('a copy with these lines has the type, its resolvers and its facts files', () => {
    const copy = join(folder, 'copy')
    mkdirSync(copy)
    for (const name of ['run', 'src', 'seed', 'schema', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    writeFileSync(join(copy, 'law.diff'), diff)
    writeFileSync(join(copy, 'law.yaml'), law)
    execFileSync('git', ['apply', 'law.diff'], { cwd: copy, env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } })
    const program = `
      import { writeFileSync } from 'node:fs'
      import { wholeSchema } from './src/generate/whole-schema.ts'
      import { executableSchema } from './src/executable-schema.ts'
      import { schemaItems } from './src/graph/schema-statements.ts'
      import { readDocument } from './seed/read-document.ts'
      writeFileSync('schema/generated.graphql', wholeSchema())
      const fields = (type) => Object.keys(executableSchema().getType(type).getFields())
      console.log(JSON.stringify({
        law: fields('Law'), where: fields('LawWhere'), query: fields('Query').filter((field) => field.startsWith('law')),
        stored: schemaItems.some(({ create }) => create.text.includes(':Law)')), facts: readDocument('law.yaml').facts.length,
      }))`
    writeFileSync(join(copy, 'try.ts'), program)
    const came = JSON.parse(execFileSync(process.execPath, ['run/program.js', 'try.ts'], { cwd: copy, encoding: 'utf8' })) as Record<string, string[]>
    expect(came).toMatchObject({ query: ['law', 'laws'], stored: true, facts: 4 })
    expect(came['law']).toEqual(expect.arrayContaining(['id', 'name', 'number', 'topics', 'claims', 'identifiers']))
    expect(came['where']).toEqual(expect.arrayContaining(['number', 'topics', 'name', 'AND']))
  })
})

test('its pictures have words for who does not see them, and at most 250 kB', () => {
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', path = '']) => ({ words: words.length > 40, small: statSync(join(root, path)).size <= 250_000 }))
  expect(pictures).toEqual(Array.from({ length: 3 }, () => ({ words: true, small: true })))
})

test('its links to the playground carry questions that are answered', async () => {
  const links = [...readme.matchAll(/<http:\/\/127\.0\.0\.1:4000\/#query=([^>]+)>/g)].map(([, query = '']) => decodeURIComponent(query))
  expect(links.length).toBeGreaterThan(0)
  const database = openDatabase(inject('shipped'))
  for (const query of links) expect((await askOf(database)(query)).errors).toBeUndefined()
  await database.close()
})

describe('what it lists', () => {
  test('every setting with its default', () => {
    const rows = section('Configuration').split('\n')
    for (const [name, { otherwise }] of Object.entries(settings)) {
      expect(rows, name).toContainEqual(expect.stringContaining(`| \`${name}\` | ${otherwise === '' ? '–' : `\`${otherwise}\``} |`))
    }
  })

  test('every folder under src/, and no path that is not there', () => {
    const map = section('Folders').split('```')[1] ?? ''
    let parent = ''
    const named = [...map.matchAll(/^( *)([\w-]+)\/ /gm)].map(([, indent, name = '']) => {
      if (indent === '') parent = name
      return indent === '' ? name : `${parent}/${name}`
    })
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `src/${name}`)
    expect(named).toEqual(expect.arrayContaining(folders))
  })

  test('every message that ends the program', () => {
    const rows = section('Troubleshooting').split('\n').filter((line) => line.startsWith('| '))
    const sources = ['local-neo4j', 'src', 'src/graph', 'seed'].flatMap((name) =>
      readdirSync(join(root, name)).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(root, name, file), 'utf8')))
    const patterns = [/\bwhat(?: =|:)\s+(['`])((?:(?!\1).)+)\1/g, /(DatabaseRefused|WrongUse)\(\s*`((?:\$\{[^}]*\}|[^\\`])+)/g, /\b(text):\s+`((?:\$\{[^}]*\}|[^\\`])+)\\n/g]
    const messages = sources.flatMap((source) => patterns.flatMap((pattern) => [...source.matchAll(pattern)].map(([, , message = '']) => message)))
      .filter((message) => !message.startsWith('${'))
    expect(messages.length).toBeGreaterThanOrEqual(22)
    const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const missing = messages.filter((message) => {
      const pattern = new RegExp(message.split(/\$\{[^}]*\}/).map(escaped).join('.*'))
      return !rows.some((row) => pattern.test(row))
    })
    expect(missing).toEqual([])
  })
})
