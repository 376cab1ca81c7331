import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../seed/read-document.ts'
import { openSite } from '../support/browser.ts'
import { loadAt } from '../support/graph-reading.ts'
import { scratchAddress, scratchDatabase } from '../support/scratch-database.ts'

/** What the shipped data has no case of: a handover on a day, and sources that contradict each other. */
const database = await scratchDatabase()
await loadAt(database, readDocument(join(import.meta.dirname, '../documents/invented.yaml')), '2031-01-01T00:00:00.000Z')
const site = await openSite(scratchAddress())

interface Tenures { readonly tenures: { readonly nodes: readonly { id: string; certainty: string; person: { id: string; name: string }; office: { id: string }; start: { edtf: string } | null; end: { edtf: string } | null }[] } }
const tenures = async (asOf?: string) =>
  (await site.ask<Tenures>('query ($asOf: Date) { tenures(asOf: $asOf) { nodes { id certainty person { id name } office { id } start { edtf } end { edtf } } } }', { ...(asOf && { asOf }) })).tenures.nodes

test('at a handover exactly one person holds the office on the day', async () => {
  const all = await tenures()
  const handover = all.find(({ office, start }) => start && /^\d{4}-\d\d-\d\d$/.test(start.edtf) && all.some((other) => other.office.id === office.id && other.end?.edtf === start.edtf))
  expect(handover).toBeDefined()
  const day = handover?.start?.edtf ?? ''
  const holders = (await tenures(day)).filter(({ office }) => office.id === handover?.office.id)
  expect(holders.map(({ id }) => id)).toEqual([handover?.id])
  const { page } = await site.visit(`/explore?focus=${handover?.office.id}&asof=${day}&via=Tenure&view=table`)
  const rows = page.getByRole('main').locator('tbody tr')
  await rows.first().waitFor()
  const texts = await rows.allInnerTexts()
  expect(texts).toHaveLength(1)
  expect(texts[0]).toContain(handover?.person.name)
  expect(texts[0]?.toUpperCase()).toContain(holders[0]?.certainty)
})

interface Facts { readonly facts: { readonly nodes: readonly { id: string; subject: { id: string }; rank: string; conflictsWith: { id: string }[] }[] } }

test('facts that contradict each other are both visible, with rank, reason and citations, everywhere', async () => {
  const { facts } = await site.ask<Facts>('{ facts(first: 100) { nodes { id subject { id } rank conflictsWith { id } } } }')
  const one = facts.nodes.find(({ conflictsWith }) => conflictsWith.length > 0)
  expect(one).toBeDefined()
  const ids = [one?.id ?? '', one?.conflictsWith[0]?.id ?? '']
  const of = one?.subject.id ?? ''

  const { page } = await site.visit(`/explore?focus=${of}&sel=${ids[0]}`)
  const details = page.getByRole('complementary', { name: 'Details' })
  const contradicting = details.getByRole('region', { name: /contradict/i })
  await contradicting.waitFor()
  expect(await contradicting.locator('summary[aria-label]').count()).toBeGreaterThanOrEqual(2)

  const { page: entity } = await site.visit(`/e/${of}`, { javaScriptEnabled: false })
  const text = await entity.getByRole('main').innerText()
  expect(text).toMatch(/contradict|conflict/i)
  for (const id of ids) expect(await entity.content()).toContain(id)

  const drawn = page.locator(`main svg [data-id="${of}"]`)
  expect(await drawn.getAttribute('aria-label')).toMatch(/≠ \d contradicted facts/)
  const title = (await drawn.locator('title').textContent()) ?? ''
  expect(title.split('≠ contradicted by another fact; ')).toHaveLength(3)
  expect(title).toMatch(/preferred|deprecated/)
  expect(title).toMatch(/¶|citation/i)

  for (const file of [`/e/${of}.csv`, `/e/${of}.jsonld`, ...['csv', 'jsonld'].map((format) => `/export?focus=${of}&format=${format}`)]) {
    const text = await site.text(file)
    for (const id of ids) expect(text.split(id).length, `${id} in ${file}, as a fact and as what contradicts the other`).toBeGreaterThan(2)
    expect(text, file).toMatch(/DEPRECATED|PREFERRED|NORMAL/)
  }

  const { page: table } = await site.visit(`/explore?focus=${of}&view=table`)
  const rows = table.getByRole('main').locator('tbody tr').filter({ hasText: /contradict/i })
  await rows.first().waitFor()
  const told = await rows.allInnerTexts()
  expect(told.length).toBeGreaterThanOrEqual(2)
  for (const row of told) expect(row).toMatch(/\[\d+\]|¶/)
})
