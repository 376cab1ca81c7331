import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Program {
  readonly pid: number
  /** Of the server, without a slash at the end. */
  readonly url: string
  readonly dataDir: string
  /** The last that it wrote on its error output. */
  errorOutput(): string
  hasEnded(): boolean
  /** Asks it to stop, and gives its exit code; null if it had to be killed. */
  stop(): Promise<number | null>
}

const root = join(import.meta.dirname, '../..')
const startSeconds = 180
const stopSeconds = 60

/** Starts the real program as a process of its own, with a database and a data folder that go with it, without rate limits. */
export const startProgram = async (): Promise<Program> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'jukwaa-soak-'))
  const { NEO4J_URI: _uri, ...environment } = process.env
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', join(import.meta.dirname, 'collect-on-signal.js'), 'run/program.js', 'src/main.ts', '--quiet'],
    {
      cwd: root,
      env: { ...environment, PORT: '0', DATA_DIR: dataDir, RATE_LIMIT: 'off', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const end = () => void child.kill()
  process.once('exit', end)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let [output, errors, over] = ['', '', false]
  void ended.then(() => {
    over = true
  })
  child.stderr.on('data', (piece: Buffer) => {
    errors = (errors + piece.toString()).slice(-4_000)
  })
  const stop = async () => {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), stopSeconds * 1_000)
    const code = await ended
    clearTimeout(timer)
    process.off('exit', end)
    await rm(dataDir, { recursive: true, force: true })
    return code
  }
  const url = await new Promise<string | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), startSeconds * 1_000)
    const settle = (found: string | null) => {
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', (piece: Buffer) => {
      output = (output + piece.toString()).slice(-20_000)
      const found = /(http:\/\/\S+)\/graphql/.exec(output)?.[1]
      if (found) settle(found)
    })
    void ended.then(() => settle(null))
  })
  if (url === null || child.pid === undefined) {
    await stop()
    throw new Error(`The program did not start within ${startSeconds} s.\n${errors}`)
  }
  return { pid: child.pid, url, dataDir, errorOutput: () => errors, hasEnded: () => over, stop }
}
