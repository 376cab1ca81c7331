import { good, type Expected, type Row } from './row.ts'

/** Methods, addresses, types and headers. */

const query = (text: string): string => `/graphql?query=${encodeURIComponent(text)}`
const typed = (type: string): Row => ({ id: `a body of type ${JSON.stringify(type)}`, expected: 'UNSUPPORTED_MEDIA_TYPE', headers: { 'Content-Type': type }, body: JSON.stringify({ query: good }) })
const get = (id: string, expected: Expected, path: string, headers: Readonly<Record<string, string>> = {}): Row => ({ id, expected, method: 'GET', path, headers })
const hash = (persistedQuery: unknown, rest: object = {}): object => ({ ...rest, extensions: { persistedQuery } })

export const transport: readonly Row[] = [
  ...['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/xml', 'application/json; charset=utf-7',
    'application/json; charset=utf-16le', 'application/json; charset=iso-8859-1', 'application/json;;;=', 'application/jsonx'].map(typed),
  { id: 'text/plain with a cookie', expected: 'UNSUPPORTED_MEDIA_TYPE', headers: { 'Content-Type': 'text/plain', Cookie: 'a=b' }, body: JSON.stringify({ query: good }) },
  { id: 'a charset of utf-8', expected: 'executed', headers: { 'Content-Type': 'application/json; charset=UTF-8' }, body: { query: good } },
  get('a GET', 'executed', query(good)),
  get('a GET with a cookie', 'executed', query(good), { Cookie: 'session=1' }),
  get('a GET of type text/plain', 'UNSUPPORTED_MEDIA_TYPE', query(good), { 'Content-Type': 'text/plain' }),
  get('a mutation by GET', ['METHOD_NOT_ALLOWED'], query('mutation { a }')),
  ...['PUT', 'DELETE', 'PATCH', 'TRACE'].map((method): Row => ({ id: method, expected: 'METHOD_NOT_ALLOWED', method })),
  get('a query twice', 'BAD_REQUEST', `${query(good)}&query=a`),
  get('variables that are no JSON', 'BAD_REQUEST', `${query(good)}&variables=%7Bbad`),
  get('variables that are a list', 'BAD_REQUEST', `${query(good)}&variables=%5B%5D`),
  get('variables that are null', 'executed', `${query(good)}&variables=null`),
  get('no query', 'BAD_REQUEST', '/graphql'),
  get('an empty query', 'BAD_REQUEST', '/graphql?query='),
  get('bytes that are no UTF-8 in the address', 'BAD_REQUEST', '/graphql?query=%ff%fe'),
  get('an address of 20 kB', 'HEADERS_TOO_LARGE', query(good.padEnd(20_000))),
  get('a header of 9 kB', 'HEADERS_TOO_LARGE', query(good), { 'X-Long': 'x'.repeat(9_000) }),
  ...['/graphql/../graphql', '//graphql', '/graphql%00', '/graphql/', '/Graphql'].map((path) => get(`the address ${path}`, 'NOT_FOUND', path)),
  { id: 'a body from an origin that is not listed', expected: 'executed', headers: { Origin: 'https://example.org' }, body: { query: good } },
  { id: 'a body from the origin null', expected: 'executed', headers: { Origin: 'null' }, body: { query: good } },
  ...['x'.repeat(5_000), '<script>'].map((id): Row => ({ id: `the request id ${id.slice(0, 10)}`, expected: 'executed', headers: { 'X-Request-Id': id }, body: { query: good } })),
  { id: 'a user agent of 6 kB', expected: 'executed', headers: { 'User-Agent': '\\u001b[31m'.padEnd(6_000, 'x') }, body: { query: good } },
  ...['mutation { a }', 'subscription { a }'].map((text): Row => ({ id: text, expected: ['OPERATION_NOT_SUPPORTED', 'GRAPHQL_VALIDATION_FAILED'], body: { query: text } })),
  ...[{ version: 1, sha256Hash: 'a'.repeat(64) }, { version: 2, sha256Hash: 'a'.repeat(64) }, { version: 1, sha256Hash: 'a'.repeat(10_000) }, 'x', 7, { version: 1 }].map((value): Row =>
    ({ id: `the kept question ${JSON.stringify(value).slice(0, 50)} of ${JSON.stringify(value).length}`, expected: 'PERSISTED_QUERY_NOT_SUPPORTED', body: hash(value) })),
  { id: 'a hash that does not match', expected: 'PERSISTED_QUERY_NOT_SUPPORTED', body: hash({ version: 1, sha256Hash: 'a'.repeat(64) }, { query: good }) },
  { id: 'a document id', expected: 'PERSISTED_QUERY_NOT_SUPPORTED', body: { documentId: `sha256:${'a'.repeat(64)}` } },
]
