import { entities, entityTypes } from '../../src/model/entities.ts'
import { facts, factTypes } from '../../src/model/facts.ts'
import type { Known } from '../../test/support/any-argument.ts'
import { ask } from './send.ts'

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string; readonly name?: string } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const mostPages = 20

/** The ids, names and cursors of the graph, in an order that is always the same, asked of the server itself. */
export const knownOf = async (url: string): Promise<Known> => {
  const lists = [...entityTypes.map((type) => [entities[type].list, 'id name']), ...factTypes.map((type) => [facts[type].list, 'id'])]
  const [ids, names, cursors] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const [list, fields] of lists) {
    let after: string | null = null
    for (let page = 0; page < mostPages; page += 1) {
      const query = `query ($after: String) { list: ${list}(first: 100, after: $after) { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`
      const { edges, pageInfo } = (await ask(url, query, { after }))['list'] as Page
      for (const { cursor, node } of edges) {
        ids.add(node.id)
        if (node.name !== undefined) names.add(node.name)
        if (cursors.size < 2_000) cursors.add(cursor)
      }
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
  }
  return { ids: [...ids], names: [...names], cursors: [...cursors] }
}
