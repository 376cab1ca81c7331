import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPages } from '../web/build.ts'
import { withOwnOperation } from '../web/playground/ownOperation.ts'
import { linkTo, readFragment } from '../web/playground/shareLink.ts'

let folder: string
let page: string
let files: string[]

beforeAll(async () => {
  folder = await buildPages()
  page = await readFile(join(folder, 'index.html'), 'utf8')
  files = await readdir(folder, { recursive: true })
}, 120_000)

const loadedBy = (html: string) => [...html.matchAll(/\s(?:src|href|srcset|poster|data)="([^"]*)"/g)].map((match) => match[1]!)

describe('the built playground', () => {
  it('loads its own files only, each of them built', async () => {
    const addresses = loadedBy(page)
    expect(addresses.length).toBeGreaterThanOrEqual(3)
    for (const address of addresses) {
      expect(address).toMatch(/^\/assets\//)
      expect((await stat(join(folder, address))).size).toBeGreaterThan(0)
    }
  })

  it('has no script or handler of its own in the page, which the policy would refuse', () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
    expect(page).not.toMatch(/\son[a-z]+=/)
  })

  it('names every file by its content, so that it may be cached for good', () => {
    const assets = files.filter((file) => /^assets[\\/]/.test(file)).map((file) => basename(file))
    expect(assets.length).toBeGreaterThan(5)
    for (const asset of assets) expect(asset).toMatch(/^.+-[\w-]{8}\.(js|css|svg)(\.br|\.gz)?$/)
  })

  it('ships the three workers of its editors, and each text both plain and compressed', () => {
    expect(files.filter((file) => /(editor|graphql|json)\.worker-[\w-]{8}\.js$/.test(file))).toHaveLength(3)
    for (const file of ['index.html', ...files.filter((name) => /\.worker-[\w-]{8}\.js$/.test(name))]) {
      expect(files).toContain(`${file}.br`)
      expect(files).toContain(`${file}.gz`)
    }
  })

  it('takes fonts from the system and nothing from elsewhere in its style sheets', async () => {
    const sheets = files.filter((file) => file.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of sheets) {
      const text = await readFile(join(folder, sheet), 'utf8')
      expect(text).not.toContain('@font-face')
      expect(text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//)
      expect(text).not.toContain('@import')
    }
  })

  it('is not built again while nothing has changed', async () => {
    const before = await stat(join(folder, 'index.html'))
    const reports: string[] = []
    expect(await buildPages((text) => reports.push(text))).toBe(folder)
    expect(reports).toEqual([])
    expect((await stat(join(folder, 'index.html'))).mtimeMs).toBe(before.mtimeMs)
  })
})

describe('a share link', () => {
  const query = 'query Held($on: Date!) {\n  people(named: "A & B #1 + 100%", on: $on) { id }\n}'
  const variables = '{ "on": "1969-07-05" }'

  it('brings back the query, the variables and the view, in the fragment alone', async () => {
    const link = new URL(await linkTo({ query, variables, view: 'graph' }, 'http://localhost:4000/#query=old'))
    expect(link.pathname + link.search).toBe('/')
    expect(link.hash).toMatch(/^#query=.*&variables=.*&view=graph$/)
    expect(await readFragment(link.hash)).toEqual({ query, variables, view: 'graph' })
  })

  it('leaves out empty variables and the first view', async () => {
    expect(await linkTo({ query: '{ a }', variables: ' \n', view: 'json' }, 'http://localhost:4000/')).toBe(
      'http://localhost:4000/#query=%7B%20a%20%7D',
    )
  })

  it('is packed where it would be long, and brings back the same', async () => {
    const long = { query: `# ${'Mang’ar – ñ '.repeat(400)}\n${query}`, variables, view: 'table' as const }
    const link = new URL(await linkTo(long, 'http://localhost:4000/'))
    expect(link.hash).toMatch(/^#s=[\w-]+$/)
    expect(link.href.length).toBeLessThan(1_800)
    expect(await readFragment(link.hash)).toEqual(long)
  })

  it('is none without a query, damaged, or larger than a query may be', async () => {
    for (const fragment of ['', '#query=%20', '#top', '#s=', '#s=***', '#s=abcd']) expect(await readFragment(fragment)).toBeUndefined()
    const bomb = new URL(await linkTo({ query: 'a'.repeat(5_000_000) }, 'http://localhost:4000/'))
    expect(bomb.href.length).toBeLessThan(10_000)
    expect(await readFragment(bomb.hash)).toBeUndefined()
  })

  it('opens with the first view where its own is none', async () => {
    expect(await readFragment('#query={a}&view=pie')).toEqual({ query: '{a}', variables: '' })
  })
})

describe('a request', () => {
  it('names an operation only if its query has it', () => {
    const query = 'query One { people { totalCount } }'
    expect(withOwnOperation({ query, operationName: 'One', variables: { a: 1 } })).toEqual({
      query,
      operationName: 'One',
      variables: { a: 1 },
    })
    for (const operationName of ['Two', '', null]) expect(withOwnOperation({ query, operationName })).toEqual({ query })
    expect(withOwnOperation({ query: '{ people', operationName: 'One' })).toEqual({ query: '{ people' })
  })
})
