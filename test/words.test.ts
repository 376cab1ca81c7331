import { describe, expect, it } from 'vitest'
import type { Entity, Fact, FuzzyDate } from '../web/shared/graph.ts'
import { citationName, citationPlace, citationText } from '../web/shared/words/citationWords.ts'
import { dateWords } from '../web/shared/words/dateWords.ts'
import { entityLabel, entityWords } from '../web/shared/words/entityWords.ts'
import { factSentence } from '../web/shared/words/factSentence.ts'
import { factWords } from '../web/shared/words/factWords.ts'
import { modalityWords } from '../web/shared/words/modalityWords.ts'
import { typeWord } from '../web/shared/words/typeWords.ts'
import { edtfOf, restsOn, whenWords } from '../web/shared/words/whenWords.ts'

const date = (edtf: string, more: Partial<FuzzyDate> = {}): FuzzyDate => ({ edtf, basis: 'STATED', ...more })
const unknown = date('XXXX-XX-XX', { precision: 'UNKNOWN', basis: 'UNKNOWN' })
const entity = (__typename: string, name: string, kind: string | null = null): Entity => ({
  id: name.toLowerCase(),
  __typename,
  name,
  kind,
})
const person = entity('Person', 'Ilse Varga')
const fact = (__typename: string, more: Partial<Fact> = {}): Fact => ({ id: 'fact/x/1', __typename, subject: person, ...more })
const tenure = (more: Partial<Fact>): Fact =>
  fact('Tenure', { object: entity('Office', 'Mayor of Osk'), start: null, end: null, attestedOn: null, ...more })

describe('a date in words', () => {
  it.each([
    ['2022-07-20', '20 July 2022'],
    ['2022-07', 'some day of July 2022'],
    ['2024-06-XX', 'some day of June 2024'],
    ['2022', 'some day of 2022'],
    ['2022-XX-XX', 'some day of 2022'],
    ['201X', 'some day of the 2010s'],
    ['19XX', 'some day of the years 1900 to 1999'],
    ['2022?', 'perhaps some day of 2022'],
    ['2022-07-20~', 'about 20 July 2022'],
    ['2022-07-20/2022-07-27', 'between 20 July 2022 and 27 July 2022'],
    ['2015/2016', 'between 2015 and 2016'],
    ['2022/..', 'from 2022 on, end not stated'],
    ['2022-07/', 'from July 2022 on, end not stated'],
    ['../2022', 'up to 2022, start not stated'],
    ['XXXX-07-20', '20 July, year not stated'],
    ['XXXX-07', 'some day of July, year not stated'],
    ['XXXX-XX-XX', 'date not stated'],
    ['XXXX', 'date not stated'],
    ['what is this', 'what is this'],
  ])('%s is “%s”', (edtf, words) => expect(dateWords(date(edtf))).toBe(words))

  it('says on what it rests and what the source gives, where that is less', () => {
    expect(dateWords(date('2022-07-20', { basis: 'DERIVED', stated: 'XXXX-07-20' }))).toBe(
      '20 July 2022 (derived; the source gives 20 July without a year)',
    )
    expect(dateWords(date('2022-06', { basis: 'RELATIVE', stated: null }))).toBe('some day of June 2022 (counted from another date)')
    expect(dateWords(unknown)).toBe('date not stated')
    expect(dateWords(null)).toBe('date not stated')
  })
})

describe('when a fact holds', () => {
  it('says of a state what is stated and what is not', () => {
    expect(whenWords(tenure({ start: date('2016-05-02'), end: date('2019-03-01') }))).toBe('from 2 May 2016, until before 1 March 2019')
    expect(whenWords(tenure({ start: date('2019-03-01') }))).toBe('from 1 March 2019, end not stated')
    expect(whenWords(tenure({ end: date('2019-03-01') }))).toBe('start not stated, until before 1 March 2019')
    expect(whenWords(tenure({ attestedOn: date('2015') }))).toBe('attested on some day of 2015; start not stated, end not stated')
    expect(whenWords(tenure({ attestedOn: unknown }))).toBe('date not stated; start not stated, end not stated')
    expect(whenWords(tenure({}))).toBe('date not stated; start not stated, end not stated')
    expect(whenWords(fact('Location', { start: unknown, end: null, attestedOn: null }))).toBe('date not stated')
  })

  it('gives an occurrence the days of its event', () => {
    const at = (start: FuzzyDate | null, end: FuzzyDate | null): Fact => fact('Participation', { event: { start, end } })
    expect(whenWords(at(date('2022-06-03'), date('2022-06-03')))).toBe('3 June 2022')
    expect(whenWords(at(date('2019-03-04'), date('2019-03-06')))).toBe('from 4 March 2019 to 6 March 2019')
    expect(whenWords(at(date('2019-03-04'), unknown))).toBe('from 4 March 2019, end not stated')
    expect(whenWords(at(unknown, unknown))).toBe('date not stated')
  })

  it('says nothing where time does not matter, and that it was not asked where it was not', () => {
    expect(whenWords(fact('Containment', { start: null, end: null, attestedOn: null }))).toBeNull()
    expect(whenWords(fact('Tenure'))).toBe('date not asked for')
    expect(whenWords(fact('Participation'))).toBe('date not asked for')
    expect(whenWords(fact('Dating', { bound: 'ON', date: date('2022-08') }))).toBe('some day of August 2022')
  })

  it('gives the EDTF and the basis of each date', () => {
    const both = tenure({ start: date('2016-05-02'), end: date('2019', { basis: 'DERIVED' }) })
    expect(edtfOf(both)).toBe('start 2016-05-02, end 2019')
    expect(restsOn(both)).toBe('start: stated by the source, end: derived')
    expect(edtfOf(tenure({}))).toBe('XXXX-XX-XX')
    expect(restsOn(tenure({}))).toBe('no date stated')
  })
})

