import { came, type SeedProblem } from '../src/graph/seed-error.ts'
import { propertiesOf } from '../src/model/facts.ts'
import { fuzzyDate, FuzzyDateError, type FuzzyDate } from '../src/time/fuzzy-date.ts'
import type { SeedDate, SeedDocument, SeedFact } from './seed-document.ts'

/** What is wrong with the dates of a document's facts. */
export const dateProblems = (document: SeedDocument): SeedProblem[] =>
  document.facts.flatMap((fact, index) => factProblems(fact, ['facts', index]))

const factProblems = (fact: SeedFact, path: SeedProblem['path']): SeedProblem[] => {
  const problems: SeedProblem[] = []
  const read = (text: string, ...steps: string[]): FuzzyDate | undefined => {
    try {
      return fuzzyDate(text)
    } catch (error) {
      if (!(error instanceof FuzzyDateError)) throw error
      problems.push({ row: fact.id, path: [...path, ...steps], wanted: error.wanted, came: error.came })
      return undefined
    }
  }
  const dates: Record<string, FuzzyDate | undefined> = {}
  for (const [name, { type }] of Object.entries(propertiesOf(fact.type))) {
    const date = fact[name] as SeedDate | undefined
    if (type !== 'FuzzyDate' || date === undefined) continue
    if (typeof date === 'string') dates[name] = read(date, name)
    else {
      dates[name] = read(date.edtf, name, 'edtf')
      if (date.stated !== undefined) read(date.stated, name, 'stated')
    }
  }
  const { start, end } = dates
  if (start?.earliest && end?.latest && end.latest < start.earliest) {
    problems.push({
      row: fact.id,
      path: [...path, 'end'],
      wanted: `an end that is not before the start, ${start.edtf}`,
      came: came(end.edtf),
    })
  }
  return problems
}
