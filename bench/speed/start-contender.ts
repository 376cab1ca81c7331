import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { DatabaseAddress } from '../../src/graph/database.ts'
import type { ContenderName, FromContender, RequestCost, ToContender } from './contenders/contender.ts'

/** A contender in a process of its own. */
export interface Running {
  readonly name: ContenderName
  readonly url: string
  readonly pid: number
  /** What the statements that `work` makes it send cost the database. */
  costOf(work: () => Promise<unknown>): Promise<RequestCost>
  stop(): Promise<void>
}

const patience = 120_000

/** Starts a contender; throws with what it says where it cannot start. */
export const startContender = async (name: ContenderName, address: DatabaseAddress): Promise<Running> => {
  const child = fork(join(import.meta.dirname, '../../run/program.js'), ['bench/speed/contenders/main.ts', name], {
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE: JSON.stringify(address) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
    process.off('exit', end)
  }
  const told = () =>
    new Promise<FromContender>((resolve) => {
      const settle = (what: FromContender) => {
        clearTimeout(timer)
        child.off('message', settle)
        resolve(what)
      }
      const timer = setTimeout(() => settle({ failed: `no answer within ${patience / 1_000} s` }), patience)
      child.once('message', settle)
      void ended.then(() => settle({ failed: 'its process ended' }))
    })
  const ask = (what: ToContender) => {
    const answer = told()
    child.send(what)
    return answer
  }
  const first = await told()
  if (!('url' in first) || child.pid === undefined) {
    await stop()
    throw new Error(`${name} did not start: ${'failed' in first ? first.failed : 'no address'}`)
  }
  const costOf = async (work: () => Promise<unknown>): Promise<RequestCost> => {
    await ask('watch')
    await work()
    const answer = await ask('cost')
    return 'cost' in answer ? answer.cost : { statements: 0, hits: null, texts: [] }
  }
  return { name, url: first.url, pid: child.pid, costOf, stop }
}
