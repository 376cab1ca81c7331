import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.ts'
import { compress } from './compress.ts'

// A program of its own, so that what building takes of memory is given back: a server may run for months.
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('The folder for the pages is missing.')
await bundle(fileURLToPath(new URL('..', import.meta.url)), folder)
await compress(folder)
