import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { pino } from 'pino'
import { chromium, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, expect, onTestFinished } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openDatabase, type DatabaseAddress } from '../../src/graph/database.ts'
import { startServer } from '../../src/server.ts'
import { buildPages } from '../../web/build.ts'
import { wide } from './browser-sizes.ts'
import { findChromium } from './chromium.ts'

/** What a page did that it should not: asked another host, wrote an error, broke its policy, got no answer. */
export type Complaints = string[]

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: Complaints
}

export interface VisitOptions extends Omit<BrowserContextOptions, 'baseURL'> {
  /** The test makes faults itself and looks at `complaints` itself; of all others none may be left at its end. */
  readonly faults?: boolean
  /** Runs before the page is opened, for instance to answer requests in the server's place. */
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

export interface Site {
  /** The address of the server, without a slash at the end. */
  readonly url: string
  /** Opens an address of the site in a fresh profile, which is closed after the test. */
  visit(path: string, options?: VisitOptions): Promise<Visit>
  /** An answer of the server as text; throws where its status is not 200. */
  text(path: string): Promise<string>
  /** The data of a GraphQL answer; throws where it has errors. */
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>
}

/** Milliseconds that anything on a page may take. */
const patience = 15_000

/** A running server over a database, with the built pages, and one browser; both are closed after the file's tests. */
export const openSite = async (address: DatabaseAddress, documentsDir: string | null = null): Promise<Site> => {
  const database = openDatabase(address)
  afterAll(() => database.close())
  const config = readConfig({ PORT: '0', RATE_LIMIT: 'off', DRAIN_MS: '0', DEADLINE_MS: '15000', ...(documentsDir !== null && { DOCUMENTS_DIR: documentsDir }) })
  const server = await startServer({ config, database, log: pino({ level: 'silent' }), pages: await buildPages() })
  afterAll(() => server.stop())
  const { executablePath, env } = findChromium()
  const browser = await chromium.launch({
    executablePath,
    env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  afterAll(() => browser.close())
  return {
    url: server.url,
    visit: async (path, { faults = false, before, ...options } = {}) => {
      const context = await browser.newContext({ viewport: wide, ...options, baseURL: server.url })
      context.setDefaultTimeout(patience)
      const complaints: Complaints = []
      onTestFinished(async () => {
        // What a test answers in the server's place may still be under way.
        await context.unrouteAll({ behavior: 'ignoreErrors' })
        await context.close()
        if (!faults) expect(complaints).toEqual([])
      })
      await listen(context, new URL(server.url).host, complaints)
      await before?.(context)
      const page = await context.newPage()
      await page.goto(path)
      return { page, context, complaints }
    },
    text: async (path) => {
      const answer = await fetch(server.url + path)
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
      return answer.text()
    },
    ask: async <Data>(query: string, variables = {}) => {
      const body = JSON.stringify({ query, variables })
      const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
  }
}

/** Writes down what goes wrong on the pages of a profile, and lets no request leave the server's host. */
const listen = async (context: BrowserContext, host: string, complaints: Complaints): Promise<void> => {
  const isElsewhere = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.host !== host
  await context.route(isElsewhere, async (route) => {
    complaints.push(`request to another host: ${route.request().url()}`)
    await route.abort()
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy broken: ${violatedDirective} ${blockedURI}`),
    )
  })
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  context.on('requestfailed', (request) => {
    // A page may abandon its own question, and a download ends its navigation.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED' && !isElsewhere(new URL(request.url()))) complaints.push(`no answer: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`)
  })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page as it stands, one line for each element; for a visit with `bypassCSP`. */
export const axe = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    axeTags,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(';').trim()}`),
  )
}

/** Presses keys one after the other, as the keyboard names them: `Tab`, `Control+Enter`. */
export const keys = async (page: Page, ...presses: readonly string[]): Promise<void> => {
  for (const press of presses) await page.keyboard.press(press)
}

/** Presses Tab (or another key) until an element has the focus, once it is there; fails where it never gets it. */
export const reach = async (page: Page, target: Locator, { key = 'Tab', presses = 80 } = {}): Promise<void> => {
  await target.first().waitFor({ state: 'attached' })
  for (let pressed = 0; pressed < presses; pressed += 1) {
    if ((await target.count()) > 0 && (await target.first().evaluate((element) => element === element.ownerDocument.activeElement))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} pressed ${presses} times has not reached ${target}; the focus is at ${await focused(page)}`)
}

/** What has the focus, for messages. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing')
