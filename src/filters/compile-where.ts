import { checkedId } from '../ids.ts'
import { filterFields, type FilterField, type FilterType } from '../model/filter-fields.ts'
import { stepUp } from '../model/hierarchies.ts'
import { countCondition, countQuantifier, deeper, outermost, variable, type Place } from './place.ts'
import { testsHold, testsOf, type Test } from './scalar-tests.ts'

/** A client's `where`, as coerced by GraphQL. */
export type Where = Readonly<Record<string, unknown>>

/** A condition on a node, and the parameter that holds its values. */
export interface Condition {
  /** Cypher that is true or false, never null; empty where everything is let through. Depends on the filter's shape, not its values. */
  readonly text: string
  readonly value: Values
  /** Ids of regions that the filter names: one that the graph does not have is refused. */
  readonly regions: readonly string[]
  /** How many lists of facts it looks through for each node. */
  readonly quantifiers: number
}

type Values = Readonly<Record<string, unknown>>

/** Turns a `where` into a condition on `node`, whose values are the parameter `$where`. */
export const compileWhere = (type: FilterType, where: Where | null | undefined, node = 'n', near = "''"): Condition => {
  const place = outermost(node, near)
  const { text, value } = compile(type, where ?? {}, place)
  return { text, value, regions: place.shared.regions, quantifiers: place.shared.quantifiers }
}

interface Compiled {
  readonly text: string
  readonly value: Values
}

const compile = (type: FilterType, where: Where, place: Place): Compiled => {
  const fields = filterFields(type)
  const parts: string[] = []
  const value: Record<string, unknown> = {}
  const tests: Test[] = []
  for (const [name, given] of Object.entries(where).sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (given === null || given === undefined) continue
    const field = fields[name]
    if (!field) {
      const compiled = compileLogic(type, name, given, place)
      if (compiled.text) parts.push(compiled.text)
      Object.assign(value, compiled.value)
      continue
    }
    countCondition(place)
    const scalar = testsOf(field.apply, given)
    tests.push(...scalar)
    if (scalar.length > 0) continue
    const text = compileField(field, name, given as Where, place, value)
    if (text) parts.push(text)
  }
  if (tests.length > 0) {
    parts.unshift(testsHold(place.node, `${place.at}.tests`))
    value['tests'] = tests
  }
  return { text: parts.join('\n AND '), value }
}

/** AND, OR and NOT. Branches of one shape share one text, whatever their number. */
const compileLogic = (type: FilterType, name: string, given: unknown, place: Place): Compiled => {
  if (name === 'NOT') {
    const { text, value } = compile(type, given as Where, deeper(place, { at: `${place.at}.not` }))
    return { text: text ? `NOT (${text})` : 'false', value: { not: value } }
  }
  const key = name.toLowerCase()
  const groups = new Map<string, { readonly text: string; readonly values: Values[] }>()
  const variables = place.shared.variables
  for (const branch of given as readonly Where[]) {
    const before = place.shared.conditions
    // The same names in each branch, so that branches of one shape have one text.
    place.shared.variables = variables
    const { text, value } = compile(type, branch, deeper(place, { at: variable(place, 'branch') }))
    // A branch that asks for nothing is work all the same.
    if (place.shared.conditions === before) countCondition(place)
    const group = groups.get(text) ?? { text, values: [] }
    groups.set(text, { text, values: [...group.values, value] })
  }
  const sorted = [...groups.values()].sort((one, other) => (one.text < other.text ? -1 : 1))
  const quantifier = key === 'or' ? 'any' : 'all'
  const texts = sorted.map(
    ({ text }, index) => `${quantifier}(branch${variables + 1} IN ${place.at}.${key}${index} WHERE ${text || 'true'})`,
  )
  const joined = key === 'or' ? texts.join(' OR ') || 'false' : texts.join(' AND ')
  return { text: joined && `(${joined})`, value: Object.fromEntries(sorted.map(({ values }, index) => [`${key}${index}`, values])) }
}

