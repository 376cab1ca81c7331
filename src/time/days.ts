/** A day a number of days away, in the calendar alone: no zone and no time of day are involved. */
const dayBeside = (day: string, step: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const beside = new Date(0)
  beside.setUTCFullYear(year, month - 1, date + step)
  return beside.toISOString().slice(0, 10)
}

export const dayBefore = (day: string): string => dayBeside(day, -1)
export const dayAfter = (day: string): string => dayBeside(day, 1)
