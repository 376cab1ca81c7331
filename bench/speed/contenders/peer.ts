import { subscribe } from 'node:diagnostics_channel'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import type { DatabaseAddress } from '../../../src/graph/database.ts'
import type { Contender } from './contender.ts'
import { peerSchema } from './peer-schema.ts'

/** What is used here of the packages that only the comparison needs. */
interface PeerPackages {
  readonly 'neo4j-driver': {
    driver(uri: string, auth: unknown, config: Readonly<Record<string, unknown>>): Driver
    readonly auth: { basic(user: string, password: string): unknown }
  }
  readonly '@neo4j/graphql': { Neo4jGraphQL: new (parts: { typeDefs: string; driver: Driver }) => { getSchema(): Promise<unknown> } }
  readonly '@apollo/server': {
    ApolloServer: new (parts: { schema: unknown; plugins: readonly unknown[]; includeStacktraceInErrorResponses: boolean }) => unknown
  }
  readonly '@apollo/server/plugin/disabled': {
    ApolloServerPluginCacheControlDisabled(): unknown
    ApolloServerPluginUsageReportingDisabled(): unknown
  }
  readonly '@apollo/server/standalone': {
    startStandaloneServer(server: unknown, parts: { listen: { host: string; port: number } }): Promise<{ url: string }>
  }
}

export const peerFolder = join(import.meta.dirname, '../../peer')

/** @neo4j/graphql over the same graph, on the same Apollo, helped where a setting helps: no cache control, messages sent at once. */
export const startPeer = async ({ uri, user, password }: DatabaseAddress): Promise<Contender> => {
  const require = createRequire(join(peerFolder, 'package.json'))
  const load = <Name extends keyof PeerPackages>(name: Name) => require(name) as PeerPackages[Name]
  const neo4j = load('neo4j-driver')
  subscribe('net.client.socket', (message) => (message as { socket: Socket }).socket.setNoDelay(true))
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 20, telemetryDisabled: true })
  const schema = await new (load('@neo4j/graphql').Neo4jGraphQL)({ typeDefs: peerSchema, driver }).getSchema()
  const { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } = load('@apollo/server/plugin/disabled')
  const apollo = new (load('@apollo/server').ApolloServer)({
    schema,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
    includeStacktraceInErrorResponses: false,
  })
  const { url } = await load('@apollo/server/standalone').startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: 0 } })
  return { url, driver }
}
