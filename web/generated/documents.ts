// Written by `npm run codegen` from src/model and the other files of schema/; never edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Attendance =
  | 'ABSENT'
  | 'APOLOGY'
  | 'PRESENT'
  | 'REMOTE';

export type Capacity =
  | 'ACTING'
  | 'NOT_STATED'
  | 'SUBSTANTIVE';

export type Certainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type ClaimProperty =
  | 'ACTIVITY'
  | 'ASSESSMENT'
  | 'BACKGROUND'
  | 'DATELINE'
  | 'DESCRIPTION'
  | 'EFFECT'
  | 'INSTRUCTION'
  | 'INTENTION'
  | 'POSITION'
  | 'PROGRESS'
  | 'PROMISE'
  | 'PURPOSE'
  | 'RESOURCES'
  | 'RISK'
  | 'ROUTE'
  | 'STATUS';

export type DateBasis =
  | 'DERIVED'
  | 'EXTERNAL'
  | 'RELATIVE'
  | 'STATED'
  | 'UNKNOWN';

export type DateBound =
  | 'END'
  | 'EXPECTED_START'
  | 'ON'
  | 'START';

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'PARTIAL'
  | 'UNKNOWN'
  | 'YEAR';

export type EntityType =
  | 'Document'
  | 'Event'
  | 'Group'
  | 'Measure'
  | 'Office'
  | 'Operation'
  | 'Organization'
  | 'Person'
  | 'Region'
  | 'Topic'
  | 'Venue';

export type FactType =
  | 'About'
  | 'Affiliation'
  | 'Announcement'
  | 'Claim'
  | 'Containment'
  | 'Dating'
  | 'Inclusion'
  | 'Involvement'
  | 'Jurisdiction'
  | 'Location'
  | 'Naming'
  | 'Overlap'
  | 'Participation'
  | 'Succession'
  | 'Targeting'
  | 'Tenure';

export type Hierarchy =
  | 'ADMINISTRATIVE'
  | 'ELECTORAL'
  | 'FORMER';

export type Kind =
  | 'ADMINISTRATION'
  | 'ARTICLE'
  | 'ASSESSMENT'
  | 'COMMISSION'
  | 'CONSTITUENCY'
  | 'COUNTRY'
  | 'COUNTY'
  | 'COUNTY_GOVERNMENT'
  | 'CRACKDOWN'
  | 'DEPLOYMENT'
  | 'ELECTION'
  | 'EXERCISE'
  | 'FORUM'
  | 'FUND'
  | 'GAZETTEER'
  | 'GOVERNMENT'
  | 'INFORMAL'
  | 'LOCALITY'
  | 'MEDIA'
  | 'MEETING'
  | 'MINISTRY'
  | 'OPERATION'
  | 'PARTNERSHIP'
  | 'PATROL'
  | 'POLICE'
  | 'POLICY'
  | 'PROGRAMME'
  | 'PROVINCE'
  | 'REGION'
  | 'SERIES'
  | 'SUB_COUNTY'
  | 'SURVEILLANCE'
  | 'UNNAMED'
  | 'WARD'
  | 'WORKS';

export type Modality =
  | 'DERIVED'
  | 'IMPLIED'
  | 'REPORTED'
  | 'STATED';

export type NameKind =
  | 'ABBREVIATION'
  | 'ALIAS'
  | 'DESCRIPTION'
  | 'FORMER'
  | 'MISSPELLING'
  | 'PRIMARY';

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Role =
  | 'ANNOUNCED'
  | 'ATTENDEE'
  | 'CHAIR'
  | 'CONVENER'
  | 'DIRECTED'
  | 'HOST'
  | 'IMPLEMENTS'
  | 'LEADS'
  | 'ORDERED'
  | 'PARTICIPATES'
  | 'PARTNER'
  | 'PRESENTER'
  | 'SPEAKER';

export type SuccessionKind =
  | 'DEMERGER'
  | 'FOLLOWS'
  | 'MERGER'
  | 'NAME_CHANGE'
  | 'TRANSFER';

