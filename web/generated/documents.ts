// Written by `npm run codegen` from src/model and the other files of schema/; never edited by hand.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AboutQuantifier = {
  count?: IntFilter | null | undefined;
  every?: AboutWhere | null | undefined;
  none?: AboutWhere | null | undefined;
  some?: AboutWhere | null | undefined;
};

export type AboutWhere = {
  AND?: Array<AboutWhere> | null | undefined;
  NOT?: AboutWhere | null | undefined;
  OR?: Array<AboutWhere> | null | undefined;
  about?: EntityWhere | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  topic?: TopicWhere | null | undefined;
};

export type ActivityStatus =
  | 'ANNOUNCED'
  | 'ENDED'
  | 'NOT_STATED'
  | 'ONGOING'
  | 'ORDERED';

export type ActivityWhere = {
  AND?: Array<ActivityWhere> | null | undefined;
  NOT?: ActivityWhere | null | undefined;
  OR?: Array<ActivityWhere> | null | undefined;
  announcements?: AnnouncementQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  datings?: DatingQuantifier | null | undefined;
  end?: DateFilter | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  measure?: MeasureWhere | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  operation?: OperationWhere | null | undefined;
  partOf?: InclusionQuantifier | null | undefined;
  parts?: InclusionQuantifier | null | undefined;
  start?: DateFilter | null | undefined;
  status?: Array<ActivityStatus> | null | undefined;
  targets?: TargetingQuantifier | null | undefined;
  topics?: AboutQuantifier | null | undefined;
  type?: Array<EntityType> | null | undefined;
  within?: string | number | null | undefined;
};

export type AffiliationQuantifier = {
  count?: IntFilter | null | undefined;
  every?: AffiliationWhere | null | undefined;
  none?: AffiliationWhere | null | undefined;
  some?: AffiliationWhere | null | undefined;
};

