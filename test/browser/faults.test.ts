import { describe, expect, inject, test } from 'vitest'
import type { Page, Route } from 'playwright-core'
import { openSite } from '../support/browser.ts'

const site = await openSite(inject('shipped'))
const requestId = '0123456789abcdef0123456789abcdef'
const error = (message: string, code: string) => ({ errors: [{ message, extensions: { code, requestId } }] })

/** Answers every question in the server's place, until told to let them through. */
const broken = (answer: (route: Route) => Promise<void>) => {
  const state = { isBroken: true }
  return { state, before: (context: { route: Page['route'] }) => context.route('**/graphql', (route) => (state.isBroken ? answer(route) : route.continue())) }
}
const away = (route: Route) => route.fulfill({ status: 503, headers: { 'retry-after': '7' }, json: error('The database does not answer', 'DATABASE_UNAVAILABLE') })
const failing = (route: Route) => route.fulfill({ status: 500, json: error('Internal error', 'INTERNAL_SERVER_ERROR') })

describe('the explorer', () => {
  const forum = '/explore?focus=event/jukwaa-la-usalama-kapenguria'

  test('says message, code and request id of an error, and Retry mends it', async () => {
    const { state, before } = broken(failing)
    const { page } = await site.visit(forum, { faults: true, before })
    const main = page.getByRole('main')
    await main.getByText('Internal error').first().waitFor()
    const text = await main.innerText()
    expect(text).toContain('INTERNAL_SERVER_ERROR')
    expect(text).toContain(requestId)
    state.isBroken = false
    await main.getByRole('button', { name: 'Retry' }).first().click()
    await page.locator('main svg [data-facts]').first().waitFor()
  })

  test('keeps what is loaded while the database is away, and says when to ask again', async () => {
    const { state, before } = broken(away)
    state.isBroken = false
    const { page } = await site.visit(`${forum}&view=table`, { faults: true, before })
    await page.getByRole('main').locator('tbody tr').first().waitFor()
    state.isBroken = true
    await page.getByLabel('As of', { exact: true }).fill('2022-07-20')
    await page.getByText(/\b[1-7] (s|seconds?)\b/).first().waitFor()
    expect(await page.getByRole('main').locator('tbody tr').count()).toBeGreaterThan(0)
    expect(await page.content()).toContain('DATABASE_UNAVAILABLE')
  })

  test('says that the server does not answer', async () => {
    const { before } = broken((route) => route.abort('connectionrefused'))
    const { page } = await site.visit(forum, { faults: true, before })
    await page.getByRole('main').getByText(/does not answer/).first().waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Retry' }).first().waitFor()
  })

  test('says after a while that it waits, and can be told to stop', async () => {
    const { before } = broken(async () => undefined)
    const { page } = await site.visit(forum, { faults: true, before })
    await page.getByRole('button', { name: 'Cancel' }).first().waitFor({ timeout: 5_000 })
    await page.getByRole('button', { name: 'Cancel' }).first().click()
    await page.getByRole('main').getByRole('button', { name: /Retry|again/i }).first().waitFor()
  })

  test('shows data that came with errors, and the errors', async () => {
    const { page } = await site.visit(forum, {
      faults: true,
      before: (context) => context.route('**/graphql', async (route) => {
        const response = await route.fetch()
        const { data } = (await response.json()) as { data: unknown }
        await route.fulfill({ response, json: { data, ...error('Something is missing', 'QUERY_TIMEOUT') } })
      }),
    })
    await page.locator('main svg [data-facts]').first().waitFor()
    await page.getByText('Something is missing').first().waitFor()
  })
})

describe('the playground', () => {
  const question = `/#query=${encodeURIComponent('{ people { nodes { id name } } }')}`
  const run = (page: Page) => page.getByRole('button', { name: /^(Execute|Run)/i }).click()
  const ready = (page: Page) => page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().waitFor()

  test('says code and request id of an error, and that the database is away, with Retry', async () => {
    const { state, before } = broken(away)
    const { page } = await site.visit(question, { faults: true, before })
    await ready(page)
    await page.getByText(/schema is not available/i).first().waitFor()
    await run(page)
    await page.getByText('DATABASE_UNAVAILABLE').first().waitFor()
    await page.getByText(requestId).first().waitFor()
    await page.getByText(/7 seconds/).first().waitFor()
    state.isBroken = false
    await page.getByRole('button', { name: 'Retry' }).click()
    await page.getByRole('status').filter({ hasText: /\d+ entities/ }).waitFor()
  })

  test('keeps the last answer when the server no longer answers', async () => {
    const { state, before } = broken((route) => route.abort('connectionrefused'))
    state.isBroken = false
    const { page } = await site.visit(question, { faults: true, before })
    await ready(page)
    await run(page)
    await page.getByRole('status').filter({ hasText: /\d+ entities/ }).waitFor()
    state.isBroken = true
    await run(page)
    await page.getByText(/does not answer/).first().waitFor()
    await page.getByText('person/fred-matiangi').first().waitFor()
    await page.getByRole('button', { name: 'Retry' }).waitFor()
  })

  test('says that it runs, and can be told to stop', async () => {
    const { state, before } = broken(async () => undefined)
    state.isBroken = false
    const { page } = await site.visit(question, { faults: true, before })
    await ready(page)
    state.isBroken = true
    await run(page)
    await page.getByRole('status').filter({ hasText: 'Running…' }).waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 5_000 })
    await page.getByText(/stopped/i).first().waitFor()
  })
})
