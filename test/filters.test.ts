import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readDocument } from '../seed/read-document.ts'
import { openDatabase } from '../src/graph/database.ts'
import { answersOf } from './support/answers.ts'
import { askOf } from './support/ask.ts'
import { loadAt } from './support/graph-reading.ts'
import { scratchDatabase } from './support/scratch-database.ts'

/** The rules of `where`, each against what the shipped seed or the invented document says. */
const shippedDatabase = openDatabase(inject('shipped'))
afterAll(() => shippedDatabase.close())
const shipped = answersOf(askOf(shippedDatabase))
const database = await scratchDatabase()
const invented = answersOf(askOf(database))

beforeAll(() => loadAt(database, readDocument('test/documents/invented.yaml'), '2030-01-01T00:00:00Z'))

type Row = readonly [list: string, where: string, found: string]

const people = 'amara-nwosa-lind ilse-varga tebo-okarrin'
const organizations = 'ministry-of-rivers-of-zubia ministry-of-water-of-zubia zubia-courier'
const offices = 'mayor-of-osk rivers-minister-of-zubia water-minister-of-zubia'
const participations = 'P1 P2 P3 P4 P5 P6 P7'

const nothing: readonly Row[] = [
  ['people', 'null', people],
  ['people', '{}', people],
  ['people', '{ name: null, tenures: null, NOT: null, AND: null, OR: null }', people],
  ['people', '{ name: {} }', people],
  ['people', '{ name: { eq: null, contains: null, in: null } }', people],
  ['people', '{ tenures: { some: null, none: null, every: null, count: null } }', people],
  ['people', '{ tenures: {} }', people],
  ['people', '{ tenures: { count: {} } }', people],
  ['people', '{ AND: [] }', people],
  ['people', '{ AND: [{}, {}] }', people],
  ['people', '{ OR: [{}] }', people],
  ['people', '{ OR: [{}, { name: { eq: "nobody" } }] }', people],
  ['people', '{ NOT: { OR: [] } }', people],
  ['people', '{ NOT: { id: { in: [] } } }', people],
  ['organizations', '{ NOT: { kind: [] } }', organizations],
  ['organizations', '{ kind: null }', organizations],
  ['people', '{ OR: [] }', ''],
  ['people', '{ AND: [{ OR: [] }] }', ''],
  ['people', '{ NOT: {} }', ''],
  ['people', '{ NOT: { AND: [] } }', ''],
  ['people', '{ NOT: { name: {} } }', ''],
  ['people', '{ id: { in: [] } }', ''],
  ['people', '{ name: { in: [] } }', ''],
  ['organizations', '{ kind: [] }', ''],
  ['people', '{ name: { in: [] }, id: { in: ["person/ilse-varga"] } }', ''],
  ['facts', '{ type: [] }', ''],
]

const logic: readonly Row[] = [
  ['people', '{ id: { in: ["person/ilse-varga", "person/tebo-okarrin"] }, name: { startsWith: "i" } }', 'ilse-varga'],
  ['people', '{ name: { startsWith: "i", eq: "Tebo O’Karrin" } }', ''],
  ['people', '{ OR: [{ name: { startsWith: "i" } }, { name: { startsWith: "a" } }] }', 'amara-nwosa-lind ilse-varga'],
  ['people', '{ OR: [{ name: { startsWith: "i" } }, { tenures: { some: { capacity: ACTING } } }] }', 'ilse-varga tebo-okarrin'],
  ['people', '{ AND: [{ name: { contains: "a" } }, { NOT: { name: { contains: "v" } } }], name: { contains: "o" } }', 'amara-nwosa-lind tebo-okarrin'],
  ['people', '{ name: { contains: "a" }, OR: [{ id: { eq: "person/ilse-varga" } }, { OR: [{ id: { eq: "person/amara-nwosa-lind" } }] }] }', 'amara-nwosa-lind ilse-varga'],
  ['people', '{ NOT: { NOT: { name: { startsWith: "i" } } } }', 'ilse-varga'],
  ['participations', '{ attendance: PRESENT }', 'P1 P4'],
  ['participations', '{ attendance: [PRESENT] }', 'P1 P4'],
  ['participations', '{ attendance: [PRESENT, REMOTE], role: [CHAIR, SPEAKER] }', 'P1 P2'],
  // A comparison with nothing is false, and its NOT true.
  ['participations', '{ NOT: { attendance: PRESENT } }', 'P2 P3 P5 P6 P7'],
  ['tenures', '{ note: { eq: "a note" } }', ''],
  ['tenures', '{ NOT: { note: { contains: "a" } } }', 'T1 T2 T3 T4'],
  ['tenures', '{ note: { isNull: true } }', 'T1 T2 T3 T4'],
  ['datings', '{ note: { isNull: false } }', 'D5'],
  ['groups', '{ memberCount: { gt: 11, lt: 13 } }', 'canal-wardens-of-zubia'],
  ['groups', '{ memberCount: { in: [11, 13] } }', ''],
  ['events', '{ participantsComplete: true }', 'water-forum-at-osk'],
  ['events', '{ participantsComplete: false, kind: [FORUM] }', 'reed-fair'],
  ['operations', '{ status: ONGOING }', 'clear-water'],
  ['measures', '{ status: NOT_STATED }', 'canal-patrol-of-zubia'],
]

