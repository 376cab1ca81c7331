import { afterAll, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../src/graph/database.ts'
import { askOf } from './support/ask.ts'

/** What the articles do not say, each through the API. */
const database = openDatabase(inject('shipped'))
afterAll(() => database.close())
const ask = askOf(database)

const answer = async (question: string): Promise<unknown> => {
  const { data, errors } = await ask(question)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

const none = { totalCount: 0 }
const unknownDate = { edtf: 'XXXX-XX-XX', stated: null, earliest: null, precision: 'UNKNOWN', basis: 'UNKNOWN' }
const day = 'fragment Day on FuzzyDate { edtf stated earliest precision basis }'

type Dates = Readonly<Record<string, Readonly<Record<string, string | null>> | null | undefined>>

/** Every date of every fact that a document says. */
const datesOf = async (document: string) => {
  const { facts } = await answer(`{
    facts(first: 100, where: { document: { id: { eq: "document/${document}" } } }) {
      nodes { start { ...Day } end { ...Day } attestedOn { ...Day } ... on Dating { date { ...Day } } } pageInfo { hasNextPage }
    }
  } ${day}`) as { facts: { nodes: Dates[]; pageInfo: { hasNextPage: boolean } } }
  expect(facts.pageInfo.hasNextPage).toBe(false)
  return facts.nodes.flatMap((fact) => Object.values(fact)).filter((date) => date !== null && date !== undefined)
}

describe('the articles do not say', () => {
  test('1: that Murkomen chaired the forum; that Matiangi chaired two meetings, they do', async () => {
    expect(await answer(`{
      event(id: "event/jukwaa-la-usalama-kapenguria") { participations(where: { role: [CHAIR, CONVENER, HOST] }) { totalCount } }
      person(id: "person/kipchumba-murkomen") { participations { nodes { role event { id } } } }
      participations(where: { role: [CHAIR] }) { nodes { participant { id } event { id } } }
    }`)).toEqual({
      event: { participations: none },
      person: { participations: { nodes: [{ role: 'SPEAKER', event: { id: 'event/jukwaa-la-usalama-kapenguria' } }] } },
      participations: {
        nodes: ['event/meeting-at-aptc-embakasi', 'event/meeting-of-regional-security-chiefs-in-mombasa']
          .map((id) => ({ participant: { id: 'person/fred-matiangi' }, event: { id } })),
      },
    })
  })

  test('2: any date in the first article: the forum\'s is unknown, and sorts apart', async () => {
    const found = await datesOf('000_d32b6c1722595f24')
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(found.map(() => unknownDate))
    const undated = { start: unknownDate }
    expect(await answer(`{
      event(id: "event/jukwaa-la-usalama-kapenguria") { start { ...Day } end { ...Day } }
      document(id: "document/000_d32b6c1722595f24") { publishedOn { ...Day } }
      forwards: events(last: 2) { nodes { start { ...Day } } }
      backwards: events(last: 2, orderBy: [START_DESC]) { nodes { start { ...Day } } }
    } ${day}`)).toEqual({
      event: { start: unknownDate, end: unknownDate }, document: { publishedOn: unknownDate },
      forwards: { nodes: [undated, undated] }, backwards: { nodes: [undated, undated] },
    })
  })

  test('3: that Kapenguria lies in West Pokot, which the gazetteer says, or Kerio Valley, which nobody says', async () => {
    expect(await answer(`{
      containments(where: { document: { kind: [ARTICLE] } }) { nodes { part { id } whole { id } } }
      town: region(id: "region/kapenguria") { containedIn { nodes { whole { id } citations { document { id kind } } } } }
      informal: regions(where: { kind: [INFORMAL] }) { nodes { ancestors { id } containedIn { totalCount } overlaps { totalCount } } }
    }`)).toEqual({
      containments: { nodes: [{ part: { id: 'venue/mtelo-hall' }, whole: { id: 'region/kapenguria' } }] },
      town: { containedIn: { nodes: [{ whole: { id: 'region/west-pokot-county' }, citations: [{ document: { id: 'document/kenya-regions', kind: 'GAZETTEER' } }] }] } },
      informal: { nodes: ['Kerio Valley', 'North Rift', 'the coast'].map(() => ({ ancestors: [], containedIn: none, overlaps: none })) },
    })
  })

  test('4: that anything happened in Nairobi, where the second was filed', async () => {
    const nothing = (id: string) => ({ id, located: none, concernedIn: none, claims: none, jurisdictions: none })
    expect(await answer(`{
      regions(where: { name: { eq: "Nairobi" } }) { nodes { id located { totalCount } concernedIn { totalCount } claims { totalCount } jurisdictions { totalCount } } }
      kenya: region(id: "region/kenya") { located { totalCount } }
      document(id: "document/002_e643143ca9357d6c") { dateline }
    }`)).toEqual({
      regions: { nodes: ['county', 'province', 'region'].map((level) => nothing(`region/nairobi-${level}`)) },
      kenya: { located: none }, document: { dateline: 'Nairobi, Kenya' },
    })
  })

  test('5: the year of the second: what is printed is kept beside what was derived', async () => {
    const found = await datesOf('002_e643143ca9357d6c')
    expect(new Set(found.map(({ basis }) => basis))).toEqual(new Set(['DERIVED', 'RELATIVE', 'UNKNOWN']))
    expect(found.filter(({ stated }) => /[1-9]\d{3}/.test(stated ?? ''))).toEqual([])
    expect(await answer(`{
      document(id: "document/002_e643143ca9357d6c") { publishedOn { edtf stated basis } }
      fact(id: "fact/002_e643143ca9357d6c/B02") { note }
    }`)).toEqual({ document: { publishedOn: { edtf: '2022-07-20', stated: 'XXXX-07-20', basis: 'DERIVED' } }, fact: { note: expect.stringContaining('Wednesday') } })
  })

  test('6: which counties and regions are meant, four times: one region for each mention, in no other, no county', async () => {
    const place = (id: string, paragraph: number) =>
      ({ id: `region/${id}`, identifiers: [], ancestors: [], containedIn: none, contains: none, overlaps: none, names: [{ citations: [{ paragraph }] }] })
    expect(await answer(`{
      regions(where: { kind: [UNNAMED] }, orderBy: [NAME]) {
        nodes {
          id identifiers { value } ancestors { id } containedIn { totalCount } contains { totalCount } overlaps { totalCount }
          names { citations { paragraph } }
        }
      }
      counties: regions(where: { kind: [COUNTY] }) { totalCount }
    }`)).toEqual({
      regions: { nodes: [place('the-rest-of-the-regions', 10), place('two-counties-of-the-players', 6), place('two-counties-in-the-region', 2), place('two-of-the-regions', 10)] },
      counties: { totalCount: 47 },
    })
  })

  test('7: that the operation in West Pokot is Operation Maliza Uhalifu', async () => {
    expect(await answer(`{
      unnamed: operation(id: "operation/west-pokot-security-operation") { ...Known }
      named: operation(id: "operation/maliza-uhalifu") { ...Known announcements { totalCount } }
    } fragment Known on Operation { names { nameKind } locations { nodes { place { id } } } partOf { totalCount } parts { totalCount } }`)).toEqual({
      unnamed: { names: [{ nameKind: 'DESCRIPTION' }], locations: { nodes: [{ place: { id: 'region/west-pokot-county' } }] }, partOf: none, parts: none },
      named: { names: [{ nameKind: 'PRIMARY' }], locations: { nodes: [{ place: { id: 'region/kerio-valley' } }] }, partOf: none, parts: none, announcements: none },
    })
  })

  test('8: who leads Operation Maliza Uhalifu, when it began, how it stands', async () => {
    expect(await answer(`{
      operation(id: "operation/maliza-uhalifu") { status start { ...Day } datings { totalCount } involvements { totalCount } }
    } ${day}`)).toEqual({ operation: { status: 'NOT_STATED', start: unknownDate, datings: none, involvements: none } })
  })

  test('9: which police service Masengeli belongs to', async () => {
    expect(await answer(`{
      person(id: "person/gilbert-masengeli") { tenures { nodes { office { name affiliations { totalCount } jurisdictions { totalCount } } } } }
      organizations(where: { kind: [POLICE] }) { totalCount }
    }`)).toEqual({
      organizations: none,
      person: { tenures: { nodes: [{ office: { name: 'Deputy Inspector General of Police', affiliations: none, jurisdictions: none } }] } },
    })
  })

  test('10: who directed the security agencies: a claim about them, and nobody made up', async () => {
    expect(await answer(`{
      fact(id: "fact/000_d32b6c1722595f24/A18") { __typename subject { __typename id } assertedBy { id } ... on Claim { property } }
      involvements(where: { role: [DIRECTED, ORDERED, LEADS] }) { nodes { actor { id } activity { id } } }
      group(id: "group/security-agencies") { concernedIn { totalCount } participations { totalCount } involvements { totalCount } }
    }`)).toEqual({
      fact: { __typename: 'Claim', property: 'INSTRUCTION', subject: { __typename: 'Group', id: 'group/security-agencies' }, assertedBy: { id: 'person/kipchumba-murkomen' } },
      involvements: { nodes: [{ actor: { id: 'person/fred-matiangi' }, activity: { id: 'operation/coast-police-deployment' } }] },
      group: { concernedIn: none, participations: none, involvements: none },
    })
  })

  test('11: as their own view, “discriminatory” or that gangs have political links', async () => {
    const says = (person: string) => ({ modality: 'REPORTED', assertedBy: { id: `person/${person}` } })
    expect(await answer(`{
      vetting: topic(id: "topic/vetting-requirements-for-border-communities") { claims { nodes { modality value assertedBy { id } } } names { text } }
      gangs: topic(id: "topic/gangs-and-illegal-groupings") { claims { nodes { modality assertedBy { id } } } concernedIn { nodes { modality assertedBy { id } } } }
    }`)).toEqual({
      vetting: { claims: { nodes: [{ value: 'discriminatory', ...says('kipchumba-murkomen') }] }, names: [{ text: 'vetting requirements for border communities' }] },
      gangs: { claims: { nodes: [says('fred-matiangi'), says('fred-matiangi')] }, concernedIn: { nodes: [says('fred-matiangi')] } },
    })
  })

  test('12: anybody at the meetings in Mombasa and Embakasi by name, but Matiangi', async () => {
    const attended = (...types: string[]) => ({ participations: { nodes: types.map((__typename) => ({ participant: { __typename } })) } })
    expect(await answer(`{
      mombasa: event(id: "event/meeting-of-regional-security-chiefs-in-mombasa") { participations { nodes { participant { __typename } } } }
      embakasi: event(id: "event/meeting-at-aptc-embakasi") { participations { nodes { participant { __typename } } } }
    }`)).toEqual({ mombasa: attended('Person', 'Group'), embakasi: attended('Person', 'Group', 'Group') })
  })

  test('13: parties, genders, starts or ends of tenures, numbers of officers', async () => {
    const { person, groups, resources, ...rest } = await answer(`{
      person: __type(name: "Person") { fields { name } }
      tenures { nodes { start { edtf } end { edtf } } }
      groups(first: 100) { nodes { memberCount } }
      resources: claims(where: { property: [RESOURCES] }) { nodes { value } }
    }`) as { person: { fields: { name: string }[] }; groups: { nodes: { memberCount: unknown }[] }; resources: { nodes: { value: string }[] } }
    expect(person.fields.map(({ name }) => name).filter((name) => /party|gender|sex|birth/i.test(name))).toEqual([])
    expect(rest).toEqual({ tenures: { nodes: [1, 2, 3, 4].map(() => ({ start: null, end: null })) } })
    expect(groups.nodes.map(({ memberCount }) => memberCount)).toEqual(Array(16).fill(null))
    expect(resources.nodes.map(({ value }) => /\d/.test(value))).toEqual([false])
  })

  test('14: that security chiefs, commanders and teams are the same people: one group for each mention', async () => {
    const { groups } = await answer('{ groups(first: 100) { nodes { name names { citations { charStart } } participations { nodes { id } } } } }') as
      { groups: { nodes: { name: string; names: { citations: unknown[] }[]; participations: { nodes: unknown[] } }[] } }
    const named = (name: string) => groups.nodes.filter((group) => group.name === name).length
    expect(['security chiefs', 'regional security commanders', 'regional security chiefs', 'regional security teams'].map(named)).toEqual([1, 1, 1, 2])
    expect(groups.nodes.filter(({ names }) => names.length !== 1 || names[0]?.citations.length !== 1)).toEqual([])
    expect(groups.nodes.filter(({ participations }) => participations.nodes.length > 1)).toEqual([])
  })

  test('15: that what Matiangi confirmed last month was said at the meeting of June 3', async () => {
    const { fact, event } = await answer(`{
      fact(id: "fact/002_e643143ca9357d6c/B20") { subject { id } object { id } attestedOn { edtf basis } }
      event(id: "event/meeting-at-aptc-embakasi") { start { edtf } facts { nodes { id object { id } } } claims { totalCount } concernedIn { totalCount } }
    }`) as { fact: unknown; event: { facts: { nodes: { id: string }[] } } }
    const group = 'group/security-agencies-all-set-for-the-election'
    expect(fact).toEqual({ subject: { id: group }, object: { id: 'organization/iebc' }, attestedOn: { edtf: '2022-06', basis: 'RELATIVE' } })
    expect(event).toMatchObject({ start: { edtf: '2022-06-03' }, claims: none, concernedIn: none })
    expect(event.facts.nodes.map(({ id }) => id.replace(/^.*\//, ''))).toEqual(['B23', 'B24', 'B26', 'B28', 'B25', 'B27', 'name-meeting-at-aptc-embakasi'])
    expect(JSON.stringify(event)).not.toContain(group)
  })

  test('16: when next week is: the start is unknown, and a note says so', async () => {
    expect(await answer(`{
      fact(id: "fact/002_e643143ca9357d6c/B33") { planned start { ...Day } end { edtf } attestedOn { edtf } note }
      operation(id: "operation/simulations") { start { ...Day } datings { totalCount } }
    } ${day}`)).toEqual({
      fact: { planned: true, start: unknownDate, end: null, attestedOn: null, note: expect.stringContaining('unknown') },
      operation: { start: unknownDate, datings: none },
    })
  })

  test('17: who speaks in the eleventh paragraph of the second', async () => {
    const { facts } = await answer(`{
      facts(first: 100, where: { document: { id: { eq: "document/002_e643143ca9357d6c" } } }) { nodes { id assertedBy { id } citations { paragraph } } }
    }`) as { facts: { nodes: { id: string; assertedBy: unknown; citations: { paragraph: number }[] }[] } }
    const there = facts.nodes.filter(({ citations }) => citations.some(({ paragraph }) => paragraph === 11))
    expect(there.map(({ id, assertedBy }) => [id, assertedBy])).toEqual([
      ['fact/002_e643143ca9357d6c/B34', null], ['fact/002_e643143ca9357d6c/name-approach-to-security-operations', null],
    ])
    expect(await answer('{ measure(id: "measure/approach-to-security-operations") { involvements { totalCount } } }')).toEqual({ measure: { involvements: none } })
  })

  test('18: what “the government” is: an organization of that name and kind, with no identity beyond', async () => {
    expect(await answer(`{
      organizations(where: { kind: [GOVERNMENT] }) {
        nodes { id name identifiers { value } affiliations { totalCount } locations { totalCount } predecessors { totalCount } successors { totalCount } }
      }
    }`)).toEqual({ organizations: { nodes: [
      { id: 'organization/the-government', name: 'The government', identifiers: [], affiliations: none, locations: none, predecessors: none, successors: none },
    ] } })
  })

  test('19: that the registration of identity was announced at the forum', async () => {
    expect(await answer(`{
      event(id: "event/jukwaa-la-usalama-kapenguria") { announcements { nodes { activity { id } } } }
      rollout: measure(id: "measure/mobile-id-registration") { announcements { totalCount } ...Said }
      unit: measure(id: "measure/mobile-live-capture-unit") { announcements { totalCount } ...Said }
    } fragment Said on Measure { involvements { nodes { actor { id } } } partOf { nodes { whole { __typename } } } }`)).toEqual({
      event: { announcements: { nodes: [{ activity: { id: 'operation/west-pokot-security-operation' } }] } },
      rollout: { announcements: none, involvements: { nodes: [{ actor: { id: 'organization/interior-ministry' } }] }, partOf: { nodes: [] } },
      unit: { announcements: none, involvements: { nodes: [] }, partOf: { nodes: [{ whole: { __typename: 'Measure' } }] } },
    })
  })
})
