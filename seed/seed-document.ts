import type { FactType } from '../src/model/facts.ts'

/** What one document says, as a facts file holds it (`seed/documents/*.yaml`) or as the gazetteer makes it. */
export interface SeedDocument {
  /** The document itself: an entity of type Document. */
  readonly document: SeedEntity
  /** The entities that its facts speak of, but for those the graph holds already. */
  readonly entities: readonly SeedEntity[]
  readonly facts: readonly SeedFact[]
}

/** An entity: its type is told by the first part of its id; further keys are its properties and links in the model. */
export interface SeedEntity {
  readonly id: string
  readonly kind?: string
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[]
  readonly [property: string]: unknown
}

/**
 * A fact. Its two ends stand under their speaking names (`person`, `office`), its properties and links under theirs.
 * The id is its number within the document: `A06` becomes `fact/<document>/A06`.
 */
export interface SeedFact {
  readonly id: string
  readonly type: FactType
  /** Where the document says it. Without a passage (a data set), one citation of the document alone is made. */
  readonly citations?: readonly SeedCitation[]
  /** The number of an earlier fact of this document that this one takes the place of. */
  readonly retracts?: string
  /** Numbers of facts of this document, or whole ids of others, that cannot hold together with this one. */
  readonly conflictsWith?: readonly string[]
  readonly [property: string]: unknown
}

/** Offsets count Unicode code points from the start of the text, the end exclusive; the hash is of the passage's UTF-8 bytes. */
export interface SeedCitation {
  readonly paragraph?: number
  readonly charStart?: number
  readonly charEnd?: number
  readonly passageSha256?: string
}

/** A date: EDTF text alone says that the source states it so; otherwise what it rests on is said beside it. */
export type SeedDate = string | { readonly edtf: string; readonly stated?: string; readonly basis: string }
