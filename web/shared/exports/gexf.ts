import type { Graph } from '../graph.ts'
import { entityLabel } from '../words/entityWords.ts'
import { aboutRows, type About } from './about.ts'
import { daysOf, type Column } from './factColumns.ts'
import { entityColumns, linkColumns, networkOf, written } from './network.ts'
import { words, xml, xmlFile, type Xml } from './xml.ts'

const declared = (domain: 'node' | 'edge', columns: readonly { readonly name: string }[]): Xml =>
  xml(
    'attributes',
    { class: domain, mode: 'static' },
    columns.map(({ name }) => xml('attribute', { id: name, title: name, type: 'string' })),
  )

const values = <Row>(row: Row, columns: readonly Column<Row>[]): Xml =>
  xml(
    'attvalues',
    {},
    written(row, columns, (name, value) => xml('attvalue', { for: name, value })),
  )

/**
 * A graph as GEXF 1.3, dynamic: an edge has a start or an end only where a bound of it is known, the widest that its dates allow.
 * The dates as they are stand beside it, in EDTF. An end is the first day on which a state no longer holds.
 */
export const gexf = (graph: Graph, about: About): string => {
  const network = networkOf(graph, about)
  const nodes = graph.entities.map((entity) => xml('node', { id: entity.id, label: entityLabel(entity) }, [values(entity, entityColumns)]))
  const edges = network.links.map(({ fact, source, target }) => {
    const { start, end } = daysOf(fact)
    const bounds = { start: start?.earliest ?? undefined, end: end?.latest ?? undefined }
    return xml('edge', { id: fact.id, source: source.id, target: target.id, label: fact.__typename, ...bounds }, [
      values(fact, linkColumns),
    ])
  })
  return xmlFile(
    xml('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
      xml('meta', {}, [
        xml('creator', {}, [words('Jukwaa')]),
        xml('description', {}, [
          words(
            aboutRows(network.about)
              .map(([name, value]) => `${name}: ${value}`)
              .join('\n'),
          ),
        ]),
      ]),
      xml('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' }, [
        declared('node', entityColumns),
        declared('edge', linkColumns),
        xml('nodes', {}, nodes),
        xml('edges', {}, edges),
      ]),
    ]),
  )
}
