import { JukwaaError } from '../errors.ts'
import type { Range } from './limits.ts'

/** The number given to an argument, or what it is if none is given; BAD_USER_INPUT outside its range. */
export const inRange = (argument: string, given: number | null | undefined, { least, most, otherwise }: Range, instead = ''): number => {
  const number = given ?? otherwise
  if (number >= least && number <= most) return number
  throw new JukwaaError(
    'BAD_USER_INPUT',
    `${argument} ${argument.includes(' ') ? 'take' : 'takes'} ${least} to ${most}, and ${number} came${instead && `; ${instead}`}`,
  )
}
