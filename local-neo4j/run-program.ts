import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Variables for a child process; absent means that it inherits ours. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How a program ended, with the lines it wrote; null where there is no such program. */
export type Run = { code: number | null; lines: string[] } | null

/**
 * Runs a program to its end and hands each line of its output to `onLine`.
 * The program ends with ours. Throws where it exists but may not be run.
 */
export function runProgram(
  command: string,
  parameters: string[],
  { environment, onLine }: { environment?: Environment | undefined; onLine?: (line: string) => void } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(environment && { env: { ...environment } }),
    })
    const lines: string[] = []
    const end = () => child.kill()
    process.once('exit', end)
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line)
        onLine?.(line)
      })
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.off('exit', end)
      if (error.code === 'ENOENT') resolve(null)
      else reject(error)
    })
    child.once('close', (code) => {
      process.off('exit', end)
      resolve({ code, lines })
    })
  })
}
