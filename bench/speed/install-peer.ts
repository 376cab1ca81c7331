import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../../local-neo4j/run-program.ts'
import { peerFolder } from './contenders/peer.ts'

/** Installs what only the peer needs, the first time, into its own folder; null, or why that did not do. */
export const installPeer = async (report: (text: string) => void): Promise<string | null> => {
  if (existsSync(join(peerFolder, 'node_modules/@neo4j/graphql/package.json'))) return null
  report('installing: the peer, @neo4j/graphql, into bench/peer')
  const run = await runProgram('npm', ['ci', '--prefix', peerFolder, '--ignore-scripts'])
  if (run === null) return 'npm is missing'
  return run.code === 0 ? null : `npm ci ended with ${run.code}: ${run.lines.slice(-3).join(' ')}`
}
