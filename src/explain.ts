import { stripVTControlCharacters } from 'node:util'
import { LocalNeo4jError } from '../local-neo4j/local-neo4j-error.ts'
import { WrongUse } from './command-line.ts'
import { ConfigError } from './config.ts'
import { DatabaseRefused } from './graph/check-database.ts'
import { SeedError } from './graph/seed-error.ts'
import { whoListens } from './who-listens.ts'

/** What to tell the person at the terminal of an error that ends the program, and the program's exit code. */
export interface Explained {
  readonly text: string
  readonly exitCode: number
}

/** Explains an error in three lines: what failed, why, what to do next; null where it is none that the program expects. */
export const explain = (error: unknown): Explained | null => {
  if (error instanceof LocalNeo4jError) return { text: error.message, exitCode: error.exitCode }
  if (error instanceof WrongUse) return { text: error.message, exitCode: 2 }
  if (error instanceof ConfigError) return { text: `A setting cannot be used.\n${error.message}\nNext: npm start -- --help`, exitCode: 2 }
  if (error instanceof DatabaseRefused) return { text: error.message, exitCode: 1 }
  if (error instanceof SeedError) {
    return {
      text: `A document cannot be loaded; the graph is as it was.\n${error.message}\nNext: correct the file, then npm run seed -- --check FILE`,
      exitCode: 1,
    }
  }
  return explainSystemError(error as NodeJS.ErrnoException & { port?: number; address?: string })
}

const explainSystemError = ({
  code,
  port = 0,
  address,
  path,
  message,
}: NodeJS.ErrnoException & { port?: number; address?: string }): Explained | null => {
  if (code === 'EADDRINUSE') {
    return {
      text: `The port is taken.\nWanted ${address}:${port}; ${whoListens(port) ?? 'another program'} listens there.\nNext: PORT=${port < 65_535 ? port + 1 : 4000} npm start`,
      exitCode: 1,
    }
  }
  if (code === 'EACCES' && port) {
    return {
      text: `The port is not allowed.\nWanted ${address}:${port}; this user may not listen there.\nNext, one from 1024 on: PORT=4000 npm start`,
      exitCode: 1,
    }
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return {
      text: `The disk is full.\nWanted to write ${path ?? 'a file'}; got ${message}.\nNext, make room: df -h . "\${TMPDIR:-/tmp}"`,
      exitCode: 1,
    }
  }
  return null
}

/** Explains an error that nobody expected: its stack is shown by --verbose only. */
export const explainUnexpected = (error: unknown, what: string, command: string): Explained => {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) }
  const why = stripVTControlCharacters(message).split('\n').slice(0, 2).join(' ').slice(0, 400)
  return { text: `${what}\n${name}: ${why}\nNext: ${command} -- --verbose`, exitCode: 1 }
}
