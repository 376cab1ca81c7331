import { access, rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { withoutFonts } from './withoutFonts.ts'

/** The folder of each page, and the name its HTML gets. That of `entity` is a frame, which the server fills. */
const pages = { playground: 'index.html', explorer: 'explorer.html', entity: 'entity.html' }

const written = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** Runs Vite over the pages of `web/`, into an empty folder. */
export async function bundle(web: string, folder: string): Promise<void> {
  const source = (page: string): string => join(web, page, 'index.html')
  const names = Object.keys(pages) as (keyof typeof pages)[]
  const present = await Promise.all(names.map((page) => written(source(page)))).then((found) => names.filter((_, at) => found[at]))
  // Each on its own: what pages share would otherwise come in many small files.
  for (const page of present) {
    await build({
      root: web,
      base: '/',
      configFile: false,
      envDir: false,
      publicDir: false,
      logLevel: 'silent',
      plugins: [withoutFonts(), react()],
      worker: { format: 'es' },
      build: {
        outDir: folder,
        emptyOutDir: false,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: { [page]: source(page) } },
      },
    })
  }
  // The addresses of its files begin with a slash, so a page may move.
  for (const page of present) {
    await rename(join(folder, page, 'index.html'), join(folder, pages[page]))
    await rmdir(join(folder, page))
  }
}
