import { byVariable, question, type Row } from './row.ts'

/** Days and moments. */

const days = ['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-06-31', '2024-6-1', '2024', '20240601', '0000-01-01', '-0001-01-01', '2200-01-01', '9999-12-31', '24/06/2024',
  'June 2024', ' 2024-06-01', '２０２４-06-01', '2024-06-01T00:00:00Z', 20_240_601, '', '9'.repeat(5_000), null, true, ['2024-06-01', '2024-06-02']]
const moments = ['2024-06-01T25:00:00Z', '2024-06-01T10:00:60Z', '2024-06-01T10:00:00+99:00', '2024-06-01T10:00:00', '2024-06-01', '2024-06-01T10:00:00,5Z', '2023-02-29T10:00:00Z']

const asOf = 'query ($value: Date!) { tenures(asOf: $value) { nodes { id } } }'
const asKnownAt = 'query ($value: DateTime!) { tenures(asKnownAt: $value) { nodes { id } } }'

export const dates: readonly Row[] = [
  ...byVariable('the day', 'BAD_USER_INPUT', asOf, days),
  ...days.filter((day) => typeof day === 'string').map((day) => question(`the day ${day.slice(0, 30)} literally`, 'GRAPHQL_VALIDATION_FAILED', `{ tenures(asOf: ${JSON.stringify(day)}) { nodes { id } } }`)),
  ...byVariable('the day', 'executed', asOf, ['2024-02-29', '2000-02-29', '0001-01-01']),
  ...byVariable('the moment', 'BAD_USER_INPUT', asKnownAt, moments),
  ...byVariable('the moment', 'executed', asKnownAt, ['2024-06-01T10:00:00Z', '2024-06-01T10:00:00.123+03:00', '2024-06-01T10:00:00-11:30']),
]