const quantifiers: readonly Row[] = [
  ['offices', '{ tenures: { some: {} } }', 'mayor-of-osk water-minister-of-zubia'],
  ['offices', '{ tenures: { none: {} } }', 'rivers-minister-of-zubia'],
  ['offices', '{ tenures: { every: {} } }', offices],
  ['offices', '{ tenures: { every: { capacity: SUBSTANTIVE } } }', 'rivers-minister-of-zubia water-minister-of-zubia'],
  ['offices', '{ tenures: { every: { OR: [] } } }', 'rivers-minister-of-zubia'],
  ['offices', '{ tenures: { some: { capacity: ACTING } } }', 'mayor-of-osk'],
  ['offices', '{ tenures: { none: { capacity: ACTING } } }', 'rivers-minister-of-zubia water-minister-of-zubia'],
  ['offices', '{ tenures: { some: { capacity: SUBSTANTIVE }, every: { capacity: SUBSTANTIVE } } }', 'water-minister-of-zubia'],
  ['offices', '{ tenures: { count: { eq: 0 } } }', 'rivers-minister-of-zubia'],
  ['offices', '{ tenures: { count: { gte: 1, lt: 3 } } }', 'mayor-of-osk water-minister-of-zubia'],
  ['offices', '{ tenures: { count: { eq: 2 }, some: { capacity: ACTING } } }', 'mayor-of-osk'],
  ['offices', '{ NOT: { tenures: { count: { in: [2, 5] } } } }', 'rivers-minister-of-zubia'],
  ['people', '{ facts: { count: { gt: 5 } } }', 'tebo-okarrin'],
  ['people', '{ assertions: { some: { type: Claim } } }', 'tebo-okarrin'],
  ['documents', '{ says: { count: { gt: 60 } } }', 'invented'],
  ['people', '{ participations: { some: { role: CHAIR, event: { kind: FORUM, locations: { some: { place: { within: "region/zubia" } } } } } } }', 'tebo-okarrin'],
  ['people', '{ tenures: { some: { office: { tenures: { some: { person: { id: { eq: "person/ilse-varga" } }, capacity: NOT_STATED } } } } } }', 'ilse-varga tebo-okarrin'],
  // What lists leave out is met by no quantifier: retracted, denied and deprecated facts.
  ['events', '{ locations: { some: { place: { region: {} } } } }', ''],
  ['events', '{ locations: { count: { eq: 1 } } }', 'water-forum-at-osk'],
  ['measures', '{ involvements: { some: { actor: { person: {} } } } }', ''],
  ['operations', '{ datings: { count: { eq: 2 } } }', 'clear-water'],
  ['documents', '{ says: { some: { rank: DEPRECATED } } }', ''],
  ['organizations', '{ assertions: { some: { type: Involvement } } }', ''],
]

