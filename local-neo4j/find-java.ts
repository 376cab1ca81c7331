import { join } from 'node:path'
import { installAdvice } from './install-advice.ts'
import { LocalNeo4jError } from './local-neo4j-error.ts'
import { runProgram, type Environment } from './run-program.ts'

const oldestJava = 17
const wanted = `Wanted a JDK ${oldestJava} or later as JAVA_HOME or on the PATH`

/**
 * The command that runs Java: that of JAVA_HOME where `environment` names one, else the one on the PATH.
 * Throws a LocalNeo4jError where it is missing, too old, or cannot compile the launcher.
 */
export async function findJava(environment?: Environment): Promise<string> {
  const home = environment?.['JAVA_HOME']
  const command = home ? join(home, 'bin', 'java') : 'java'
  const run = await runProgram(command, ['--list-modules'], { environment })
  const output = run?.lines.join('\n') ?? ''
  if (run === null || output.includes('Unable to locate a Java Runtime')) {
    throw unusable('Java is missing', `no command ${command}`)
  }
  if (/unrecognized option/i.test(output)) throw unusable('Java is too old', `${command} older than Java 9`)
  const version = /^java\.base@(\d+)/m.exec(output)?.[1]
  if (run.code !== 0 || version === undefined) {
    throw unusable('Java does not run', `${command} ending with code ${run.code}: ${run.lines.at(-1) ?? 'no output'}`)
  }
  if (Number(version) < oldestJava) throw unusable('Java is too old', `${command}, which is Java ${version}`)
  if (!/^jdk\.compiler@/m.test(output)) {
    throw unusable('Java has no compiler', `${command}, which is a Java ${version} runtime (JRE) without jdk.compiler`)
  }
  return command
}

function unusable(problem: string, got: string): LocalNeo4jError {
  return new LocalNeo4jError({
    what: `The local database cannot start: ${problem}.`,
    why: `${wanted}; got ${got}.`,
    next: installAdvice,
  })
}
