import { describe, expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { narrow, wide } from '../support/browser-sizes.ts'
import { openSite } from '../support/browser.ts'

const site = await openSite(inject('shipped'))
const forum = 'event/jukwaa-la-usalama-kapenguria'
const pages = ['/', '/explore', `/explore?focus=${forum}`, `/explore?focus=${forum}&view=graph`, '/explore?focus=person/fred-matiangi&view=timeline',
  '/explore?focus=region/west-pokot-county&view=map', '/paths?from=person/simon-kachapin&to=person/fred-matiangi', `/e/${forum}`, '/e/region/west-pokot-county']

/** What reaches beyond the page's width and is not within code, a table or another part that scrolls by itself. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null && element !== document.documentElement && element !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const found = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width: own, height } = element.getBoundingClientRect()
      return element.checkVisibility() && own > 1 && height > 1 && right > width + 1 && !scrolls(element.parentElement) && !element.closest('svg *')
    })
    return { scrollsSideways: document.documentElement.scrollWidth > width + 1, found: found.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) }
  })

/** A browser's zoom of 200 % is a page of half the size, drawn twice as large. */
const zoomed = { viewport: { width: wide.width / 2, height: wide.height / 2 }, deviceScaleFactor: 2 }

describe.each([['at 320 px', { viewport: narrow }], ['at 200 % zoom', zoomed]] as const)('%s', (_name, options) => {
  test.each(pages)('nothing of %s scrolls sideways but code and tables', async (path) => {
    const { page } = await site.visit(path, options)
    await page.waitForLoadState('networkidle')
    expect(await tooWide(page)).toEqual({ scrollsSideways: false, found: [] })
  })
})

test('at 320 px the playground stacks its panes', async () => {
  const { page } = await site.visit('/', { viewport: narrow })
  await page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().waitFor()
  const boxes = await page.evaluate(() => ['.monaco-editor', '[role=tablist][aria-label*="answer"]'].map((selector) => {
    const { top, width } = document.querySelector(selector)?.getBoundingClientRect() ?? { top: 0, width: 0 }
    return { top, width }
  }))
  expect(boxes[1]?.top).toBeGreaterThan((boxes[0]?.top ?? 0) + 20)
  for (const { width } of boxes) expect(width).toBeGreaterThan(150)
})

test('at 320 px what unfolds stays on the page', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}`, { viewport: narrow })
  await page.getByRole('main').getByRole('table').waitFor()
  await page.locator('summary').filter({ hasText: /^Export/ }).click()
  expect(await tooWide(page)).toEqual({ scrollsSideways: false, found: [] })
})

test('at 320 px the explorer opens on the table', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}`, { viewport: narrow })
  await page.getByRole('main').getByRole('table').waitFor()
  expect(await page.getByRole('button', { name: 'Table', exact: true }).getAttribute('aria-pressed')).toBe('true')
})

test.each(['/explore', `/explore?focus=${forum}`, `/e/${forum}`])('targets on %s are at least 24 px', async (path) => {
  const { page } = await site.visit(path)
  await page.waitForLoadState('networkidle')
  const small = await page.getByRole('button').or(page.getByRole('checkbox')).or(page.getByRole('radio')).or(page.getByRole('combobox')).evaluateAll((all) => all
    .map((element) => ({ name: element.getAttribute('aria-label') ?? element.textContent, box: (element.closest('label') ?? element).getBoundingClientRect(), inSvg: element.closest('svg') !== null }))
    .filter(({ box, inSvg }) => !inSvg && box.width > 0 && (box.width < 24 || box.height < 24)).map(({ name, box }) => `${name} ${Math.round(box.width)} × ${Math.round(box.height)}`))
  expect(small).toEqual([])
})

test('themes follow the system, and can be chosen', async () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const path of ['/', '/explore', `/e/${forum}`]) {
    const { page: light } = await site.visit(path, { colorScheme: 'light' })
    const { page: dark } = await site.visit(path, { colorScheme: 'dark' })
    await dark.waitForLoadState('networkidle')
    expect(await background(light)).not.toBe(await background(dark))
  }
  const { page } = await site.visit('/explore', { colorScheme: 'light' })
  const before = await background(page)
  await page.getByRole('group', { name: 'Theme' }).getByRole('button', { name: 'Dark' }).click()
  await expect.poll(() => background(page)).not.toBe(before)
  await page.reload()
  await expect.poll(() => background(page)).not.toBe(before)
})

test('nothing moves by itself', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}`)
  await page.locator('main svg [data-facts]').first().waitFor()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
