import type { Graph } from '../graph.ts'
import { entityLabel } from '../words/entityWords.ts'
import { aboutRows, type About } from './about.ts'
import { entityColumns, linkColumns, networkOf, written } from './network.ts'
import { words, xml, xmlFile, type Xml } from './xml.ts'

/** GraphML has no label of its own. */
const nodeColumns = [{ name: 'label', of: entityLabel }, ...entityColumns]

type Domain = 'graph' | 'node' | 'edge'

const key = (domain: Domain, name: string): Xml =>
  xml('key', { id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': 'string' })

const data =
  (domain: Domain) =>
  (name: string, value: string): Xml =>
    xml('data', { key: `${domain}_${name}` }, [words(value)])

/** A graph as GraphML: entities are nodes, facts between two of them edges. */
export const graphml = (graph: Graph, about: About): string => {
  const network = networkOf(graph, about)
  const ofItself = aboutRows(network.about)
  const nodes = graph.entities.map((entity) => xml('node', { id: entity.id }, written(entity, nodeColumns, data('node'))))
  const edges = network.links.map(({ fact, source, target }) =>
    xml('edge', { id: fact.id, source: source.id, target: target.id }, written(fact, linkColumns, data('edge'))),
  )
  return xmlFile(
    xml('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...ofItself.map(([name]) => key('graph', name)),
      ...nodeColumns.map(({ name }) => key('node', name)),
      ...linkColumns.map(({ name }) => key('edge', name)),
      xml('graph', { edgedefault: 'directed' }, [...ofItself.map(([name, value]) => data('graph')(name, value)), ...nodes, ...edges]),
    ]),
  )
}
