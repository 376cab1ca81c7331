import { byVariable, question, type Row } from './row.ts'

/** Values of arguments: pages, cursors, ids, filters, the reach of walks. */

const page = 'query ($value: Int) { people(first: $value) { totalCount nodes { id } } }'
const after = 'query ($value: String) { people(after: $value) { nodes { id } } }'
const byId = 'query ($value: ID!) { node(id: $value) { id } }'
const where = 'query ($value: PersonWhere) { people(where: $value) { nodes { id } } }'
const around = (given: string): string => `{ neighbourhood(of: "person/fred-matiangi", ${given}) { truncated } }`
const paths = (given: string): string => `{ paths(from: "person/fred-matiangi", to: "person/simon-kachapin", ${given}) { truncated } }`
const tally = (given: string): string => `{ participations { tally(${given}) { count } } }`
const deep = <Value>(levels: number, inner: Value, wrap: (value: unknown) => unknown): unknown => Array.from({ length: levels }).reduce<unknown>(wrap, inner)
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `person/a${index}`)
const tenuresSome = (value: unknown): unknown => ({ tenures: { some: { person: value } } })

export const badArguments: readonly Row[] = [
  ...[-1, 101].map((first) => question(`first ${first}`, 'BAD_USER_INPUT', `{ people(first: ${first}) { nodes { id } } }`)),
  ...byVariable('first', 'BAD_USER_INPUT', page, [-1, 101, 1_000_000, 2_147_483_648, 1.5, '10', 2 ** 53 + 1, Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], 1), { $gt: '' }]),
  { id: 'first 1e400', expected: 'BAD_USER_INPUT', body: `{"query":"${page}","variables":{"value":1e400}}` },
  ...byVariable('first', 'executed', page, [0, 100, null]),
  question('a default of 500', 'BAD_USER_INPUT', 'query ($value: Int = 500) { people(first: $value) { nodes { id } } }'),
  question('both ends', 'BAD_USER_INPUT', '{ people(first: 1, last: 1) { nodes { id } } }'),
  ...['2147483648', '1.5', '"10"'].map((first) => question(`first ${first} literally`, 'GRAPHQL_VALIDATION_FAILED', `{ people(first: ${first}) { nodes { id } } }`)),
  ...byVariable('an id', 'BAD_USER_INPUT', byId, [undefined, null, { $gt: '' }, '', '*', '../1', 'person/../x', 'person/', '1 OR 1=1', 'x'.repeat(10_000), 'person/a\0', 'person/ａ', `person/${'x'.repeat(128)}`]),
  ...byVariable('an id', 'executed', byId, ['person/nobody', 'nothing/of/this/kind', 'fact/none/A1']),
  question('an id of another type', 'executed', '{ person(id: "office/interior-cabinet-secretary") { id } }'),
  question('an enum value that is not there', 'GRAPHQL_VALIDATION_FAILED', '{ people(orderBy: NAM) { nodes { id } } }'),
  ...byVariable('an enum value', 'BAD_USER_INPUT', 'query ($value: [PersonOrder!]) { people(orderBy: $value) { nodes { id } } }', [['NAM']]),
  question('an input field that is not there', 'GRAPHQL_VALIDATION_FAILED', '{ people(where: { nam: {} }) { nodes { id } } }'),
  ...byVariable('an input field', 'BAD_USER_INPUT', where, [{ nam: {} }]),
  ...byVariable('a cursor', 'INVALID_CURSOR', after, ['x', '', '!!!', 'AQID', 'x'.repeat(10_000), "x' DETACH DELETE n //", 'AZVGd4ql5Y1hYmM']),
  question('region by nothing', 'BAD_USER_INPUT', '{ region { id } }'),
  question('region by both', 'BAD_USER_INPUT', '{ region(id: "region/kenya", identifier: { scheme: "a", value: "b" }) { id } }'),
  ...byVariable('nodes', 'BAD_USER_INPUT', 'query ($value: [ID!]!) { nodes(ids: $value) { id } }', [ids(101), ['*']]),
  ...byVariable('nodes', 'executed', 'query ($value: [ID!]!) { nodes(ids: $value) { id } }', [ids(100), ['person/a', 'person/a'], []]),
  ...['depth: 0', 'depth: 4', 'limit: 0', 'limit: 501'].map((given) => question(`neighbourhood ${given}`, 'BAD_USER_INPUT', around(given))),
  ...['maxFacts: 0', 'maxFacts: 7', 'first: 0', 'first: 21'].map((given) => question(`paths ${given}`, 'BAD_USER_INPUT', paths(given))),
  ...['by: []', 'by: [ROLE, EVENT, RANK]', 'by: [ROLE], first: 0', 'by: [ROLE], first: 101'].map((given) => question(`tally ${given}`, 'BAD_USER_INPUT', tally(given))),
  ...byVariable('a list', 'BAD_USER_INPUT', where, [{ id: { in: ids(101) } }, { name: { in: ids(101) } }]),
  ...byVariable('a text', 'BAD_USER_INPUT', where, [{ name: { contains: 'x'.repeat(257) } }, { name: { eq: 'x'.repeat(90_000) } }]),
  ...byVariable('a filter', 'QUERY_TOO_COMPLEX', where, [
    deep(7, {}, (value) => ({ NOT: value })), deep(4, {}, tenuresSome), { OR: Array.from({ length: 51 }, () => ({ name: { eq: 'a' } })) },
  ]),
  ...byVariable('a filter', 'executed', where, [{}, null, { OR: [] }, { id: { in: [] } }, { AND: [{}, {}] }]),
  ...byVariable('four orders', 'QUERY_TOO_COMPLEX', 'query ($value: [PersonOrder!]) { people(orderBy: $value) { nodes { id } } }', [['NAME', 'NAME_DESC', 'TENURES_COUNT', 'CLAIMS_COUNT']]),
  question('between a day and the one before', 'BAD_USER_INPUT', '{ events(where: { start: { between: { from: "2022-01-02", to: "2022-01-01" } } }) { nodes { id } } }'),
  question('between a day and itself', 'executed', '{ events(where: { start: { between: { from: "2022-01-02", to: "2022-01-02" } } }) { nodes { id } } }'),
  question('within what is no id', 'BAD_USER_INPUT', '{ events(where: { within: "*" }) { nodes { id } } }'),
  ...['x'.repeat(257), 'a '.repeat(1_100), 'x'.repeat(90_000), 'e\u0301\u0301'.repeat(500)].map((text) => question(`the search ${text.slice(0, 10)} of ${text.length}`, 'BAD_USER_INPUT', `{ search(text: ${JSON.stringify(text)}) { totalCount } }`)),
  ...['', ' ', '\u0001\u0002', 'a\u0000b', 'a '.repeat(128).trim()].map((text) => question(`the search ${JSON.stringify(text).slice(0, 10)} of ${text.length}`, 'executed', 'query ($text: String!) { search(text: $text) { nodes { id } } }', { text })),
]

/** Known only while they are answered: the field is null, and says why. */
export const unknownIds: readonly Row[] = [
  question('paths from nobody', 'BAD_USER_INPUT', '{ paths(from: "person/nobody", to: "person/simon-kachapin") { truncated } }'),
  question('paths to a fact', 'BAD_USER_INPUT', '{ paths(from: "person/simon-kachapin", to: "fact/000_d32b6c1722595f24/A06") { truncated } }'),
  question('the neighbourhood of nobody', 'BAD_USER_INPUT', '{ neighbourhood(of: "person/nobody") { truncated } }'),
  question('verify of nobody', 'BAD_USER_INPUT', '{ verify(type: Tenure, subject: "person/nobody", object: "office/interior-cabinet-secretary") { answer } }'),
  question('within nowhere', 'BAD_USER_INPUT', '{ events(where: { within: "region/nowhere" }) { nodes { id } } }'),
]
