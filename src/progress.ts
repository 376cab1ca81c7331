/** Tells a person how far long work has come: one line redrawn on a terminal; elsewhere a line when a stage begins and ends, and every ten seconds. */
export interface Progress {
  /** `stage: details`, the stage a word. Of "3 of 7" in the details a bar is drawn; of several, of the last. */
  report(text: string): void
  /** Ends the last stage and clears its line, so that what is written next stands alone. */
  end(): void
}

/** The stages in their order: the word by which they are reported, what a person is told, and whether only the first time takes them. */
export type Stages = Readonly<Record<string, { readonly title: string; readonly once?: true }>>

const ownDatabase: Stages = {
  resolving: { title: 'resolving the database', once: true },
  starting: { title: 'starting the database' },
}
const anyDatabase: Stages = { migrating: { title: 'migrating' }, loading: { title: 'loading' } }

/** What a program with these settings goes through until its data is there. */
export const stagesOf = ({ neo4j }: { readonly neo4j: object | null }, first?: 'pages'): Stages => ({
  ...(first === 'pages' && { pages: { title: 'building the pages', once: true } }),
  ...(neo4j === null && ownDatabase),
  ...anyDatabase,
})

export interface ProgressOptions {
  readonly stages: Stages
  readonly quiet?: boolean
  /** Of it only TERM is read. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds since some moment. */
  readonly now?: () => number
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>

const redrawEvery = 100
const tickEvery = 1_000
const repeatEvery = 10_000
const clearLine = '\r\u001b[2K'
const barWidth = 20

/** Progress on a stream, most often that of errors. It keeps no program running. */
export const progressOn = (stream: Stream, options: ProgressOptions): Progress => {
  const { stages, quiet = false, environment, now = () => performance.now() } = options
  if (quiet) return { report: () => undefined, end: () => undefined }
  const redraws = stream.isTTY && environment['TERM'] !== 'dumb'
  const words = Object.keys(stages)
  let current: { readonly stage: string; readonly since: number; details: string; writtenAt: number; count: Count | null } | null = null
  let timer: NodeJS.Timeout | undefined

  const head = (stage: string): string => {
    const [place, known] = [words.indexOf(stage), stages[stage]]
    return `${place < 0 ? '' : `[${place + 1}/${words.length}] `}${known?.title ?? stage}`
  }
  const line = ({ stage, since, details, count }: NonNullable<typeof current>): string => {
    const passed = (now() - since) / 1_000
    const left = count && secondsLeft(count, now())
    return [
      head(stage),
      details,
      count && bar(count.done / count.of),
      left !== null ? `${left} s left` : passed >= 1 ? `${Math.floor(passed)} s` : '',
      stages[stage]?.once ? '(first time only)' : '',
    ]
      .filter(Boolean)
      .join('  ')
  }
  const write = () => {
    if (current === null) return
    const wait = redraws ? redrawEvery : repeatEvery
    if (now() - current.writtenAt < wait) return
    current.writtenAt = now()
    stream.write(redraws ? clearLine + [...line(current)].slice(0, (stream.columns || 80) - 1).join('') : `${line(current)}\n`)
  }
  const finish = () => {
    if (current === null) return
    stream.write(redraws ? clearLine : `${head(current.stage)}  done in ${Math.round((now() - current.since) / 1_000)} s\n`)
    current = null
  }
  return {
    report: (text) => {
      const [stage = '', details = ''] = text.split(/: (.*)/s, 2)
      if (current?.stage !== stage) {
        const writtenAt = redraws ? (current?.writtenAt ?? -Infinity) : -Infinity
        if (!redraws) finish()
        current = { stage, since: now(), details: '', writtenAt, count: null }
        timer ??= setInterval(write, tickEvery).unref()
      }
      current.details = details
      current.count = counted(details, current.count, now())
      write()
    },
    end: () => {
      clearInterval(timer)
      timer = undefined
      finish()
    },
  }
}

/** How much is done of how much, since when and from where on this has been counted. */
interface Count {
  readonly what: string
  readonly done: number
  readonly of: number
  readonly since: number
  readonly from: number
}

const counted = (details: string, before: Count | null, now: number): Count | null => {
  const [found, what = '', done, of] = /^(.*?)(\d+) of (\d+)\D*$/.exec(details) ?? []
  if (found === undefined || Number(of) === 0) return null
  const isSame = before?.what === what && before.of === Number(of)
  return {
    what,
    done: Number(done),
    of: Number(of),
    ...(isSame ? { since: before.since, from: before.from } : { since: now, from: Number(done) }),
  }
}

/** Known only once two seconds have shown how fast it goes. */
const secondsLeft = ({ done, of, since, from }: Count, now: number): number | null =>
  now - since < 2_000 || done <= from ? null : Math.ceil((((now - since) / 1_000) * (of - done)) / (done - from))

const bar = (share: number): string => {
  const full = Math.round(Math.min(1, share) * barWidth)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}
