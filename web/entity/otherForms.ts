import type { About } from '../shared/exports/about.ts'
import { aboutRows } from '../shared/exports/about.ts'
import { csv, type CsvPart } from '../shared/exports/csv.ts'
import { jsonld } from '../shared/exports/jsonld.ts'
import { typeWord } from '../shared/words/typeWords.ts'
import { addressOf, type Form } from './addresses.ts'
import { said, type Asked, type ListPart, type Page } from './askEntity.ts'
import { graphOf } from './graphOf.ts'

/** What a form says of itself. */
export const aboutPage = (asked: Asked, { lists, dataset }: Page, form: Form, origin: string): About => {
  const cut = lists.filter(({ next }) => next !== null)
  return {
    query: `${asked.id}, ${asked.list ?? 'the first 20 facts of each type'}`,
    asOf: asked.asOf,
    known: asked.asKnownAt ?? `latest; newest fact recorded ${dataset?.lastRecordedAt ?? 'at a time not known'}`,
    licence: dataset?.licence ?? null,
    cut:
      cut
        .map(({ list, facts, total }) => `${facts.length} of ${total ?? 'more'} ${list === said ? 'said' : typeWord(list, 2)}`)
        .join('; ') || null,
    address: origin + addressOf(asked, form),
  }
}

/** A page as JSON: its head as the API answers it, and its lists, each with the address at which it goes on. */
const json = (asked: Asked, { node, lists }: Page, about: About): string => {
  const list = ({ list, total, next, facts }: ListPart) => ({
    total,
    next: next && addressOf({ ...asked, list, after: next }, 'json'),
    facts,
  })
  const written = lists.map((part) => [part.list, list(part)])
  return `${JSON.stringify({ about: Object.fromEntries(aboutRows(about)), ...node, lists: Object.fromEntries(written) }, null, 2)}\n`
}

/** The media types of the forms. */
export const formTypes: Readonly<Record<Form, string>> = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
}

/** A page in another form. `part` is which of the files of CSV. */
export const pageAs = (form: Form, asked: Asked, page: Page, origin: string, part: CsvPart): string => {
  const about = aboutPage(asked, page, form, origin)
  if (form === 'json') return json(asked, page, about)
  return form === 'jsonld' ? jsonld(graphOf(page), about) : csv(graphOf(page), about, part)
}
