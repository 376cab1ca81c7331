import { constituencies, counties, getSubCounties, wards } from 'kenya-locations'
import { countyNames } from './kenya-regions.ts'

/** A row of the package `kenya-locations`: a code, a name, and the name of the region it lies in (of a county: empty). */
export interface Row {
  readonly code: string
  readonly name: string
  readonly within: string
}

/** The field that says what a row lies in, and the rows that it may name. */
export interface Within {
  readonly field: string
  readonly wholes: readonly Row[]
}

const bad = (what: string): never => {
  throw new Error(`kenya-locations: ${what}`)
}

const refuseTwice = (what: string, values: readonly string[]): void => {
  const twice = values.find((value, index) => values.indexOf(value) !== index)
  if (twice !== undefined) bad(`the ${what} ${twice} stands twice`)
}

const rowOf = (source: Readonly<Record<string, unknown>>, digits: number, within?: Within): Row => {
  const { code, name } = source
  const whole = within === undefined ? '' : source[within.field]
  if (typeof code !== 'string' || typeof name !== 'string' || typeof whole !== 'string' || name.trim() === '') {
    return bad(`a row lacks its code, its name or what it lies in: ${JSON.stringify(source)}`)
  }
  if (!/^\d+$/.test(code) || code.length !== digits) bad(`${name} has the code ${code}, where ${digits} digits are wanted`)
  if (within?.wholes.every((row) => row.name !== whole)) bad(`${name} lies in ${whole}, which the package does not have`)
  return { code, name, within: whole }
}

/**
 * Rows in the order of their codes. The package's type declarations do not resolve in strict ES modules (they come out as
 * `any`), and its rows say by name what they lie in: both are checked here, so that a release which breaks them is refused.
 */
export const rowsOf = (what: string, sources: readonly Readonly<Record<string, unknown>>[], digits: number, within?: Within): Row[] => {
  const rows = sources.map((source) => rowOf(source, digits, within))
  refuseTwice(
    `code of a ${what}`,
    rows.map(({ code }) => code),
  )
  return rows.sort((one, other) => (one.code < other.code ? -1 : 1))
}

/** What is used of the package. Its localities and areas, which rest on no official list, are not. */
export const kenyaLocationsRows = () => {
  const countyRows = rowsOf('county', counties, 3)
  const unknown = countyRows.find(({ name }) => !countyNames.includes(name))
  if (unknown !== undefined) bad(`the county ${unknown.name} is not in seed/kenya-regions.ts`)
  const constituencyRows = rowsOf('constituency', constituencies, 3, { field: 'county', wholes: countyRows })
  // A ward says its constituency by name alone.
  refuseTwice(
    'name of a constituency',
    constituencyRows.map(({ name }) => name),
  )
  return {
    counties: countyRows,
    subCounties: rowsOf('sub-county', getSubCounties(), 3, { field: 'county', wholes: countyRows }),
    constituencies: constituencyRows,
    wards: rowsOf('ward', wards, 4, { field: 'constituency', wholes: constituencyRows }),
  }
}