const ends: readonly Row[] = [
  ['participations', '{ participant: null, event: {} }', participations],
  ['participations', '{ participant: { person: {} } }', 'P1 P2 P3 P6 P7'],
  ['participations', '{ participant: { person: null } }', participations],
  ['participations', '{ participant: { group: { memberCount: { eq: 12 } } } }', 'P4'],
  ['participations', '{ participant: { group: { memberCount: { eq: 13 } } } }', ''],
  ['participations', '{ participant: { person: {}, group: {} } }', ''],
  ['participations', '{ participant: { NOT: { person: {} } } }', 'P4 P5'],
  ['participations', '{ NOT: { participant: { person: { name: { startsWith: "t" } } } } }', 'P2 P3 P4 P5 P7'],
  ['participations', '{ participant: { OR: [{ group: {} }, { organization: { kind: MEDIA } }] } }', 'P4 P5'],
  ['participations', '{ participant: { kind: MEDIA } }', 'P5'],
  ['participations', '{ participant: { name: { startsWith: "tebo" } } }', 'P1 P6'],
  ['participations', '{ inCapacityOf: { id: { eq: "office/water-minister-of-zubia" } } }', 'P1'],
  ['participations', '{ inCapacityOf: {} }', 'P1'],
  ['locations', '{ place: { venue: {} } }', 'L1.2'],
  ['locations', '{ located: { operation: { status: ONGOING } } }', 'L2 L3'],
  ['involvements', '{ activity: { status: ONGOING, operation: {} } }', 'I1'],
  ['facts', '{ type: [Tenure, Overlap] }', 'O1 O2 T1 T2 T3 T4'],
  ['facts', '{ subject: { id: { eq: "person/ilse-varga" } } }', 'P3 P7 T4 name-ilse'],
  ['facts', '{ object: { type: Office } }', 'S2 T1 T2 T3 T4'],
  ['facts', '{ subject: { type: Group } }', 'I3 P4 name-wardens'],
  ['facts', '{ object: { region: { kind: INFORMAL } } }', 'O2'],
  ['facts', '{ type: Claim, NOT: { object: {} } }', 'K1 K2 K4'],
  ['facts', '{ planned: true }', 'D7 I3 L3'],
  ['involvements', '{ denied: false }', 'I1 I3'],
  ['involvements', '{ denied: null }', 'I1 I3'],
  ['involvements', '{ denied: true }', 'I2'],
  ['datings', '{ rank: DEPRECATED }', 'D6'],
  ['datings', '{ rank: [PREFERRED, DEPRECATED] }', 'D5 D6'],
  ['tenures', '{ document: { id: { eq: "document/invented" } } }', 'T1 T2 T3 T4'],
  ['tenures', '{ document: { kind: GAZETTEER } }', ''],
  ['tenures', '{ citation: { paragraph: 2 } }', 'T1 T2 T3 T4'],
  ['tenures', '{ citation: { paragraph: 3 } }', ''],
  ['facts', '{ assertedBy: { person: {} } }', 'K3'],
  ['facts', '{ assertedBy: { OR: [{ group: {} }, { kind: [MINISTRY] }] } }', 'D4 D5'],
  ['facts', '{ type: Claim, NOT: { assertedBy: {} } }', 'K1 K2 K4'],
  ['regions', '{ identifier: { scheme: "zubia-county", value: "01" } }', 'osk-county'],
  ['regions', '{ identifier: { scheme: "zubia-register", value: "01" } }', ''],
  // Neither end of an overlap comes first.
  ['overlaps', '{ region: { id: { eq: "region/osk-county" } } }', 'O1'],
  ['overlaps', '{ with: { id: { eq: "region/osk-county" } } }', 'O1'],
  ['overlaps', '{ region: { kind: INFORMAL } }', 'O1 O2'],
  ['overlaps', '{ region: { id: { eq: "region/fenmark" } }, with: { kind: INFORMAL } }', 'O2'],
  ['regions', '{ overlaps: { some: { with: { id: { eq: "region/osk-county" } } } } }', 'reed-coast'],
  ['regions', '{ overlaps: { some: { region: { id: { eq: "region/osk-county" } } } } }', 'osk-county'],
  ['regions', '{ overlaps: { every: { with: { kind: COUNTY } }, count: { gt: 0 } } }', 'reed-coast'],
  ['regions', '{ overlaps: { count: { eq: 2 } } }', 'reed-coast'],
]