export type AroundQueryVariables = Exact<{
  of: string | number;
  depth?: number | null | undefined;
  via?: Array<FactType> | FactType | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
  limit?: number | null | undefined;
}>;


export type AroundQuery = { neighbourhood: { truncated: boolean, counts: Array<{ type: EntityType, shown: number, total: number }>, entities: Array<(
      { id: string, name: string, kind: Kind | null }
      & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
    )>, facts: Array<
      | (
        { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'About' | 'Affiliation' | 'Inclusion' | 'Jurisdiction' | 'Location' | 'Overlap' | 'Targeting' }
      )
      | (
        { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Announcement' }
      )
      | (
        { property: ClaimProperty, value: string, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Claim' }
      )
      | (
        { hierarchy: Hierarchy | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Containment' }
      )
      | (
        { bound: DateBound, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Dating' }
      )
      | (
        { role: Role, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Involvement' }
      )
      | (
        { text: string, nameKind: NameKind, language: string | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Naming' }
      )
      | (
        { role: Role, attendance: Attendance | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Office' }
        ) | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Participation' }
      )
      | (
        { succession: SuccessionKind, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Succession' }
      )
      | (
        { capacity: Capacity, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, object: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
        ) | null, assertedBy: (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Group' | 'Organization' | 'Person' }
        ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
            { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
            & { __typename: 'Document' }
          ) | null }> | null }
        & { __typename: 'Tenure' }
      )
    > } | null };

export type EntityPartsFragment = (
  { id: string, name: string, kind: Kind | null }
  & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
);

export type DatePartsFragment = { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis };

export type CitationPartsFragment = { paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
    { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
    & { __typename: 'Document' }
  ) | null };

type FactParts_FaYtCc6NqEpoK2SuHnrneqf1u6O8X9bSZs3q2Loho_Fragment = (
  { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'About' | 'Affiliation' | 'Inclusion' | 'Jurisdiction' | 'Location' | 'Overlap' | 'Targeting' }
);

type FactParts_Announcement_Fragment = (
  { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Announcement' }
);

type FactParts_Claim_Fragment = (
  { property: ClaimProperty, value: string, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Claim' }
);

type FactParts_Containment_Fragment = (
  { hierarchy: Hierarchy | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Containment' }
);

type FactParts_Dating_Fragment = (
  { bound: DateBound, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Dating' }
);

type FactParts_Involvement_Fragment = (
  { role: Role, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Involvement' }
);

type FactParts_Naming_Fragment = (
  { text: string, nameKind: NameKind, language: string | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Naming' }
);

type FactParts_Participation_Fragment = (
  { role: Role, attendance: Attendance | null, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Office' }
  ) | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Participation' }
);

type FactParts_Succession_Fragment = (
  { succession: SuccessionKind, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Succession' }
);

type FactParts_Tenure_Fragment = (
  { capacity: Capacity, id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, object: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null, assertedBy: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Group' | 'Organization' | 'Person' }
  ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, conflictsWith: Array<{ id: string }> | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
      { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
      & { __typename: 'Document' }
    ) | null }> | null }
  & { __typename: 'Tenure' }
);

export type FactPartsFragment =
  | FactParts_FaYtCc6NqEpoK2SuHnrneqf1u6O8X9bSZs3q2Loho_Fragment
  | FactParts_Announcement_Fragment
  | FactParts_Claim_Fragment
  | FactParts_Containment_Fragment
  | FactParts_Dating_Fragment
  | FactParts_Involvement_Fragment
  | FactParts_Naming_Fragment
  | FactParts_Participation_Fragment
  | FactParts_Succession_Fragment
  | FactParts_Tenure_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  __typename
  id
  name
  kind
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const DatePartsFragmentDoc = new TypedDocumentString(`
    fragment DateParts on FuzzyDate {
  edtf
  stated
  earliest
  latest
  precision
  basis
}
    `, {"fragmentName":"DateParts"}) as unknown as TypedDocumentString<DatePartsFragment, unknown>;
export const CitationPartsFragmentDoc = new TypedDocumentString(`
    fragment CitationParts on Citation {
  document {
    __typename
    id
    name
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    sha256
  }
  paragraph
  charStart
  charEnd
  passageSha256
  passage
}
    fragment DateParts on FuzzyDate {
  edtf
  stated
  earliest
  latest
  precision
  basis
}`, {"fragmentName":"CitationParts"}) as unknown as TypedDocumentString<CitationPartsFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on Fact {
  __typename
  id
  subject {
    ...EntityParts
  }
  object {
    ...EntityParts
  }
  modality
  planned
  denied
  assertedBy {
    ...EntityParts
  }
  rank
  start {
    ...DateParts
  }
  end {
    ...DateParts
  }
  attestedOn {
    ...DateParts
  }
  note
  recordedAt
  retractedAt
  certainty
  sources
  conflictsWith {
    id
  }
  citations {
    ...CitationParts
  }
  ... on Tenure {
    capacity
  }
  ... on Participation {
    role
    attendance
    inCapacityOf {
      ...EntityParts
    }
    event {
      start {
        ...DateParts
      }
      end {
        ...DateParts
      }
    }
  }
  ... on Involvement {
    role
  }
  ... on Announcement {
    event {
      start {
        ...DateParts
      }
      end {
        ...DateParts
      }
    }
  }
  ... on Containment {
    hierarchy
  }
  ... on Succession {
    succession
  }
  ... on Naming {
    text
    nameKind
    language
  }
  ... on Dating {
    bound
    date {
      ...DateParts
    }
  }
  ... on Claim {
    property
    value
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  kind
}
fragment DateParts on FuzzyDate {
  edtf
  stated
  earliest
  latest
  precision
  basis
}
fragment CitationParts on Citation {
  document {
    __typename
    id
    name
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    sha256
  }
  paragraph
  charStart
  charEnd
  passageSha256
  passage
}`, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const AroundDocument = new TypedDocumentString(`
    query Around($of: ID!, $depth: Int, $via: [FactType!], $asOf: Date, $asKnownAt: DateTime, $limit: Int) {
  neighbourhood(
    of: $of
    depth: $depth
    via: $via
    asOf: $asOf
    asKnownAt: $asKnownAt
    limit: $limit
  ) {
    truncated
    counts {
      type
      shown
      total
    }
    entities {
      ...EntityParts
    }
    facts {
      ...FactParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  kind
}
fragment DateParts on FuzzyDate {
  edtf
  stated
  earliest
  latest
  precision
  basis
}
fragment CitationParts on Citation {
  document {
    __typename
    id
    name
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    sha256
  }
  paragraph
  charStart
  charEnd
  passageSha256
  passage
}
fragment FactParts on Fact {
  __typename
  id
  subject {
    ...EntityParts
  }
  object {
    ...EntityParts
  }
  modality
  planned
  denied
  assertedBy {
    ...EntityParts
  }
  rank
  start {
    ...DateParts
  }
  end {
    ...DateParts
  }
  attestedOn {
    ...DateParts
  }
  note
  recordedAt
  retractedAt
  certainty
  sources
  conflictsWith {
    id
  }
  citations {
    ...CitationParts
  }
  ... on Tenure {
    capacity
  }
  ... on Participation {
    role
    attendance
    inCapacityOf {
      ...EntityParts
    }
    event {
      start {
        ...DateParts
      }
      end {
        ...DateParts
      }
    }
  }
  ... on Involvement {
    role
  }
  ... on Announcement {
    event {
      start {
        ...DateParts
      }
      end {
        ...DateParts
      }
    }
  }
  ... on Containment {
    hierarchy
  }
  ... on Succession {
    succession
  }
  ... on Naming {
    text
    nameKind
    language
  }
  ... on Dating {
    bound
    date {
      ...DateParts
    }
  }
  ... on Claim {
    property
    value
  }
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;