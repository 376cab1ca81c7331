import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** The program that listens on a TCP port of this computer, as `process 1234 (node)`; null where the system does not tell. */
export const whoListens = (port: number): string | null => {
  const inode = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listening(table, port))[0]
  if (inode === undefined) return null
  const owner = attempt(() => readdirSync('/proc'), [])
    .filter((name) => /^\d+$/.test(name))
    .find((pid) =>
      attempt(() => readdirSync(`/proc/${pid}/fd`), []).some(
        (fd) => attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`), '') === `socket:[${inode}]`,
      ),
    )
  if (owner === undefined) return null
  return `process ${owner} (${attempt(() => readFileSync(`/proc/${owner}/comm`, 'utf8').trim(), 'unknown')})`
}

/** The inodes of the sockets in Linux's table of connections that listen (state 0A) on the port. */
const listening = (table: string, port: number): string[] =>
  attempt(() => readFileSync(table, 'utf8'), '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local = '', , state]) => state === '0A' && Number.parseInt(local.split(':')[1] ?? '', 16) === port)
    .flatMap(([, , , , , , , , , inode]) => inode ?? [])

const attempt = <Value>(read: () => Value, otherwise: Value): Value => {
  try {
    return read()
  } catch {
    return otherwise
  }
}
