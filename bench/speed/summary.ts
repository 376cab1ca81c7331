import type { RequestCost } from './contenders/contender.ts'
import type { ContenderName } from './contenders/contender.ts'
import type { Measured, Round } from './measure-cells.ts'

/** A middle value, and between what the values of the rounds lie. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export interface CellSummary {
  readonly perSecond: Spread
  readonly p50: number
  readonly p99: number
  readonly nodeCpu: number
  readonly neo4jCpu: number
  readonly statements: number | null
  readonly hits: number | null
}

export interface WorkloadSummary {
  readonly name: string
  readonly title: string
  readonly cells: Readonly<Partial<Record<ContenderName, CellSummary | { readonly cannot: string }>>>
  /** Ours divided by the other's requests a second, round by round. */
  readonly ratios: Readonly<Partial<Record<'hand' | 'peer', Spread & { readonly goal: number | null }>>>
}

const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
  return { median, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN }
}

/** What the rounds of a workload come to. */
export const summaryOf = (cells: readonly Measured[]): WorkloadSummary => {
  const [first] = cells
  if (!first) throw new Error('A workload without contenders')
  const { name, title, goals } = first.workload
  const roundsOf = (contender: ContenderName) =>
    cells.find((cell) => cell.contender.name === contender && cell.failed === null)?.rounds ?? []
  const ours = roundsOf('ours')
  const ratio = (other: 'hand' | 'peer') => {
    const rounds = roundsOf(other)
    if (ours.length === 0 || rounds.length === 0) return {}
    const ratios = ours
      .flatMap(({ perSecond }, index) => perSecond / (rounds[index]?.perSecond ?? NaN))
      .filter((value) => !Number.isNaN(value))
    return { [other]: { ...spreadOf(ratios), goal: goals[other] ?? null } }
  }
  return {
    name,
    title,
    cells: Object.fromEntries(
      cells.map((cell) => [cell.contender.name, cell.failed === null ? cellSummary(cell.rounds, cell.cost) : { cannot: cell.failed }]),
    ),
    ratios: { ...ratio('hand'), ...ratio('peer') },
  }
}

const cellSummary = (rounds: readonly Round[], cost: RequestCost | null): CellSummary => {
  const median = (field: keyof Round) => spreadOf(rounds.map((round) => round[field])).median
  return {
    perSecond: spreadOf(rounds.map(({ perSecond }) => perSecond)),
    p50: median('p50'),
    p99: median('p99'),
    nodeCpu: median('nodeCpu'),
    neo4jCpu: median('neo4jCpu'),
    // A contender that no statement was seen of asks by another way than is watched.
    statements: cost?.statements || null,
    hits: cost?.statements ? cost.hits : null,
  }
}
