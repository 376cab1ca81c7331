import { describe, expect, inject, test } from 'vitest'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { openSite } from '../support/browser.ts'
import { findChromium } from '../support/chromium.ts'

const site = await openSite(inject('shipped'))
const pages = [
  '/', '/explore', '/explore?focus=event/jukwaa-la-usalama-kapenguria', '/explore?focus=person/fred-matiangi&view=table', '/explore?focus=person/fred-matiangi&view=timeline',
  '/explore?focus=region/west-pokot-county&view=map', '/paths?from=person/simon-kachapin&to=person/fred-matiangi', '/e/person/fred-matiangi', '/e/document/000_d32b6c1722595f24',
]

describe('what a page sends and fetches', () => {
  test.each(pages)('%s stays with its server and its policy, and has one h1', async (path) => {
    const { page } = await site.visit(path)
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const { headers } = await fetch(site.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'self'/)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
    expect(policy.includes("'unsafe-inline'")).toBe(path === '/')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('a request to another host is seen, and fails: the check itself works', async () => {
    const { page, complaints } = await site.visit('/explore', { faults: true, bypassCSP: true })
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
    expect(complaints).toContainEqual('request to another host: https://example.org/')
  })

  test('what breaks the policy is seen: the check itself works', async () => {
    const { page, complaints } = await site.visit('/explore', { faults: true })
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('script'), { textContent: 'void 0' })) })
    await expect.poll(() => complaints.some((complaint) => complaint.includes('policy broken: script-src'))).toBe(true)
  })
})

/** Bytes of what a page loads, as sent, by kind; for each the addresses. */
const loaded = async (path: string) => {
  const sizes: { url: string; type: string; bytes: number }[] = []
  const { page } = await site.visit(path, {
    before: async (context) => context.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes()
      sizes.push({ url: new URL(request.url()).pathname, type: request.resourceType(), bytes: responseBodySize })
    }),
  })
  await page.waitForLoadState('networkidle')
  return { page, sizes, sum: (wanted: RegExp) => sizes.filter(({ type }) => wanted.test(type)).reduce((total, { bytes }) => total + bytes, 0) }
}

describe('budgets, as sent', () => {
  test('the playground: 1.7 MB', async () => {
    const { sum } = await loaded('/')
    expect(sum(/./)).toBeLessThan(1_700_000)
  })

  test('the explorer: 150 KB of script, 15 KB of style, six requests before data, and nothing of the playground', async () => {
    const { sizes, sum } = await loaded('/explore?focus=event/jukwaa-la-usalama-kapenguria')
    expect(sum(/script/)).toBeLessThan(150_000)
    expect(sum(/stylesheet/)).toBeLessThan(15_000)
    const firstQuestion = sizes.findIndex(({ url }) => url === '/graphql')
    expect(sizes.slice(0, firstQuestion).filter(({ url }) => !url.endsWith('.svg')).length).toBeLessThanOrEqual(6)
    expect(sizes.map(({ url }) => url).filter((url) => /monaco|graphiql|playground|editor/i.test(url))).toEqual([])
  })

  test('an entity page: 30 KB, and no script', async () => {
    const { sizes, sum } = await loaded('/e/person/fred-matiangi')
    expect(sum(/document|stylesheet/)).toBeLessThan(30_000)
    expect(sizes.filter(({ type }) => type === 'script')).toEqual([])
  })
})

test('links to other sites tell them nothing', async () => {
  for (const path of pages.slice(1)) {
    const { page } = await site.visit(path)
    await page.waitForLoadState('networkidle')
    const bare = await page.locator('a[href^="http"]').evaluateAll((links) => links.filter((link) => !(link as HTMLAnchorElement).href.startsWith(location.origin) && !/noreferrer/.test((link as HTMLAnchorElement).rel)).map((link) => link.outerHTML))
    expect(bare).toEqual([])
  }
})

test.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the Chromium that npm ships opens the explorer with libraries of its own', async () => {
  const { executablePath, env } = findChromium({ ...process.env, CHROMIUM: undefined }, '/nowhere/chromium')
  expect(executablePath).toContain('node_modules')
  if (existsSync('/usr/bin/ldd')) expect(execFileSync('ldd', [executablePath], { encoding: 'utf8', env })).toMatch(/libnss3\.so => \S+node_modules\S+/)
  const browser = await chromium.launch({ executablePath, env: env as Record<string, string>, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`${site.url}/explore?focus=event/jukwaa-la-usalama-kapenguria`)
    await page.getByRole('button', { name: /^Event, Jukwaa la Usalama/ }).waitFor()
  } finally {
    await browser.close()
  }
})

test('without any Chromium the command that installs one is named', () => {
  expect(() => findChromium({ CHROMIUM: '/nowhere/chromium' })).toThrow(/^There is no Chromium at \/nowhere\/chromium\.\n.*\nNext: unset CHROMIUM$/)
})
