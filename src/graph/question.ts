import { statement, type Statement } from './database.ts'
import type { Parameters } from './parameters.ts'
import { withRows } from './rows.ts'

/** What is asked of each of many nodes, or of a whole type: the loaders ask it by ids, a statement that answers a whole request of the nodes it has found. */
export interface Question<Answer> {
  readonly name: string
  /** The body reads each node as `node`, which has this label; without, the id is all that it needs. */
  readonly label?: 'Entity' | 'Fact'
  /** Cypher over the id `parent`, empty for a whole type, that ends with its `answer`; rows are not written out in it. */
  readonly body: string
  readonly parameters: Parameters
  /** The answer for an id that the graph does not have. */
  readonly otherwise: Answer
  /** The graph need not be asked: it is the answer whatever that holds. */
  readonly isOtherwise?: boolean
}

/** Tells questions apart. */
export const keyOfQuestion = ({ body, parameters }: Question<unknown>): string => body + JSON.stringify(parameters)

/** The statement that answers a question for each of `$ids`. */
export const statementOf = ({ name, label, body }: Question<unknown>): Statement =>
  statement(name, withRows(`UNWIND $ids AS parent ${label ? `MATCH (node:${label} {id: parent})` : ''}\n${body}\nRETURN parent, answer`))
