import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'

const project = join(import.meta.dirname, '..')
/** Folders of what is made or installed. */
const made = new Set(['dist', 'node_modules', 'neo4j', 'results'])

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
const filesUnder = async (path) => {
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) return found ? [path] : []
  const names = (await readdir(path)).filter((name) => !made.has(name))
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat()
}

/**
 * Changes when one of the project's files does that lie under these paths of it, as far as they are there, or a locked package: 16 hexadecimal
 * digits.
 *
 * @param {readonly string[]} sources
 * @param {RegExp} named The files that count, by their names: all if not given.
 * @returns {Promise<string>}
 */
export const fingerprint = async (sources, named = /./) => {
  const found = await Promise.all([...sources, 'package-lock.json'].map((source) => filesUnder(resolve(project, source))))
  const paths = found
    .flat()
    .filter((path) => named.test(path))
    .sort()
  const contents = await Promise.all(paths.map((path) => readFile(path)))
  const hash = createHash('sha256')
  for (const [index, content] of contents.entries()) {
    const path = relative(project, paths[index] ?? '').replaceAll(sep, '/')
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}
