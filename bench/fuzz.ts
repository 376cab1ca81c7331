import { serveSeed, type Served } from './start.ts'
import { runCommand, say } from './support/command.ts'
import { fuzzBytes, type BytesSummary } from './support/fuzz-bytes.ts'
import { fuzzRequests, type Summary } from './support/fuzz-requests.ts'
import { knownOf } from './support/known-of.ts'

const help = `Usage: npm run fuzz -- [--requests 2000] [--seed N] [--from 0] [--minutes 60] [--bytes 0] [--help]
Sends random requests, made from the schema, to a server of its own over the shipped data, and holds every answer against what is promised.
  --requests N  how many GraphQL requests                    --seed N  which ones; printed, so that they can be sent again
  --from N      the number of the first of them: to send one again, --from its number --requests 1
  --minutes N   no more is sent after so long
  --bytes N     how many pieces of HTTP on bare sockets, cut, flipped and spliced
NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name a database to use instead of one of its own.
Exit codes: 0 all held, 1 something did not or failed, 2 wrong use.`

const options = {
  requests: { otherwise: 2_000, least: 0, most: 1_000_000 },
  seed: { otherwise: Date.now() % 1_000_000, least: 0, most: 2_147_483_647 },
  from: { otherwise: 0, least: 0, most: 10_000_000 },
  minutes: { otherwise: 60, least: 1, most: 24 * 60 },
  bytes: { otherwise: 0, least: 0, most: 1_000_000 },
}

const mostShown = 20

const percentile = (sorted: readonly number[], part: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)

const counts = (times: ReadonlyMap<string, number>): string =>
  [...times]
    .sort()
    .map(([what, number]) => `${what} ${number}`)
    .join(', ')

const kindOf = (fault: string): string => fault.replace(/\d+/g, '…').slice(0, 80)

const tellRequests = (summary: Summary, { causes }: Served): string => {
  const { answers, turned, codes, slowest, cost, failures } = summary
  const kinds = new Map<string, number>()
  for (const { faults } of failures) for (const fault of faults) kinds.set(kindOf(fault), (kinds.get(kindOf(fault)) ?? 0) + 1)
  const sorted = summary.milliseconds.toSorted((one, other) => one - other)
  const lines = [
    `${answers} answers, ${turned} of them to next pages; ${failures.length} not as promised`,
    `  by code      ${counts(codes)}`,
    `  milliseconds median ${percentile(sorted, 0.5)}, p95 ${percentile(sorted, 0.95)}, p99 ${percentile(sorted, 0.99)}; slowest ${slowest.map(({ number, milliseconds }) => `${Math.round(milliseconds)} (number ${number})`).join(', ')}`,
    `  cost         largest requested ${cost.requested}, largest actual ${cost.actual}, actual at most ${Math.round(cost.nearest * 100)} % of requested`,
    ...(kinds.size > 0 ? [`  not held     ${counts(kinds)}`] : []),
  ]
  // What is rare comes first: a slow machine makes many late answers.
  const rarity = ({ faults }: (typeof failures)[number]) => Math.min(...faults.map((fault) => kinds.get(kindOf(fault)) ?? 0))
  const shown = failures
    .toSorted((one, other) => rarity(one) - rarity(other))
    .slice(0, mostShown)
    .map(({ number, turned: isNext, faults, requestId, request }) =>
      [
        `\nNumber ${number}${isNext ? ', next page' : ''}: ${faults.join('; ')}`,
        `  ${request.method}, accepts ${request.accept}`,
        `  ${request.query.slice(0, 3_000)}`,
        `  ${JSON.stringify(request.variables).slice(0, 3_000)}`,
        ...(causes.has(requestId) ? [`  behind it: ${causes.get(requestId)}`] : []),
      ].join('\n'),
    )
  return [...lines, ...shown, ...(failures.length > mostShown ? [`\nand ${failures.length - mostShown} more`] : [])].join('\n')
}

const tellBytes = ({ answers, failures }: BytesSummary): string =>
  [
    `bytes: ${counts(answers)}; ${failures.length} not as promised`,
    ...failures.slice(0, mostShown).map(({ number, fault, bytes }) => `\nNumber ${number}: ${fault}\n  ${JSON.stringify(bytes)}`),
  ].join('\n')

const run = async (wanted: Readonly<Record<keyof typeof options, number>>): Promise<boolean> => {
  const { requests, seed, from, minutes, bytes } = wanted
  const started = await serveSeed(say)
  try {
    say(`seed ${seed}`)
    let failures = 0
    if (requests > 0) {
      const known = await knownOf(started.url)
      let told = performance.now()
      let toldFailures = 0
      const summary = await fuzzRequests({
        url: started.url,
        known,
        seed,
        first: from,
        count: requests,
        milliseconds: minutes * 60_000,
        report: ({ answers, failures: so }) => {
          for (const { number, faults } of so.slice(toldFailures, mostShown)) say(`number ${number}: ${faults.join('; ')}`)
          toldFailures = so.length
          if (performance.now() - told < 5_000) return
          told = performance.now()
          say(`${answers} answers, ${so.length} not as promised`)
        },
      })
      process.stdout.write(`seed ${seed}, numbers ${from} to ${from + requests - 1}\n${tellRequests(summary, started)}\n`)
      failures += summary.failures.length
    }
    if (bytes > 0) {
      const summary = await fuzzBytes({ url: started.url, seed, count: bytes })
      process.stdout.write(`${tellBytes(summary)}\n`)
      failures += summary.failures.length
    }
    return failures === 0
  } finally {
    await started.stop()
  }
}

await runCommand({ name: 'npm run fuzz', help, options, run })
