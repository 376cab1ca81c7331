import type { AskedEntity } from './askEntity.ts'
import { isUnknown } from '../shared/words/dateWords.ts'
import type { FuzzyDate } from '../shared/graph.ts'

const undated = (date: FuzzyDate | null): boolean => date !== null && isUnknown(date)
const when = (wanted: boolean, words: string): string[] => (wanted ? [words] : [])

/** What a reader may look for on the page of an entity and no source here says, in words. */
export const notStated = (entity: AskedEntity): readonly string[] => {
  switch (entity.__typename) {
    case 'Event':
      return [
        ...when(entity.chairs?.totalCount === 0, 'Chair: not stated'),
        ...datesNotStated(entity.start, entity.end),
        ...when(!entity.participantsComplete, 'No source gives a complete list of participants: others may have been there'),
      ]
    case 'Operation':
    case 'Measure':
      return [
        ...when(entity.leaders?.totalCount === 0, 'Leader: not stated'),
        ...when(entity.status === 'NOT_STATED', 'Status: not stated'),
        ...datesNotStated(entity.start, entity.end),
      ]
    case 'Office':
      return when(entity.tenures?.totalCount === 0, 'Holder: not stated')
    case 'Document':
      return [
        ...when(entity.title === null, 'Title: not stated'),
        ...when(entity.publisher === null, 'Publisher: not stated'),
        ...when(entity.publishedOn !== null && isUnknown(entity.publishedOn), 'Publication date: not stated'),
        ...when(entity.language === null, 'Language: not stated'),
        ...when(entity.licence === null, 'Licence: not stated'),
      ]
    default:
      return []
  }
}

const datesNotStated = (start: FuzzyDate | null, end: FuzzyDate | null): readonly string[] =>
  undated(start) && undated(end)
    ? ['Date not stated']
    : [...when(undated(start), 'Start not stated'), ...when(undated(end), 'End not stated')]
