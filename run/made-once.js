import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const unfinished = 'unfinished-'
const oneHour = 3_600_000

/** @param {string} path */
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * The folder `place/name`, which `make` fills if it is not there. A folder gets that name only once complete, so what is found there is whole.
 * Folders beside it that were made of other sources are removed.
 *
 * @param {{ readonly place: string, readonly name: string }} folder
 * @param {(empty: string) => Promise<unknown>} make
 * @returns {Promise<string>}
 */
export const madeOnce = async ({ place, name }, make) => {
  const folder = join(place, name)
  if (await exists(folder)) return folder
  await mkdir(place, { recursive: true })
  const started = await mkdtemp(join(place, unfinished))
  try {
    await make(started)
    await rename(started, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error
    })
  } finally {
    await rm(started, { recursive: true, force: true })
  }
  await removeOthers(place, folder)
  return folder
}

/**
 * @param {string} place
 * @param {string} kept
 */
const removeOthers = async (place, kept) => {
  for (const name of await readdir(place)) {
    const path = join(place, name)
    if (path === kept) continue
    // Another process may still be writing its own, or use what it made of sources as they were.
    if (Date.now() - (await stat(path)).mtimeMs < oneHour) continue
    await rm(path, { recursive: true, force: true })
  }
}
