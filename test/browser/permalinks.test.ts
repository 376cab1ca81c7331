import { expect, inject, test } from 'vitest'
import type { Page } from 'playwright-core'
import { openSite } from '../support/browser.ts'

const site = await openSite(inject('shipped'))
const forum = 'event/jukwaa-la-usalama-kapenguria'

/** What a reader sees of the graph: which nodes stand where, what is selected, the view and the date. */
const seen = async (page: Page) => {
  const nodes = page.locator('main svg [role=button][data-id]:not([data-facts])')
  await nodes.first().waitFor()
  return {
    nodes: await nodes.evaluateAll((all) => all.map((node) => [node.getAttribute('data-id'), node.getAttribute('transform'), node.getAttribute('aria-pressed')])),
    view: await page.getByRole('group', { name: 'View' }).getByRole('button', { pressed: true }).innerText(),
    date: await page.getByLabel('As of', { exact: true }).inputValue(),
  }
}

test('a copied link shows the same nodes, places, view, date and selection in a fresh profile', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}&depth=2`, { permissions: ['clipboard-read', 'clipboard-write'] })
  await seen(page)
  await page.getByRole('button', { name: /^Person, Simon Kachapin/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('sel=person/simon-kachapin')
  await page.keyboard.press('p')
  await expect.poll(() => page.url()).toContain('pin=')
  await page.getByLabel('As of', { exact: true }).fill('2025-07-17')
  await expect.poll(() => page.url()).toContain('asof=2025-07-17')
  await page.getByRole('main').getByText(/ruled out on this date/).waitFor()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('status').filter({ hasText: /copied/i }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).searchParams.get('known')).toMatch(/^\d{4}-\d\d-\d\dT/)
  const { page: other } = await site.visit(link)
  await other.getByRole('main').getByText(/ruled out on this date/).waitFor()
  expect(await seen(other)).toEqual(await seen(page))
})

test('the same address draws the same picture twice', async () => {
  const places = []
  for (let time = 0; time < 2; time += 1) {
    const { page } = await site.visit('/explore?focus=region/west-pokot-county&depth=2')
    places.push(await seen(page))
  }
  expect(places[1]).toEqual(places[0])
})

test('a node stays where it is when the date moves', async () => {
  const { page } = await site.visit('/explore?focus=office/interior-cabinet-secretary')
  const before = await seen(page)
  await page.getByLabel('As of', { exact: true }).fill('2022-07-20')
  await page.getByRole('main').getByText(/ruled out on this date/).waitFor()
  expect((await seen(page)).nodes).toEqual(before.nodes)
})

test('Back restores focus, selection and view, one after the other', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}`)
  await seen(page)
  const addresses = [page.url()]
  await page.getByRole('button', { name: /^Person, Simon Kachapin/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).not.toBe(addresses.at(-1))
  addresses.push(page.url())
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect.poll(() => page.url()).toContain('view=table')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(addresses[1])
  expect((await seen(page)).view).toBe('Graph')
  await page.goBack()
  await expect.poll(() => page.url()).toBe(addresses[0])
  await page.goForward()
  await expect.poll(() => page.url()).toBe(addresses[1])
})

test('defaults are left out, and what is not known in an address is said', async () => {
  const { page } = await site.visit(`/explore?focus=${forum}&depth=1&colour=red`)
  await seen(page)
  await page.getByText(/colour/).first().waitFor()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await expect.poll(() => new URL(page.url()).search).toBe(`?focus=${forum}&view=table`)
})