/** A field that leads away from the node; what it needs of values is added to `value`. */
const compileField = ({ apply }: FilterField, name: string, given: Where, place: Place, value: Record<string, unknown>): string => {
  switch (apply.is) {
    case 'entity': {
      const far = variable(place, 'entity')
      const compiled = compile(apply.type, given, deeper(place, { node: far, at: `${place.at}.${name}`, near: "''" }))
      value[name] = compiled.value
      const seen = apply.near === undefined ? '' : `(${place.near} = '' OR ${far}.id ${apply.near ? '=' : '<>'} ${place.near})`
      const condition = [seen, compiled.text].filter(Boolean).join(' AND ')
      return `EXISTS { (${place.node})${apply.path}(${far}:Entity)${condition && ` WHERE ${condition}`} }`
    }
    case 'narrower': {
      const compiled = compile(apply.type, given, { ...place, at: `${place.at}.${name}` })
      value[name] = compiled.value
      return `(${place.node}:${apply.type}${compiled.text && ` AND ${compiled.text}`})`
    }
    case 'facts':
      return compileQuantifier(apply.fact, apply.path, name, given, place, value)
    case 'identifier':
      value[name] = given
      return `EXISTS { (${place.node})-[:HAS_IDENTIFIER]->(:Identifier {scheme: ${place.at}.${name}.scheme, value: ${place.at}.${name}.value}) }`
    case 'citation':
      value[name] = given
      return `EXISTS { (${place.node})-[:CITES]->(citation:Citation) WHERE citation.paragraph = ${place.at}.${name}.paragraph }`
    case 'within':
      value[name] = given
      place.shared.regions.push(checkedId(String(given)))
      return within(place.node, `${place.at}.${name}`)
    default:
      return ''
  }
}

const within = (node: string, region: string): string => `(EXISTS { (${node})${stepUp}{1,8}(:Region {id: ${region}}) }
  OR EXISTS { (${node})-[:IS_LOCATED]->(:Location)-[:AT_PLACE]->()${stepUp}{0,8}(:Region {id: ${region}}) }
  OR EXISTS { (${node})-[:HAS_JURISDICTION]->(:Jurisdiction)-[:OVER_REGION]->()${stepUp}{0,8}(:Region {id: ${region}}) })`

const compileQuantifier = (
  fact: FilterType,
  path: string,
  name: string,
  given: Where,
  place: Place,
  value: Record<string, unknown>,
): string => {
  countQuantifier(place)
  const values: Record<string, unknown> = {}
  value[name] = values
  const match = (far: string) => `(${place.node})${path}(${far}:${fact})`
  const inner = (which: string) => {
    const far = variable(place, 'fact')
    const below = { node: far, near: `${place.node}.id`, at: `${place.at}.${name}.${which}`, quantifiers: place.quantifiers + 1 }
    const compiled = compile(fact, given[which] as Where, deeper(place, below))
    values[which] = compiled.value
    return { far, text: compiled.text }
  }
  const exists = (far: string, condition: string) => `EXISTS { ${match(far)} WHERE NOT ${far}:Unlisted${condition && ` AND ${condition}`} }`
  const parts: string[] = []
  for (const which of ['some', 'none', 'every']) {
    if (given[which] === null || given[which] === undefined) continue
    const { far, text } = inner(which)
    if (which === 'some') parts.push(exists(far, text))
    if (which === 'none') parts.push(`NOT ${exists(far, text)}`)
    if (which === 'every' && text) parts.push(`NOT ${exists(far, `NOT (${text})`)}`)
  }
  const tests = given['count'] ? testsOf({ is: 'integer', property: 'size' }, given['count']) : []
  if (tests.length > 0) {
    values['count'] = tests
    const far = variable(place, 'fact')
    parts.push(
      `any(counted IN [{size: COUNT { ${match(far)} WHERE NOT ${far}:Unlisted }}] WHERE ${testsHold('counted', `${place.at}.${name}.count`)})`,
    )
  }
  return parts.join(' AND ')
}
