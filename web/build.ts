import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fingerprint } from '../run/fingerprint.js'
import { madeOnce } from '../run/made-once.js'

const web = fileURLToPath(new URL('.', import.meta.url))
const root = join(web, '..')
/** What the pages are made of: their own folder, what they show, and what of the program they are built from. */
const sources = ['web', 'examples', 'src/model', 'src/time']

const make = (folder: string) =>
  promisify(execFile)(process.execPath, [join(root, 'run/program.js'), 'web/build/makePages.ts', folder], {
    cwd: root,
    // React chooses its development half by this variable, whoever builds.
    env: { ...process.env, NODE_ENV: 'production' },
  })

/** The folder of the built pages: `web/dist/<fingerprint of their sources>`, whole and current. */
export async function buildPages(report: (text: string) => void = () => {}): Promise<string> {
  const name = await fingerprint(sources)
  return madeOnce({ place: join(web, 'dist'), name }, async (folder) => {
    report('Building the pages, once; this takes about ten seconds')
    const start = performance.now()
    await make(folder)
    report(`Built the pages in ${((performance.now() - start) / 1000).toFixed(1)} seconds`)
  })
}
