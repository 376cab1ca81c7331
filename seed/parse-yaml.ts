import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type ParsedNode } from 'yaml'
import { came, type Origin, type SeedProblem } from '../src/graph/seed-error.ts'

/** A YAML text as plain values, and where each of them stands; its problems are those of the YAML itself. */
export interface ParsedYaml {
  readonly value: unknown
  readonly problems: readonly SeedProblem[]
  readonly lineOf: Origin['lineOf']
}

/** Reads YAML 1.2 without aliases and without keys that stand twice. */
export const parseYaml = (text: string): ParsedYaml => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2', merge: false, stringKeys: true })
  const problems: SeedProblem[] = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    path: [],
    wanted: 'YAML that can be read',
    came: `"${message}"`,
    line: lines.linePos(pos[0]).line,
  }))
  visit(document, {
    Alias: (_key, alias) => {
      problems.push({
        path: [],
        wanted: 'every value written out',
        came: `the alias ${came(`*${alias.source}`)}`,
        line: lines.linePos(alias.range?.[0] ?? 0).line,
      })
    },
  })
  return {
    value: problems.length === 0 ? document.toJS({ maxAliasCount: 0 }) : undefined,
    problems,
    lineOf: (path) => {
      const offset = offsetOf(document, path)
      return offset === undefined ? undefined : lines.linePos(offset).line
    },
  }
}

/** Where a value's key begins, or of a value that is not there, what should hold it. */
const offsetOf = (document: Document.Parsed, path: readonly (string | number)[]): number | undefined => {
  let node: Node | null = document.contents as ParsedNode | null
  let offset = node?.range?.[0]
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!pair) break
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value as Node | null
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined
      if (!item || isAlias(item)) break
      offset = item.range?.[0] ?? offset
      node = item
    } else break
  }
  return offset
}
