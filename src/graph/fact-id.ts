/** The whole id of a fact: `A06` of `document/000_d32b6c1722595f24` is `fact/000_d32b6c1722595f24/A06`. */
export const factIdOf = (documentId: string, number: string): string => `${factPrefixOf(documentId)}${number}`

/** What the ids of all facts of a document begin with. */
export const factPrefixOf = (documentId: string): string => `fact/${documentId.slice('document/'.length)}/`
