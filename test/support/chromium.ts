import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How to start a Chromium: its program, and the environment in which it finds its libraries and fonts. */
export interface Chromium {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string | undefined>>
}

const root = join(import.meta.dirname, '../..')
const shippedPackage = join(root, 'node_modules/@sparticuz/chromium')

/**
 * The Chromium of the tests: that of the variable CHROMIUM, else the system's, else the one that npm's `@sparticuz/chromium` ships (Linux on x64).
 * Throws with the command that installs one where there is none: without a browser the tests fail, they are not skipped.
 */
export const findChromium = (environment = process.env, system = '/usr/bin/chromium'): Chromium => {
  const named = environment['CHROMIUM']
  if (named !== undefined && !existsSync(named))
    throw new Error(`There is no Chromium at ${named}.\nThe variable CHROMIUM names it.\nNext: unset CHROMIUM`)
  const here = named ?? (existsSync(system) ? system : null)
  if (here !== null) return { executablePath: here, env: environment }
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(shippedPackage)) return unpacked(environment)
  throw new Error(
    `No Chromium for the browser tests.\nWanted the variable CHROMIUM, ${system}, or npm's @sparticuz/chromium on Linux x64; got none of them.\n` +
      'Next: npm ci (Linux x64), or sudo apt install chromium, or CHROMIUM="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test',
  )
}

/** Unpacks what npm ships, once, into a folder that gets its name only when it is whole. */
const unpacked = (environment: NodeJS.ProcessEnv): Chromium => {
  const { version } = JSON.parse(readFileSync(join(shippedPackage, 'package.json'), 'utf8')) as { version: string }
  const cache = join(root, 'node_modules/.cache')
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(join(cache, 'chromium-unfinished-'))
    try {
      // The package unpacks into the temporary folder, and its libraries only where it takes itself to be on Amazon Linux.
      execFileSync(
        process.execPath,
        ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
        {
          cwd: root,
          env: { ...environment, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
        },
      )
      writeFileSync(join(unfinished, 'fonts.conf'), fontsIn(join(folder, 'fonts'), join(folder, 'fonts-cache')))
      renameSync(unfinished, folder)
    } catch (error) {
      if (!existsSync(folder)) throw error
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
  }
  const libraries = [join(folder, 'al2023/lib'), environment['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** The package's own list of fonts names folders of its authors' machines. */
const fontsIn = (folder: string, cache: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>
`
