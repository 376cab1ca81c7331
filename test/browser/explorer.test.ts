import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { keys, openSite, reach } from '../support/browser.ts'

const site = await openSite(inject('shipped'))

const forum = 'event/jukwaa-la-usalama-kapenguria'
const office = 'office/interior-cabinet-secretary'
const nodes = (page: Page) => page.locator('main svg [role=button][data-id]:not([data-facts])')
const lines = (page: Page) => page.locator('main svg [data-facts]')
const node = (page: Page, name: string) => nodes(page).and(page.getByRole('button', { name }))
const search = (page: Page) => page.getByRole('combobox', { name: /search/i }).or(page.getByRole('searchbox')).first()
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' })
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

interface Around {
  readonly neighbourhood: {
    readonly entities: readonly { id: string }[]
    readonly facts: readonly { id: string; modality: string; assertedBy: { name: string } | null; citations: readonly { paragraph: number | null; charStart: number | null; document: { name: string } }[] }[]
  }
}
const around = (of: string) => site.ask<Around>(`query ($of: ID!) { neighbourhood(of: $of) {
  entities { id } facts { id modality assertedBy { name } citations { paragraph charStart document { name } } } } }`, { of })

test('a first visit finds a search, example questions and what the server holds', async () => {
  const { page } = await site.visit('/explore')
  await expect.poll(() => page.getByRole('main').getByRole('link').count()).toBeGreaterThanOrEqual(3)
  await search(page).waitFor()
  const { dataset } = await site.ask<{ dataset: { entities: { count: number }[]; facts: { count: number }[] } }>('{ dataset { entities { count } facts { count } } }')
  const text = await page.getByRole('main').innerText()
  for (const counts of [dataset.entities, dataset.facts]) expect(text).toContain(counts.reduce((sum, { count }) => sum + count, 0).toLocaleString('en'))
  expect(text).toMatch(/licence/i)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('by keyboard alone: search, select, expand, read a citation, change the date, export', async () => {
  const { page } = await site.visit('/explore')
  await reach(page, search(page))
  await page.keyboard.type('Matiangi')
  await page.getByRole('option').first().waitFor()
  await expect.poll(() => page.getByRole('option', { selected: true }).or(page.locator('[aria-activedescendant]')).count()).toBeGreaterThan(0)
  await keys(page, 'Enter')
  await expect.poll(() => parameter(page, 'focus')).toBe('person/fred-matiangi')
  expect(page.url()).toContain('focus=person/fred-matiangi')
  await node(page, 'Person, Fred Matiangi').waitFor()

  await reach(page, page.locator('main svg [role=button][tabindex="0"]'))
  const started = await page.evaluate(() => document.activeElement?.getAttribute('data-id'))
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await keys(page, arrow)
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    if (/^(Office|Event)/.test(name)) break
  }
  const reached = await page.evaluate(() => document.activeElement?.getAttribute('data-id'))
  expect(reached).not.toBe(started)
  await keys(page, 'Enter')
  await expect.poll(() => parameter(page, 'sel')).toBe(reached)

  const before = await nodes(page).count()
  await keys(page, 'e')
  await expect.poll(async () => (await nodes(page).count()) > before || (await page.getByText(/\+?\d+ (people|groups|venues|events|offices|regions|operations)|(people|groups|venues|events|offices|regions|operations),? \+?\d+/).count()) > 0).toBe(true)
  await keys(page, 'Escape')

  const citation = details(page).locator('summary', { hasText: /^\[1\]$/ }).first()
  await citation.waitFor()
  await reach(page, citation, { presses: 120 })
  await keys(page, 'Enter')
  await details(page).getByText(/¶ \d+, characters \d+ to \d+/).first().waitFor()
  expect(await citation.getAttribute('aria-label')).toMatch(/¶ \d+.*article/)

  const asOf = page.getByLabel('As of', { exact: true })
  await reach(page, asOf, { key: 'Shift+Tab', presses: 150 })
  await page.keyboard.type('2022-07-20')
  await expect.poll(() => parameter(page, 'asof')).toBe('2022-07-20')

  const exporting = page.locator('summary, button').filter({ hasText: /^Export/ }).first()
  await reach(page, exporting, { presses: 150 })
  await keys(page, 'Enter')
  const csv = page.getByRole('link', { name: /CSV/ }).or(page.getByRole('button', { name: /CSV/ })).first()
  await reach(page, csv)
  const [download] = await Promise.all([page.waitForEvent('download'), keys(page, 'Enter')])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})

test.each(['Matiang’i', 'Usalama', 'West Pokot'])('the search finds %s, says so, and Enter leads there', async (text) => {
  const { page } = await site.visit('/explore')
  await search(page).fill(text)
  await page.getByRole('option').first().waitFor()
  expect(await page.getByRole('option').count()).toBeLessThanOrEqual(8)
  await search(page).press('Enter')
  await expect.poll(() => parameter(page, 'focus')).toMatch(/^\w+\//)
})

describe.each([forum, 'person/fred-matiangi', 'operation/maliza-uhalifu'])('around %s', (of) => {
  test('every line and row has its citations, with document, paragraph and characters, and REPORTED its speaker', async () => {
    const { facts } = (await around(of)).neighbourhood
    const { page } = await site.visit(`/explore?focus=${of}&view=table`)
    await expect.poll(() => page.getByRole('main').locator('tbody tr').count()).toBe(facts.length)
    const rows = page.getByRole('main').locator('tbody tr')
    for (const row of await rows.all()) {
      const names = await row.locator('summary[aria-label]').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(name).toMatch(/(¶ \d+|the document as a whole), \S/)
      await row.locator('summary').first().click()
      expect(await row.innerText()).toMatch(/characters \d+ to \d+|the document as a whole/)
    }
    const speakers = facts.filter(({ modality }) => modality === 'REPORTED').map(({ assertedBy }) => assertedBy?.name ?? '')
    const reported = await rows.filter({ hasText: 'reported' }).allInnerTexts()
    expect(reported.length).toBe(speakers.length)
    for (const text of reported) expect(speakers.some((speaker) => text.includes(speaker))).toBe(true)

    await page.goto(`/explore?focus=${of}&view=graph`)
    await lines(page).first().waitFor()
    const drawn = await lines(page).evaluateAll((all) => all.map((line) => ({ facts: line.getAttribute('data-facts') ?? '', title: line.querySelector('title')?.textContent ?? '' })))
    const bySpeaker = new Map(facts.map((fact) => [fact.id, fact]))
    for (const { facts: ids, title } of drawn) {
      for (const id of ids.split(' ')) {
        const fact = bySpeaker.get(id)
        expect(title).toContain(fact?.citations[0]?.document.name)
        expect(title).toMatch(/\[1\] (¶ \d+|the document)/)
        if (fact?.modality === 'REPORTED') expect(title).toContain(`according to ${fact.assertedBy?.name}`)
      }
    }
  })
})

test('counts on the screen, of the API and in the file agree, whole and cut', async () => {
  for (const of of [forum, 'person/fred-matiangi', 'region/west-pokot-county']) {
    const { entities, facts } = (await around(of)).neighbourhood
    const { page } = await site.visit(`/explore?focus=${of}`)
    await page.getByRole('status').filter({ hasText: `${entities.length} entities · ${facts.length} facts` }).waitFor()
    const rows = async (part: string) => (await site.text(`/export?focus=${of}&format=csv&part=${part}`)).trim().split(/\r?\n(?=\S+\/\S+,)/).length - 1
    expect({ of, entities: await rows('entities'), facts: await rows('facts') }).toEqual({ of, entities: entities.length, facts: facts.length })
  }
  const { neighbourhood } = await site.ask<{ neighbourhood: { truncated: boolean; entities: unknown[]; counts: { shown: number; total: number }[] } }>(
    '{ neighbourhood(of: "region/kenya", depth: 3, limit: 200) { truncated entities { id } counts { shown total } } }')
  expect(neighbourhood.truncated).toBe(true)
  const total = neighbourhood.counts.reduce((sum, counts) => sum + counts.total, 0)
  const { page } = await site.visit('/explore?focus=region/kenya&depth=3&view=table')
  await page.getByRole('main').getByText(new RegExp(`\\b${neighbourhood.entities.length} of (at least )?${total.toLocaleString('en')}`)).first().waitFor()
  const file = await site.text('/export?focus=region/kenya&depth=3&format=csv&part=entities')
  expect(file.trim().split(/\r?\n/).length - 1).toBe(neighbourhood.entities.length)
  for (const { shown, total: all } of neighbourhood.counts.filter((counts) => counts.shown < counts.total)) expect(file).toContain(`${shown} of ${all} `)
})

test.each([
  ['2022-07-20', 'Fred Matiangi', 'certain'], ['2022-06-03', 'Fred Matiangi', 'possible'],
  ['2025-07-17', 'Fred Matiangi', 'possible'], ['2025-07-17', 'Kipchumba Murkomen', 'possible'],
])('on %s %s holds the Interior office: %s', async (day, name, certainty) => {
  const { page } = await site.visit(`/explore?focus=${office}&asof=${day}&view=table`)
  const row = page.getByRole('main').locator('tbody tr', { hasText: name })
  await row.waitFor()
  expect(await row.innerText()).toMatch(new RegExp(`\\b${certainty}\\b`, 'i'))
  await page.goto(`/explore?focus=${office}&asof=${day}&view=graph`)
  await lines(page).first().waitFor()
  const titles = await lines(page).locator('title').allTextContents()
  expect(titles.find((title) => title.startsWith(name))).toMatch(new RegExp(`; ${certainty};`))
})

test('the date is a field and a slider; each move is one question, and what is ruled out is counted', async () => {
  const { page } = await site.visit('/explore?focus=person/fred-matiangi&view=table')
  const slider = page.getByRole('slider')
  await slider.waitFor()
  await slider.press('ArrowRight')
  await expect.poll(() => parameter(page, 'asof')).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(await slider.getAttribute('aria-valuetext')).toContain(parameter(page, 'asof') ?? 'no date')
  await page.getByRole('status').filter({ hasText: /\d+ facts? ruled out on this date/ }).waitFor()
})

test('the undated forum stands under "Date not stated", and 1970 nowhere', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}&view=timeline`)
  const undated = page.getByRole('group', { name: /Date not stated/ })
  await undated.getByRole('button', { name: /Kipchumba Murkomen – spoke at – Jukwaa la Usalama/ }).waitFor()
  expect(await page.content()).not.toContain('1970')
  await page.goto(`/explore?focus=${forum}&view=table`)
  await page.getByRole('main').locator('tbody tr', { hasText: 'spoke at' }).getByText('date not stated').first().waitFor()
  expect(await page.content()).not.toContain('1970')
  for (const format of ['csv', 'jsonld', 'graphml', 'gexf']) expect(await site.text(`/export?focus=${forum}&format=${format}`)).not.toContain('1970')
  expect(await site.text(`/export?focus=${forum}&format=csv`)).toContain('date not stated')
})

test.each([
  ['operation/maliza-uhalifu', /Leader\s+not stated/], [forum, /Chair\s+not stated/], [forum, /date not stated/],
])('%s: %s', async (of, words) => {
  const { page } = await site.visit(`/explore?focus=${of}`)
  await expect.poll(() => details(page).innerText()).toMatch(words)
})

test('whether Kachapin was at the meeting in Mombasa is "not stated"', async () => {
  const { page } = await site.visit('/explore?focus=person/simon-kachapin')
  await details(page).locator('summary', { hasText: /linked to/ }).click()
  const other = details(page).getByRole('combobox').first()
  await other.fill('meeting of regional security chiefs')
  await page.getByRole('option', { name: /Mombasa/ }).first().waitFor()
  await other.press('Enter')
  await details(page).getByRole('status').filter({ hasText: /not stated/i }).waitFor()
})

test('an unknown id leads on with a search, and nothing found names the filter and undoes it', async () => {
  const { page } = await site.visit('/explore?focus=person/nobody-of-this-name')
  await page.getByRole('main').getByText('person/nobody-of-this-name').first().waitFor()
  expect(await search(page).count()).toBeGreaterThan(0)
  await page.goto('/explore?focus=event/meeting-of-regional-security-chiefs-in-mombasa&asof=1990-01-01&via=Participation&view=table')
  await page.getByRole('main').getByText(/0 of \d+ facts on 1990-01-01/).waitFor()
  const undo = page.getByRole('main').getByRole('button', { name: /\d{4}-\d\d-\d\d/ })
  await undo.click()
  await expect.poll(() => parameter(page, 'asof')).not.toBe('1990-01-01')
})
