import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { describe, expect, test } from 'vitest'
import codegen from '../codegen.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** What git would hand on: what is tracked, and what is new and not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root, encoding: 'utf8' }).split('\n')
  .filter((file) => file !== '' && spawnSync('test', ['-f', join(root, file)]).status === 0)
const under = (...folders: readonly string[]): string[] => files.filter((file) => file.endsWith('.ts') && folders.some((folder) => file.startsWith(`${folder}/`)))

/** What a file imports: paths from the root for files of the project, names for packages. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:^import\s[^'"]*?|^export\s[^'"]*?from\s+|^import\s*|\bimport\()['"]([^'"]+)['"]/gms)].map(([, path = '']) =>
    (path.startsWith('.') ? normalize(join(dirname(file), path)) : path))

/** A layer of src: which files it is, which layers it may import from, and why. */
interface Layer { readonly files: RegExp; readonly from: readonly string[]; readonly why: string }

const layers: Readonly<Record<string, Layer>> = {
  main: { files: /^src\/(main|command-line|connect|explain|progress|warm-up|who-listens)\.ts$/, from: ['compiled', 'limits', 'config', 'server', 'context', 'graph', 'model', 'errors', 'passages', 'local-neo4j', 'seed', 'web'], why: 'puts the parts together: settings, database, seed, pages, server' },
  server: { files: /^src\/(server|http-errors|graphql|executable-schema|in-document-order|metrics)\.ts$/, from: ['question', 'compiled', 'modes', 'pages', 'answer', 'admission', 'rates', 'config', 'http', 'limits', 'numbers', 'resolvers', 'context', 'graph', 'errors', 'passages', 'web'], why: 'HTTP and Apollo: hands the database to the context and asks it nothing' },
  pages: { files: /^src\/pages\//, from: ['answer', 'http', 'errors', 'model', 'web'], why: 'pages and files: they ask as any client does, and draw with what the browser draws with' },
  answer: { files: /^src\/answer\.ts$/, from: ['admission', 'errors', 'web'], why: 'a question of our own pages, asked as any other; of web only its form' },
  admission: { files: /^src\/admission\.ts$/, from: ['question', 'context', 'rates', 'turns', 'graph', 'passages', 'errors'], why: 'the one way of a question to its answer' },
  rates: { files: /^src\/rates\//, from: ['turns', 'errors'], why: 'what one client may spend' },
  turns: { files: /^src\/(turns|remembered)\.ts$/, from: ['errors'], why: 'how much runs at once, and how much is remembered' },
  limits: { files: /^src\/limits\/(?!(limits|in-range)\.ts$)/, from: ['numbers', 'resolvers', 'context', 'http', 'graph', 'model', 'errors', 'ids'], why: 'the walk over a question before it is asked; the checks of arguments stand with the resolvers' },
  question: { files: /^src\/question\.ts$/, from: [], why: 'the forms of a question and its answer' },
  compiled: { files: /^src\/compiled\/(?!one-statement-modes\.ts$)/, from: ['question', 'modes', 'numbers', 'limits', 'resolvers', 'context', 'loaders', 'turns', 'graph', 'model', 'errors', 'generated'], why: 'makes one statement of a whole question, of what the resolvers would ask; of limits how a question is measured' },
  modes: { files: /^src\/compiled\/one-statement-modes\.ts$/, from: [], why: 'the words of a setting' },
  numbers: { files: /^src\/limits\/(limits|in-range)\.ts$/, from: ['errors'], why: 'every bound, once' },
  http: { files: /^src\/http\//, from: ['admission', 'server', 'turns', 'numbers', 'graph', 'errors'], why: 'what a request must be and an answer is sent as; what it asks goes to Apollo' },
  resolvers: { files: /^src\/resolvers\//, from: ['context', 'numbers', 'passages', 'loaders', 'turns', 'filters', 'graph', 'model', 'time', 'errors', 'ids', 'generated'], why: 'fields of the API, asked of the loaders; the forms of arguments are generated' },
  context: { files: /^src\/context\.ts$/, from: ['errors', 'loaders', 'graph', 'passages', 'turns'], why: 'what one request may use' },
  passages: { files: /^src\/passages\.ts$/, from: ['graph'], why: 'reads texts, not the graph, of which it takes the form of a citation' },
  loaders: { files: /^src\/(loaders|level-by-level|soon)\.ts$/, from: ['graph'], why: 'makes one question of many ids' },
  filters: { files: /^src\/filters\//, from: ['graph', 'model', 'time', 'numbers', 'ids', 'errors'], why: 'makes conditions for graph/list of what a client asks for' },
  graph: { files: /^src\/graph\//, from: ['model', 'time', 'turns', 'errors', 'seed'], why: 'the questions and their Cypher; of seed only the form of a document, of errors only the codes' },
  config: { files: /^src\/config\.ts$/, from: ['graph', 'http', 'modes', 'numbers'], why: 'the settings; of graph only the form of an address, of http and the modes the words that a setting takes' },
  ids: { files: /^src\/ids\.ts$/, from: ['errors', 'numbers'], why: 'the form of an id, and its refusal' },
  errors: { files: /^src\/errors\.ts$/, from: [], why: 'known to all, knows nobody' },
  time: { files: /^src\/time\//, from: [], why: 'dates alone, without input or output' },
  model: { files: /^src\/model\//, from: [], why: 'what the graph holds, as data' },
  generate: { files: /^src\/generate\//, from: ['model'], why: 'writes the schema from the model; run by codegen and by the reader of seed files' },
  generated: { files: /^src\/generated\//, from: [], why: 'written by codegen' },
}

const layerOf = (file: string): string => {
  if (!file.startsWith('src/')) return file.split('/', 1)[0] ?? file
  const found = Object.entries(layers).filter(([, { files: own }]) => own.test(file)).map(([name]) => name)
  return found.length === 1 ? found[0]! : `${found.length} layers: ${file}`
}

describe('layers', () => {
  test.each(Object.keys(layers))('%s imports only from what the table allows it', (name) => {
    const own = under('src').filter((file) => layerOf(file) === name)
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.flatMap((file) => importsOf(file).filter((path) => /^(src|seed|local-neo4j|web|test|bench)\//.test(path))
      .filter((path) => layerOf(path) !== name && !layers[name]!.from.includes(layerOf(path))).map((path) => `${file} imports ${path}`))
    expect(wrong).toEqual([])
  })

  test('every file of src is in one layer', () => {
    expect(under('src').map(layerOf).filter((name) => !Object.hasOwn(layers, name))).toEqual([])
  })

  test('the way through goes in one direction', () => {
    const chain = ['main', 'server', 'resolvers', 'context', 'loaders', 'graph']
    const backward = chain.flatMap((name, place) => layers[name]!.from.filter((other) => chain.includes(other) && chain.indexOf(other) < place).map((other) => `${name} → ${other}`))
    expect(backward).toEqual([])
  })

  test('only src/graph knows the driver', () => {
    expect(under('src', 'seed').filter((file) => !file.startsWith('src/graph/') && importsOf(file).some((path) => path.startsWith('neo4j-driver')))).toEqual([])
  })

  test('the environment is read by src/config.ts, to which the entry points hand it', () => {
    const readers = under('src', 'seed', 'local-neo4j').filter((file) => /process\s*\.\s*env|process\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process/.test(read(file)))
    expect(readers).toEqual(['seed/main.ts', 'src/main.ts'])
    for (const file of readers) expect(read(file).match(/process\.env/g)).toEqual(read(file).match(/process\.env(?=\))/g))
    for (const file of readers) expect(read(file)).toMatch(/readConfig\(process\.env\)/)
  })

  test('only src/errors.ts makes errors that a client sees, and only src/graphql.ts and the server show them', () => {
    const makers = under('src').filter((file) => file !== 'src/errors.ts' && /new GraphQLError|extensions:\s*\{\s*code\b(?!, requestId)/.test(read(file)))
    expect(makers).toEqual([])
    expect(under('src').filter((file) => /\bshownError\(/.test(read(file)))).toEqual(['src/graphql.ts'])
    expect(under('src').filter((file) => /\berrorBody\(/.test(read(file)))).toEqual(['src/http-errors.ts', 'src/server.ts'])
  })
})

describe('what is written by programs', () => {
  test('is what `npm run codegen` writes', async () => {
    const written = await generate({ ...codegen, cwd: root, silent: true }, false) as { filename: string; content: string }[]
    expect(written.map(({ filename }) => filename).sort()).toEqual(Object.keys(codegen.generates).sort())
    for (const { filename, content } of written) expect(content.trim() === read(filename).trim(), `${filename} is stale: npm run codegen`).toBe(true)
  }, 120_000)

  test('compiles, with all the rest', () => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false'], { cwd: root, encoding: 'utf8' })
    expect(stdout).toBe('')
  }, 120_000)
})

describe('files', () => {
  const here = 'test/guards.test.ts'
  const texts = files.filter((file) => file !== here && !/\.(png|ico|woff2?|jar)$/.test(file)).map((file) => ({ file, lines: read(file).split('\n') }))
  const linesWith = (pattern: RegExp, skip: (file: string) => boolean = () => false): string[] =>
    texts.filter(({ file }) => !skip(file)).flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])))

  test('there are some', () => expect(texts.length).toBeGreaterThan(100))

  test('have nothing put off', () => expect(linesWith(/\b(TODO|FIXME|HACK)\b/, (file) => file === 'package-lock.json')).toEqual([]))

  test('suppress nothing without a reason', () => {
    const suppressions = linesWith(/@ts-(ignore|nocheck|expect-error)|eslint-disable|biome-ignore|prettier-ignore|\bas any\b|: any\b(?=[,;)\]}=>]| =)/, (file) => !/\.(tsx?|js)$/.test(file))
    expect(suppressions.filter((line) => !/(@ts-expect-error|eslint-disable\S*|biome-ignore\S*)[^\n]* [-–:] ?\S{3,}/.test(line))).toEqual([])
  })

  test('name no folder of one machine', () => {
    expect(linesWith(/(?<![\w.)}-])\/(work|root|Users)\/|(?<![\w.)}-])\/home\/\w|[A-Z]:\\\\Users/)).toEqual([])
  })

  test('name no package registry', () => {
    expect(linesWith(/registry\.(npmjs|yarnpkg)|npmmirror|repo1?\.maven\.(apache\.)?org|artifactory|nexus|verdaccio|\bproxy\.golang/i, (file) => file === 'test/local-neo4j.test.ts')).toEqual([])
  })

  test('of the program have at most 250 lines', () => {
    expect(under('src', 'seed', 'local-neo4j').filter((file) => !file.startsWith('src/generated/') && read(file).trimEnd().split('\n').length > 250)).toEqual([])
  })

  test('of tests have at most 400 lines', () => {
    expect(under('test').filter((file) => read(file).trimEnd().split('\n').length > 400)).toEqual([])
  })
})

describe('package-lock.json', () => {
  const packages = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; integrity?: string; hasInstallScript?: true }> }).packages)
    .filter(([name]) => name !== '')

  test('names no host, and has a strong hash of everything', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(packages.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([name]) => name)).toEqual([])
  })

  test('holds no program that runs when it is installed, but for these', () => {
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([
      // Prints a notice; nothing is built.
      'node_modules/@apollo/protobufjs',
    ])
  })
})
