import { describe, expect, inject, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { openSite } from '../support/browser.ts'

const site = await openSite(inject('shipped'))

/** The rows of a CSV file (RFC 4180). */
const csvRows = (text: string): string[][] => {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',' && end !== '') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.length > 1)
}

describe.each(['person/fred-matiangi', 'operation/maliza-uhalifu', 'region/west-pokot-county'])('files of %s', (of) => {
  test('parse again, to the counts of the API', async () => {
    const { neighbourhood } = await site.ask<{ neighbourhood: { entities: unknown[]; facts: { id: string; object: unknown; citations: unknown[] }[] } }>(
      'query ($of: ID!) { neighbourhood(of: $of) { entities { id } facts { id object { id } citations { paragraph } } } }', { of })
    const counts = { entities: neighbourhood.entities.length, facts: neighbourhood.facts.length, citations: neighbourhood.facts.flatMap(({ citations }) => citations).length }
    const file = (format: string) => site.text(`/export?focus=${of}&format=${format}`)
    const csv = async (part: string) => csvRows(await file(`csv&part=${part}`)).slice(1)
    const [entities, facts, citations] = [await csv('entities'), await csv('facts'), await csv('citations')]
    expect({ entities: entities.length, facts: facts.length, citations: citations.length }).toEqual(counts)
    const factIds = new Set(facts.map(([id]) => id))
    expect(citations.every(([fact]) => factIds.has(fact))).toBe(true)
    for (const row of [...entities, ...facts, ...citations]) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)

    const { page } = await site.visit('/explore')
    const counted = async (format: string) => page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      const all = (name: string) => [...parsed.getElementsByTagName(name)]
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null, nodes: all('node').length, edges: all('edge').length,
        bounds: all('edge').flatMap((edge) => [edge.getAttribute('start'), edge.getAttribute('end')]).filter((bound) => bound !== null),
      }
    }, await file(format))
    const linking = neighbourhood.facts.filter(({ object }) => object !== null).length
    for (const format of ['graphml', 'gexf']) {
      const { error, nodes, edges, bounds } = await counted(format)
      expect({ format, error, nodes, edges: edges >= linking }).toEqual({ format, error: null, nodes: counts.entities, edges: true })
      for (const bound of bounds) expect(bound).toMatch(/^\d{4}(-\d\d){0,2}$/)
    }
    const linked = JSON.parse(await file('jsonld')) as { '@context': unknown; '@graph': { '@id': string }[] }
    const ids = linked['@graph'].map((each) => decodeURIComponent(each['@id']))
    expect(linked['@context']).toBeTruthy()
    for (const { id } of neighbourhood.facts) expect(ids.some((each) => each.endsWith(id))).toBe(true)
  })

  test('say what was asked, for which day, what was known, the licence, and whether it was cut', async () => {
    for (const format of ['csv', 'jsonld', 'graphml', 'gexf']) {
      const text = await site.text(`/export?focus=${of}&asof=2022-07-20&format=${format}`)
      for (const words of ['2022-07-20', of, 'licence', 'known', 'complete']) expect(text).toContain(words)
    }
  })
})

test('the button gives the same bytes as the address', async () => {
  const { page } = await site.visit('/explore?focus=person/fred-matiangi&asof=2022-07-20')
  await page.locator('summary, button').filter({ hasText: /^Export/ }).first().click()
  const items = page.getByRole('link', { name: /CSV|JSON-LD|GraphML|GEXF/ })
  await items.first().waitFor()
  const formats = new Set<string>()
  for (const item of await items.all()) {
    const address = (await item.getAttribute('href')) ?? ''
    formats.add(new URL(address, site.url).searchParams.get('format') ?? '')
    const [download] = await Promise.all([page.waitForEvent('download'), item.click()])
    expect(readFileSync(await download.path(), 'utf8')).toBe(await site.text(address))
  }
  expect([...formats].sort()).toEqual(['csv', 'gexf', 'graphml', 'jsonld'])
})

test('the picture is a file that stands alone', async () => {
  const { page } = await site.visit('/explore?focus=person/fred-matiangi')
  await page.locator('main svg [data-facts]').first().waitFor()
  await page.locator('summary, button').filter({ hasText: /^Export/ }).first().click()
  const picture = page.getByRole('button', { name: /SVG/ }).or(page.getByRole('link', { name: /SVG/ })).first()
  const [download] = await Promise.all([page.waitForEvent('download'), picture.click()])
  const svg = readFileSync(await download.path(), 'utf8')
  expect(svg).toMatch(/^(<\?xml[^>]*\?>\s*)?<svg/)
  expect(svg).not.toMatch(/var\(--|href="(?!#)|url\((?!["']?#)/)
  expect(svg).toContain('Fred Matiangi')
})

test.each([
  ['focus=person/nobody-of-this-name&format=csv', [400, 404]], ['focus=person/fred-matiangi&format=xls', [400]], ['focus=person/fred-matiangi&format=csv&asof=tomorrow', [400]], ['format=csv', [400]],
])('%s is refused in JSON', async (query, statuses) => {
  const answer = await fetch(`${site.url}/export?${query}`)
  expect(statuses).toContain(answer.status)
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] })
})
