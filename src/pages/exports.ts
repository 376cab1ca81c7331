import type { FastifyReply, FastifyRequest } from 'fastify'
import { readExplore } from '../../web/explorer/address/exploreAddress.ts'
import { aroundVariables, askAround, type Around } from '../../web/explorer/main/askAround.ts'
import { DatasetLineDocument } from '../../web/generated/documents.ts'
import type { ask } from '../../web/shared/ask.ts'
import type { About } from '../../web/shared/exports/about.ts'
import { csv, csvParts, type CsvPart } from '../../web/shared/exports/csv.ts'
import { gexf } from '../../web/shared/exports/gexf.ts'
import { graphml } from '../../web/shared/exports/graphml.ts'
import { jsonld } from '../../web/shared/exports/jsonld.ts'
import type { Graph } from '../../web/shared/graph.ts'
import { shown } from '../../web/shared/shown.ts'
import { typeWord } from '../../web/shared/words/typeWords.ts'
import type { AnswerQuestion } from '../answer.ts'
import { badInput, sendErrors } from './errors.ts'
import { addressAsked, sendText } from './send.ts'

interface Format {
  readonly type: string
  readonly write: (graph: Graph, about: About, part: CsvPart) => string
}

const formats: Readonly<Record<string, Format>> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csv },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: jsonld },
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: graphml },
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: gexf },
}

/** The parameters of a file, beside those that an explorer's address has. */
const ofFile: readonly string[] = ['format', 'part']

/** Each is a question of its own. */
const mostOpened = 20

/** What the explorer shows at an address, as a file: the same question, and the same filters. */
export const exports = (answer: AnswerQuestion) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { href, search, searchParams } = addressAsked(request)
  const { state, ignored } = readExplore(search)
  const refuse = (message: string) => sendErrors(reply, [badInput(request, message)])
  const wrong = ignored.filter((name) => !ofFile.includes(name))
  if (wrong.length > 0) return refuse(`Not known, or not with such a value: ${wrong.join(', ')}`)
  if (state.focus === null) return refuse('focus is the id of an entity, such as person/fred-matiangi')
  if (state.expanded.size > mostOpened) return refuse(`At most ${mostOpened} entities can be opened beside the focus`)
  const name = searchParams.get('format') ?? ''
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!format) return refuse(`format is one of ${Object.keys(formats).join(', ')}`)
  const part = csvParts.find((each) => each === (searchParams.get('part') ?? 'facts'))
  if (!part) return refuse(`part is one of ${csvParts.join(', ')}`)

  const asking: typeof ask = (document, variables) => answer(document, variables, request)
  const [around, line] = await Promise.all([askAround(state, state.asOf, undefined, asking), asking(DatasetLineDocument, {})])
  const errors = [...around.errors, ...line.errors]
  if (!around.data || errors.length > 0) return sendErrors(reply, errors)
  const { dataset } = line.data ?? {}
  const about: About = {
    query: questionOf(aroundVariables(state, state.asOf)),
    asOf: state.asOf,
    known: state.asKnownAt ?? `latest; newest fact recorded ${dataset?.lastRecordedAt ?? 'at a time not known'}`,
    licence: dataset?.licence ?? null,
    cut: cutWords(around.data),
    address: href,
  }
  const file = `jukwaa-${state.focus.replaceAll('/', '-')}${name === 'csv' ? `-${part}` : ''}.${name}`
  void reply.header('Content-Disposition', `attachment; filename="${file}"`)
  return sendText(request, reply, format.write(shown(around.data.graph, { ...state, hide: [...state.hidden] }), about, part), format.type)
}

/** The question as GraphQL, in one line. What was opened or filtered beside it stands in the address. */
const questionOf = (variables: object): string => {
  const given = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined)
  return `neighbourhood(${given.map(([name, value]) => `${name}: ${name === 'via' ? `[${String(value)}]` : JSON.stringify(value)}`).join(', ')})`
}

/** What an answer leaves out. What the reader chose not to see stands in the address. */
const cutWords = ({ truncated, counts }: Around): string | null => {
  if (!truncated) return null
  const types = counts.filter(({ shown: here, total }) => here < total)
  return types.map(({ type, shown: here, total }) => `${here} of ${total} ${typeWord(type, total)}`).join('; ') || 'not all facts are here'
}
