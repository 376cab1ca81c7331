import { startLocalNeo4j } from '../../local-neo4j/start-local-neo4j.ts'

/** A program that starts a database on the data folder it is given, says its process id, and holds it until it is ended. */
const [dataDir = ''] = process.argv.slice(2)
const { pid } = await startLocalNeo4j({ dataDir, testStore: true, report: () => undefined })
console.log(`database ${pid}`)
