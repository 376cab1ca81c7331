import type { RequestCost } from './contenders/contender.ts'
import { ask, questionTo } from './ask.ts'
import { firstDifference } from './first-difference.ts'
import { wireRequest } from './http-load.ts'
import type { Running } from './start-contender.ts'
import type { Known, Values, Workload } from './workload.ts'

/** A contender's part in a workload: ready to be measured, or why not. */
export interface Cell {
  readonly workload: Workload
  readonly contender: Running
  readonly requests: readonly Buffer[]
  readonly cost: RequestCost | null
  readonly cannot: string | null
}

const requestsOfCell = 200
const comparedRequests = 8

/** Asks each contender some of a workload's questions and compares the answers value by value: who cannot answer or answers otherwise is not measured. */
export const checkCells = async (workload: Workload, contenders: readonly Running[], known: Known): Promise<Cell[]> => {
  const values = Array.from({ length: requestsOfCell }, () => workload.values(known))
  const some = values.slice(0, comparedRequests)
  const answersOf = async (contender: Running): Promise<readonly unknown[] | Error> => {
    try {
      const answers: unknown[] = []
      for (const each of some) answers.push(compared(workload, await ask(contender, workload, each)))
      return answers
    } catch (error) {
      return error as Error
    }
  }
  const wanted = contenders.find(({ name }) => name === 'hand')
  const reference = wanted ? await answersOf(wanted) : []
  const cells: Cell[] = []
  for (const contender of contenders) {
    const cannot = await reasonAgainst(workload, contender, reference, contender === wanted ? reference : await answersOf(contender))
    cells.push({ workload, contender, cannot, ...(await measurable(workload, contender, values, cannot)) })
  }
  return cells
}

const compared = ({ compared: part }: Workload, answer: unknown): unknown => (part ? part(answer as never) : answer)

const reasonAgainst = async (
  { peer }: Workload,
  { name }: Running,
  reference: readonly unknown[] | Error,
  answers: readonly unknown[] | Error,
): Promise<string | null> => {
  if (name === 'peer' && 'cannot' in peer) return peer.cannot
  if (answers instanceof Error) return answers.message
  if (reference instanceof Error) return `nothing to compare with: ${reference.message}`
  const difference = firstDifference(reference, answers)
  return difference && `answers otherwise than by hand: ${difference}`
}

const measurable = async (
  workload: Workload,
  contender: Running,
  values: readonly Values[],
  cannot: string | null,
): Promise<Pick<Cell, 'requests' | 'cost'>> => {
  const [sample] = values
  if (cannot !== null || !sample) return { requests: [], cost: null }
  const requests = values.flatMap((each) => {
    const question = questionTo(contender, workload, each)
    return question ? [wireRequest(question.url, question.body)] : []
  })
  return { requests, cost: await contender.costOf(() => ask(contender, workload, sample)) }
}
