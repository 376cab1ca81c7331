import type { Attendance, Role, SuccessionKind } from '../../../src/generated/types.ts'
import { joining, verb, type Wording } from './wording.ts'

/** What somebody is or does, from the one end and seen from the other. */
export interface BothWays {
  readonly forward: Wording
  readonly inverse: Wording
}

const did = (past: string, plain: string, inverse: string): BothWays => ({ forward: verb(past, plain), inverse: joining(inverse) })
const being = (words: string, inverse: string): BothWays => ({ forward: joining(words), inverse: joining(inverse) })

/** Words for each role. Those in an operation or measure say nothing of when, since most sources do not. */
export const roleWords: Readonly<Record<Role, BothWays>> = {
  CHAIR: did('chaired', 'chair', 'chaired by'),
  CONVENER: did('called', 'call', 'called by'),
  HOST: did('hosted', 'host', 'hosted by'),
  SPEAKER: did('spoke at', 'speak at', 'with the speaker'),
  PRESENTER: did('presented at', 'present at', 'with a presentation by'),
  ATTENDEE: did('attended', 'attend', 'attended by'),
  ANNOUNCED: did('announced', 'announce', 'announced by'),
  ORDERED: did('ordered', 'order', 'ordered by'),
  DIRECTED: did('gave instructions for', 'give instructions for', 'under instructions from'),
  LEADS: being('in command of', 'under the command of'),
  IMPLEMENTS: being('implementer of', 'with the implementer'),
  PARTICIPATES: being('with a part in', 'with the participation of'),
  PARTNER: being('partner in', 'with the partner'),
}

/** What each role is called. */
export const roleNames: Readonly<Record<Role, string>> = {
  CHAIR: 'chair',
  CONVENER: 'convener',
  HOST: 'host',
  SPEAKER: 'speaker',
  PRESENTER: 'presenter',
  ATTENDEE: 'attendee',
  ANNOUNCED: 'announced',
  ORDERED: 'ordered',
  DIRECTED: 'directed',
  LEADS: 'leader',
  IMPLEMENTS: 'implementer',
  PARTICIPATES: 'participant',
  PARTNER: 'partner',
}

/** Of those who were not there, what stands in place of their role; of the others, what is added to it. */
export const attendanceWords: Readonly<Record<Attendance, { readonly instead?: BothWays; readonly added: string }>> = {
  PRESENT: { added: 'present' },
  REMOTE: { added: 'from elsewhere' },
  APOLOGY: { added: 'excused', instead: being('expected at and excused from', 'which excused') },
  ABSENT: { added: 'absent', instead: being('expected at and absent from', 'which missed') },
}

/** How one thing became another: the earlier first. */
export const successionWords: Readonly<Record<SuccessionKind, BothWays>> = {
  NAME_CHANGE: being('renamed to', 'renamed from'),
  MERGER: being('merged into', 'merged from'),
  DEMERGER: being('split into', 'split from'),
  TRANSFER: being('with its tasks passed to', 'with tasks passed from'),
  FOLLOWS: being('followed by', 'coming after'),
}
