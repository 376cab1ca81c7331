/**
 * What every view draws and every export writes: entities, and the facts between them.
 * In a fact, `undefined` was not asked for and `null` is not stated.
 */
export interface Graph {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
}

export interface Entity {
  readonly id: string
  /** The type of entity, or of fact: `Person`, `Tenure`. */
  readonly __typename: string
  readonly name?: string
  readonly kind?: string | null
}

export interface FuzzyDate {
  readonly edtf: string
  readonly stated?: string | null
  readonly earliest?: string | null
  readonly latest?: string | null
  readonly precision?: string
  readonly basis?: string
}

export interface Citation {
  readonly document?:
    | (Entity & {
        readonly publisher?: { readonly name: string } | null
        readonly publishedOn?: FuzzyDate | null
        readonly sha256?: string | null
      })
    | null
  readonly paragraph?: number | null
  readonly charStart?: number | null
  readonly charEnd?: number | null
  readonly passageSha256?: string | null
  readonly passage?: string | null
}

/** A fact with its ends resolved. One of a type with a single end (Naming, Dating, most Claims) has no object. */
export interface Fact {
  readonly id: string
  readonly __typename: string
  readonly subject?: Entity | null
  readonly object?: Entity | null
  readonly modality?: string
  readonly planned?: boolean
  readonly denied?: boolean
  readonly assertedBy?: Entity | null
  readonly rank?: string
  readonly start?: FuzzyDate | null
  readonly end?: FuzzyDate | null
  readonly attestedOn?: FuzzyDate | null
  readonly note?: string | null
  readonly recordedAt?: string
  readonly retractedAt?: string | null
  readonly certainty?: string | null
  readonly sources?: number | null
  readonly conflictsWith?: readonly { readonly id: string }[] | null
  readonly citations?: readonly Citation[] | null
  // What only some types have:
  readonly capacity?: string
  readonly role?: string
  readonly attendance?: string | null
  readonly inCapacityOf?: Entity | null
  /** Of an occurrence: its event, whose days are the fact's own. */
  readonly event?: { readonly start?: FuzzyDate | null; readonly end?: FuzzyDate | null } | null
  readonly hierarchy?: string | null
  readonly succession?: string
  readonly text?: string
  readonly nameKind?: string
  readonly language?: string | null
  readonly bound?: string
  readonly date?: FuzzyDate
  readonly property?: string
  readonly value?: string
}

/** What a view needs: the graph, what is selected, and what to do when something else is. */
export interface ViewProps {
  readonly graph: Graph
  /** The id of an entity or a fact. */
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}
