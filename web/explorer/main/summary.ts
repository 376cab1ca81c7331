import { counted } from '../../shared/counted.ts'
import { typeWord } from '../../shared/words/typeWords.ts'
import type { Explored } from './useExplored.ts'

/** What is on the page, in one line: “21 entities · 22 facts · 3 facts ruled out on this date”. */
export const summaryOf = ({ graph, dated, ruledOut }: Explored, focus: string | null): string => {
  const total = dated?.counts.reduce((sum, count) => sum + count.total, 0) ?? 0
  const here = dated?.counts.reduce((sum, count) => sum + count.shown, 0) ?? 0
  const isDirect = ruledOut?.every(({ subject, object }) => subject?.id === focus || object?.id === focus)
  return [
    counted(graph.entities.length, 'entity', 'entities'),
    counted(graph.facts.length, 'fact'),
    dated?.truncated &&
      (total > here ? `${here.toLocaleString('en')} of ${total.toLocaleString('en')} shown, the others cut` : 'not all facts are here'),
    ruledOut && `${counted(ruledOut.length, 'fact')} ruled out on this date${isDirect ? '' : ', or reached only through such'}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What of each type was left out of a cut answer: “35 of 307 regions”. */
export const cutTypes = ({ dated }: Explored): readonly string[] =>
  dated?.counts
    .filter(({ shown, total }) => shown < total)
    .map(({ type, shown, total }) => `${shown} of ${total} ${typeWord(type, total)}`) ?? []