export type AffiliationWhere = {
  AND?: Array<AffiliationWhere> | null | undefined;
  NOT?: AffiliationWhere | null | undefined;
  OR?: Array<AffiliationWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  office?: OfficeWhere | null | undefined;
  organization?: OrganizationWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type AnnouncementQuantifier = {
  count?: IntFilter | null | undefined;
  every?: AnnouncementWhere | null | undefined;
  none?: AnnouncementWhere | null | undefined;
  some?: AnnouncementWhere | null | undefined;
};

export type AnnouncementWhere = {
  AND?: Array<AnnouncementWhere> | null | undefined;
  NOT?: AnnouncementWhere | null | undefined;
  OR?: Array<AnnouncementWhere> | null | undefined;
  activity?: ActivityWhere | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  event?: EventWhere | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type Answer =
  | 'DENIED'
  | 'NOT_STATED'
  | 'STATED';

export type AsOfFilter = {
  certainty?: Certainty | null | undefined;
  date: string;
};

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

export type CitationFilter = {
  paragraph: number;
};

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

export type ClaimQuantifier = {
  count?: IntFilter | null | undefined;
  every?: ClaimWhere | null | undefined;
  none?: ClaimWhere | null | undefined;
  some?: ClaimWhere | null | undefined;
};

export type ClaimWhere = {
  AND?: Array<ClaimWhere> | null | undefined;
  NOT?: ClaimWhere | null | undefined;
  OR?: Array<ClaimWhere> | null | undefined;
  about?: EntityWhere | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  concerns?: EntityWhere | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  property?: Array<ClaimProperty> | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  value?: TextFilter | null | undefined;
};

export type ContainmentQuantifier = {
  count?: IntFilter | null | undefined;
  every?: ContainmentWhere | null | undefined;
  none?: ContainmentWhere | null | undefined;
  some?: ContainmentWhere | null | undefined;
};

export type ContainmentWhere = {
  AND?: Array<ContainmentWhere> | null | undefined;
  NOT?: ContainmentWhere | null | undefined;
  OR?: Array<ContainmentWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  hierarchy?: Array<Hierarchy> | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  part?: PlaceWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  whole?: RegionWhere | null | undefined;
};

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

export type DateFilter = {
  after?: string | null | undefined;
  before?: string | null | undefined;
  between?: DateRange | null | undefined;
  certainty?: Certainty | null | undefined;
  isNull?: boolean | null | undefined;
  on?: string | null | undefined;
};

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'PARTIAL'
  | 'UNKNOWN'
  | 'YEAR';

export type DateRange = {
  from: string;
  to: string;
};

export type DatingQuantifier = {
  count?: IntFilter | null | undefined;
  every?: DatingWhere | null | undefined;
  none?: DatingWhere | null | undefined;
  some?: DatingWhere | null | undefined;
};

export type DatingWhere = {
  AND?: Array<DatingWhere> | null | undefined;
  NOT?: DatingWhere | null | undefined;
  OR?: Array<DatingWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  bound?: Array<DateBound> | null | undefined;
  citation?: CitationFilter | null | undefined;
  date?: DateFilter | null | undefined;
  dated?: EntityWhere | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type DocumentWhere = {
  AND?: Array<DocumentWhere> | null | undefined;
  NOT?: DocumentWhere | null | undefined;
  OR?: Array<DocumentWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  dateline?: TextFilter | null | undefined;
  datings?: DatingQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  kind?: Array<Kind> | null | undefined;
  language?: TextFilter | null | undefined;
  licence?: TextFilter | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  publishedOn?: DateFilter | null | undefined;
  says?: FactQuantifier | null | undefined;
  sha256?: TextFilter | null | undefined;
  title?: TextFilter | null | undefined;
};

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

export type EntityWhere = {
  AND?: Array<EntityWhere> | null | undefined;
  NOT?: EntityWhere | null | undefined;
  OR?: Array<EntityWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  document?: DocumentWhere | null | undefined;
  event?: EventWhere | null | undefined;
  facts?: FactQuantifier | null | undefined;
  group?: GroupWhere | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  kind?: Array<Kind> | null | undefined;
  measure?: MeasureWhere | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  office?: OfficeWhere | null | undefined;
  operation?: OperationWhere | null | undefined;
  organization?: OrganizationWhere | null | undefined;
  person?: PersonWhere | null | undefined;
  region?: RegionWhere | null | undefined;
  topic?: TopicWhere | null | undefined;
  type?: Array<EntityType> | null | undefined;
  venue?: VenueWhere | null | undefined;
};

export type EventWhere = {
  AND?: Array<EventWhere> | null | undefined;
  NOT?: EventWhere | null | undefined;
  OR?: Array<EventWhere> | null | undefined;
  announcements?: AnnouncementQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  datings?: DatingQuantifier | null | undefined;
  end?: DateFilter | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  kind?: Array<Kind> | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  partOf?: InclusionQuantifier | null | undefined;
  participantsComplete?: boolean | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
  parts?: InclusionQuantifier | null | undefined;
  start?: DateFilter | null | undefined;
  topics?: AboutQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

export type FactQuantifier = {
  count?: IntFilter | null | undefined;
  every?: FactWhere | null | undefined;
  none?: FactWhere | null | undefined;
  some?: FactWhere | null | undefined;
};

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

export type FactWhere = {
  AND?: Array<FactWhere> | null | undefined;
  NOT?: FactWhere | null | undefined;
  OR?: Array<FactWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  object?: EntityWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  subject?: EntityWhere | null | undefined;
  type?: Array<FactType> | null | undefined;
};

export type GroupWhere = {
  AND?: Array<GroupWhere> | null | undefined;
  NOT?: GroupWhere | null | undefined;
  OR?: Array<GroupWhere> | null | undefined;
  assertions?: FactQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  memberCount?: IntFilter | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
};

export type Hierarchy =
  | 'ADMINISTRATIVE'
  | 'ELECTORAL'
  | 'FORMER';

export type IdFilter = {
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
};

export type IdentifierInput = {
  scheme: string;
  value: string;
};

export type InclusionQuantifier = {
  count?: IntFilter | null | undefined;
  every?: InclusionWhere | null | undefined;
  none?: InclusionWhere | null | undefined;
  some?: InclusionWhere | null | undefined;
};

export type InclusionWhere = {
  AND?: Array<InclusionWhere> | null | undefined;
  NOT?: InclusionWhere | null | undefined;
  OR?: Array<InclusionWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  part?: EntityWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  whole?: EntityWhere | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

export type InvolvementQuantifier = {
  count?: IntFilter | null | undefined;
  every?: InvolvementWhere | null | undefined;
  none?: InvolvementWhere | null | undefined;
  some?: InvolvementWhere | null | undefined;
};

export type InvolvementWhere = {
  AND?: Array<InvolvementWhere> | null | undefined;
  NOT?: InvolvementWhere | null | undefined;
  OR?: Array<InvolvementWhere> | null | undefined;
  activity?: ActivityWhere | null | undefined;
  actor?: PartyWhere | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  role?: Array<Role> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type JurisdictionQuantifier = {
  count?: IntFilter | null | undefined;
  every?: JurisdictionWhere | null | undefined;
  none?: JurisdictionWhere | null | undefined;
  some?: JurisdictionWhere | null | undefined;
};

export type JurisdictionWhere = {
  AND?: Array<JurisdictionWhere> | null | undefined;
  NOT?: JurisdictionWhere | null | undefined;
  OR?: Array<JurisdictionWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  office?: OfficeWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  region?: RegionWhere | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

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

export type LocationQuantifier = {
  count?: IntFilter | null | undefined;
  every?: LocationWhere | null | undefined;
  none?: LocationWhere | null | undefined;
  some?: LocationWhere | null | undefined;
};

export type LocationWhere = {
  AND?: Array<LocationWhere> | null | undefined;
  NOT?: LocationWhere | null | undefined;
  OR?: Array<LocationWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  located?: EntityWhere | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  place?: PlaceWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type MeasureWhere = {
  AND?: Array<MeasureWhere> | null | undefined;
  NOT?: MeasureWhere | null | undefined;
  OR?: Array<MeasureWhere> | null | undefined;
  announcements?: AnnouncementQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  datings?: DatingQuantifier | null | undefined;
  end?: DateFilter | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  partOf?: InclusionQuantifier | null | undefined;
  parts?: InclusionQuantifier | null | undefined;
  predecessors?: SuccessionQuantifier | null | undefined;
  start?: DateFilter | null | undefined;
  status?: Array<ActivityStatus> | null | undefined;
  successors?: SuccessionQuantifier | null | undefined;
  targets?: TargetingQuantifier | null | undefined;
  topics?: AboutQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

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

export type NamingQuantifier = {
  count?: IntFilter | null | undefined;
  every?: NamingWhere | null | undefined;
  none?: NamingWhere | null | undefined;
  some?: NamingWhere | null | undefined;
};

export type NamingWhere = {
  AND?: Array<NamingWhere> | null | undefined;
  NOT?: NamingWhere | null | undefined;
  OR?: Array<NamingWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  language?: TextFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  nameKind?: Array<NameKind> | null | undefined;
  named?: EntityWhere | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  text?: TextFilter | null | undefined;
};

export type OfficeWhere = {
  AND?: Array<OfficeWhere> | null | undefined;
  NOT?: OfficeWhere | null | undefined;
  OR?: Array<OfficeWhere> | null | undefined;
  affiliations?: AffiliationQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  jurisdictions?: JurisdictionQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
  predecessors?: SuccessionQuantifier | null | undefined;
  successors?: SuccessionQuantifier | null | undefined;
  tenures?: TenureQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

export type OperationWhere = {
  AND?: Array<OperationWhere> | null | undefined;
  NOT?: OperationWhere | null | undefined;
  OR?: Array<OperationWhere> | null | undefined;
  announcements?: AnnouncementQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  datings?: DatingQuantifier | null | undefined;
  end?: DateFilter | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  partOf?: InclusionQuantifier | null | undefined;
  parts?: InclusionQuantifier | null | undefined;
  start?: DateFilter | null | undefined;
  status?: Array<ActivityStatus> | null | undefined;
  targets?: TargetingQuantifier | null | undefined;
  topics?: AboutQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

export type OrganizationWhere = {
  AND?: Array<OrganizationWhere> | null | undefined;
  NOT?: OrganizationWhere | null | undefined;
  OR?: Array<OrganizationWhere> | null | undefined;
  affiliations?: AffiliationQuantifier | null | undefined;
  assertions?: FactQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
  predecessors?: SuccessionQuantifier | null | undefined;
  successors?: SuccessionQuantifier | null | undefined;
};

export type OverlapQuantifier = {
  count?: IntFilter | null | undefined;
  every?: OverlapWhere | null | undefined;
  none?: OverlapWhere | null | undefined;
  some?: OverlapWhere | null | undefined;
};

export type OverlapWhere = {
  AND?: Array<OverlapWhere> | null | undefined;
  NOT?: OverlapWhere | null | undefined;
  OR?: Array<OverlapWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  region?: RegionWhere | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  with?: RegionWhere | null | undefined;
};

export type ParticipationQuantifier = {
  count?: IntFilter | null | undefined;
  every?: ParticipationWhere | null | undefined;
  none?: ParticipationWhere | null | undefined;
  some?: ParticipationWhere | null | undefined;
};

export type ParticipationWhere = {
  AND?: Array<ParticipationWhere> | null | undefined;
  NOT?: ParticipationWhere | null | undefined;
  OR?: Array<ParticipationWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attendance?: Array<Attendance> | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  event?: EventWhere | null | undefined;
  id?: IdFilter | null | undefined;
  inCapacityOf?: OfficeWhere | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  participant?: PartyWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  role?: Array<Role> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type PartyWhere = {
  AND?: Array<PartyWhere> | null | undefined;
  NOT?: PartyWhere | null | undefined;
  OR?: Array<PartyWhere> | null | undefined;
  assertions?: FactQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  group?: GroupWhere | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  organization?: OrganizationWhere | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
  person?: PersonWhere | null | undefined;
  type?: Array<EntityType> | null | undefined;
};

export type PersonWhere = {
  AND?: Array<PersonWhere> | null | undefined;
  NOT?: PersonWhere | null | undefined;
  OR?: Array<PersonWhere> | null | undefined;
  assertions?: FactQuantifier | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  involvements?: InvolvementQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  participations?: ParticipationQuantifier | null | undefined;
  tenures?: TenureQuantifier | null | undefined;
};

export type PlaceWhere = {
  AND?: Array<PlaceWhere> | null | undefined;
  NOT?: PlaceWhere | null | undefined;
  OR?: Array<PlaceWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  containedIn?: ContainmentQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  kind?: Array<Kind> | null | undefined;
  located?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  region?: RegionWhere | null | undefined;
  type?: Array<EntityType> | null | undefined;
  venue?: VenueWhere | null | undefined;
  within?: string | number | null | undefined;
};

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type RegionWhere = {
  AND?: Array<RegionWhere> | null | undefined;
  NOT?: RegionWhere | null | undefined;
  OR?: Array<RegionWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  containedIn?: ContainmentQuantifier | null | undefined;
  contains?: ContainmentQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  jurisdictions?: JurisdictionQuantifier | null | undefined;
  kind?: Array<Kind> | null | undefined;
  located?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  overlaps?: OverlapQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

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

export type SuccessionQuantifier = {
  count?: IntFilter | null | undefined;
  every?: SuccessionWhere | null | undefined;
  none?: SuccessionWhere | null | undefined;
  some?: SuccessionWhere | null | undefined;
};

export type SuccessionWhere = {
  AND?: Array<SuccessionWhere> | null | undefined;
  NOT?: SuccessionWhere | null | undefined;
  OR?: Array<SuccessionWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  predecessor?: EntityWhere | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  succession?: Array<SuccessionKind> | null | undefined;
  successor?: EntityWhere | null | undefined;
};

export type TargetingQuantifier = {
  count?: IntFilter | null | undefined;
  every?: TargetingWhere | null | undefined;
  none?: TargetingWhere | null | undefined;
  some?: TargetingWhere | null | undefined;
};

export type TargetingWhere = {
  AND?: Array<TargetingWhere> | null | undefined;
  NOT?: TargetingWhere | null | undefined;
  OR?: Array<TargetingWhere> | null | undefined;
  activity?: ActivityWhere | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
  topic?: TopicWhere | null | undefined;
};

export type TenureQuantifier = {
  count?: IntFilter | null | undefined;
  every?: TenureWhere | null | undefined;
  none?: TenureWhere | null | undefined;
  some?: TenureWhere | null | undefined;
};

export type TenureWhere = {
  AND?: Array<TenureWhere> | null | undefined;
  NOT?: TenureWhere | null | undefined;
  OR?: Array<TenureWhere> | null | undefined;
  asOf?: AsOfFilter | null | undefined;
  assertedBy?: PartyWhere | null | undefined;
  attestedOn?: DateFilter | null | undefined;
  capacity?: Array<Capacity> | null | undefined;
  citation?: CitationFilter | null | undefined;
  denied?: boolean | null | undefined;
  document?: DocumentWhere | null | undefined;
  end?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  modality?: Array<Modality> | null | undefined;
  note?: TextFilter | null | undefined;
  office?: OfficeWhere | null | undefined;
  person?: PersonWhere | null | undefined;
  planned?: boolean | null | undefined;
  rank?: Array<Rank> | null | undefined;
  sources?: IntFilter | null | undefined;
  start?: DateFilter | null | undefined;
};

export type TextFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  startsWith?: string | null | undefined;
};

export type TopicWhere = {
  AND?: Array<TopicWhere> | null | undefined;
  NOT?: TopicWhere | null | undefined;
  OR?: Array<TopicWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  events?: AboutQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  locations?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  targets?: TargetingQuantifier | null | undefined;
};

export type VenueWhere = {
  AND?: Array<VenueWhere> | null | undefined;
  NOT?: VenueWhere | null | undefined;
  OR?: Array<VenueWhere> | null | undefined;
  claims?: ClaimQuantifier | null | undefined;
  concernedIn?: ClaimQuantifier | null | undefined;
  containedIn?: ContainmentQuantifier | null | undefined;
  facts?: FactQuantifier | null | undefined;
  id?: IdFilter | null | undefined;
  identifier?: IdentifierInput | null | undefined;
  located?: LocationQuantifier | null | undefined;
  name?: TextFilter | null | undefined;
  names?: NamingQuantifier | null | undefined;
  within?: string | number | null | undefined;
};

export type EntityPageQueryVariables = Exact<{
  id: string | number;
  where?: FactWhere | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type EntityPageQuery = { node:
    | (
      { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'About' | 'Affiliation' | 'Inclusion' | 'Jurisdiction' | 'Location' | 'Overlap' | 'Targeting' }
    )
    | (
      { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Announcement' }
    )
    | (
      { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Claim' }
    )
    | (
      { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Containment' }
    )
    | (
      { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Dating' }
    )
    | (
      { id: string, title: string | null, dateline: string | null, language: string | null, licence: string | null, name: string, kind: Kind | null, facts: { tally: Array<{ keys: Array<string> }> | null } | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Document' }
    )
    | (
      { id: string, participantsComplete: boolean, name: string, kind: Kind | null, facts: { tally: Array<{ keys: Array<string> }> | null } | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, chairs: { totalCount: number | null } | null, everybody: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Event' }
    )
    | (
      { id: string, name: string, kind: Kind | null, facts: { tally: Array<{ keys: Array<string> }> | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Group' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
    )
    | (
      { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Involvement' }
    )
    | (
      { id: string, status: ActivityStatus, name: string, kind: Kind | null, facts: { tally: Array<{ keys: Array<string> }> | null } | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, leaders: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Measure' | 'Operation' }
    )
    | (
      { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Naming' }
    )
    | (
      { id: string, name: string, kind: Kind | null, facts: { tally: Array<{ keys: Array<string> }> | null } | null, tenures: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Office' }
    )
    | (
      { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, inCapacityOf: (
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
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Participation' }
    )
    | (
      { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Succession' }
    )
    | (
      { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Tenure' }
    )
   | null, dataset: { lastRecordedAt: string | null, licence: string | null } | null };

export type FactsOfTypeQueryVariables = Exact<{
  id: string | number;
  where?: FactWhere | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type FactsOfTypeQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

export type SaidByPartyQueryVariables = Exact<{
  id: string | number;
  where?: FactWhere | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SaidByPartyQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

export type SaidInDocumentQueryVariables = Exact<{
  id: string | number;
  where?: FactWhere | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SaidInDocumentQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

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
    > } | null, dates: { nodes: Array<
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

export type WhatThereIsQueryVariables = Exact<{
  examples: Array<string | number> | string | number;
}>;


export type WhatThereIsQuery = { dataset: { earliest: string | null, latest: string | null, lastRecordedAt: string | null, licence: string | null, entities: Array<{ type: string, count: number }>, facts: Array<{ type: string, count: number }> } | null, nodes: Array<
    | { id: string }
    | { id: string }
   | null> | null };

export type DetailsQueryVariables = Exact<{
  id: string | number;
  asKnownAt?: string | null | undefined;
}>;


export type DetailsQuery = { node:
    | (
      { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'About' | 'Affiliation' | 'Inclusion' | 'Jurisdiction' | 'Location' | 'Overlap' | 'Targeting' }
    )
    | (
      { id: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, event: { start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null } | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Announcement' }
    )
    | (
      { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Claim' }
    )
    | (
      { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Containment' }
    )
    | (
      { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Dating' }
    )
    | (
      { id: string, title: string | null, dateline: string | null, language: string | null, licence: string | null, name: string, kind: Kind | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Document' }
    )
    | (
      { id: string, participantsComplete: boolean, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, chairs: { totalCount: number | null } | null, everybody: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Event' }
    )
    | (
      { id: string, name: string, kind: Kind | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Group' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
    )
    | (
      { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Involvement' }
    )
    | (
      { id: string, status: ActivityStatus, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, leaders: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Measure' | 'Operation' }
    )
    | (
      { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Naming' }
    )
    | (
      { id: string, name: string, kind: Kind | null, tenures: { totalCount: number | null } | null, names: Array<(
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
      )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
      & { __typename: 'Office' }
    )
    | (
      { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, inCapacityOf: (
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
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Participation' }
    )
    | (
      { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Succession' }
    )
    | (
      { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, conflictsWith: Array<
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
          { id: string, property: ClaimProperty, value: string, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, hierarchy: Hierarchy | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, bound: DateBound, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, date: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis }, subject: (
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
          { id: string, role: Role, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, text: string, nameKind: NameKind, language: string | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, role: Role, attendance: Attendance | null, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, inCapacityOf: (
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
          { id: string, succession: SuccessionKind, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
          { id: string, capacity: Capacity, modality: Modality, planned: boolean, denied: boolean, rank: Rank, note: string | null, recordedAt: string, retractedAt: string | null, certainty: Certainty | null, sources: number | null, subject: (
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
      > | null, subject: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, object: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
      ) | null, assertedBy: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Group' | 'Organization' | 'Person' }
      ) | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, attestedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, citations: Array<{ paragraph: number | null, charStart: number | null, charEnd: number | null, passageSha256: string | null, passage: string | null, document: (
          { id: string, name: string, sha256: string | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Document' }
        ) | null }> | null }
      & { __typename: 'Tenure' }
    )
   | null };

type EntityDetails_Document_Fragment = (
  { title: string | null, dateline: string | null, language: string | null, licence: string | null, id: string, name: string, kind: Kind | null, publisher: { name: string } | null, publishedOn: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, names: Array<(
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
  )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
  & { __typename: 'Document' }
);

type EntityDetails_Event_Fragment = (
  { participantsComplete: boolean, id: string, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, chairs: { totalCount: number | null } | null, everybody: { totalCount: number | null } | null, names: Array<(
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
  )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
  & { __typename: 'Event' }
);

type EntityDetails_Y5MeXxBpnnOeoYg4qNZfRRzvusQ4yuUmnBerl91xk_Fragment = (
  { id: string, name: string, kind: Kind | null, names: Array<(
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
  )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
  & { __typename: 'Group' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
);

type EntityDetails_Measure_Operation_Fragment = (
  { status: ActivityStatus, id: string, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, end: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null, leaders: { totalCount: number | null } | null, names: Array<(
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
  )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
  & { __typename: 'Measure' | 'Operation' }
);

type EntityDetails_Office_Fragment = (
  { id: string, name: string, kind: Kind | null, tenures: { totalCount: number | null } | null, names: Array<(
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
  )> | null, identifiers: Array<{ scheme: string, value: string }> | null }
  & { __typename: 'Office' }
);

export type EntityDetailsFragment =
  | EntityDetails_Document_Fragment
  | EntityDetails_Event_Fragment
  | EntityDetails_Y5MeXxBpnnOeoYg4qNZfRRzvusQ4yuUmnBerl91xk_Fragment
  | EntityDetails_Measure_Operation_Fragment
  | EntityDetails_Office_Fragment
;

export type FactsOfQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type FactsOfQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

export type SaidByQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SaidByQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

export type SaidInQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type SaidInQuery = { node: { facts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
      > } | null } | null };

export type FactPageFragment = { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
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
  > };

export type VerifyQueryVariables = Exact<{
  type: FactType;
  subject: string | number;
  object: string | number;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type VerifyQuery = { verify: { answer: Answer, facts: Array<
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

export type ReachQueryVariables = Exact<{
  of: string | number;
  via?: Array<FactType> | FactType | null | undefined;
  asOf?: string | null | undefined;
  asKnownAt?: string | null | undefined;
}>;


export type ReachQuery = { neighbourhood: { counts: Array<{ type: EntityType, total: number }> } | null };

export type ChainsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  maxFacts?: number | null | undefined;
  via?: Array<FactType> | FactType | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ChainsQuery = { paths: { truncated: boolean, reachedFrom: number, reachedTo: number, paths: Array<{ length: number, entities: Array<(
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
      > }> } | null };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { search: { totalCount: number | null, edges: Array<{ node:
        | (
          { id: string, name: string, kind: Kind | null }
          & { __typename: 'Document' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Topic' }
        )
        | (
          { id: string, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
          & { __typename: 'Event' }
        )
        | (
          { id: string, name: string, kind: Kind | null, tenures: { nodes: Array<{ office: { name: string } | null }> } | null }
          & { __typename: 'Person' }
        )
        | (
          { id: string, name: string, kind: Kind | null, containedIn: { nodes: Array<{ whole: (
                { id: string, name: string, kind: Kind | null }
                & { __typename: 'Region' }
              ) | null }> } | null }
          & { __typename: 'Region' | 'Venue' }
        )
      , matched: { text: string } | null }> } | null };

export type NameOfQueryVariables = Exact<{
  id: string | number;
}>;


export type NameOfQuery = { node: (
    { id: string, name: string, kind: Kind | null }
    & { __typename: 'Document' | 'Event' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Person' | 'Region' | 'Topic' | 'Venue' }
  ) | null };

type HitParts_Xa6yud5fjyaCiEEznoU2gWhKpAJpOhWu5Qqudjhpg7c_Fragment = (
  { id: string, name: string, kind: Kind | null }
  & { __typename: 'Document' | 'Group' | 'Measure' | 'Office' | 'Operation' | 'Organization' | 'Topic' }
);

type HitParts_Event_Fragment = (
  { id: string, name: string, kind: Kind | null, start: { edtf: string, stated: string | null, earliest: string | null, latest: string | null, precision: DatePrecision, basis: DateBasis } | null }
  & { __typename: 'Event' }
);

type HitParts_Person_Fragment = (
  { id: string, name: string, kind: Kind | null, tenures: { nodes: Array<{ office: { name: string } | null }> } | null }
  & { __typename: 'Person' }
);

type HitParts_Region_Venue_Fragment = (
  { id: string, name: string, kind: Kind | null, containedIn: { nodes: Array<{ whole: (
        { id: string, name: string, kind: Kind | null }
        & { __typename: 'Region' }
      ) | null }> } | null }
  & { __typename: 'Region' | 'Venue' }
);

export type HitPartsFragment =
  | HitParts_Xa6yud5fjyaCiEEznoU2gWhKpAJpOhWu5Qqudjhpg7c_Fragment
  | HitParts_Event_Fragment
  | HitParts_Person_Fragment
  | HitParts_Region_Venue_Fragment
;

export type DatasetLineQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetLineQuery = { dataset: { lastRecordedAt: string | null, licence: string | null } | null };

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

export type CountiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CountiesQuery = { nodes: Array<
    | { id: string, kind: Kind | null, identifiers: Array<{ scheme: string, value: string }> | null, ancestors: Array<{ kind: Kind | null, identifiers: Array<{ scheme: string, value: string }> | null }> | null }
    | { id: string, containedIn: { nodes: Array<{ whole: { kind: Kind | null, identifiers: Array<{ scheme: string, value: string }> | null, ancestors: Array<{ kind: Kind | null, identifiers: Array<{ scheme: string, value: string }> | null }> | null } | null }> } | null }
   | null> | null };

export type CodePartsFragment = { scheme: string, value: string };

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
export const EntityDetailsFragmentDoc = new TypedDocumentString(`
    fragment EntityDetails on Entity {
  ...EntityParts
  names {
    ...FactParts
  }
  identifiers {
    scheme
    value
  }
  ... on Event {
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    participantsComplete
    chairs: participations(where: {role: [CHAIR]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
    everybody: participations(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Activity {
    status
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    leaders: involvements(where: {role: [LEADS]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Office {
    tenures(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Document {
    title
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    dateline
    language
    licence
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
}`, {"fragmentName":"EntityDetails"}) as unknown as TypedDocumentString<EntityDetailsFragment, unknown>;
export const FactPageFragmentDoc = new TypedDocumentString(`
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`, {"fragmentName":"FactPage"}) as unknown as TypedDocumentString<FactPageFragment, unknown>;
export const HitPartsFragmentDoc = new TypedDocumentString(`
    fragment HitParts on Entity {
  ...EntityParts
  ... on Person {
    tenures(first: 1) {
      nodes {
        office {
          name
        }
      }
    }
  }
  ... on Place {
    containedIn(where: {NOT: {hierarchy: [FORMER]}}, first: 1) {
      nodes {
        whole {
          ...EntityParts
        }
      }
    }
  }
  ... on Event {
    start {
      ...DateParts
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
}`, {"fragmentName":"HitParts"}) as unknown as TypedDocumentString<HitPartsFragment, unknown>;
export const CodePartsFragmentDoc = new TypedDocumentString(`
    fragment CodeParts on Identifier {
  scheme
  value
}
    `, {"fragmentName":"CodeParts"}) as unknown as TypedDocumentString<CodePartsFragment, unknown>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $where: FactWhere, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    __typename
    id
    ...EntityDetails
    ... on Entity {
      facts(first: 0, where: $where, asOf: $asOf, asKnownAt: $asKnownAt) {
        tally(by: [TYPE]) {
          keys
        }
      }
    }
    ...FactParts
    ... on Fact {
      conflictsWith {
        ...FactParts
      }
    }
  }
  dataset {
    lastRecordedAt
    licence
  }
}
    fragment EntityDetails on Entity {
  ...EntityParts
  names {
    ...FactParts
  }
  identifiers {
    scheme
    value
  }
  ... on Event {
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    participantsComplete
    chairs: participations(where: {role: [CHAIR]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
    everybody: participations(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Activity {
    status
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    leaders: involvements(where: {role: [LEADS]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Office {
    tenures(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Document {
    title
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    dateline
    language
    licence
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
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const FactsOfTypeDocument = new TypedDocumentString(`
    query FactsOfType($id: ID!, $where: FactWhere, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Entity {
      facts(
        first: 20
        after: $after
        where: $where
        asOf: $asOf
        asKnownAt: $asKnownAt
      ) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<FactsOfTypeQuery, FactsOfTypeQueryVariables>;
export const SaidByPartyDocument = new TypedDocumentString(`
    query SaidByParty($id: ID!, $where: FactWhere, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Party {
      facts: assertions(
        first: 20
        after: $after
        where: $where
        asOf: $asOf
        asKnownAt: $asKnownAt
      ) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<SaidByPartyQuery, SaidByPartyQueryVariables>;
export const SaidInDocumentDocument = new TypedDocumentString(`
    query SaidInDocument($id: ID!, $where: FactWhere, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Document {
      facts: says(
        first: 20
        after: $after
        where: $where
        asOf: $asOf
        asKnownAt: $asKnownAt
      ) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<SaidInDocumentQuery, SaidInDocumentQueryVariables>;
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
  dates: facts(
    first: 5
    where: {type: [Dating], subject: {id: {eq: $of}}}
    asKnownAt: $asKnownAt
  ) {
    nodes {
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
export const WhatThereIsDocument = new TypedDocumentString(`
    query WhatThereIs($examples: [ID!]!) {
  dataset {
    entities {
      type
      count
    }
    facts {
      type
      count
    }
    earliest
    latest
    lastRecordedAt
    licence
  }
  nodes(ids: $examples) {
    id
  }
}
    `) as unknown as TypedDocumentString<WhatThereIsQuery, WhatThereIsQueryVariables>;
export const DetailsDocument = new TypedDocumentString(`
    query Details($id: ID!, $asKnownAt: DateTime) {
  node(id: $id) {
    __typename
    id
    ...EntityDetails
    ...FactParts
    ... on Fact {
      conflictsWith {
        ...FactParts
      }
    }
  }
}
    fragment EntityDetails on Entity {
  ...EntityParts
  names {
    ...FactParts
  }
  identifiers {
    scheme
    value
  }
  ... on Event {
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    participantsComplete
    chairs: participations(where: {role: [CHAIR]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
    everybody: participations(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Activity {
    status
    start {
      ...DateParts
    }
    end {
      ...DateParts
    }
    leaders: involvements(where: {role: [LEADS]}, first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Office {
    tenures(first: 0, asKnownAt: $asKnownAt) {
      totalCount
    }
  }
  ... on Document {
    title
    publisher {
      name
    }
    publishedOn {
      ...DateParts
    }
    dateline
    language
    licence
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
}`) as unknown as TypedDocumentString<DetailsQuery, DetailsQueryVariables>;
export const FactsOfDocument = new TypedDocumentString(`
    query FactsOf($id: ID!, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Entity {
      facts(first: 20, after: $after, asOf: $asOf, asKnownAt: $asKnownAt) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<FactsOfQuery, FactsOfQueryVariables>;
export const SaidByDocument = new TypedDocumentString(`
    query SaidBy($id: ID!, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Party {
      facts: assertions(first: 20, after: $after, asOf: $asOf, asKnownAt: $asKnownAt) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<SaidByQuery, SaidByQueryVariables>;
export const SaidInDocument = new TypedDocumentString(`
    query SaidIn($id: ID!, $after: String, $asOf: Date, $asKnownAt: DateTime) {
  node(id: $id) {
    ... on Document {
      facts: says(first: 20, after: $after, asOf: $asOf, asKnownAt: $asKnownAt) {
        ...FactPage
      }
    }
  }
}
    fragment FactPage on FactConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...FactParts
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
}`) as unknown as TypedDocumentString<SaidInQuery, SaidInQueryVariables>;
export const VerifyDocument = new TypedDocumentString(`
    query Verify($type: FactType!, $subject: ID!, $object: ID!, $asOf: Date, $asKnownAt: DateTime) {
  verify(
    type: $type
    subject: $subject
    object: $object
    asOf: $asOf
    asKnownAt: $asKnownAt
  ) {
    answer
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
}`) as unknown as TypedDocumentString<VerifyQuery, VerifyQueryVariables>;
export const ReachDocument = new TypedDocumentString(`
    query Reach($of: ID!, $via: [FactType!], $asOf: Date, $asKnownAt: DateTime) {
  neighbourhood(of: $of, via: $via, asOf: $asOf, asKnownAt: $asKnownAt, limit: 1) {
    counts {
      type
      total
    }
  }
}
    `) as unknown as TypedDocumentString<ReachQuery, ReachQueryVariables>;
export const ChainsDocument = new TypedDocumentString(`
    query Chains($from: ID!, $to: ID!, $maxFacts: Int, $via: [FactType!], $asOf: Date) {
  paths(
    from: $from
    to: $to
    maxFacts: $maxFacts
    via: $via
    asOf: $asOf
    first: 5
  ) {
    truncated
    reachedFrom
    reachedTo
    paths {
      length
      entities {
        ...EntityParts
      }
      facts {
        ...FactParts
      }
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
}`) as unknown as TypedDocumentString<ChainsQuery, ChainsQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!) {
  search(text: $text, first: 8) {
    totalCount
    edges {
      node {
        ...HitParts
      }
      matched {
        text
      }
    }
  }
}
    fragment HitParts on Entity {
  ...EntityParts
  ... on Person {
    tenures(first: 1) {
      nodes {
        office {
          name
        }
      }
    }
  }
  ... on Place {
    containedIn(where: {NOT: {hierarchy: [FORMER]}}, first: 1) {
      nodes {
        whole {
          ...EntityParts
        }
      }
    }
  }
  ... on Event {
    start {
      ...DateParts
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
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  id
  name
  kind
}`) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const DatasetLineDocument = new TypedDocumentString(`
    query DatasetLine {
  dataset {
    lastRecordedAt
    licence
  }
}
    `) as unknown as TypedDocumentString<DatasetLineQuery, DatasetLineQueryVariables>;
export const CountiesDocument = new TypedDocumentString(`
    query Counties($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Region {
      id
      kind
      identifiers {
        ...CodeParts
      }
      ancestors {
        kind
        identifiers {
          ...CodeParts
        }
      }
    }
    ... on Venue {
      id
      containedIn(first: 5) {
        nodes {
          whole {
            kind
            identifiers {
              ...CodeParts
            }
            ancestors {
              kind
              identifiers {
                ...CodeParts
              }
            }
          }
        }
      }
    }
  }
}
    fragment CodeParts on Identifier {
  scheme
  value
}`) as unknown as TypedDocumentString<CountiesQuery, CountiesQueryVariables>;