import { visit, type ASTNode } from 'graphql'

/** Whether any of it names a variable. */
export const namesVariables = (nodes: readonly ASTNode[]): boolean => {
  let found = false
  for (const node of nodes) visit(node, { Variable: () => void (found = true) })
  return found
}
