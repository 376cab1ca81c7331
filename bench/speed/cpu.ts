import { readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** The seconds of processor time that a process has used, all its threads together. */
export const cpuSecondsOf = (pid: number): number => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the program, in brackets, may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
