import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import type { DatabaseAddress } from '../../../src/graph/database.ts'
import { openDriver } from '../../../src/graph/open-driver.ts'
import { withIntegers } from '../../../src/graph/parameters.ts'
import type { Values } from '../workload.ts'
import { workloads } from '../workloads/all.ts'
import type { Contender } from './contender.ts'

/** What one writes by hand for these questions alone: one statement each, behind plain HTTP, without GraphQL. */
export const startHand = async (address: DatabaseAddress): Promise<Contender> => {
  const driver = openDriver(address, { connections: 20, patience: 15_000 })
  const byPath = new Map(workloads.map((workload) => [`/${workload.name}`, workload.hand]))
  const answerTo = async (path: string, values: Values): Promise<string> => {
    const { text, answer } = byPath.get(path) ?? missing(path)
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(text, withIntegers(values))
      return JSON.stringify({ data: answer(records.map((record) => record.map((value) => value)) as never, values) })
    } finally {
      void session.close()
    }
  }
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      answerTo(request.url ?? '', JSON.parse(Buffer.concat(pieces).toString()) as Values).then(
        (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
        (error: unknown) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, driver }
}

const missing = (path: string): never => {
  throw new Error(`No question at ${path}`)
}
