import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { wide } from './browser-sizes.ts'
import { findChromium } from './chromium.ts'

/** `npm run screenshot -- http://127.0.0.1:4000` makes the README's pictures from a running server, which must not have the documents' words. */

const server = process.argv[2] ?? 'http://127.0.0.1:4000'
const folder = join(import.meta.dirname, '../../docs')
const largest = 250_000
const example = readFileSync(join(import.meta.dirname, '../../examples/01-who-attended-which-forum.graphql'), 'utf8')

const pictures: Readonly<Record<string, { readonly path: string; readonly reach: (page: Page) => Promise<unknown> }>> = {
  explorer: {
    path: '/explore?focus=event/jukwaa-la-usalama-kapenguria&sel=person/simon-kachapin',
    reach: async (page) => {
      await page.locator('main svg [data-facts]').first().waitFor()
      await page.getByRole('complementary', { name: 'Details' }).locator('summary[aria-label]').first().click()
    },
  },
  playground: {
    path: `/#query=${encodeURIComponent(example)}&view=table`,
    reach: async (page) => {
      await page.locator('.monaco-editor textarea, .monaco-editor [role=textbox]').first().waitFor()
      await page.getByRole('button', { name: /^(Execute|Run)/i }).click()
      await page.getByRole('tabpanel').getByRole('table').first().waitFor()
    },
  },
}

const words = await fetch(`${server}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ facts(first: 100) { nodes { citations { passage } } } }' }),
}).then((answer) => answer.text())
if (/"passage":"/.test(words))
  throw new Error(`${server} shows the words of documents, which are no part of the project.\nNext: start it without DOCUMENTS_DIR`)

const { executablePath, env } = findChromium()
const browser = await chromium.launch({ executablePath, env: env as Record<string, string>, args: ['--no-sandbox'] })
try {
  mkdirSync(folder, { recursive: true })
  for (const [name, { path, reach }] of Object.entries(pictures)) {
    const page = await browser.newPage({ viewport: wide, colorScheme: 'light', baseURL: server })
    await page.goto(path)
    await reach(page)
    await page.waitForTimeout(500)
    const picture = await page.screenshot()
    if (picture.length > largest) throw new Error(`The picture ${name} has ${picture.length} bytes; at most ${largest} are wanted.`)
    writeFileSync(join(folder, `${name}.png`), picture)
    process.stdout.write(`docs/${name}.png: ${Math.round(picture.length / 1_000)} kB\n`)
  }
} finally {
  await browser.close()
}
