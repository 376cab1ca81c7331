import type { Cell } from './check-cells.ts'
import { cpuSecondsOf } from './cpu.ts'
import { httpLoad, type LoadFigures } from './http-load.ts'

/** What one round measured of a cell. */
export interface Round extends LoadFigures {
  /** Milliseconds of processor time for each request: of the contender's process, and of the database. */
  readonly nodeCpu: number
  readonly neo4jCpu: number
}

/** A cell and its rounds; where one failed, why. */
export interface Measured extends Cell {
  readonly rounds: readonly Round[]
  readonly failed: string | null
}

export interface MeasureOptions {
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly neo4jPid: number
  readonly report: (text: string) => void
  readonly signal: AbortSignal
}

/** Measures the cells of all workloads in rounds; in each round the contenders come in another order. */
export const measureCells = async (workloads: readonly (readonly Cell[])[], options: MeasureOptions): Promise<Measured[][]> => {
  const measured = workloads.map((cells) => cells.map((cell) => ({ ...cell, rounds: [] as Round[], failed: cell.cannot })))
  const { rounds, seconds, report, signal } = options
  for (const cells of measured) {
    report(`warming up: ${cells[0]?.workload.name}`)
    for (const cell of cells) await measure(cell, { ...options, seconds: Math.max(0.5, seconds / 2) })
    for (const cell of cells) cell.rounds = []
  }
  for (let round = 0; round < rounds && !signal.aborted; round += 1) {
    for (const [place, cells] of measured.entries()) {
      report(`round ${round + 1} of ${rounds}: ${cells[0]?.workload.name}`)
      for (const index of cells.keys()) {
        const cell = cells[(index + round + place) % cells.length]
        if (cell) await measure(cell, options)
      }
    }
  }
  return measured
}

const measure = async (
  cell: Cell & { rounds: Round[]; failed: string | null },
  { seconds, connections, neo4jPid, signal }: MeasureOptions,
): Promise<void> => {
  if (cell.failed !== null || signal.aborted) return
  const { contender, requests } = cell
  try {
    const [node, neo4j] = [cpuSecondsOf(contender.pid), cpuSecondsOf(neo4jPid)]
    const figures = await httpLoad({ url: contender.url, requests, connections, seconds, signal })
    const each = (now: number, before: number) => ((now - before) * 1_000) / figures.count
    cell.rounds.push({ ...figures, nodeCpu: each(cpuSecondsOf(contender.pid), node), neo4jCpu: each(cpuSecondsOf(neo4jPid), neo4j) })
  } catch (error) {
    cell.failed = `${connections} at once: ${(error as Error).message}`
  }
}
