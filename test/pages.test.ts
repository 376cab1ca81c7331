import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { startServer, type Server } from '../src/server.ts'
import { buildPages } from '../web/build.ts'
import { elements, parseCsv, parseXml } from './support/parsers.ts'

interface Page { readonly status: number; readonly headers: Headers; readonly text: string }

const lines: string[] = []
const log = pino({ level: 'debug' }, { write: (line: string) => { lines.push(line) } })
const closing: (() => Promise<void>)[] = []
let folder: string
let server: Server
let away: Server

const start = async (uri: string): Promise<Server> => {
  const database = openDatabase({ ...inject('shipped'), uri })
  const started = await startServer({ config: { host: '127.0.0.1', port: 0, corsOrigins: [], documentsDir: null, rateLimit: false, drain: 0, deadline: 15_000 }, database, log, pages: folder })
  closing.push(async () => { await started.stop(); await database.close() })
  return started
}
beforeAll(async () => {
  folder = await buildPages()
  server = await start(inject('shipped').uri)
  away = await start('bolt://127.0.0.1:1')
}, 120_000)
afterAll(async () => { for (const close of closing) await close() })

const get = async (path: string, headers: Record<string, string> = {}, at = server): Promise<Page> => {
  const answer = await fetch(at.url + path, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const ask = async <Data>(query: string): Promise<Data> => ((await (await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`)).json()) as { data: Data }).data
const html = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const person = 'person/fred-matiangi'
const forum = 'event/jukwaa-la-usalama-kapenguria'
const hrefs = (text: string): string[] => [...text.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
const factsIn = (text: string): number => text.split('class="fact"').length - 1

describe('a page', () => {
  test.each(['/', '/explore', `/explore?focus=${person}`, '/paths', `/e/${person}`, '/nothing'])('%s has a policy, and is asked for again', async (path) => {
    const { status, headers, text } = await get(path, html)
    expect(status).toBe(path === '/nothing' ? 404 : 200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    const contentPolicy = headers.get('content-security-policy') ?? ''
    expect(contentPolicy).toMatch(/^default-src 'self'; script-src 'self';.*frame-ancestors 'none'/)
    expect(contentPolicy.includes('unsafe')).toBe(path === '/')
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual(['no-cache', expect.stringMatching(/Accept-Encoding/)])
    expect(headers.get('etag')).toMatch(/^(W\/)?"/)
    // fetch would ask for a fresh copy.
    if (path !== '/nothing') expect((await get(path, { ...html, 'If-None-Match': headers.get('etag')!, 'Cache-Control': 'max-age=0' })).status).toBe(304)
    expect(text).toMatch(/<html lang="en"/)
    expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/)
  })
  test('comes compressed', async () => {
    for (const path of ['/', '/explore', `/e/${person}`]) for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(server.url + path, { headers: { 'Accept-Encoding': encoding } })
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(await answer.text()).toContain('<!doctype html>')
    }
  })
  test('of the explorer loads nothing of the playground', () => {
    const scripts = (page: string): Set<string> => {
      const found = new Set<string>()
      const follow = (name: string): void => {
        if (found.has(name)) return
        found.add(name)
        if (!name.endsWith('.js')) return
        const text = readFileSync(join(folder, 'assets', name), 'utf8')
        for (const other of readdirSync(join(folder, 'assets')).filter((each) => /\.(js|css)$/.test(each))) if (text.includes(other)) follow(other)
      }
      for (const [, name = ''] of readFileSync(join(folder, page), 'utf8').matchAll(/\/assets\/([^"]+)"/g)) follow(name)
      return found
    }
    expect([...scripts('index.html')].join(' ')).toMatch(/monaco/)
    expect([...scripts('explorer.html')].join(' ')).not.toMatch(/monaco|playground|graphiql|worker-.*graphql/)
  })
})

describe('nothing', () => {
  test.each(['/nothing', '/e/person/nobody', '/e/person', '/e/', '/e/person/..%2F..%2Fetc', '/e/fact/nothing/1', `/e/${person}?type=Foo`])('at %s is said on a page, with a search', async (path) => {
    const { status, text } = await get(path, html)
    expect(status).toBe(404)
    expect(text).toMatch(/<h1>Nothing is at this address<\/h1>/)
    expect(text).toMatch(/<form action="\/explore">.*<input type="search".*name="q"/)
  })
  test.each([['/nothing', {}], ['/graphql/nothing', html], ['/assets/nothing.js', html], ['/e/person/nobody.csv', html], ['/e/person/nobody.json', {}]])('at %s is said in JSON to %o', async (path, headers) => {
    const { status, text } = await get(path, headers)
    expect(status).toBe(404)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })
  test('of the database is no 404', async () => {
    const page = await get(`/e/${person}`, html, away)
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '2'])
    expect(page.text).toContain('DATABASE_UNAVAILABLE')
    const file = await get(`/export?focus=${person}&format=csv`, {}, away)
    expect([file.status, (JSON.parse(file.text) as { errors: { extensions: object }[] }).errors[0]?.extensions]).toMatchObject([503, { code: 'DATABASE_UNAVAILABLE' }])
  })
})

describe('the page of an entity', () => {
  interface Lists { node: Record<string, { totalCount: number; nodes: { id: string }[] }> }
  test.each([person, forum, 'region/kenya', 'office/interior-cabinet-secretary', 'document/000_d32b6c1722595f24', 'operation/maliza-uhalifu'])('%s has one h1, headings in order, and a citation at each fact', async (id) => {
    const { text } = await get(`/e/${id}`)
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1).length).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(factsIn(text)).toBeGreaterThan(0)
    for (const fact of text.split('class="fact"').slice(1)) expect(fact).toMatch(/<summary aria-label="\[1\] [^"]*(¶ \d+|as a whole)/)
    expect(text).not.toMatch(/1970|undefined|\bnull\b/)
  })
  test('has as many facts of each type as the API, and leads to the others', async () => {
    const { node } = await ask<Lists>(`{ node(id: "${person}") { ... on Party { assertions(first: 100) { totalCount nodes { id } } } ... on Entity { facts(where: { NOT: { assertedBy: { id: { eq: "${person}" } } } }) { totalCount } } } }`)
    const { text } = await get(`/e/${person}`)
    const [of, by = ''] = text.split('id="said"')
    expect(factsIn(of!)).toBe(node['facts']!.totalCount)
    expect(by).toContain(`20 of ${node['assertions']!.totalCount} shown`)
    let [further, count] = [hrefs(by).find((href) => href.includes('after=')), factsIn(by)]
    while (further) {
      const page = await get(further)
      expect([page.status, page.text.match(/<h1>(.*?)<\/h1>/)?.[1]]).toEqual([200, 'Fred Matiangi'])
      count += factsIn(page.text)
      further = hrefs(page.text).find((href) => href.startsWith('/e/') && href.includes('after=') && !/\.(json|jsonld|csv)\?/.test(href))
    }
    expect(count).toBe(node['assertions']!.totalCount)
  })
  test('says what no source states', async () => {
    expect((await get(`/e/${forum}`)).text).toMatch(/Chair: not stated.*Date not stated.*others may have been there/s)
    expect((await get('/e/operation/maliza-uhalifu')).text).toContain('Leader: not stated')
  })
  test('says how sure a fact is on a day', async () => {
    for (const [day, word] of [['2022-07-20', 'certain'], ['2022-06-03', 'possible']]) expect((await get(`/e/${person}?asof=${day}`)).text).toMatch(new RegExp(`class="fact-certainty">[^<]*${word}`))
    expect((await get(`/e/${person}?asof=20-07-2022`)).status).toBe(400)
    expect((await get(`/e/${person}?type=Participation&after=x`)).status).toBe(400)
  })
  test('is small', async () => {
    const pages = await Promise.all([person, forum, 'region/kenya', 'document/kenya-locations'].map((id) => get(`/e/${id}`)))
    for (const { text } of pages) {
      const styles = hrefs(text).filter((href) => href.endsWith('.css')).map((href) => readFileSync(join(folder, `${href}.br`)).length)
      expect(styles.length).toBeGreaterThan(0)
      expect(brotliCompressSync(text).length + styles.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000)
      expect(text.length).toBeLessThan(100_000)
    }
  })
  test('has other forms that name it, with the same facts', async () => {
    const { text } = await get(`/e/${forum}`)
    const [json, linked, csv] = await Promise.all(['json', 'jsonld', 'csv'].map((form) => get(`/e/${forum}.${form}`))) as [Page, Page, Page]
    expect([json, linked, csv].map(({ headers }) => headers.get('content-type'))).toEqual(['application/json; charset=utf-8', 'application/ld+json; charset=utf-8', 'text/csv; charset=utf-8; header=present'])
    for (const form of [json, linked, csv]) expect(form.text).toContain('Jukwaa la Usalama')
    expect(parseCsv(csv.text).length).toBe(factsIn(text))
    const graph = (JSON.parse(linked.text) as { '@graph': Record<string, unknown>[] })['@graph']
    expect(graph.filter((node) => 'subject' in node).length).toBe(factsIn(text))
    expect(JSON.parse(json.text)).toMatchObject({ id: forum, about: { cut: 'complete' } })
  })
  test('of a fact shows it with its source', async () => {
    const { status, text } = await get('/e/fact/002_e643143ca9357d6c/B10')
    expect([status, factsIn(text)]).toEqual([200, 1])
    expect(text).toMatch(/<h1>Fred Matiangi – meeting of regional security chiefs in Mombasa<\/h1>/)
  })
})

describe('a file', () => {
  const formats = { csv: 'text/csv', jsonld: 'application/ld+json', graphml: 'application/graphml+xml', gexf: 'application/gexf+xml' }
  const counted = (format: string, text: string): number => {
    if (format === 'csv') return parseCsv(text).length
    if (format === 'jsonld') return (JSON.parse(text) as { '@graph': object[] })['@graph'].filter((node) => 'subject' in node).length
    return elements(parseXml(text), 'edge').length
  }
  test.each(Object.entries(formats))('%s has what the API has, the same bytes each time', async (format, type) => {
    const { neighbourhood } = await ask<{ neighbourhood: { entities: object[]; facts: object[] } }>(`{ neighbourhood(of: "${person}", depth: 2, limit: 200) { entities { id } facts { id } } }`)
    const address = `/export?focus=${person}&depth=2&format=${format}`
    const [first, second] = [await get(address), await get(address, { ...html, 'Accept-Encoding': 'identity' })]
    expect(first.text).toBe(second.text)
    expect(first.headers.get('content-type')).toMatch(new RegExp(`^${type.replace('+', '\\+')}; charset=utf-8`))
    expect(first.headers.get('content-disposition')).toBe(`attachment; filename="jukwaa-person-fred-matiangi${format === 'csv' ? '-facts' : ''}.${format}"`)
    expect(counted(format, first.text)).toBe(neighbourhood.facts.length)
    expect(first.text).not.toMatch(/1970/)
    if (format === 'csv') expect(parseCsv((await get(`${address}&part=entities`)).text).length).toBe(neighbourhood.entities.length)
  })
  test('has what was cut, and says so', async () => {
    const { neighbourhood } = await ask<{ neighbourhood: { facts: object[]; counts: { shown: number; total: number }[] } }>('{ neighbourhood(of: "region/kenya", depth: 3, limit: 200) { facts { id } counts { shown total } } }')
    const rows = parseCsv((await get('/export?focus=region/kenya&depth=3&format=csv')).text)
    const { shown, total } = neighbourhood.counts.find((each) => each.shown < each.total)!
    expect([rows.length, rows[0]!['export_cut']]).toEqual([neighbourhood.facts.length, expect.stringContaining(`${shown} of ${total}`)])
  })
  test('has only what was chosen', async () => {
    const rows = parseCsv((await get(`/export?focus=${person}&depth=2&said=REPORTED&hide=group/security-team&format=csv`)).text)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect([row['modality'], Object.values(row).includes('group/security-team')]).toEqual(['REPORTED', false])
    expect(parseCsv((await get(`/export?focus=${person}&asof=2022-07-20&format=csv`)).text)).toContainEqual(expect.objectContaining({ type: 'Tenure', certainty: 'CERTAIN', export_asof: '2022-07-20' }))
  })
  test.each(['', 'focus=x&format=csv', `focus=${person}`, `focus=${person}&format=pdf`, `focus=${person}&format=csv&part=x`, `focus=${person}&format=csv&depth=4`, `focus=${person}&format=csv&asof=2022`, `focus=${person}&format=csv&via=Foo`, 'focus=person/nobody&format=csv', `focus=${person}&format=csv&other=1`])('is refused for ?%s', async (query) => {
    const { status, headers, text } = await get(`/export?${query}`)
    expect([status, headers.get('content-type'), headers.has('content-disposition')]).toEqual([400, 'application/json; charset=utf-8', false])
    expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', requestId: headers.get('x-request-id') } }] })
  })
})

test('the log has routes, and not whom somebody looks up', () => {
  expect(lines.some((line) => line.includes('"route":"/e/*"'))).toBe(true)
  expect(lines.filter((line) => /matiangi|jukwaa-la-usalama|asof/.test(line))).toEqual([])
})
