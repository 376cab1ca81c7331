import { expect, inject, test } from 'vitest'
import { openSite, reach, keys } from '../support/browser.ts'

const site = await openSite(inject('shipped'))

test('a path is found by keyboard, each step keeps its verb and its source, and leads to the graph', async () => {
  const { page } = await site.visit('/paths')
  for (const [box, text] of [['From', 'Kachapin'], ['To', 'Matiangi']] as const) {
    const field = page.getByRole('combobox', { name: box, exact: true })
    await reach(page, field)
    await page.keyboard.type(text)
    await page.getByRole('option').first().waitFor()
    await keys(page, 'Enter')
  }
  await expect.poll(() => new URL(page.url()).search).toBe('?from=person/simon-kachapin&to=person/fred-matiangi')
  const steps = page.getByRole('article').first().getByRole('listitem')
  await expect.poll(() => steps.count()).toBe(4)
  const texts = await steps.allInnerTexts()
  expect(texts[0]).toMatch(/^Simon Kachapin\s+attended\s+Jukwaa la Usalama/)
  expect(texts[1]).toContain('spoke at')
  for (const step of await steps.all()) expect(await step.locator('summary[aria-label]').first().getAttribute('aria-label')).toMatch(/¶ \d+, article/)
  await page.getByText(/4 facts from 2 documents/).waitFor()
  await page.getByRole('link', { name: /show in graph/i }).first().click()
  await expect.poll(() => page.url()).toContain('/explore?focus=')
  await page.getByRole('button', { name: /^Person, Fred Matiangi/ }).waitFor()
})

test('where there is none it says how far each side reaches and what to loosen', async () => {
  const { page } = await site.visit('/paths?from=person/simon-kachapin&to=person/fred-matiangi&max=2')
  const main = page.getByRole('main')
  await main.getByText(/no chain|none/i).first().waitFor()
  expect(await main.innerText()).toMatch(/reach/i)
  expect(await main.getByRole('button').or(main.getByRole('link')).filter({ hasText: /\b[3-6]\b|facts|all/i }).count()).toBeGreaterThan(0)
})

test('Back restores the search before', async () => {
  const { page } = await site.visit('/paths?from=person/simon-kachapin&to=person/fred-matiangi')
  await page.getByRole('article').first().waitFor()
  await page.getByLabel('Most facts').selectOption('2')
  await expect.poll(() => page.url()).toContain('max=2')
  await page.goBack()
  await expect.poll(() => page.url()).not.toContain('max=2')
})
