import type { Graph } from '../graph.ts'
import { entityLabel } from '../words/entityWords.ts'
import { csvText, type CsvValue } from '../csvText.ts'
import { aboutRows, type About } from './about.ts'
import { factColumns } from './factColumns.ts'

/** The three files that make up a graph. They are joined by id. */
export const csvParts = ['entities', 'facts', 'citations'] as const
export type CsvPart = (typeof csvParts)[number]

const headers: Readonly<Record<CsvPart, readonly string[]>> = {
  entities: ['id', 'type', 'kind', 'name'],
  facts: ['id', 'subject', 'subject_name', 'object', 'object_name', ...factColumns.map(({ name }) => name)],
  citations: [
    'fact',
    'document',
    'document_name',
    'publisher',
    'published_on',
    'paragraph',
    'char_start',
    'char_end',
    'passage_sha256',
    'passage',
  ],
}

const rowsOf: Readonly<Record<CsvPart, (graph: Graph) => readonly (readonly CsvValue[])[]>> = {
  entities: ({ entities }) => entities.map(({ id, __typename, kind, name }) => [id, __typename, kind, name]),
  facts: ({ facts }) =>
    facts.map((fact) => [
      fact.id,
      fact.subject?.id,
      fact.subject && entityLabel(fact.subject),
      fact.object?.id,
      fact.object && entityLabel(fact.object),
      ...factColumns.map((column) => column.of(fact)),
    ]),
  citations: ({ facts }) =>
    facts.flatMap(({ id, citations }) =>
      (citations ?? []).map(({ document, paragraph, charStart, charEnd, passageSha256, passage }) => [
        id,
        document?.id,
        document?.name,
        document?.publisher?.name,
        document?.publishedOn?.edtf,
        paragraph,
        charStart,
        charEnd,
        passageSha256,
        passage,
      ]),
    ),
}

/** One of the three files (RFC 4180). What the file says of itself stands in its last columns, the same in each row. */
export const csv = (graph: Graph, about: About, part: CsvPart): string => {
  const ofItself = aboutRows(about)
  const header = [...headers[part], ...ofItself.map(([name]) => `export_${name.toLowerCase()}`)]
  const rows = rowsOf[part](graph).map((row) => [...row, ...ofItself.map(([, value]) => value)])
  return csvText([header, ...rows])
}
