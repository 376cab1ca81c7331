import type { Statement, Within } from './database.ts'
import type { ForMany } from './for-many.ts'
import type { Parameters } from './parameters.ts'

type Read = <Row>(question: Statement, parameters: Parameters, within: Within) => Promise<Row[]>

/** A read that waits for its turn. */
interface Waiting {
  readonly question: Statement
  readonly parameters: Parameters
  readonly within: Within
  readonly take: (rows: Promise<unknown[]>) => void
}

/** The reads that may go together, and how many statements of them are under way. */
interface Line {
  readonly waiting: Waiting[]
  running: number
  impatience?: NodeJS.Timeout | undefined
}

/** How long each of those that went together took, in milliseconds, and until when they go by themselves, by performance.now(). */
interface Pace {
  average: number
  restsUntil: number
}

/** Of one line: statements under way at once, and reads that go together at most. */
const [mostRunning, mostTogether] = [2, 16]
/** Milliseconds for each of those that went together, on an average of the last few times: what takes longer has more from going beside others. */
const quick = 4
const weightOfLast = 0.2
/** Milliseconds after which those that wait go by themselves. */
const patience = 100
/** Milliseconds for which all reads of a statement go by themselves once some had to, or were slow together. */
const rest = 2_000
/** Of the time that is left: what fails together must have time to go by itself. */
const share = 0.5

/**
 * Reads go together, as one statement, where theirs can be made for many, and enough of it are under way when they come: the database has
 * little more work with ten than with one. What fails together goes one by one.
 */
export const gather = (alone: Read): Read => {
  const lines = new Map<string, Line>()
  const paces = new WeakMap<ForMany, Pace>()

  const letRest = (many: ForMany) => paces.set(many, { average: 0, restsUntil: performance.now() + rest })
  const note = (many: ForMany, took: number): void => {
    const pace = paces.get(many)
    // The first time is spent on planning.
    if (!pace) return void paces.set(many, { average: 0, restsUntil: 0 })
    pace.average += weightOfLast * (took - pace.average)
    if (pace.average > quick) letRest(many)
  }
  const together = async (many: ForMany, all: readonly Waiting[]): Promise<ReadonlyMap<Waiting, unknown[]>> => {
    const began = performance.now()
    const left = Math.min(...all.map(({ within }) => within.until)) - began
    const given = all.map(({ parameters }, place) => [place, ...many.own.map((name) => parameters[name])])
    const shared = many.shared.map((name) => [name, all[0]?.parameters[name]] as const)
    try {
      const rows = await alone<{ readonly place: number; readonly answers: unknown }>(
        many.statement,
        { ...Object.fromEntries(shared), all: given },
        { until: began + left * share, metadata: { request: all.map(({ within }) => within.metadata?.['request']).join(' ') } },
      )
      note(many, (performance.now() - began) / all.length)
      return new Map(rows.flatMap(({ place, answers }) => (all[place] ? [[all[place], [{ answers }]] as const] : [])))
    } catch {
      letRest(many)
      return new Map()
    }
  }

  const byItself = ({ question, parameters, within, take }: Waiting): Promise<unknown> => {
    const rows = alone<unknown>(question, parameters, within)
    take(rows)
    return rows
  }
  const send = async (many: ForMany, all: readonly Waiting[]): Promise<void> => {
    const staying = all.filter(({ within }) => !within.signal?.aborted)
    const found = staying.length > 1 ? await together(many, staying) : new Map<Waiting, unknown[]>()
    for (const [waiting, rows] of found) waiting.take(Promise.resolve(rows))
    await Promise.allSettled(all.filter((each) => !found.has(each)).map(byItself))
  }

  return <Row>(question: Statement, parameters: Parameters, within: Within): Promise<Row[]> => {
    const { many } = question
    if (!many || (paces.get(many)?.restsUntil ?? 0) > performance.now()) return alone(question, parameters, within)
    const key = [many.statement.text, ...many.shared.map((name) => parameters[name])].join(' ')
    const line = lines.get(key) ?? { waiting: [], running: 0 }
    lines.set(key, line)
    const goOn = async () => {
      line.running += 1
      while (line.waiting.length > 0) {
        const all = line.waiting.splice(0, mostTogether)
        beImpatient()
        await send(many, all)
      }
      line.running -= 1
      if (line.running === 0) lines.delete(key)
    }
    const beImpatient = () => {
      clearTimeout(line.impatience)
      line.impatience = line.waiting.length === 0 ? undefined : setTimeout(goAlone, patience)
    }
    const goAlone = () => {
      letRest(many)
      void Promise.allSettled(line.waiting.splice(0).map(byItself))
    }
    return new Promise((resolve) => {
      line.waiting.push({ question, parameters, within, take: (rows) => resolve(rows as Promise<Row[]>) })
      if (line.running < mostRunning) void goOn()
      else if (line.waiting.length === 1) beImpatient()
    })
  }
}
