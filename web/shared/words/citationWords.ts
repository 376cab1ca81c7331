import type { Citation } from '../graph.ts'
import { dateWords } from './dateWords.ts'

/** Where in the document: “¶ 4, characters 120 to 180”; empty where it was not asked for. Characters are Unicode code points. */
export const citationPlace = ({ paragraph, charStart, charEnd }: Citation): string => {
  const characters = typeof charStart === 'number' && typeof charEnd === 'number' ? `characters ${charStart} to ${charEnd}` : null
  const wholly = paragraph === null && !characters ? 'the document as a whole' : null
  return [typeof paragraph === 'number' ? `¶ ${paragraph}` : wholly, characters].filter(Boolean).join(', ')
}

/** “[1] ¶ 4, <name of the document>”: what opens a citation. */
export const citationName = (citation: Citation, number: number): string => {
  const place = typeof citation.paragraph === 'number' ? `¶ ${citation.paragraph}` : citationPlace(citation)
  return `[${number}] ${[place, citation.document?.name ?? citation.document?.id].filter(Boolean).join(', ')}`
}

/** Who published it and when, as far as asked for: “publisher not stated, published 20 July 2022”. */
export const publicationWords = ({ publisher, publishedOn }: NonNullable<Citation['document']>): readonly string[] => [
  ...(publisher === undefined ? [] : [publisher?.name ?? 'publisher not stated']),
  ...(publishedOn === undefined
    ? []
    : [publishedOn?.edtf && publishedOn.precision !== 'UNKNOWN' ? `published ${dateWords(publishedOn)}` : 'publication date not stated']),
]

/** A citation as one line of plain text, complete enough to find and check the passage. */
export const citationText = (citation: Citation): string => {
  const { document, passageSha256, passage } = citation
  return [
    document && (document.name ?? document.id),
    ...(document ? publicationWords(document) : []),
    citationPlace(citation),
    passageSha256 && `SHA-256 of the passage ${passageSha256}`,
    document?.sha256 && `SHA-256 of the document ${document.sha256}`,
    document?.id,
    passage && `“${passage}”`,
  ]
    .filter(Boolean)
    .join(', ')
}
