import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

const project = join(import.meta.dirname, '..')
const made = new Set(['dist', 'node_modules'])

const filesUnder = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => !made.has(name))
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat()
}

/** Changes when one of the project's files does that lie under these paths of it, or a locked package: 16 hexadecimal digits. */
export const fingerprint = async (sources: readonly string[]): Promise<string> => {
  const found = await Promise.all([...sources, 'package-lock.json'].map((source) => filesUnder(join(project, source))))
  const paths = found.flat().sort()
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  const hash = createHash('sha256')
  for (const [index, content] of contents.entries()) {
    const path = relative(project, paths[index] ?? '').replaceAll(sep, '/')
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}
