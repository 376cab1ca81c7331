import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const notSources = new Set(['dist', 'node_modules'])

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const found = await Promise.all(
    entries
      .filter((entry) => !notSources.has(entry.name))
      .map((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)])),
  )
  return found.flat()
}

/** Folders that the pages are made of: their own, what they show, and what of the program they are built from. */
const sources = ['web', 'examples', 'src/model', 'src/time']

/** Changes when a source of the pages, an example or a locked package does. */
export async function fingerprint(project: string): Promise<string> {
  const folders = await Promise.all(sources.map((folder) => filesUnder(join(project, folder))))
  const paths = [...folders.flat(), join(project, 'package-lock.json')].map((path) => relative(project, path).split(sep).join('/')).sort()
  const contents = await Promise.all(paths.map((path) => readFile(join(project, path))))
  const hash = createHash('sha256')
  paths.forEach((path, index) => {
    hash.update(`${path}\0${contents[index]!.length}\0`).update(contents[index]!)
  })
  return hash.digest('hex').slice(0, 16)
}
