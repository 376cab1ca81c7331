import { describe, expect, inject, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { keys, openSite, reach } from '../support/browser.ts'

const site = await openSite(inject('shipped'))
const officeQuestion = readFileSync(join(import.meta.dirname, '../../examples/02-who-held-the-interior-office-on-a-date.graphql'), 'utf8')

const openExamples = async (page: Page) => {
  if ((await page.getByRole('heading', { name: 'Examples' }).count()) === 0) await page.getByRole('button', { name: /Examples/ }).first().click()
  return page.getByRole('region', { name: 'Examples' }).or(page.locator('section', { has: page.getByRole('heading', { name: 'Examples' }) })).first()
}
const choices = (page: Page) => page.locator('section', { has: page.getByRole('heading', { name: 'Examples' }) }).getByRole('listitem').getByRole('button')
/** What a run came to, as it is said aloud. */
const outcome = (page: Page) => page.getByRole('status').filter({ hasText: /\d+ entit(y|ies), \d+ facts?, \d+ citations?|matched nothing/ })
const ready = (page: Page) => page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().waitFor({ timeout: 20_000 })

/** The text of the query that is shown: Monaco draws only the lines in sight, and what it keeps is in the browser's storage. */
const storedTabs = (page: Page) =>
  page.evaluate(() => {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{"tabs":[]}') as { tabs: { query: string | null }[]; activeTabIndex: number }
    return { queries: state.tabs.map(({ query }) => query ?? ''), shown: state.tabs[state.activeTabIndex]?.query ?? '' }
  })

describe('the playground', () => {
  test('starts three workers, and asks for nothing but the schema', async () => {
    const questions: string[] = []
    const { page } = await site.visit('/', { before: async (context) => context.on('request', (request) => {
      if (request.url().endsWith('/graphql')) questions.push(request.postData() ?? '')
    }) })
    await ready(page)
    await expect.poll(() => page.workers().length).toBe(3)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(questions.filter((body) => !body.includes('__schema'))).toEqual([])
    await page.getByRole('link', { name: /explor/i }).first().waitFor()
  })

  test('is used by keyboard alone: an example, out of the editor, run, table, link', async () => {
    const { page, context } = await site.visit('/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await ready(page)
    if ((await choices(page).count()) === 0) {
      await reach(page, page.getByRole('button', { name: /Examples/ }))
      await keys(page, 'Enter')
    }
    const example = page.getByRole('button', { name: /attended which forum/i })
    await reach(page, example)
    await keys(page, 'Enter')
    await expect.poll(async () => (await storedTabs(page)).shown).toContain('participations')

    await reach(page, page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first())
    await keys(page, 'Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.graphiql-query-editor .monaco-editor') === null)).toBe(true)
    expect((await storedTabs(page)).shown).not.toContain('\t')
    await keys(page, 'Shift+Tab', 'Control+Enter')
    await outcome(page).waitFor()

    const table = page.getByRole('tab', { name: /^Table/ })
    await reach(page, page.getByRole('tablist', { name: /view/i }).getByRole('tab', { selected: true }))
    for (let presses = 0; presses < 5 && (await table.getAttribute('aria-selected')) !== 'true'; presses += 1) await keys(page, 'ArrowRight')
    await page.getByRole('table').getByText('Kipchumba Murkomen').first().waitFor()

    await reach(page, page.getByRole('button', { name: 'Copy link' }), { key: 'Shift+Tab' })
    await keys(page, 'Enter')
    await page.getByRole('status').filter({ hasText: /copied/i }).waitFor()
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect([link.origin, link.pathname, link.search]).toEqual([site.url, '/', ''])
    expect(link.hash).toMatch(/^#(query|s)=/)
    await context.clearPermissions()
  })

  test('opens a shared query in a new tab, does not run it, keeps the others, and follows a changed fragment', async () => {
    const questions: string[] = []
    const { page } = await site.visit('/', { before: async (context) => context.on('request', (request) => {
      if (request.url().endsWith('/graphql')) questions.push(request.postData() ?? '')
    }) })
    await ready(page)
    await openExamples(page)
    await choices(page).first().click()
    await expect.poll(async () => (await storedTabs(page)).queries.length).toBeGreaterThan(1)
    const before = (await storedTabs(page)).queries
    await page.goto(`/#query=${encodeURIComponent('{ people { nodes { id name } } } # shared')}&view=table`)
    await page.reload()
    await ready(page)
    await page.goto(`/#query=${encodeURIComponent('{ offices { nodes { id name } } } # changed')}`)
    await expect.poll(async () => (await storedTabs(page)).shown).toContain('# changed')
    const after = (await storedTabs(page)).queries
    expect(after).toEqual(expect.arrayContaining(before))
    expect(questions.filter((body) => /shared|changed/.test(body))).toEqual([])
  })

  test('puts no header into a link or the storage', async () => {
    const { page } = await site.visit('/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await ready(page)
    await page.getByRole('tab', { name: 'Headers' }).or(page.getByRole('button', { name: 'Headers' })).first().click()
    const headers = page.locator('[aria-label*="eaders" i] textarea, [aria-label*="eaders" i] [role=textbox]').last()
    await headers.focus()
    await page.keyboard.insertText('{"x-secret": "hunter2"}')
    await page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().focus()
    await keys(page, 'Control+Enter')
    await outcome(page).waitFor()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('#')
    const kept = await page.evaluate(async () => JSON.stringify({ ...localStorage, ...sessionStorage }) + (await navigator.clipboard.readText()))
    expect(decodeURIComponent(kept)).not.toMatch(/hunter2|x-secret/)
  })

  test('adds ids where a query has none, when asked', async () => {
    const { page } = await site.visit(`/#query=${encodeURIComponent('{ people { nodes { name } } }')}`)
    await ready(page)
    await expect.poll(async () => (await storedTabs(page)).shown).toContain('people')
    await page.getByRole('button', { name: /^(Execute|Run)/i }).click()
    await page.getByRole('button', { name: 'Add ids to my query' }).click()
    await expect.poll(async () => (await storedTabs(page)).shown).toMatch(/nodes \{[^}]*\bid\b/)
  })

  test('marks the words of an error, and says what it needs to go on', async () => {
    const { page } = await site.visit(`/#query=${encodeURIComponent('{ people { nodes { id nam } } }')}`, { faults: true })
    await ready(page)
    await expect.poll(async () => (await storedTabs(page)).shown).toContain('nam ')
    await page.getByRole('button', { name: /^(Execute|Run)/i }).click()
    const message = page.getByText(/Cannot query field|no field "?nam/).first()
    await message.waitFor()
    await page.getByText('GRAPHQL_VALIDATION_FAILED').first().waitFor()
    await page.getByText(/[0-9a-f]{32}/).first().waitFor()
  })
})

test('every example runs without an error, draws as a table, and as a graph with equal counts', { timeout: 120_000 }, async () => {
  const { page } = await site.visit('/')
  await ready(page)
  await openExamples(page)
  const count = await choices(page).count()
  expect(count).toBeGreaterThanOrEqual(25)
  for (let place = 0; place < count; place += 1) {
    const name = (await choices(page).nth(place).innerText()).trim()
    const answered = page.waitForResponse((response) => response.url().endsWith('/graphql') && response.request().method() === 'POST')
    await choices(page).nth(place).click()
    await page.getByRole('button', { name: /^(Execute|Run)/i }).click()
    const { data, errors } = (await (await answered).json()) as { data: object; errors?: unknown }
    expect({ name, errors }).toEqual({ name, errors: undefined })
    await expect.poll(async () => ({ name, outcome: await outcome(page).count() })).toEqual({ name, outcome: 1 })
    const [, entities = '0', facts = '0'] = /(\d+) entit(?:y|ies), (\d+) fact/.exec(await outcome(page).innerText()) ?? []
    await page.getByRole('tab', { name: /^Table/ }).click()
    await page.getByRole('tabpanel').getByRole('table').first().waitFor()
    if (!JSON.stringify(data).includes('"id":') || Number(entities) === 0) continue
    await page.getByRole('tab', { name: /^Graph/ }).click()
    const nodes = page.locator('svg [role=button], svg [role=option], svg [role=treeitem]').filter({ visible: true })
    await expect.poll(async () => ({ name, nodes: (await nodes.count()) > 0 })).toEqual({ name, nodes: true })
    await page.getByText(new RegExp(`\\b${entities} entit(y|ies)\\b.*\\b${facts} facts?\\b`)).first().waitFor()
  }
})

test('the editor\'s example of the office runs from its link, and leads on to the explorer', async () => {
  const { page } = await site.visit(`/#query=${encodeURIComponent(officeQuestion)}`)
  await ready(page)
  await expect.poll(async () => (await storedTabs(page)).shown).toContain('tenures')
  await page.getByRole('button', { name: /^(Execute|Run)/i }).click()
  await outcome(page).waitFor()
  const leads = page.getByRole('link', { name: /explorer/i })
  const addresses = await leads.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).search))
  expect(addresses.some((address) => address.startsWith('/explore?focus='))).toBe(true)
})