const places: readonly Row[] = [
  ['regions', '{ within: "region/zubia" }', 'fenmark osk-county osk-town'],
  ['regions', '{ within: "region/osk-county" }', 'osk-town'],
  ['regions', '{ within: "region/osk-town" }', ''],
  ['regions', '{ within: "region/reed-coast" }', ''],
  ['regions', '{ NOT: { within: "region/osk-county" } }', 'fenmark osk-county reed-coast zubia'],
  ['regions', '{ OR: [{ within: "region/osk-county" }, { within: "region/zubia" }] }', 'fenmark osk-county osk-town'],
  ['venues', '{ within: "region/osk-county" }', 'old-mill-of-osk'],
  ['events', '{ within: "region/osk-town" }', 'water-forum-at-osk'],
  ['events', '{ within: "region/fenmark" }', ''],
  ['operations', '{ within: "region/osk-county" }', 'clear-water'],
  ['offices', '{ within: "region/zubia" }', 'mayor-of-osk'],
  ['containments', '{ part: { within: "region/osk-county" } }', 'C1 C2'],
]

const texts: readonly Row[] = [
  ...['O’KARRIN', "o'karrin", 'okarrin', 'o`karrin', 'ÓKarrín', 'tebo  o'].map((text): Row => ['people', `{ name: { contains: ${JSON.stringify(text)} } }`, 'tebo-okarrin']),
  ['people', '{ name: { startsWith: "TÉBO" } }', 'tebo-okarrin'],
  ['people', '{ name: { startsWith: "karrin" } }', ''],
  ['people', '{ name: { contains: "nwosa lind" } }', 'amara-nwosa-lind'],
  ['people', '{ name: { eq: "tebo o\'karrin" } }', ''],
  ['people', '{ name: { in: ["Tebo O’Karrin", "Ilse Varga", "Nobody"] } }', 'ilse-varga tebo-okarrin'],
  ['people', '{ name: { contains: "the dam" } }', ''],
  ['people', '{ names: { some: { text: { contains: "THE DAM" } } } }', 'tebo-okarrin'],
  ['people', '{ names: { some: { text: { eq: "the Dam" }, nameKind: ALIAS } } }', 'tebo-okarrin'],
  ['claims', '{ value: { contains: "new WÉLLS" } }', 'K3'],
  ['documents', '{ title: { startsWith: "the water forum" } }', 'invented'],
  ['documents', '{ dateline: { contains: "zubia" }, language: { eq: "en" } }', 'invented'],
]

describe.each(Object.entries({ 'what asks for nothing': nothing, logic, quantifiers, 'ends and evidence': ends, places, texts }))('%s', (_name, rows) => {
  test.each(rows)('%s where %s', async (list, where, found) => {
    expect(await invented.ids(list, `where: ${where}`)).toEqual(found.split(' ').filter(Boolean))
  })
})

test('an overlap is filtered from whichever region it is read', async () => {
  const osk = 'region(id: "region/osk-county")'
  expect(await invented.ids('overlaps', 'where: { with: { id: { eq: "region/reed-coast" } } }', osk)).toEqual(['O1'])
  expect(await invented.ids('overlaps', 'where: { region: { id: { eq: "region/reed-coast" } } }', osk)).toEqual([])
  expect(await invented.ids('overlaps', 'where: { with: { id: { eq: "region/osk-county" } } }', osk)).toEqual([])
  expect(await invented.ids('overlaps', 'where: { with: { kind: COUNTY } }', 'region(id: "region/reed-coast")')).toEqual(['O1', 'O2'])
})

test('a fact of a filtered list is named by its id, and so is a document by what it says', async () => {
  expect(await invented.ids('people', 'where: { tenures: { some: { id: { eq: "fact/invented/T1" } } } }')).toEqual(['amara-nwosa-lind'])
  expect(await invented.ids('documents', 'where: { says: { some: { id: { in: ["fact/invented/T1"] } } } }')).toEqual(['invented'])
  expect(await invented.ids('tenures', 'where: { id: { in: ["fact/invented/T1", "fact/invented/P1"] } }')).toEqual(['T1'])
})

