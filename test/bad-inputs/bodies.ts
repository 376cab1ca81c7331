import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { good, type Expected, type Row } from './row.ts'

/** Bodies that are no JSON, no object, or an object with something else in it than it should have. */

const body = (id: string, expected: Expected, text: unknown, headers?: Readonly<Record<string, string>>): Row => ({ id, expected, body: text, ...(headers && { headers }) })
const refused = (text: string): Row => body(`the body ${text.slice(0, 60)}`, 'BAD_REQUEST', text)
const withField = (name: string, value: string): string => `{"query":"${good}","${name}":${value}}`
const sized = (bytes: number): string => JSON.stringify({ query: good }).padEnd(bytes)
const bomb = (megabytes: number): Buffer => gzipSync(Buffer.alloc(megabytes * 1_000_000, ' '))
const arrays = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

export const bodies: readonly Row[] = [
  ...['', '{"query":', `{"query":"${good}",}`, `{'query':'${good}'}`, 'NaN', 'null', '"{hello}"', '42', '{}', 'true'].map(refused),
  ...['null', '[]', '{}', '0', 'false', '""'].map((value) => refused(`{"query":${value}}`)),
  ...['"x"', '0', 'false', '[1]'].map((value) => refused(withField('variables', value))),
  ...['1', '{}', '[]', '"a b"', '"a\\r\\nfake log line"', `"${'a'.repeat(129)}"`].map((value) => refused(withField('operationName', value))),
  ...['"x"', '[]'].map((value) => refused(withField('extensions', value))),
  ...['__proto__', 'constructor', 'prototype'].flatMap((key) => [refused(withField('variables', `{"${key}":{"x":1}}`)), refused(withField('variables', `{"a":[{"${key}":1}]}`)), refused(withField(key, '1'))]),
  body('a NUL in the body', 'BAD_REQUEST', `{"query":"${good}\0"}`),
  body('bytes that are no UTF-8', 'BAD_REQUEST', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from('"}')])),
  body('half of a character in the query', 'BAD_REQUEST', '{"query":"{ a \\ud800 }"}'),
  body('half of a character in a variable', 'BAD_USER_INPUT', '{"query":"query ($a: String!) { search(text: $a) { totalCount } }","variables":{"a":"\\udc00"}}'),
  body('the same key twice', 'BAD_REQUEST', `{"query":"${good}","query":"{ a }"}`),
  body('the same key twice, once escaped', 'BAD_REQUEST', `{"query":"${good}","qu\\u0065ry":"{ a }"}`),
  body('30,000 arrays within each other', 'BAD_REQUEST', withField('variables', `{"a":${arrays(30_000)}}`)),
  body('33 levels', 'BAD_REQUEST', withField('variables', `{"a":${arrays(31)}}`)),
  body('32 levels', 'executed', withField('variables', `{"a":${arrays(30)}}`)),
  body('a byte order mark', 'executed', `\uFEFF{"query":"${good}"}`),
  ...['variables', 'operationName', 'extensions'].map((name) => body(`${name} null`, 'executed', withField(name, 'null'))),
  body('keys that mean nothing', 'executed', withField('hello', '{"a":[1]}')),
  body('99,999 bytes', 'executed', sized(99_999)),
  body('100,001 bytes', 'PAYLOAD_TOO_LARGE', sized(100_001)),
  body('5 MB', 'PAYLOAD_TOO_LARGE', sized(5_000_000)),
  body('50 MB in gzip', 'PAYLOAD_TOO_LARGE', bomb(50), { 'Content-Encoding': 'gzip' }),
  body('gzip', 'executed', gzipSync(sized(50)), { 'Content-Encoding': 'gzip' }),
  body('deflate', 'executed', deflateSync(sized(50)), { 'Content-Encoding': 'deflate' }),
  body('br', 'executed', brotliCompressSync(sized(50)), { 'Content-Encoding': 'br' }),
  body('identity', 'executed', sized(50), { 'Content-Encoding': 'identity' }),
  body('an encoding that nobody knows', 'UNSUPPORTED_MEDIA_TYPE', sized(50), { 'Content-Encoding': 'foo' }),
  body('gzip of gzip', 'UNSUPPORTED_MEDIA_TYPE', gzipSync(gzipSync(sized(50))), { 'Content-Encoding': 'gzip, gzip' }),
  body('gzip of gzip, said once', 'BAD_REQUEST', gzipSync(gzipSync(sized(50))), { 'Content-Encoding': 'gzip' }),
  body('gzip that is none', 'BAD_REQUEST', sized(50), { 'Content-Encoding': 'gzip' }),
  body('ten questions', 'BATCHING_DISABLED', Array.from({ length: 10 }, () => ({ query: good }))),
  body('no questions', 'BATCHING_DISABLED', '[]'),
]
