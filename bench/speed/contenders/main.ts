import type { DatabaseAddress } from '../../../src/graph/database.ts'
import type { Contender, ContenderName, FromContender, RequestCost, ToContender } from './contender.ts'
import { startHand } from './hand.ts'
import { startOurs } from './ours.ts'
import { startPeer } from './peer.ts'
import { watchStatements } from './watch-statements.ts'

/** The process of one contender: `main.ts NAME`, the database's address in BENCH_DATABASE. It ends with whoever started it. */
const start: Readonly<Record<ContenderName, (address: DatabaseAddress) => Promise<Contender>>> = {
  ours: startOurs,
  hand: startHand,
  peer: startPeer,
}

const tell = (what: FromContender): void => void process.send?.(what)

const answer = async (asked: ToContender, { driver }: Contender): Promise<FromContender> => {
  if (asked === 'watch') {
    cost = await watchStatements(driver)
    return { watching: true }
  }
  return { cost: await cost() }
}

let cost = (): Promise<RequestCost> => Promise.reject(new Error('Nothing was noted'))
const failed = (error: unknown) => tell({ failed: error instanceof Error ? error.message : String(error) })

process.on('disconnect', () => process.exit(0))
// Ctrl+C reaches the whole group: whoever started this one ends it.
process.on('SIGINT', () => undefined)
try {
  const contender = await start[process.argv[2] as ContenderName](JSON.parse(process.env['BENCH_DATABASE'] ?? '{}') as DatabaseAddress)
  process.on('message', (asked: ToContender) => void answer(asked, contender).then(tell, failed))
  tell({ url: contender.url })
} catch (error) {
  failed(error)
}
