import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fingerprint } from '../src/fingerprint.ts'

const web = fileURLToPath(new URL('.', import.meta.url))
const dist = join(web, 'dist')
/** What the pages are made of: their own folder, what they show, and what of the program they are built from. */
const sources = ['web', 'examples', 'src/model', 'src/time']
const unfinished = 'unfinished-'
const oneHour = 3_600_000

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function removeOthers(kept: string): Promise<void> {
  for (const name of await readdir(dist)) {
    const path = join(dist, name)
    if (path === kept) continue
    // Another process may still be writing its own, or serving what it built from sources as they were.
    if (Date.now() - (await stat(path)).mtimeMs < oneHour) continue
    await rm(path, { recursive: true, force: true })
  }
}

async function make(folder: string): Promise<void> {
  await mkdir(dist, { recursive: true })
  const started = await mkdtemp(join(dist, unfinished))
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', join(web, 'build/makePages.ts'), started], {
      cwd: join(web, '..'),
      // React chooses its development half by this variable, whoever builds.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    await rename(started, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error
    })
  } finally {
    await rm(started, { recursive: true, force: true })
  }
  await removeOthers(folder)
}

/**
 * The folder of the built pages: `web/dist/<fingerprint of their sources>`.
 * A folder gets that name only once complete, so what is found there is whole and current.
 */
export async function buildPages(report: (text: string) => void = () => {}): Promise<string> {
  const folder = join(dist, await fingerprint(sources))
  if (await exists(folder)) return folder
  report('Building the pages, once; this takes about ten seconds')
  const start = performance.now()
  await make(folder)
  report(`Built the pages in ${((performance.now() - start) / 1000).toFixed(1)} seconds`)
  return folder
}
