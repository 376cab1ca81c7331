import { extractText } from 'unpdf'
import { expect, inject, test } from 'vitest'
import { openSite } from '../support/browser.ts'
import { shared, sharedIsHere } from '../support/shared.ts'

const site = await openSite(inject('shipped'))
const withWords = sharedIsHere ? await openSite(inject('shipped'), shared('articles')) : null
const forum = '/e/event/jukwaa-la-usalama-kapenguria'

test('is complete without script: one heading, facts with citations and speakers, what is not stated', async () => {
  const { page } = await site.visit(forum, { javaScriptEnabled: false })
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Jukwaa la Usalama'])
  const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  const text = await page.getByRole('main').innerText()
  expect(text).toMatch(/Chair:? not stated/)
  expect(text).toMatch(/date not stated/i)
  expect(text).toContain('others may have been there')
  const summary = page.locator('summary[aria-label*="¶"]').first()
  await summary.click()
  await page.getByText(/¶ \d+, characters \d+ to \d+/).filter({ visible: true }).first().waitFor()
  for (const item of await page.getByRole('region', { name: /What sources say/ }).getByRole('listitem').filter({ has: page.locator('a[href^="/e/"]') }).all())
    expect(await item.locator('summary[aria-label]').count()).toBeGreaterThan(0)
})

test('shows the first 20 facts of each type and reaches all others by links', async () => {
  const { containments } = await site.ask<{ containments: { tally: { entities: { id: string }[] }[] } }>('{ containments { tally(by: [WHOLE], first: 1) { entities { id } } } }')
  const of = containments.tally[0]?.entities[0]?.id ?? ''
  const { region } = await site.ask<{ region: Record<'contains' | 'containedIn', { totalCount: number }> }>(`{ region(id: "${of}") { contains { totalCount } containedIn { totalCount } } }`)
  const total = region.contains.totalCount + region.containedIn.totalCount
  expect(total).toBeGreaterThan(20)
  const { page } = await site.visit(`/e/${of}`, { javaScriptEnabled: false })
  const items = page.getByRole('region', { name: 'Containments' }).getByRole('listitem').filter({ has: page.locator('summary[aria-label]') })
  expect(await items.count()).toBe(20)
  expect(await page.getByRole('region', { name: 'Containments' }).innerText()).toContain(total.toLocaleString('en'))
  const seen = new Set<string>()
  for (let pages = 0; pages < 20; pages += 1) {
    for (const text of await items.allInnerTexts()) seen.add(text)
    const next = page.getByRole('region', { name: 'Containments' }).getByRole('link', { name: /next|more/i })
    if ((await next.count()) === 0) break
    await next.first().click()
    expect(page.url()).toContain('after=')
  }
  expect(seen.size).toBe(total)
})

test('things a person said stand apart from things said of them', async () => {
  const { page } = await site.visit('/e/person/fred-matiangi', { javaScriptEnabled: false })
  const headings = await page.getByRole('heading').allInnerTexts()
  expect(headings.some((text) => /said/i.test(text))).toBe(true)
  for (const item of await page.getByRole('listitem').filter({ hasText: /\breported\b/ }).all())
    expect(await item.innerText()).toMatch(/according to|reported by|said by|speaker not stated/)
})

test.each(['/e/person/nobody-of-this-name', '/e/person', '/e/nothing/of-the-kind', '/nowhere'])('%s is a page of its own, 404, with a search', async (path) => {
  const { page, complaints } = await site.visit(path, { faults: true })
  expect(complaints.filter((complaint) => !complaint.startsWith('console: Failed to load resource'))).toEqual([`status 404: ${site.url}${path}`])
  expect(await page.getByRole('searchbox').or(page.getByRole('textbox')).or(page.getByRole('combobox')).count()).toBeGreaterThan(0)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('has other forms at the same address, each of which names it', async () => {
  for (const [form, start] of [['json', /^\{/], ['jsonld', /"@context"/], ['csv', /^id,/]] as const) {
    const text = await site.text(`${forum}.${form}`)
    expect(text).toMatch(start)
    expect(text).toContain('event/jukwaa-la-usalama-kapenguria')
    expect(text).toContain('Jukwaa la Usalama')
  }
  for (const form of ['json', 'csv']) expect((await fetch(`${site.url}/e/person/nobody-of-this-name.${form}`)).status).toBe(404)
})

test('the words of a citation stand there only where the server has them', async () => {
  const { page } = await site.visit(forum, { javaScriptEnabled: false })
  expect(await page.locator('blockquote, q').count()).toBe(0)
  expect(await page.content()).toContain('words not on this server')
})

test.skipIf(withWords === null)('with the documents, the words are quoted, cut at code points', async () => {
  const { event } = await site.ask<{ event: { participations: { nodes: { citations: { charStart: number; charEnd: number }[] }[] } } }>(
    '{ event(id: "event/jukwaa-la-usalama-kapenguria") { participations { nodes { citations { charStart charEnd } } } } }')
  const { page } = await withWords!.visit(forum, { javaScriptEnabled: false })
  const quoted = await page.locator('blockquote, q').allTextContents()
  const lengths = new Set(quoted.map((text) => [...text].length))
  for (const { citations: [citation] } of event.participations.nodes) expect(lengths).toContain((citation?.charEnd ?? 0) - (citation?.charStart ?? 0))
})

test('printed, it holds every citation', async () => {
  const { page } = await site.visit('/explore?focus=office/interior-cabinet-secretary')
  await page.locator('main svg [data-facts]').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const pdf = await page.pdf({ format: 'A4' })
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  for (const words of [/¶ 1, characters 25 to 65/, /¶ 2, characters 209 to 254/]) expect(text.replaceAll(/\s+/g, ' ')).toMatch(words)
  const printed = await page.locator('body').innerText()
  expect(printed).toMatch(/¶ 1, characters 25 to 65/)
  expect(printed).toMatch(/¶ 2, characters 209 to 254/)
  expect(printed).toContain('/explore?focus=office/interior-cabinet-secretary')
  expect(await page.getByRole('complementary', { name: 'Filters' }).isVisible()).toBe(false)
})
