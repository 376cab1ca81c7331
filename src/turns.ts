import { JukwaaError } from './errors.ts'

/** Lets a bounded number of pieces of work run at once; the others wait for their turn, first come first served. */
export interface Turns {
  /** Runs the work once there is room; throws the refusal where there is none in time. */
  take<Result>(work: () => Promise<Result>): Promise<Result>
  readonly running: number
  readonly waiting: number
}

export interface TurnsOptions {
  readonly mostRunning: number
  /** No bound if not given. A queue that grows without end answers everybody too late. */
  readonly mostWaiting?: number
  /** Milliseconds; no bound if not given. */
  readonly longestWait?: number
  /** What those are told who find no room in time; OVERLOADED if not given. */
  readonly refusal?: () => JukwaaError
}

const overloaded = () => new JukwaaError('OVERLOADED', 'Too many requests at once; try again in a moment')

export const turns = ({ mostRunning, mostWaiting = Infinity, longestWait, refusal = overloaded }: TurnsOptions): Turns => {
  let running = 0
  const waiting = new Set<() => void>()
  const turn = () =>
    new Promise<void>((resolve, reject) => {
      if (waiting.size >= mostWaiting) return reject(refusal())
      const leave = () => {
        waiting.delete(go)
        reject(refusal())
      }
      const timer = longestWait === undefined ? undefined : setTimeout(leave, longestWait)
      const go = () => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve()
      }
      waiting.add(go)
    })
  return {
    take: async (work) => {
      if (running >= mostRunning) await turn()
      else running += 1
      try {
        return await work()
      } finally {
        const [next] = waiting
        if (next) next()
        else running -= 1
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return waiting.size
    },
  }
}
