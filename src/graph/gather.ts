import { setImmediate as turnEnds } from 'node:timers/promises'
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

/** Reads that may go together, and how many statements of them are under way. */
interface Line {
  readonly waiting: Waiting[]
  running: number
  impatience?: NodeJS.Timeout | undefined
}

/** What is known of the reads of a statement. */
interface Kind {
  /** By the values that all of a line share. */
  readonly lines: Map<string, Line>
  /** Milliseconds that each took lately. */
  average: number
  /** Until when they go by themselves, by performance.now(), and for how long the next time. */
  restsUntil: number
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
 * Reads of a statement that can be made for many go together where they come at once, or while as much of it is under way as may be: the
 * database has little more work with ten than with one. What fails together goes one by one.
 */
export const gather = (alone: Read): Read => {
  const kinds = new WeakMap<ForMany, Kind>()
  const met = new WeakSet<Statement>()

  const kindOf = (many: ForMany): Kind => {
    const kind = kinds.get(many) ?? { lines: new Map(), average: 0, restsUntil: 0, rest: shortestRest }
    kinds.set(many, kind)
    return kind
  }
  const letRest = (kind: Kind): void => {
    // After it one slow time is enough for another.
    Object.assign(kind, { average: quick, restsUntil: performance.now() + kind.rest, rest: Math.min(kind.rest * 2, longestRest) })
  }
  const note = (kind: Kind, sent: Statement, took: number, wasAlone: boolean): void => {
    // The first time is spent on planning.
    if (!met.has(sent)) return void met.add(sent)
    kind.average += weightOfLast * (took - kind.average)
    if (kind.average < veryQuick) kind.rest = shortestRest
    if (kind.average <= quick) return
    // By itself a read takes longer, of which nothing follows for those that go together.
    if (wasAlone) kind.average = quick
    else letRest(kind)
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
      note(kindOf(many), many.statement, (performance.now() - began) / all.length, false)
      return new Map(rows.flatMap(({ place, answers }) => (all[place] ? [[all[place], [{ answers }]] as const] : [])))
    } catch {
      letRest(kindOf(many))
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
    if (others.length === 0) note(kindOf(many), only.question, performance.now() - began, true)
  }

  return <Row>(question: Statement, parameters: Parameters, within: Within): Promise<Row[]> => {
    const { many } = question
    const kind = many && kindOf(many)
    if (!kind || kind.restsUntil > performance.now()) return alone(question, parameters, within)
    const key = many.shared.map((name) => parameters[name]).join()
    const line = kind.lines.get(key) ?? { waiting: [], running: 0 }
    kind.lines.set(key, line)
    const goOn = async () => {
      line.running += 1
      // Those that the same turn of the event loop brings go together.
      await turnEnds()
      while (line.waiting.length > 0) {
        const all = line.waiting.splice(0, mostTogether)
        beImpatient()
        await send(many, all)
      }
      line.running -= 1
      if (line.running === 0) kind.lines.delete(key)
    }
    const beImpatient = () => {
      clearTimeout(line.impatience)
      line.impatience = line.waiting.length === 0 ? undefined : setTimeout(goAlone, patience)
    }
    const goAlone = () => {
      letRest(kind)
      void Promise.allSettled(line.waiting.splice(0).map(byItself))
    }
    return new Promise((resolve) => {
      line.waiting.push({ question, parameters, within, take: (rows) => resolve(rows as Promise<Row[]>) })
      if (line.running < (kind.average < veryQuick ? 1 : 2)) void goOn()
      else if (line.waiting.length === 1) beImpatient()
    })
  }
}
