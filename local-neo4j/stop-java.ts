import { setTimeout as pause } from 'node:timers/promises'
import type { Launched } from './launch-java.ts'

/** The launcher halts itself 8 s after its input has closed; this is that, with a margin for a loaded machine. */
const patienceSeconds = 12

/** Asks Java to stop by closing its input, waits, and kills it where it does not. */
export async function stopJava(launched: Launched): Promise<void> {
  launched.child.stdin?.end()
  const enough = new AbortController()
  const patience = pause(patienceSeconds * 1000, 'running', { signal: enough.signal }).catch(() => 'stopped')
  const outcome = await Promise.race([launched.exited.then(() => 'stopped'), patience])
  enough.abort()
  if (outcome === 'running') launched.child.kill('SIGKILL')
  await launched.exited
}
