import type { Fact } from '../graph.ts'

/** The same relation as said, as planned and as denied. */
export interface Wording {
  readonly said: string
  readonly planned: string
  readonly denied: string
}

/** Of something done: `verb('chaired', 'chair')`. */
export const verb = (past: string, plain: string): Wording => ({ said: past, planned: `planned: to ${plain}`, denied: `did not ${plain}` })

/** Of something that needs no verb, and so no tense: `joining('directed at')`. */
export const joining = (words: string): Wording => ({ said: words, planned: `planned: ${words}`, denied: `not ${words}` })

/** The words that fit a fact. */
export const wordingOf = ({ said, planned, denied }: Wording, fact: Fact): string =>
  fact.denied ? (fact.planned ? `not ${planned}` : denied) : fact.planned ? planned : said
