import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPages } from '../web/build.ts'
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

  it('ships three workers, and each text both plain and compressed', () => {
    expect(files.filter((file) => /\.worker-[\w-]{8}\.js$/.test(file))).toHaveLength(3)
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

  it('brings back the query and the variables, in the fragment alone', () => {
    const link = new URL(linkTo({ query, variables }, 'http://localhost:4000/#query=old'))
    expect(link.pathname + link.search).toBe('/')
    expect(readFragment(link.hash)).toEqual({ query, variables })
  })

  it('leaves out empty variables', () => {
    expect(linkTo({ query: '{ a }', variables: ' \n' }, 'http://localhost:4000/')).not.toContain('variables')
  })

  it('is none without a query', () => {
    expect(readFragment('')).toBeUndefined()
    expect(readFragment('#query=%20')).toBeUndefined()
    expect(readFragment('#top')).toBeUndefined()
  })
})
