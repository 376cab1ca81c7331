import { rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { withoutFonts } from './withoutFonts.ts'

/** Runs Vite over the pages of `web/`, into an empty folder. */
export async function bundle(web: string, folder: string): Promise<void> {
  const before = process.env.NODE_ENV
  // React chooses its development half by this variable, whoever builds.
  process.env.NODE_ENV = 'production'
  try {
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
        rolldownOptions: { input: { playground: join(web, 'playground/index.html') } },
      },
    })
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
  // Its address is `/`; the addresses of its files begin with a slash, so it may move.
  await rename(join(folder, 'playground/index.html'), join(folder, 'index.html'))
  await rmdir(join(folder, 'playground'))
}
