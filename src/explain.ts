import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts'
import { ConfigError } from './config.ts'
import { DatabaseRefused } from './graph/check-database.ts'
import { SeedError } from './graph/seed-error.ts'

/** What to tell the person at the terminal of an error that ends the program, and the program's exit code. */
export const explain = (error: unknown): { readonly text: string; readonly exitCode: number } => {
  if (error instanceof LocalNeo4jError) return { text: error.message, exitCode: error.exitCode }
  if (error instanceof ConfigError)
    return { text: `A setting cannot be used.\n${error.message}\nnpm start -- --help lists all of them.`, exitCode: 2 }
  if (error instanceof DatabaseRefused) return { text: error.message, exitCode: 1 }
  if (error instanceof SeedError) {
    return {
      text: `A document cannot be loaded; the graph is as it was.\n${error.message}\nCorrect the file, then check it: npm run seed -- --check FILE`,
      exitCode: 1,
    }
  }
  const { code, port, address, message, stack } = error as NodeJS.ErrnoException & { port?: number; address?: string }
  if (code === 'EADDRINUSE') {
    return {
      text: `The port is taken.\nWanted ${address}:${port}; another program listens there.\nChoose another: PORT=${port && port < 65_535 ? port + 1 : 4000} npm start`,
      exitCode: 1,
    }
  }
  if (code === 'EACCES' && port) {
    return {
      text: `The port is not allowed.\nWanted ${address}:${port}; this user may not listen there.\nChoose one from 1024 on: PORT=4000 npm start`,
      exitCode: 1,
    }
  }
  if (code?.startsWith('ERR_PARSE_ARGS')) return { text: `${message}\nnpm start -- --help lists what there is.`, exitCode: 2 }
  return { text: stack ?? String(error), exitCode: 1 }
}
