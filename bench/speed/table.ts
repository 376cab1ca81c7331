import { contenderNames } from './contenders/contender.ts'
import type { LoadingCompared } from './load-graph.ts'
import type { CellSummary, WorkloadSummary } from './summary.ts'

/** A number with about three digits that tell something. */
const brief = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '?' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const laidOut = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((text, column) => (column < 2 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const cellRow = (name: string, contender: string, { perSecond, p50, p99, nodeCpu, neo4jCpu, statements, hits }: CellSummary): string[] => [
  name,
  contender,
  ...[perSecond.median, p50, p99, nodeCpu, neo4jCpu].map(brief),
  statements === null ? '?' : String(statements),
  hits === null ? '?' : String(hits),
]

/** All figures of all contenders, as a table for a terminal, and below it why cells are missing. */
export const cellTable = (summaries: readonly WorkloadSummary[]): string => {
  const missing: string[] = []
  const rows = summaries.flatMap(({ name, title, cells }) =>
    contenderNames.flatMap((contender) => {
      const cell = cells[contender]
      if (!cell) return []
      if (!('cannot' in cell)) return [cellRow(name, contender, cell)]
      missing.push(`${name} (${title}), ${contender}: ${cell.cannot}`)
      return []
    }),
  )
  const head = ['', '', 'requests/s', 'p50 ms', 'p99 ms', 'CPU Node ms', 'CPU Neo4j ms', 'statements', 'database hits']
  return [laidOut([head, ...rows]), ...missing].join('\n')
}

/** Ours against the others, as a table for a terminal. */
export const ratioTable = (summaries: readonly WorkloadSummary[]): string => {
  const ratio = (summary: WorkloadSummary, other: 'hand' | 'peer'): string[] => {
    const found = summary.ratios[other]
    if (!found) return ['–', '', '']
    const { median, least, most, goal } = found
    return [brief(median), `${brief(least)}–${brief(most)}`, goal === null ? '' : `${median >= goal ? 'reached' : 'missed'} ≥ ${goal}`]
  }
  const head = ['', '', 'ours/hand', 'rounds', 'goal', 'ours/peer', 'rounds', 'goal']
  return laidOut([head, ...summaries.map((summary) => [summary.name, summary.title, ...ratio(summary, 'hand'), ...ratio(summary, 'peer')])])
}

/** How fast facts are loaded, ours against batches written by hand, a line for each part of the load; the goal is for the late one, when Java is warm. */
export const loadingText = (compared: readonly LoadingCompared[]): string =>
  compared
    .map(
      ({ from, ours, hand }, index) =>
        `Q12 loading ${hand.facts} facts with citations behind ${from} others: ours ${brief(ours.perSecond)} facts/s, by hand ` +
        `${brief(hand.perSecond)} facts/s, ratio ${brief(ours.perSecond / hand.perSecond)}${index > 0 ? ' (goal ≥ 0.9)' : ''}; CPU seconds Node ` +
        `${brief(ours.nodeCpuSeconds)} and ${brief(hand.nodeCpuSeconds)}, Neo4j ${brief(ours.neo4jCpuSeconds)} and ${brief(hand.neo4jCpuSeconds)}`,
    )
    .join('\n')
