/** The value of a cell; what is not known is empty. */
export type CsvValue = string | number | null | undefined

/** Spreadsheets would run what begins like a formula. */
const cell = (value: CsvValue): string => {
  const text = String(value ?? '')
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** Rows as a CSV file (RFC 4180). */
export const csvText = (rows: readonly (readonly CsvValue[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