describe('the words of a fact', () => {
  const forum = entity('Event', 'Water Forum', 'FORUM')
  const role = (name: string, more: Partial<Fact> = {}): string =>
    factWords(fact('Participation', { object: forum, role: name, ...more })).forward

  it('say the role, and no more than the source', () => {
    expect(role('CHAIR')).toBe('chaired')
    expect(role('CHAIR', { planned: true })).toBe('planned: to chair')
    expect(role('CHAIR', { denied: true })).toBe('did not chair')
    expect(role('ATTENDEE')).toBe('attended')
    expect(factWords(fact('Participation', { role: 'CHAIR' })).inverse).toBe('chaired by')
    expect(factWords(fact('Participation')).forward).toBe('took part in')
  })

  it('never have somebody there who was not', () => {
    expect(role('ATTENDEE', { attendance: 'ABSENT' })).toBe('expected at and absent from')
    expect(role('SPEAKER', { attendance: 'APOLOGY' })).toBe('expected at and excused from')
    expect(role('SPEAKER', { attendance: 'REMOTE' })).toBe('spoke at')
    expect(factWords(fact('Participation', { role: 'SPEAKER', attendance: 'REMOTE' })).relation).toBe(
      'participation: speaker, from elsewhere',
    )
  })

  it('hold no verb in the present where the source may speak of the past', () => {
    expect(factWords(tenure({ capacity: 'NOT_STATED' })).forward).toBe('in the office of')
    expect(factWords(tenure({ capacity: 'ACTING' })).forward).toBe('acting in the office of')
    expect(factWords(fact('Involvement', { role: 'LEADS', denied: true })).forward).toBe('not in command of')
    expect(factWords(fact('Location', { object: entity('Venue', 'Old Mill') })).forward).toBe('at')
    expect(factWords(fact('Location', { object: entity('Region', 'Osk', 'COUNTY'), planned: true })).forward).toBe('planned: in')
  })

  it('give the value of a name, a date and a claim', () => {
    expect(factWords(fact('Naming', { text: 'NG-CDF', nameKind: 'ABBREVIATION' }))).toMatchObject({
      forward: 'abbreviation:',
      value: 'NG-CDF',
    })
    expect(factWords(fact('Claim', { property: 'STATUS', value: 'ONGOING' }))).toMatchObject({ forward: 'status:', value: 'under way' })
    expect(factWords(fact('Dating', { bound: 'EXPECTED_START', planned: true, date: date('2019-05') }))).toMatchObject({
      forward: 'planned: expected start:',
      value: 'some day of May 2019',
    })
  })

  it('make a sentence with capacity, dates, certainty and speaker', () => {
    const said = tenure({ attestedOn: unknown, certainty: 'POSSIBLE', modality: 'REPORTED', assertedBy: entity('Group', 'canal wardens') })
    expect(factSentence(said)).toBe(
      'Ilse Varga – in the office of – Mayor of Osk; date not stated; start not stated, end not stated; possible; reported, according to canal wardens',
    )
    const claim = fact('Claim', {
      property: 'RISK',
      value: 'floods',
      object: entity('Region', 'Osk', 'COUNTY'),
      modality: 'STATED',
      start: null,
    })
    expect(factSentence(claim)).toBe('Ilse Varga – risk: floods – concerning Osk, county; date not stated; stated')
  })

  it('never leave out that a speaker is missing', () => {
    expect(modalityWords(fact('Tenure', { modality: 'REPORTED', assertedBy: null }))).toBe('reported, speaker not stated')
    expect(modalityWords(fact('Tenure'))).toBe('')
  })
})

describe('entities and types', () => {
  it('show the kind of places, whose names recur', () => {
    expect(entityLabel(entity('Region', 'Mombasa', 'COUNTY'))).toBe('Mombasa, county')
    expect(entityLabel(entity('Event', 'Water Forum', 'FORUM'))).toBe('Water Forum')
    expect(entityLabel({ id: 'person/x', __typename: 'Person' })).toBe('person/x')
    expect(entityWords(entity('Event', 'Water Forum', 'FORUM'))).toBe('event, forum')
    expect(entityWords(person)).toBe('person')
  })

  it('have a plural', () => {
    expect(typeWord('Person', 2)).toBe('people')
    expect(typeWord('Person')).toBe('person')
    expect(typeWord('Unheard', 3)).toBe('Unheard')
  })
})

describe('a citation', () => {
  const document = { ...entity('Document', 'article about a forum'), publisher: null, publishedOn: unknown, sha256: null }
  const citation = { document, paragraph: 4, charStart: 120, charEnd: 180, passageSha256: 'ab12', passage: null }

  it('names document, paragraph and characters', () => {
    expect(citationName(citation, 2)).toBe('[2] ¶ 4, article about a forum')
    expect(citationPlace(citation)).toBe('¶ 4, characters 120 to 180')
    expect(citationPlace({ document, paragraph: null, charStart: null, charEnd: null })).toBe('the document as a whole')
    expect(citationText(citation)).toBe(
      'article about a forum, publisher not stated, publication date not stated, ¶ 4, characters 120 to 180, SHA-256 of the passage ab12, article about a forum',
    )
  })
})
