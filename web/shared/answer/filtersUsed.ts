import { parse, print, visit, type ArgumentNode } from 'graphql'

/**
 * The arguments by which a query chose, and the values of its variables: `people(where: {…})`, `$date = "2022-07-20"`.
 * Pages and orders choose nothing and are left out. Empty where the query cannot be read.
 */
export const filtersUsed = (query: string, variables: Readonly<Record<string, unknown>>): readonly string[] => {
  const found: string[] = []
  const chooses = ({ name }: ArgumentNode): boolean => !['first', 'last', 'after', 'before', 'orderBy', 'by', 'limit'].includes(name.value)
  try {
    visit(parse(query), {
      Field: ({ name, arguments: given = [] }) => {
        const chosen = given.filter(chooses)
        if (chosen.length > 0) found.push(`${name.value}(${chosen.map(print).join(', ')})`)
      },
      VariableDefinition: ({ variable, defaultValue }) => {
        const name = variable.name.value
        const value = Object.hasOwn(variables, name) ? JSON.stringify(variables[name]) : defaultValue && print(defaultValue)
        if (value !== undefined) found.push(`$${name} = ${value}`)
        return false
      },
      Directive: () => false,
    })
  } catch {
    return []
  }
  return found
}
