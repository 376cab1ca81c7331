import { visit, type ArgumentNode } from 'graphql'

const known = new WeakMap<readonly ArgumentNode[], boolean>()

/** Whether any of these arguments names a variable; looked at once for each document. */
export const namesVariables = (nodes: readonly ArgumentNode[] | undefined): boolean => {
  if (!nodes || nodes.length === 0) return false
  let found = known.get(nodes) ?? false
  if (known.has(nodes)) return found
  for (const node of nodes) visit(node, { Variable: () => void (found = true) })
  known.set(nodes, found)
  return found
}
