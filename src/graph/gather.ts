import { setImmediate as soon } from 'node:timers/promises'
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

/** How long each of those that went took lately, in milliseconds, and until when they go by themselves, by performance.now(). */
interface Pace {
  average: number
  restsUntil: number
  /** How long they rest next. */
  rest: number
}

/** Reads of one line that go together at most. */
const mostTogether = 16
/**
 * Milliseconds for each read, on an average of the last few times. Of what is very quick one statement is under way at a time: the others
 * have most from going together. Of what takes longer there are two, and what takes longer still has more from going beside others.
 */
const [veryQuick, quick] = [1, 4]
const weightOfLast = 0.2
/** Milliseconds after which those that wait go by themselves. */
const patience = 100
/** Milliseconds for which all reads of a statement go by themselves once some had to, or were slow together: longer each time, until they are quick. */
const [shortestRest, longestRest] = [2_000, 60_000]
/** Of the time that is left, and milliseconds: what does not come together in that time must have some to go by itself. */
const [share, longest] = [0.5, 1_000]

/** What the database's query log says of all of them. */
const metadataOf = (all: readonly Waiting[]): Readonly<Record<string, string>> => {
  const told = new Map<string, Set<string>>()
  for (const { within } of all)
    for (const [name, value] of Object.entries(within.metadata ?? {})) told.set(name, (told.get(name) ?? new Set()).add(value))
  return Object.fromEntries([...told].map(([name, values]) => [name, [...values].join(' ')]))
}

/**
 * Reads go together, as one statement, where theirs can be made for many, and enough of it are under way when they come: the database has
 * little more work with ten than with one. What fails together goes one by one.
 */
export const gather = (alone: Read): Read => {
  const lines = new Map<string, Line>()
  const paces = new WeakMap<ForMany, Pace>()
  const met = new WeakSet<Statement>()

  const paceOf = (many: ForMany): Pace => {
    const pace = paces.get(many) ?? { average: 0, restsUntil: 0, rest: shortestRest }
    paces.set(many, pace)
    return pace
  }
  const letRest = (many: ForMany): void => {
    const { rest } = paceOf(many)
    // After it one slow time is enough for another.
    paces.set(many, { average: quick, restsUntil: performance.now() + rest, rest: Math.min(rest * 2, longestRest) })
  }
  const note = (many: ForMany, sent: Statement, took: number): void => {
    // The first time is spent on planning.
    if (!met.has(sent)) return void met.add(sent)
    const pace = paceOf(many)
    pace.average += weightOfLast * (took - pace.average)
    if (pace.average < veryQuick) pace.rest = shortestRest
    if (pace.average <= quick) return
    // By itself a read takes longer, of which nothing follows for those that go together.
    if (sent === many.statement) letRest(many)
    else pace.average = quick
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
        { until: began + Math.min(left * share, longest), metadata: metadataOf(all) },
      )
      note(many, many.statement, (performance.now() - began) / all.length)
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
    const [only, ...others] = all.filter((each) => !found.has(each))
    if (!only) return
    const began = performance.now()
    await Promise.allSettled([only, ...others].map(byItself))
    if (others.length === 0) note(many, only.question, performance.now() - began)
  }

  return <Row>(question: Statement, parameters: Parameters, within: Within): Promise<Row[]> => {
    const { many } = question
    if (!many || (paces.get(many)?.restsUntil ?? 0) > performance.now()) return alone(question, parameters, within)
    const key = [many.statement.text, ...many.shared.map((name) => parameters[name])].join(' ')
    const line = lines.get(key) ?? { waiting: [], running: 0 }
    lines.set(key, line)
    const goOn = async () => {
      line.running += 1
      // Those that the same turn of the event loop brings go together.
      await soon()
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
      if (line.running < (paceOf(many).average < veryQuick ? 1 : 2)) void goOn()
      else if (line.waiting.length === 1) beImpatient()
    })
  }
}
