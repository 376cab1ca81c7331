import type { FieldNode } from 'graphql'
import { left, objectOf, objectType } from './nodes.ts'
import type { Plan, Run } from './plan.ts'

/** A page that is about to be written: its rows, in the order asked for, and what lies before and behind them. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  cursorAt(row: Row): string
}

/** What is selected of a page's PageInfo; `wantPlaces` is told where it holds a cursor. */
export const pageInfo = <Row>(plan: Plan, nodes: readonly FieldNode[], wantPlaces: () => void) => {
  const cursorOf = ({ rows, cursorAt }: Page<Row>, row: Row | undefined) => (rows.length > 0 ? cursorAt(row as Row) : null)
  const fields: Readonly<Record<string, (of: Page<Row>) => unknown>> = {
    hasNextPage: (of) => of.hasNextPage,
    hasPreviousPage: (of) => of.hasPreviousPage,
    startCursor: (of) => cursorOf(of, of.rows.at(0)),
    endCursor: (of) => cursorOf(of, of.rows.at(-1)),
  }
  const write = objectOf<Page<Row>>(plan, objectType(plan, 'PageInfo'), nodes, (name) => {
    if (name.endsWith('Cursor')) wantPlaces()
    return fields[name] ?? left(`PageInfo.${name}`)
  })
  return (of: Page<Row>, run: Run) => write(of, run, null)
}
