import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { narrow, wide } from '../support/browser-sizes.ts'
import { axe, openSite } from '../support/browser.ts'

const site = await openSite(inject('shipped'))
const forum = 'event/jukwaa-la-usalama-kapenguria'
const link = (query: string) => `/#query=${encodeURIComponent(query)}`
const run = (page: Page) => page.getByRole('button', { name: /^(Execute|Run)/i }).click()

interface State {
  readonly path: string
  /** Brings the page into the state, and waits until it is there. */
  readonly reach?: (page: Page) => Promise<unknown>
  readonly view?: typeof narrow
  readonly media?: 'print'
  /** Answers in the server's place. */
  readonly fails?: boolean
}

const drawn = (page: Page) => page.locator('main svg [data-facts]').first().waitFor()
const editor = (page: Page) => page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().waitFor()
const pane = (name: RegExp) => async (page: Page) => {
  await editor(page)
  const shown = page.locator('.graphiql-plugin').getByText(name)
  if ((await shown.count()) === 0) await page.getByRole('button', { name }).first().click()
  await shown.first().waitFor()
}
const people = '{ people { nodes { __typename id name participations { nodes { id role event { id name start { edtf earliest latest } } citations { paragraph document { id name } } } } } } }'
const places = '{ regions(first: 5) { nodes { __typename id name kind } } }'
const answered = (query: string, view?: RegExp): State => ({
  path: link(query),
  reach: async (page) => {
    await editor(page)
    await run(page)
    await page.getByText(/\d+ entit|Cannot query|matched nothing/).first().waitFor()
    if (view) await page.getByRole('tab', { name: view }).click()
    await page.waitForTimeout(300)
  },
})

const states: Readonly<Record<string, State>> = {
  'playground, start': { path: '/', reach: editor },
  'playground, three tabs': {
    path: '/',
    reach: async (page) => {
      await editor(page)
      while ((await page.getByRole('tablist', { name: 'Queries' }).getByRole('tab').count()) < 3) await page.getByRole('button', { name: 'New tab' }).click()
    },
  },
  'playground, examples': { path: '/', reach: pane(/Examples/) },
  'playground, docs': { path: '/', reach: pane(/Docs|Documentation/) },
  'playground, page of a type': {
    path: '/',
    reach: async (page) => {
      await pane(/Docs|Documentation/)(page)
      await page.locator('.graphiql-plugin').getByRole('link', { name: 'Query', exact: true }).first().click()
      await page.locator('.graphiql-plugin').getByText('participations').first().waitFor()
    },
  },
  'playground, history': { path: link(people), reach: async (page) => { await answered(people).reach?.(page); await pane(/History/)(page) } },
  'playground, settings': { path: '/', reach: async (page) => { await editor(page); await page.getByRole('button', { name: 'Settings' }).click(); await page.getByRole('dialog').waitFor() } },
  'playground, keys': { path: '/', reach: async (page) => { await editor(page); await page.getByRole('button', { name: 'Keys', exact: true }).click(); await page.getByRole('dialog').waitFor() } },
  'playground, JSON': answered(people),
  'playground, graph': answered(people, /^Graph/),
  'playground, table': answered(people, /^Table/),
  'playground, timeline': answered(people, /^Timeline/),
  'playground, map': answered(places, /^Map/),
  'playground, error': { ...answered('{ people { nodes { nothingOfThisName } } }'), fails: true },
  'explorer, first visit': { path: '/explore', reach: (page) => page.getByRole('main').getByRole('heading').first().waitFor() },
  'explorer, graph': { path: `/explore?focus=${forum}`, reach: drawn },
  'explorer, selection with open citations': {
    path: `/explore?focus=${forum}&sel=person/simon-kachapin`,
    reach: async (page) => {
      await drawn(page)
      for (const mark of (await page.getByRole('complementary', { name: 'Details' }).locator('summary[aria-label]').all()).slice(0, 3)) await mark.click()
    },
  },
  'explorer, table': { path: '/explore?focus=person/fred-matiangi&view=table', reach: (page) => page.getByRole('table').first().waitFor() },
  'explorer, timeline': { path: '/explore?focus=person/fred-matiangi&view=timeline', reach: (page) => page.getByText(/Date not stated/).first().waitFor() },
  'explorer, map': { path: '/explore?focus=region/west-pokot-county&view=map', reach: (page) => page.getByRole('button', { name: /KE-47/ }).waitFor() },
  'explorer, empty': { path: '/explore?focus=event/meeting-of-regional-security-chiefs-in-mombasa&asof=1990-01-01&via=Participation', reach: (page) => page.getByText(/0 of \d+ facts/).waitFor() },
  'explorer, cut': { path: '/explore?focus=region/kenya&depth=3&view=graph', reach: drawn },
  'explorer, error': { path: `/explore?focus=${forum}`, fails: true, reach: (page) => page.getByRole('button', { name: 'Retry' }).first().waitFor() },
  'explorer, narrow': { path: `/explore?focus=${forum}`, view: narrow, reach: (page) => page.getByRole('table').first().waitFor() },
  'explorer, print': { path: `/explore?focus=${forum}`, media: 'print', reach: drawn },
  'entity page': { path: `/e/${forum}` },
  'entity page, nothing there': { path: '/e/person/nobody-of-this-name', fails: true },
  'paths, found': { path: '/paths?from=person/simon-kachapin&to=person/fred-matiangi', reach: (page) => page.getByRole('article').first().waitFor() },
  'paths, none': { path: '/paths?from=person/simon-kachapin&to=person/fred-matiangi&max=1', reach: (page) => page.getByText(/no chain|none/i).first().waitFor() },
}

/** What a pane that scrolls cuts in two, axe takes for covered: nothing is cut where the window is high. */
const tall = { ...wide, height: 1_600 }

/** The editors of the playground follow the theme by script, and so a moment later; other pages have none. */
const inTheme = (scheme: 'light' | 'dark'): boolean =>
  document.querySelector('.graphiql-container, #page.page') === null
  || (document.querySelector('.monaco-editor') !== null && [...document.querySelectorAll('.monaco-editor')].every((each) => each.classList.contains('vs-dark') === (scheme === 'dark')))

describe('axe finds nothing, in either theme', () => {
  test.each(Object.keys(states))('%s', async (name) => {
    const { path, reach, view, media, fails = false } = states[name] as State
    const { page } = await site.visit(path, {
      bypassCSP: true, colorScheme: 'light', faults: fails, viewport: view ?? tall,
      before: async (context) => {
        if (name === 'explorer, error')
          await context.route('**/graphql', (route) => route.fulfill({ status: 500, json: { errors: [{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'a'.repeat(32) } }] } }))
      },
    })
    await reach?.(page)
    const found: Record<string, string[]> = {}
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, media: media ?? null })
      await page.waitForFunction(inTheme, colorScheme)
      found[colorScheme] = await axe(page)
    }
    expect(found).toEqual({ light: [], dark: [] })
  })
})

test('an unlabelled button is found: the check itself works', async () => {
  const { page } = await site.visit('/explore', { bypassCSP: true })
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect((await axe(page)).some((line) => line.startsWith('button-name'))).toBe(true)
})