describe('the shipped seed', () => {
  test.each<Row>([
    ['people', '{ name: { contains: "matiang\'i" } }', 'fred-matiangi'],
    ['events', '{ participations: { some: { role: CHAIR, participant: { name: { eq: "Fred Matiangi" } } } } }', 'meeting-at-aptc-embakasi meeting-of-regional-security-chiefs-in-mombasa'],
    ['regions', '{ within: "region/west-pokot-county", kind: CONSTITUENCY }', 'kacheliba-constituency kapenguria-constituency pokot-south-constituency sigor-constituency'],
    ['regions', '{ name: { eq: "West Pokot" }, kind: COUNTY }', 'west-pokot-county'],
    ['regions', '{ within: "region/rift-valley-province" }', ''],
    ['events', '{ within: "region/west-pokot-county" }', 'jukwaa-la-usalama-kapenguria'],
    ['offices', '{ within: "region/rift-valley-region" }', 'governor-of-west-pokot'],
    ['venues', '{ within: "region/kenya" }', 'mtelo-hall'],
    ['operations', '{ within: "region/north-rift" }', ''],
    ['regions', '{ identifier: { scheme: "iebc-county", value: "024" } }', 'west-pokot-county'],
    ['namings', '{ sources: { gte: 2 }, named: { type: Office } }', 'name-interior-cabinet-secretary name-interior-cabinet-secretary'],
    ['facts', '{ type: Claim, assertedBy: { person: { id: { eq: "person/kipchumba-murkomen" } } }, object: { topic: {} } }', 'A12 A18'],
  ])('%s where %s', async (list, where, found) => {
    expect(await shipped.ids(list, `where: ${where}`)).toEqual(found.split(' ').filter(Boolean))
  })
})

describe('refused', () => {
  const refused = (list: string, type: string, where: unknown) => invented.codes(`query ($where: ${type}) { ${list}(where: $where) { nodes { id } } }`, { where })
  const nested = (times: number, wrap: (inner: object) => object, inner: object = {}): object => (times === 0 ? inner : wrap(nested(times - 1, wrap, inner)))
  const conditions = (count: number) => Array.from({ length: count }, (_, index) => ({ name: { eq: `name ${index}` } }))
  const tenured = (levels: number) => nested(levels, (inner) => ({ tenures: { some: { person: inner } } }))

  test.each<[string, string, string, unknown, string[]]>([
    ['6 NOT', 'people', 'PersonWhere', nested(6, (NOT) => ({ NOT }), { name: { eq: 'x' } }), []],
    ['7 NOT', 'people', 'PersonWhere', nested(7, (NOT) => ({ NOT })), ['QUERY_TOO_COMPLEX']],
    ['7 AND', 'people', 'PersonWhere', nested(7, (inner) => ({ AND: [inner] })), ['QUERY_TOO_COMPLEX']],
    ['7 OR beside others', 'people', 'PersonWhere', { OR: [{}, nested(6, (inner) => ({ OR: [inner] }))] }, ['QUERY_TOO_COMPLEX']],
    ['3 lists of facts deep', 'people', 'PersonWhere', nested(1, () => ({ tenures: { some: { office: { tenures: { some: { person: { tenures: { some: {} } } } } } } } })), []],
    ['4 lists of facts deep', 'offices', 'OfficeWhere', tenured(4), ['QUERY_TOO_COMPLEX']],
    ['50 conditions', 'people', 'PersonWhere', { OR: conditions(50) }, []],
    ['51 conditions', 'people', 'PersonWhere', { OR: conditions(51) }, ['QUERY_TOO_COMPLEX']],
    ['51 conditions, here and there', 'people', 'PersonWhere', { OR: conditions(25), NOT: { AND: conditions(25) }, id: { in: [] } }, ['QUERY_TOO_COMPLEX']],
    ['100 values', 'people', 'PersonWhere', { id: { in: Array(100).fill('person/x') } }, []],
    ['101 values', 'people', 'PersonWhere', { id: { in: Array(101).fill('person/x') } }, ['BAD_USER_INPUT']],
    ['an unknown region', 'regions', 'RegionWhere', { within: 'region/nowhere' }, ['BAD_USER_INPUT']],
    ['an unknown region under OR and NOT', 'events', 'EventWhere', { OR: [{}, { NOT: { within: 'region/nowhere' } }] }, ['BAD_USER_INPUT']],
    ['an unknown region at a far end', 'locations', 'LocationWhere', { place: { region: { within: 'region/nowhere' } } }, ['BAD_USER_INPUT']],
    ['what is no id', 'regions', 'RegionWhere', { within: "x' OR true" }, ['BAD_USER_INPUT']],
    ['a person in place of a region', 'regions', 'RegionWhere', { within: 'person/ilse-varga' }, ['BAD_USER_INPUT']],
  ])('or not: %s', async (_name, list, type, where, codes) => {
    expect(await refused(list, type, where)).toEqual(codes)
  })
})
