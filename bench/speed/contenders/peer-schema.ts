/** The same graph as the peer is told of it: each type by its labels, each end of a fact as a relationship. */
export const peerSchema = `
interface Entity { id: ID! name: String! }
type Person implements Entity @node(labels: ["Entity", "Person"]) {
  id: ID!
  name: String!
  nameKey: String!
  participations: [Participation!]! @relationship(type: "TAKES_PART", direction: OUT)
  tenures: [Tenure!]! @relationship(type: "HOLDS", direction: OUT)
}
type Office implements Entity @node(labels: ["Entity", "Office"]) {
  id: ID!
  name: String!
}
type Region implements Entity @node(labels: ["Entity", "Region"]) {
  id: ID!
  name: String!
}
type Document implements Entity @node(labels: ["Entity", "Document"]) {
  id: ID!
  name: String!
}
type Event implements Entity @node(labels: ["Entity", "Event"]) {
  id: ID!
  name: String!
  kind: String
  startKey: String!
  participations: [Participation!]! @relationship(type: "IN_EVENT", direction: IN)
  locations: [Location!]! @relationship(type: "IS_LOCATED", direction: OUT)
}
type Participation @node(labels: ["Fact", "Participation"]) {
  id: ID!
  role: String!
  objectKey: String!
  participant: [Person!]! @relationship(type: "TAKES_PART", direction: IN)
  event: [Event!]! @relationship(type: "IN_EVENT", direction: OUT)
  citations: [Citation!]! @relationship(type: "CITES", direction: OUT)
}
type Tenure @node(labels: ["Fact", "Tenure"]) {
  id: ID!
  office: [Office!]! @relationship(type: "OF_OFFICE", direction: OUT)
}
type Location @node(labels: ["Fact", "Location"]) {
  id: ID!
  subjectKey: String!
  place: [Region!]! @relationship(type: "AT_PLACE", direction: OUT)
}
type Citation @node(labels: ["Citation"]) {
  id: ID!
  paragraph: Int!
  charStart: Int!
  charEnd: Int!
  document: [Document!]! @relationship(type: "IN", direction: OUT)
}
`
