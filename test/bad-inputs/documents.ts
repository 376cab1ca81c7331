import { good, question, type Row } from './row.ts'

/** Documents: what is no GraphQL, does not fit the schema, or asks for too much. */

const times = (count: number, part: (index: number) => string, between = ' '): string => Array.from({ length: count }, (_, index) => part(index)).join(between)
/** Steps of four fields each within a person, and what is asked of the last. */
const deep = (steps: number, inner: string): string => `{ person(id: "person/fred-matiangi") { ${'tenures(first: 1) { edges { node { person { '.repeat(steps)}${inner}${' } } } }'.repeat(steps)} } }`
const parse = (id: string, query: string): Row => question(id, 'GRAPHQL_PARSE_FAILED', query)
const invalid = (id: string, query: string): Row => question(id, 'GRAPHQL_VALIDATION_FAILED', query)
const cycle = (length: number): string => `{ ...F0 } ${times(length, (index) => `fragment F${index} on Query { ...F${(index + 1) % length} }`)}`

export const documents: readonly Row[] = [
  ...['# hi', '{', '{<script>alert(1)</script>}', 'query($a:X<script>){ a }', ''.padEnd(10, '\t'), '{ a \u0000 }'].map((text) => parse(JSON.stringify(text), text)),
  parse('depth 1,000', `${'{a'.repeat(1_000)}${'}'.repeat(1_000)}`),
  parse('500 aliases', `{ ${times(500, (index) => `a${index}: __typename`)} }`),
  parse('one field 10,000 times', `{ ${times(10_000, () => 'a')} }`),
  parse('1,000 directives that are not there', `{ dataset ${times(1_000, (index) => `@d${index}`)} { licence } }`),
  ...['{ helo }', '{ people(frst: 1) { nodes { id } } }', '{ node(id: "person/a") { ... on Peson { id } } }', 'query ($a: Persn!) { node(id: $a) { id } }'].map((text) => invalid(text, text)),
  ...['toString', '__proto__', 'hasOwnProperty', 'constructor'].map((field) => invalid(`the field ${field}`, `{ ${field} }`)),
  invalid('@defer', 'query { ... @defer { dataset { licence } } }'),
  invalid('@stream', '{ people { nodes @stream { id } } }'),
  invalid('a schema', 'type Query { a: Int }'),
  invalid('an introspection in circles', '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'),
  invalid('300 variables that are not used', `query (${times(300, (index) => `$a${index}: Int`, ', ')}) ${good}`),
  invalid('a field name of 50 kB', `{ ${'a'.repeat(50_000)} }`),
  invalid('50 fields that are not there', `{ ${times(50, (index) => `a${index}`)} }`),
  invalid('@skip 100 times on one field', `query ($a: Boolean = true) { dataset ${times(100, () => '@skip(if: $a)')} { licence } }`),
  ...[1, 2, 10].map((length) => invalid(`a circle of ${length} fragments`, cycle(length))),
  invalid('a bomb of fragments', `{ ...F0 } ${times(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { dataset { licence } }`),
  question('inline fragments that overlap', ['executed', 'GRAPHQL_VALIDATION_FAILED'], `{ ${times(8, () => `... on Query { ${times(25, () => 'dataset { licence }')} }`)} }`.slice(0, 60_000)),
  question('31 aliases', 'TOO_MANY_ALIASES', `{ ${times(31, (index) => `a${index}: dataset { licence }`)} }`),
  question('31 aliases of __typename', 'TOO_MANY_ALIASES', `{ ${times(31, (index) => `a${index}: __typename`)} }`),
  question('42 aliases in fragments', 'TOO_MANY_ALIASES', `{ dataset { ...A } people { nodes { id } } b: dataset { ...A } c: dataset { ...A } } fragment A on Dataset { ${times(14, (index) => `a${index}: licence`)} }`),
  question('21 directives', 'TOO_MANY_DIRECTIVES', `query ($a: Boolean = true) { ${times(21, () => 'dataset @skip(if: $a) { licence }')} }`),
  question('depth 21', 'QUERY_TOO_DEEP', deep(4, 'tenures(first: 1) { nodes { person { id } } }')),
  question('depth 21 in fragments', 'QUERY_TOO_DEEP', `${deep(4, 'tenures(first: 1) { ...A }')} fragment A on TenureConnection { nodes { person { id } } }`),
  question('depth 20', 'executed', deep(4, 'tenures(first: 1) { nodes { id } }')),
  question('11 operations', 'TOO_MANY_OPERATIONS', times(11, (index) => `query A${index} ${good}`)),
  { id: '11 operations, one chosen', expected: 'TOO_MANY_OPERATIONS', body: { query: times(11, (index) => `query A${index} ${good}`), operationName: 'A1' } },
  question('two operations, none chosen', 'OPERATION_RESOLUTION_FAILURE', `query A ${good} query B ${good}`),
  { id: 'two operations, another chosen', expected: 'OPERATION_RESOLUTION_FAILURE', body: { query: `query A ${good} query B ${good}`, operationName: 'C' } },
  { id: 'two operations, one chosen', expected: 'executed', body: { query: `query A ${good} query B ${good}`, operationName: 'B' } },
  question('three pages of 100', 'QUERY_TOO_COMPLEX', 'query ($n: Int) { facts(first: $n) { nodes { subject { facts(first: $n) { nodes { subject { facts(first: $n) { nodes { id } } } } } } } } }', { n: 100 }),
  question('four default pages', 'QUERY_TOO_COMPLEX', '{ facts { nodes { subject { facts { nodes { subject { facts { nodes { subject { facts { nodes { id } } } } } } } } } } } }'),
  question('counts under pages of 100 and 20', 'QUERY_TOO_COMPLEX', '{ people(first: 100) { nodes { facts { nodes { subject { facts { totalCount nodes { id } } } } } } } }'),
]
