import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells a process from a later one that got the same id: when it started. Null where no such process runs.
 * Without /proc the start comes from ps, and without ps every living process has the same mark.
 */
export function processMark(pid: number): string | null {
  if (!isAlive(pid)) return null
  if (process.platform === 'linux') return markFromProc(pid)
  const run = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return run.status === 0 && run.stdout.trim() !== '' ? run.stdout.trim() : 'alive'
}

function markFromProc(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The command name before the last parenthesis may itself hold spaces and parentheses.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return fields[0] === 'Z' ? null : `${boot} ${fields[19]}`
  } catch {
    return isAlive(pid) ? 'alive' : null
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
