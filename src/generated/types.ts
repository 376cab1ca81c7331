// Written by `npm run codegen` from src/model and the other files of schema/; never edited by hand.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  EDTF: { input: string; output: string; }
};

export type About = Fact & Node & {
  about?: Maybe<Entity>;
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  topic?: Maybe<Topic>;
};

export type AboutConnection = {
  edges: Array<AboutEdge>;
  nodes: Array<About>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type AboutConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AboutKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AboutEdge = {
  cursor: Scalars['String']['output'];
  node: About;
};

export type AboutKey =
  | 'ABOUT'
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK'
  | 'TOPIC';

export type AboutOrder =
  | 'ABOUT_NAME'
  | 'ABOUT_NAME_DESC'
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'TOPIC_NAME'
  | 'TOPIC_NAME_DESC';

export type AboutQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AboutWhere>;
  none?: InputMaybe<AboutWhere>;
  some?: InputMaybe<AboutWhere>;
};

export type AboutWhere = {
  AND?: InputMaybe<Array<AboutWhere>>;
  NOT?: InputMaybe<AboutWhere>;
  OR?: InputMaybe<Array<AboutWhere>>;
  about?: InputMaybe<EntityWhere>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  topic?: InputMaybe<TopicWhere>;
};

export type Activity = {
  announcements?: Maybe<AnnouncementConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  datings?: Maybe<DatingConnection>;
  end?: Maybe<FuzzyDate>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  partOf?: Maybe<InclusionConnection>;
  parts?: Maybe<InclusionConnection>;
  start?: Maybe<FuzzyDate>;
  status: ActivityStatus;
  targets?: Maybe<TargetingConnection>;
  topics?: Maybe<AboutConnection>;
};


export type ActivityAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnnouncementOrder>>;
  where?: InputMaybe<AnnouncementWhere>;
};


export type ActivityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ActivityConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type ActivityDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type ActivityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type ActivityInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type ActivityLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type ActivityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type ActivityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type ActivityTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
  where?: InputMaybe<TargetingWhere>;
};


export type ActivityTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};

export type ActivityStatus =
  | 'ANNOUNCED'
  | 'ENDED'
  | 'NOT_STATED'
  | 'ONGOING'
  | 'ORDERED';

export type ActivityWhere = {
  AND?: InputMaybe<Array<ActivityWhere>>;
  NOT?: InputMaybe<ActivityWhere>;
  OR?: InputMaybe<Array<ActivityWhere>>;
  announcements?: InputMaybe<AnnouncementQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  datings?: InputMaybe<DatingQuantifier>;
  end?: InputMaybe<DateFilter>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  locations?: InputMaybe<LocationQuantifier>;
  measure?: InputMaybe<MeasureWhere>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  operation?: InputMaybe<OperationWhere>;
  partOf?: InputMaybe<InclusionQuantifier>;
  parts?: InputMaybe<InclusionQuantifier>;
  start?: InputMaybe<DateFilter>;
  status?: InputMaybe<Array<ActivityStatus>>;
  targets?: InputMaybe<TargetingQuantifier>;
  topics?: InputMaybe<AboutQuantifier>;
  type?: InputMaybe<Array<EntityType>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Affiliation = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  office?: Maybe<Office>;
  organization?: Maybe<Organization>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type AffiliationConnection = {
  edges: Array<AffiliationEdge>;
  nodes: Array<Affiliation>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type AffiliationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AffiliationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AffiliationEdge = {
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

export type AffiliationKey =
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'OFFICE'
  | 'ORGANIZATION'
  | 'PLANNED'
  | 'RANK';

export type AffiliationOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'OFFICE_NAME'
  | 'OFFICE_NAME_DESC'
  | 'ORGANIZATION_NAME'
  | 'ORGANIZATION_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type AffiliationQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AffiliationWhere>;
  none?: InputMaybe<AffiliationWhere>;
  some?: InputMaybe<AffiliationWhere>;
};

export type AffiliationWhere = {
  AND?: InputMaybe<Array<AffiliationWhere>>;
  NOT?: InputMaybe<AffiliationWhere>;
  OR?: InputMaybe<Array<AffiliationWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  office?: InputMaybe<OfficeWhere>;
  organization?: InputMaybe<OrganizationWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Announcement = Fact & Node & {
  activity?: Maybe<Activity>;
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type AnnouncementConnection = {
  edges: Array<AnnouncementEdge>;
  nodes: Array<Announcement>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type AnnouncementConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AnnouncementKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type AnnouncementEdge = {
  cursor: Scalars['String']['output'];
  node: Announcement;
};

export type AnnouncementKey =
  | 'ACTIVITY'
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'EVENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK';

export type AnnouncementOrder =
  | 'ACTIVITY_NAME'
  | 'ACTIVITY_NAME_DESC'
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'EVENT_NAME'
  | 'EVENT_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type AnnouncementQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<AnnouncementWhere>;
  none?: InputMaybe<AnnouncementWhere>;
  some?: InputMaybe<AnnouncementWhere>;
};

export type AnnouncementWhere = {
  AND?: InputMaybe<Array<AnnouncementWhere>>;
  NOT?: InputMaybe<AnnouncementWhere>;
  OR?: InputMaybe<Array<AnnouncementWhere>>;
  activity?: InputMaybe<ActivityWhere>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  event?: InputMaybe<EventWhere>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Answer =
  | 'DENIED'
  | 'NOT_STATED'
  | 'STATED';

export type AsOfFilter = {
  certainty?: InputMaybe<Certainty>;
  date: Scalars['Date']['input'];
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

export type Citation = {
  charEnd?: Maybe<Scalars['Int']['output']>;
  charStart?: Maybe<Scalars['Int']['output']>;
  document?: Maybe<Document>;
  paragraph?: Maybe<Scalars['Int']['output']>;
  passage?: Maybe<Scalars['String']['output']>;
  passageSha256?: Maybe<Scalars['String']['output']>;
};

export type CitationFilter = {
  paragraph: Scalars['Int']['input'];
};

export type Claim = Fact & Node & {
  about?: Maybe<Entity>;
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  concerns?: Maybe<Entity>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  property: ClaimProperty;
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  value: Scalars['String']['output'];
};

export type ClaimConnection = {
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type ClaimConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ClaimKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ClaimEdge = {
  cursor: Scalars['String']['output'];
  node: Claim;
};

export type ClaimKey =
  | 'ABOUT'
  | 'ADMINISTRATIVE_REGION'
  | 'ASSERTED_BY'
  | 'CONCERNS'
  | 'COUNTY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'PROPERTY'
  | 'RANK';

export type ClaimOrder =
  | 'ABOUT_NAME'
  | 'ABOUT_NAME_DESC'
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'CONCERNS_NAME'
  | 'CONCERNS_NAME_DESC'
  | 'START'
  | 'START_DESC';

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
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ClaimWhere>;
  none?: InputMaybe<ClaimWhere>;
  some?: InputMaybe<ClaimWhere>;
};

export type ClaimWhere = {
  AND?: InputMaybe<Array<ClaimWhere>>;
  NOT?: InputMaybe<ClaimWhere>;
  OR?: InputMaybe<Array<ClaimWhere>>;
  about?: InputMaybe<EntityWhere>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  concerns?: InputMaybe<EntityWhere>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  property?: InputMaybe<Array<ClaimProperty>>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  value?: InputMaybe<TextFilter>;
};

export type Containment = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  hierarchy?: Maybe<Hierarchy>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  part?: Maybe<Place>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  whole?: Maybe<Region>;
};

export type ContainmentConnection = {
  edges: Array<ContainmentEdge>;
  nodes: Array<Containment>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type ContainmentConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ContainmentKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ContainmentEdge = {
  cursor: Scalars['String']['output'];
  node: Containment;
};

export type ContainmentKey =
  | 'ADMINISTRATIVE_REGION'
  | 'ASSERTED_BY'
  | 'COUNTY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'HIERARCHY'
  | 'MODALITY'
  | 'PART'
  | 'PLANNED'
  | 'RANK'
  | 'WHOLE';

export type ContainmentOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'PART_NAME'
  | 'PART_NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'WHOLE_NAME'
  | 'WHOLE_NAME_DESC';

export type ContainmentQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ContainmentWhere>;
  none?: InputMaybe<ContainmentWhere>;
  some?: InputMaybe<ContainmentWhere>;
};

export type ContainmentWhere = {
  AND?: InputMaybe<Array<ContainmentWhere>>;
  NOT?: InputMaybe<ContainmentWhere>;
  OR?: InputMaybe<Array<ContainmentWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  hierarchy?: InputMaybe<Array<Hierarchy>>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  part?: InputMaybe<PlaceWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  whole?: InputMaybe<RegionWhere>;
};

export type Dataset = {
  earliest?: Maybe<Scalars['Date']['output']>;
  entities: Array<TypeCount>;
  facts: Array<TypeCount>;
  lastRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  latest?: Maybe<Scalars['Date']['output']>;
  licence?: Maybe<Scalars['String']['output']>;
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
  after?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<DateRange>;
  certainty?: InputMaybe<Certainty>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'PARTIAL'
  | 'UNKNOWN'
  | 'YEAR';

export type DateRange = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type Dating = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  bound: DateBound;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  date: FuzzyDate;
  dated?: Maybe<Entity>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type DatingConnection = {
  edges: Array<DatingEdge>;
  nodes: Array<Dating>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type DatingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DatingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DatingEdge = {
  cursor: Scalars['String']['output'];
  node: Dating;
};

export type DatingKey =
  | 'ASSERTED_BY'
  | 'BOUND'
  | 'DATED'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK';

export type DatingOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'DATED_NAME'
  | 'DATED_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type DatingQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<DatingWhere>;
  none?: InputMaybe<DatingWhere>;
  some?: InputMaybe<DatingWhere>;
};

export type DatingWhere = {
  AND?: InputMaybe<Array<DatingWhere>>;
  NOT?: InputMaybe<DatingWhere>;
  OR?: InputMaybe<Array<DatingWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  bound?: InputMaybe<Array<DateBound>>;
  citation?: InputMaybe<CitationFilter>;
  date?: InputMaybe<DateFilter>;
  dated?: InputMaybe<EntityWhere>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Document = Entity & Node & {
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  dateline?: Maybe<Scalars['String']['output']>;
  datings?: Maybe<DatingConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  language?: Maybe<Scalars['String']['output']>;
  licence?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  publishedOn?: Maybe<FuzzyDate>;
  publisher?: Maybe<Organization>;
  says?: Maybe<FactConnection>;
  sha256?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
};


export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type DocumentConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type DocumentDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type DocumentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type DocumentSaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};

export type DocumentConnection = {
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type DocumentEdge = {
  cursor: Scalars['String']['output'];
  node: Document;
};

export type DocumentOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'DATINGS_COUNT'
  | 'DATINGS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC';

export type DocumentWhere = {
  AND?: InputMaybe<Array<DocumentWhere>>;
  NOT?: InputMaybe<DocumentWhere>;
  OR?: InputMaybe<Array<DocumentWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  dateline?: InputMaybe<TextFilter>;
  datings?: InputMaybe<DatingQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  kind?: InputMaybe<Array<Kind>>;
  language?: InputMaybe<TextFilter>;
  licence?: InputMaybe<TextFilter>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  publishedOn?: InputMaybe<DateFilter>;
  says?: InputMaybe<FactQuantifier>;
  sha256?: InputMaybe<TextFilter>;
  title?: InputMaybe<TextFilter>;
};

export type Entity = {
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
};


export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EntityConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
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
  AND?: InputMaybe<Array<EntityWhere>>;
  NOT?: InputMaybe<EntityWhere>;
  OR?: InputMaybe<Array<EntityWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  document?: InputMaybe<DocumentWhere>;
  event?: InputMaybe<EventWhere>;
  facts?: InputMaybe<FactQuantifier>;
  group?: InputMaybe<GroupWhere>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  kind?: InputMaybe<Array<Kind>>;
  measure?: InputMaybe<MeasureWhere>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  office?: InputMaybe<OfficeWhere>;
  operation?: InputMaybe<OperationWhere>;
  organization?: InputMaybe<OrganizationWhere>;
  person?: InputMaybe<PersonWhere>;
  region?: InputMaybe<RegionWhere>;
  topic?: InputMaybe<TopicWhere>;
  type?: InputMaybe<Array<EntityType>>;
  venue?: InputMaybe<VenueWhere>;
};

export type Event = Entity & Node & {
  announcements?: Maybe<AnnouncementConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  datings?: Maybe<DatingConnection>;
  end?: Maybe<FuzzyDate>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  partOf?: Maybe<InclusionConnection>;
  participantsComplete: Scalars['Boolean']['output'];
  participations?: Maybe<ParticipationConnection>;
  parts?: Maybe<InclusionConnection>;
  start?: Maybe<FuzzyDate>;
  topics?: Maybe<AboutConnection>;
};


export type EventAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnnouncementOrder>>;
  where?: InputMaybe<AnnouncementWhere>;
};


export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EventConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type EventDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type EventFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type EventLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type EventParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};

export type EventConnection = {
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type EventEdge = {
  cursor: Scalars['String']['output'];
  node: Event;
};

export type EventOrder =
  | 'ANNOUNCEMENTS_COUNT'
  | 'ANNOUNCEMENTS_COUNT_DESC'
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'DATINGS_COUNT'
  | 'DATINGS_COUNT_DESC'
  | 'LOCATIONS_COUNT'
  | 'LOCATIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTICIPATIONS_COUNT'
  | 'PARTICIPATIONS_COUNT_DESC'
  | 'PARTS_COUNT'
  | 'PARTS_COUNT_DESC'
  | 'PART_OF_COUNT'
  | 'PART_OF_COUNT_DESC'
  | 'START'
  | 'START_DESC'
  | 'TOPICS_COUNT'
  | 'TOPICS_COUNT_DESC';

export type EventWhere = {
  AND?: InputMaybe<Array<EventWhere>>;
  NOT?: InputMaybe<EventWhere>;
  OR?: InputMaybe<Array<EventWhere>>;
  announcements?: InputMaybe<AnnouncementQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  datings?: InputMaybe<DatingQuantifier>;
  end?: InputMaybe<DateFilter>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  kind?: InputMaybe<Array<Kind>>;
  locations?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  partOf?: InputMaybe<InclusionQuantifier>;
  participantsComplete?: InputMaybe<Scalars['Boolean']['input']>;
  participations?: InputMaybe<ParticipationQuantifier>;
  parts?: InputMaybe<InclusionQuantifier>;
  start?: InputMaybe<DateFilter>;
  topics?: InputMaybe<AboutQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Fact = {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type FactConnection = {
  edges: Array<FactEdge>;
  nodes: Array<Fact>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type FactConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<FactKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type FactEdge = {
  cursor: Scalars['String']['output'];
  node: Fact;
};

export type FactKey =
  | 'ASSERTED_BY'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'OBJECT'
  | 'PLANNED'
  | 'RANK'
  | 'SUBJECT'
  | 'TYPE';

export type FactOrder =
  | 'START'
  | 'START_DESC';

export type FactQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<FactWhere>;
  none?: InputMaybe<FactWhere>;
  some?: InputMaybe<FactWhere>;
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
  AND?: InputMaybe<Array<FactWhere>>;
  NOT?: InputMaybe<FactWhere>;
  OR?: InputMaybe<Array<FactWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  object?: InputMaybe<EntityWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  subject?: InputMaybe<EntityWhere>;
  type?: InputMaybe<Array<FactType>>;
};

export type FuzzyDate = {
  basis: DateBasis;
  citations?: Maybe<Array<Citation>>;
  earliest?: Maybe<Scalars['Date']['output']>;
  edtf: Scalars['EDTF']['output'];
  latest?: Maybe<Scalars['Date']['output']>;
  precision: DatePrecision;
  stated?: Maybe<Scalars['EDTF']['output']>;
};

export type Group = Entity & Node & Party & {
  assertions?: Maybe<FactConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  memberCount?: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  participations?: Maybe<ParticipationConnection>;
};


export type GroupAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type GroupConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type GroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type GroupInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};

export type GroupConnection = {
  edges: Array<GroupEdge>;
  nodes: Array<Group>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type GroupEdge = {
  cursor: Scalars['String']['output'];
  node: Group;
};

export type GroupOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'INVOLVEMENTS_COUNT'
  | 'INVOLVEMENTS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTICIPATIONS_COUNT'
  | 'PARTICIPATIONS_COUNT_DESC';

export type GroupWhere = {
  AND?: InputMaybe<Array<GroupWhere>>;
  NOT?: InputMaybe<GroupWhere>;
  OR?: InputMaybe<Array<GroupWhere>>;
  assertions?: InputMaybe<FactQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  memberCount?: InputMaybe<IntFilter>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  participations?: InputMaybe<ParticipationQuantifier>;
};

export type Hierarchy =
  | 'ADMINISTRATIVE'
  | 'ELECTORAL'
  | 'FORMER';

export type IdFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Identifier = {
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type IdentifierInput = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type Inclusion = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  part?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  whole?: Maybe<Entity>;
};

export type InclusionConnection = {
  edges: Array<InclusionEdge>;
  nodes: Array<Inclusion>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type InclusionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<InclusionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InclusionEdge = {
  cursor: Scalars['String']['output'];
  node: Inclusion;
};

export type InclusionKey =
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PART'
  | 'PLANNED'
  | 'RANK'
  | 'WHOLE';

export type InclusionOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'PART_NAME'
  | 'PART_NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'WHOLE_NAME'
  | 'WHOLE_NAME_DESC';

export type InclusionQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<InclusionWhere>;
  none?: InputMaybe<InclusionWhere>;
  some?: InputMaybe<InclusionWhere>;
};

export type InclusionWhere = {
  AND?: InputMaybe<Array<InclusionWhere>>;
  NOT?: InputMaybe<InclusionWhere>;
  OR?: InputMaybe<Array<InclusionWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  part?: InputMaybe<EntityWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  whole?: InputMaybe<EntityWhere>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Involvement = Fact & Node & {
  activity?: Maybe<Activity>;
  actor?: Maybe<Party>;
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type InvolvementConnection = {
  edges: Array<InvolvementEdge>;
  nodes: Array<Involvement>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type InvolvementConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<InvolvementKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type InvolvementEdge = {
  cursor: Scalars['String']['output'];
  node: Involvement;
};

export type InvolvementKey =
  | 'ACTIVITY'
  | 'ACTOR'
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK'
  | 'ROLE';

export type InvolvementOrder =
  | 'ACTIVITY_NAME'
  | 'ACTIVITY_NAME_DESC'
  | 'ACTOR_NAME'
  | 'ACTOR_NAME_DESC'
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type InvolvementQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<InvolvementWhere>;
  none?: InputMaybe<InvolvementWhere>;
  some?: InputMaybe<InvolvementWhere>;
};

export type InvolvementWhere = {
  AND?: InputMaybe<Array<InvolvementWhere>>;
  NOT?: InputMaybe<InvolvementWhere>;
  OR?: InputMaybe<Array<InvolvementWhere>>;
  activity?: InputMaybe<ActivityWhere>;
  actor?: InputMaybe<PartyWhere>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  role?: InputMaybe<Array<Role>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Jurisdiction = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  office?: Maybe<Office>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<Region>;
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type JurisdictionConnection = {
  edges: Array<JurisdictionEdge>;
  nodes: Array<Jurisdiction>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type JurisdictionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<JurisdictionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type JurisdictionEdge = {
  cursor: Scalars['String']['output'];
  node: Jurisdiction;
};

export type JurisdictionKey =
  | 'ADMINISTRATIVE_REGION'
  | 'ASSERTED_BY'
  | 'COUNTY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'OFFICE'
  | 'PLANNED'
  | 'RANK'
  | 'REGION';

export type JurisdictionOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'OFFICE_NAME'
  | 'OFFICE_NAME_DESC'
  | 'REGION_NAME'
  | 'REGION_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type JurisdictionQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<JurisdictionWhere>;
  none?: InputMaybe<JurisdictionWhere>;
  some?: InputMaybe<JurisdictionWhere>;
};

export type JurisdictionWhere = {
  AND?: InputMaybe<Array<JurisdictionWhere>>;
  NOT?: InputMaybe<JurisdictionWhere>;
  OR?: InputMaybe<Array<JurisdictionWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  office?: InputMaybe<OfficeWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  region?: InputMaybe<RegionWhere>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
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

export type Location = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  located?: Maybe<Entity>;
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  place?: Maybe<Place>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type LocationConnection = {
  edges: Array<LocationEdge>;
  nodes: Array<Location>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type LocationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<LocationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LocationEdge = {
  cursor: Scalars['String']['output'];
  node: Location;
};

export type LocationKey =
  | 'ADMINISTRATIVE_REGION'
  | 'ASSERTED_BY'
  | 'COUNTY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'LOCATED'
  | 'MODALITY'
  | 'PLACE'
  | 'PLANNED'
  | 'RANK';

export type LocationOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'LOCATED_NAME'
  | 'LOCATED_NAME_DESC'
  | 'PLACE_NAME'
  | 'PLACE_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type LocationQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<LocationWhere>;
  none?: InputMaybe<LocationWhere>;
  some?: InputMaybe<LocationWhere>;
};

export type LocationWhere = {
  AND?: InputMaybe<Array<LocationWhere>>;
  NOT?: InputMaybe<LocationWhere>;
  OR?: InputMaybe<Array<LocationWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  located?: InputMaybe<EntityWhere>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  place?: InputMaybe<PlaceWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Measure = Activity & Entity & Node & {
  announcements?: Maybe<AnnouncementConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  datings?: Maybe<DatingConnection>;
  end?: Maybe<FuzzyDate>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  partOf?: Maybe<InclusionConnection>;
  parts?: Maybe<InclusionConnection>;
  predecessors?: Maybe<SuccessionConnection>;
  start?: Maybe<FuzzyDate>;
  status: ActivityStatus;
  successors?: Maybe<SuccessionConnection>;
  targets?: Maybe<TargetingConnection>;
  topics?: Maybe<AboutConnection>;
};


export type MeasureAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnnouncementOrder>>;
  where?: InputMaybe<AnnouncementWhere>;
};


export type MeasureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type MeasureConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type MeasureDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type MeasureFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type MeasureInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type MeasureLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type MeasurePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type MeasurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type MeasurePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type MeasureSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type MeasureTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
  where?: InputMaybe<TargetingWhere>;
};


export type MeasureTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};

export type MeasureConnection = {
  edges: Array<MeasureEdge>;
  nodes: Array<Measure>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type MeasureEdge = {
  cursor: Scalars['String']['output'];
  node: Measure;
};

export type MeasureOrder =
  | 'ANNOUNCEMENTS_COUNT'
  | 'ANNOUNCEMENTS_COUNT_DESC'
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'DATINGS_COUNT'
  | 'DATINGS_COUNT_DESC'
  | 'INVOLVEMENTS_COUNT'
  | 'INVOLVEMENTS_COUNT_DESC'
  | 'LOCATIONS_COUNT'
  | 'LOCATIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTS_COUNT'
  | 'PARTS_COUNT_DESC'
  | 'PART_OF_COUNT'
  | 'PART_OF_COUNT_DESC'
  | 'PREDECESSORS_COUNT'
  | 'PREDECESSORS_COUNT_DESC'
  | 'START'
  | 'START_DESC'
  | 'SUCCESSORS_COUNT'
  | 'SUCCESSORS_COUNT_DESC'
  | 'TARGETS_COUNT'
  | 'TARGETS_COUNT_DESC'
  | 'TOPICS_COUNT'
  | 'TOPICS_COUNT_DESC';

export type MeasureWhere = {
  AND?: InputMaybe<Array<MeasureWhere>>;
  NOT?: InputMaybe<MeasureWhere>;
  OR?: InputMaybe<Array<MeasureWhere>>;
  announcements?: InputMaybe<AnnouncementQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  datings?: InputMaybe<DatingQuantifier>;
  end?: InputMaybe<DateFilter>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  locations?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  partOf?: InputMaybe<InclusionQuantifier>;
  parts?: InputMaybe<InclusionQuantifier>;
  predecessors?: InputMaybe<SuccessionQuantifier>;
  start?: InputMaybe<DateFilter>;
  status?: InputMaybe<Array<ActivityStatus>>;
  successors?: InputMaybe<SuccessionQuantifier>;
  targets?: InputMaybe<TargetingQuantifier>;
  topics?: InputMaybe<AboutQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
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

export type Naming = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  language?: Maybe<Scalars['String']['output']>;
  modality: Modality;
  nameKind: NameKind;
  named?: Maybe<Entity>;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  text: Scalars['String']['output'];
};

export type NamingConnection = {
  edges: Array<NamingEdge>;
  nodes: Array<Naming>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type NamingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<NamingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type NamingEdge = {
  cursor: Scalars['String']['output'];
  node: Naming;
};

export type NamingKey =
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'NAMED'
  | 'NAME_KIND'
  | 'PLANNED'
  | 'RANK';

export type NamingOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'NAMED_NAME'
  | 'NAMED_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type NamingQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<NamingWhere>;
  none?: InputMaybe<NamingWhere>;
  some?: InputMaybe<NamingWhere>;
};

export type NamingWhere = {
  AND?: InputMaybe<Array<NamingWhere>>;
  NOT?: InputMaybe<NamingWhere>;
  OR?: InputMaybe<Array<NamingWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  language?: InputMaybe<TextFilter>;
  modality?: InputMaybe<Array<Modality>>;
  nameKind?: InputMaybe<Array<NameKind>>;
  named?: InputMaybe<EntityWhere>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  text?: InputMaybe<TextFilter>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type Office = Entity & Node & {
  affiliations?: Maybe<AffiliationConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  jurisdictions?: Maybe<JurisdictionConnection>;
  kind?: Maybe<Kind>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  participations?: Maybe<ParticipationConnection>;
  predecessors?: Maybe<SuccessionConnection>;
  successors?: Maybe<SuccessionConnection>;
  tenures?: Maybe<TenureConnection>;
};


export type OfficeAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
  where?: InputMaybe<AffiliationWhere>;
};


export type OfficeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OfficeConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OfficeFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type OfficeJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JurisdictionOrder>>;
  where?: InputMaybe<JurisdictionWhere>;
};


export type OfficeParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type OfficePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type OfficeSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type OfficeTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

export type OfficeConnection = {
  edges: Array<OfficeEdge>;
  nodes: Array<Office>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type OfficeEdge = {
  cursor: Scalars['String']['output'];
  node: Office;
};

export type OfficeOrder =
  | 'AFFILIATIONS_COUNT'
  | 'AFFILIATIONS_COUNT_DESC'
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'JURISDICTIONS_COUNT'
  | 'JURISDICTIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PREDECESSORS_COUNT'
  | 'PREDECESSORS_COUNT_DESC'
  | 'SUCCESSORS_COUNT'
  | 'SUCCESSORS_COUNT_DESC'
  | 'TENURES_COUNT'
  | 'TENURES_COUNT_DESC';

export type OfficeWhere = {
  AND?: InputMaybe<Array<OfficeWhere>>;
  NOT?: InputMaybe<OfficeWhere>;
  OR?: InputMaybe<Array<OfficeWhere>>;
  affiliations?: InputMaybe<AffiliationQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  jurisdictions?: InputMaybe<JurisdictionQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  participations?: InputMaybe<ParticipationQuantifier>;
  predecessors?: InputMaybe<SuccessionQuantifier>;
  successors?: InputMaybe<SuccessionQuantifier>;
  tenures?: InputMaybe<TenureQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Operation = Activity & Entity & Node & {
  announcements?: Maybe<AnnouncementConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  datings?: Maybe<DatingConnection>;
  end?: Maybe<FuzzyDate>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  partOf?: Maybe<InclusionConnection>;
  parts?: Maybe<InclusionConnection>;
  start?: Maybe<FuzzyDate>;
  status: ActivityStatus;
  targets?: Maybe<TargetingConnection>;
  topics?: Maybe<AboutConnection>;
};


export type OperationAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnnouncementOrder>>;
  where?: InputMaybe<AnnouncementWhere>;
};


export type OperationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OperationConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OperationDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type OperationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type OperationInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type OperationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type OperationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type OperationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type OperationTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
  where?: InputMaybe<TargetingWhere>;
};


export type OperationTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};

export type OperationConnection = {
  edges: Array<OperationEdge>;
  nodes: Array<Operation>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type OperationEdge = {
  cursor: Scalars['String']['output'];
  node: Operation;
};

export type OperationOrder =
  | 'ANNOUNCEMENTS_COUNT'
  | 'ANNOUNCEMENTS_COUNT_DESC'
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'DATINGS_COUNT'
  | 'DATINGS_COUNT_DESC'
  | 'INVOLVEMENTS_COUNT'
  | 'INVOLVEMENTS_COUNT_DESC'
  | 'LOCATIONS_COUNT'
  | 'LOCATIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTS_COUNT'
  | 'PARTS_COUNT_DESC'
  | 'PART_OF_COUNT'
  | 'PART_OF_COUNT_DESC'
  | 'START'
  | 'START_DESC'
  | 'TARGETS_COUNT'
  | 'TARGETS_COUNT_DESC'
  | 'TOPICS_COUNT'
  | 'TOPICS_COUNT_DESC';

export type OperationWhere = {
  AND?: InputMaybe<Array<OperationWhere>>;
  NOT?: InputMaybe<OperationWhere>;
  OR?: InputMaybe<Array<OperationWhere>>;
  announcements?: InputMaybe<AnnouncementQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  datings?: InputMaybe<DatingQuantifier>;
  end?: InputMaybe<DateFilter>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  locations?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  partOf?: InputMaybe<InclusionQuantifier>;
  parts?: InputMaybe<InclusionQuantifier>;
  start?: InputMaybe<DateFilter>;
  status?: InputMaybe<Array<ActivityStatus>>;
  targets?: InputMaybe<TargetingQuantifier>;
  topics?: InputMaybe<AboutQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Organization = Entity & Node & Party & {
  affiliations?: Maybe<AffiliationConnection>;
  assertions?: Maybe<FactConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  participations?: Maybe<ParticipationConnection>;
  predecessors?: Maybe<SuccessionConnection>;
  successors?: Maybe<SuccessionConnection>;
};


export type OrganizationAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
  where?: InputMaybe<AffiliationWhere>;
};


export type OrganizationAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OrganizationConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type OrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type OrganizationInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type OrganizationLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type OrganizationPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type OrganizationSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};

export type OrganizationConnection = {
  edges: Array<OrganizationEdge>;
  nodes: Array<Organization>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type OrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: Organization;
};

export type OrganizationOrder =
  | 'AFFILIATIONS_COUNT'
  | 'AFFILIATIONS_COUNT_DESC'
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'INVOLVEMENTS_COUNT'
  | 'INVOLVEMENTS_COUNT_DESC'
  | 'LOCATIONS_COUNT'
  | 'LOCATIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTICIPATIONS_COUNT'
  | 'PARTICIPATIONS_COUNT_DESC'
  | 'PREDECESSORS_COUNT'
  | 'PREDECESSORS_COUNT_DESC'
  | 'SUCCESSORS_COUNT'
  | 'SUCCESSORS_COUNT_DESC';

export type OrganizationWhere = {
  AND?: InputMaybe<Array<OrganizationWhere>>;
  NOT?: InputMaybe<OrganizationWhere>;
  OR?: InputMaybe<Array<OrganizationWhere>>;
  affiliations?: InputMaybe<AffiliationQuantifier>;
  assertions?: InputMaybe<FactQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  locations?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  participations?: InputMaybe<ParticipationQuantifier>;
  predecessors?: InputMaybe<SuccessionQuantifier>;
  successors?: InputMaybe<SuccessionQuantifier>;
};

export type Overlap = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  region?: Maybe<Region>;
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  with?: Maybe<Region>;
};

export type OverlapConnection = {
  edges: Array<OverlapEdge>;
  nodes: Array<Overlap>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type OverlapConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<OverlapKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OverlapEdge = {
  cursor: Scalars['String']['output'];
  node: Overlap;
};

export type OverlapKey =
  | 'ADMINISTRATIVE_REGION'
  | 'ASSERTED_BY'
  | 'COUNTY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK'
  | 'REGION'
  | 'WITH';

export type OverlapOrder =
  | 'START'
  | 'START_DESC'
  | 'WITH_NAME'
  | 'WITH_NAME_DESC';

export type OverlapQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<OverlapWhere>;
  none?: InputMaybe<OverlapWhere>;
  some?: InputMaybe<OverlapWhere>;
};

export type OverlapWhere = {
  AND?: InputMaybe<Array<OverlapWhere>>;
  NOT?: InputMaybe<OverlapWhere>;
  OR?: InputMaybe<Array<OverlapWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  region?: InputMaybe<RegionWhere>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  with?: InputMaybe<RegionWhere>;
};

export type PageInfo = {
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attendance?: Maybe<Attendance>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  event?: Maybe<Event>;
  id: Scalars['ID']['output'];
  inCapacityOf?: Maybe<Office>;
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  participant?: Maybe<Party>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  role: Role;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type ParticipationConnection = {
  edges: Array<ParticipationEdge>;
  nodes: Array<Participation>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type ParticipationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ParticipationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ParticipationEdge = {
  cursor: Scalars['String']['output'];
  node: Participation;
};

export type ParticipationKey =
  | 'ASSERTED_BY'
  | 'ATTENDANCE'
  | 'DENIED'
  | 'DOCUMENT'
  | 'EVENT'
  | 'IN_CAPACITY_OF'
  | 'MODALITY'
  | 'PARTICIPANT'
  | 'PLANNED'
  | 'RANK'
  | 'ROLE';

export type ParticipationOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'EVENT_NAME'
  | 'EVENT_NAME_DESC'
  | 'IN_CAPACITY_OF_NAME'
  | 'IN_CAPACITY_OF_NAME_DESC'
  | 'PARTICIPANT_NAME'
  | 'PARTICIPANT_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type ParticipationQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<ParticipationWhere>;
  none?: InputMaybe<ParticipationWhere>;
  some?: InputMaybe<ParticipationWhere>;
};

export type ParticipationWhere = {
  AND?: InputMaybe<Array<ParticipationWhere>>;
  NOT?: InputMaybe<ParticipationWhere>;
  OR?: InputMaybe<Array<ParticipationWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attendance?: InputMaybe<Array<Attendance>>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  event?: InputMaybe<EventWhere>;
  id?: InputMaybe<IdFilter>;
  inCapacityOf?: InputMaybe<OfficeWhere>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  participant?: InputMaybe<PartyWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  role?: InputMaybe<Array<Role>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type Party = {
  assertions?: Maybe<FactConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  participations?: Maybe<ParticipationConnection>;
};


export type PartyAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PartyFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type PartyInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type PartyParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};

export type PartyWhere = {
  AND?: InputMaybe<Array<PartyWhere>>;
  NOT?: InputMaybe<PartyWhere>;
  OR?: InputMaybe<Array<PartyWhere>>;
  assertions?: InputMaybe<FactQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  group?: InputMaybe<GroupWhere>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  organization?: InputMaybe<OrganizationWhere>;
  participations?: InputMaybe<ParticipationQuantifier>;
  person?: InputMaybe<PersonWhere>;
  type?: InputMaybe<Array<EntityType>>;
};

export type Path = {
  entities: Array<Entity>;
  facts: Array<Fact>;
  length: Scalars['Int']['output'];
};

export type Paths = {
  paths: Array<Path>;
  reachedFrom: Scalars['Int']['output'];
  reachedTo: Scalars['Int']['output'];
  truncated: Scalars['Boolean']['output'];
};

export type Person = Entity & Node & Party & {
  assertions?: Maybe<FactConnection>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  involvements?: Maybe<InvolvementConnection>;
  kind?: Maybe<Kind>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  participations?: Maybe<ParticipationConnection>;
  tenures?: Maybe<TenureConnection>;
};


export type PersonAssertionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PersonConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type PersonInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

export type PersonConnection = {
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'INVOLVEMENTS_COUNT'
  | 'INVOLVEMENTS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'PARTICIPATIONS_COUNT'
  | 'PARTICIPATIONS_COUNT_DESC'
  | 'TENURES_COUNT'
  | 'TENURES_COUNT_DESC';

export type PersonWhere = {
  AND?: InputMaybe<Array<PersonWhere>>;
  NOT?: InputMaybe<PersonWhere>;
  OR?: InputMaybe<Array<PersonWhere>>;
  assertions?: InputMaybe<FactQuantifier>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  involvements?: InputMaybe<InvolvementQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  participations?: InputMaybe<ParticipationQuantifier>;
  tenures?: InputMaybe<TenureQuantifier>;
};

export type Place = {
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  containedIn?: Maybe<ContainmentConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  located?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
};


export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PlaceConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type PlaceContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


export type PlaceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type PlaceLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};

export type PlaceWhere = {
  AND?: InputMaybe<Array<PlaceWhere>>;
  NOT?: InputMaybe<PlaceWhere>;
  OR?: InputMaybe<Array<PlaceWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  containedIn?: InputMaybe<ContainmentQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  kind?: InputMaybe<Array<Kind>>;
  located?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  region?: InputMaybe<RegionWhere>;
  type?: InputMaybe<Array<EntityType>>;
  venue?: InputMaybe<VenueWhere>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Query = {
  abouts?: Maybe<AboutConnection>;
  affiliations?: Maybe<AffiliationConnection>;
  announcements?: Maybe<AnnouncementConnection>;
  claims?: Maybe<ClaimConnection>;
  containments?: Maybe<ContainmentConnection>;
  dataset?: Maybe<Dataset>;
  datings?: Maybe<DatingConnection>;
  document?: Maybe<Document>;
  documents?: Maybe<DocumentConnection>;
  event?: Maybe<Event>;
  events?: Maybe<EventConnection>;
  fact?: Maybe<Fact>;
  facts?: Maybe<FactConnection>;
  group?: Maybe<Group>;
  groups?: Maybe<GroupConnection>;
  inclusions?: Maybe<InclusionConnection>;
  involvements?: Maybe<InvolvementConnection>;
  jurisdictions?: Maybe<JurisdictionConnection>;
  locations?: Maybe<LocationConnection>;
  measure?: Maybe<Measure>;
  measures?: Maybe<MeasureConnection>;
  namings?: Maybe<NamingConnection>;
  neighbourhood?: Maybe<Subgraph>;
  node?: Maybe<Node>;
  nodes?: Maybe<Array<Maybe<Node>>>;
  office?: Maybe<Office>;
  offices?: Maybe<OfficeConnection>;
  operation?: Maybe<Operation>;
  operations?: Maybe<OperationConnection>;
  organization?: Maybe<Organization>;
  organizations?: Maybe<OrganizationConnection>;
  overlaps?: Maybe<OverlapConnection>;
  participations?: Maybe<ParticipationConnection>;
  paths?: Maybe<Paths>;
  people?: Maybe<PersonConnection>;
  person?: Maybe<Person>;
  region?: Maybe<Region>;
  regions?: Maybe<RegionConnection>;
  search?: Maybe<SearchConnection>;
  successions?: Maybe<SuccessionConnection>;
  targetings?: Maybe<TargetingConnection>;
  tenures?: Maybe<TenureConnection>;
  topic?: Maybe<Topic>;
  topics?: Maybe<TopicConnection>;
  venue?: Maybe<Venue>;
  venues?: Maybe<VenueConnection>;
  verify?: Maybe<Verification>;
};


export type QueryAboutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};


export type QueryAffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AffiliationOrder>>;
  where?: InputMaybe<AffiliationWhere>;
};


export type QueryAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AnnouncementOrder>>;
  where?: InputMaybe<AnnouncementWhere>;
};


export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type QueryContainmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


export type QueryDatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatingOrder>>;
  where?: InputMaybe<DatingWhere>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GroupOrder>>;
  where?: InputMaybe<GroupWhere>;
};


export type QueryInclusionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InclusionOrder>>;
  where?: InputMaybe<InclusionWhere>;
};


export type QueryInvolvementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvolvementOrder>>;
  where?: InputMaybe<InvolvementWhere>;
};


export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JurisdictionOrder>>;
  where?: InputMaybe<JurisdictionWhere>;
};


export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


export type QueryNamingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<NamingOrder>>;
  where?: InputMaybe<NamingWhere>;
};


export type QueryNeighbourhoodArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  via?: InputMaybe<Array<FactType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OperationOrder>>;
  where?: InputMaybe<OperationWhere>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


export type QueryOverlapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OverlapOrder>>;
  where?: InputMaybe<OverlapWhere>;
};


export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParticipationOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


export type QueryPathsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxFacts?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<FactType>>;
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identifier?: InputMaybe<IdentifierInput>;
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionWhere>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


export type QuerySuccessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SuccessionOrder>>;
  where?: InputMaybe<SuccessionWhere>;
};


export type QueryTargetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
  where?: InputMaybe<TargetingWhere>;
};


export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrder>>;
  where?: InputMaybe<TopicWhere>;
};


export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VenueOrder>>;
  where?: InputMaybe<VenueWhere>;
};


export type QueryVerifyArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  object: Scalars['ID']['input'];
  subject: Scalars['ID']['input'];
  type: FactType;
};

export type Rank =
  | 'DEPRECATED'
  | 'NORMAL'
  | 'PREFERRED';

export type Region = Entity & Node & Place & {
  ancestors?: Maybe<Array<Region>>;
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  containedIn?: Maybe<ContainmentConnection>;
  contains?: Maybe<ContainmentConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  jurisdictions?: Maybe<JurisdictionConnection>;
  kind?: Maybe<Kind>;
  located?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  overlaps?: Maybe<OverlapConnection>;
};


export type RegionAncestorsArgs = {
  hierarchy?: InputMaybe<Hierarchy>;
};


export type RegionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type RegionConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type RegionContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


export type RegionContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


export type RegionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type RegionJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<JurisdictionOrder>>;
  where?: InputMaybe<JurisdictionWhere>;
};


export type RegionLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type RegionOverlapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OverlapOrder>>;
  where?: InputMaybe<OverlapWhere>;
};

export type RegionConnection = {
  edges: Array<RegionEdge>;
  nodes: Array<Region>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type RegionEdge = {
  cursor: Scalars['String']['output'];
  node: Region;
};

export type RegionOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'CONTAINED_IN_COUNT'
  | 'CONTAINED_IN_COUNT_DESC'
  | 'CONTAINS_COUNT'
  | 'CONTAINS_COUNT_DESC'
  | 'JURISDICTIONS_COUNT'
  | 'JURISDICTIONS_COUNT_DESC'
  | 'LOCATED_COUNT'
  | 'LOCATED_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'OVERLAPS_COUNT'
  | 'OVERLAPS_COUNT_DESC';

export type RegionWhere = {
  AND?: InputMaybe<Array<RegionWhere>>;
  NOT?: InputMaybe<RegionWhere>;
  OR?: InputMaybe<Array<RegionWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  containedIn?: InputMaybe<ContainmentQuantifier>;
  contains?: InputMaybe<ContainmentQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  jurisdictions?: InputMaybe<JurisdictionQuantifier>;
  kind?: InputMaybe<Array<Kind>>;
  located?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  overlaps?: InputMaybe<OverlapQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
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

export type SearchConnection = {
  edges: Array<SearchEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type SearchEdge = {
  cursor: Scalars['String']['output'];
  matched?: Maybe<Naming>;
  node: Entity;
  score: Scalars['Float']['output'];
};

export type Shown = {
  shown: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  type: EntityType;
};

export type Subgraph = {
  counts: Array<Shown>;
  entities: Array<Entity>;
  facts: Array<Fact>;
  truncated: Scalars['Boolean']['output'];
};

export type Succession = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  predecessor?: Maybe<Entity>;
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  succession: SuccessionKind;
  successor?: Maybe<Entity>;
};

export type SuccessionConnection = {
  edges: Array<SuccessionEdge>;
  nodes: Array<Succession>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type SuccessionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<SuccessionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SuccessionEdge = {
  cursor: Scalars['String']['output'];
  node: Succession;
};

export type SuccessionKey =
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'PREDECESSOR'
  | 'RANK'
  | 'SUCCESSION'
  | 'SUCCESSOR';

export type SuccessionKind =
  | 'DEMERGER'
  | 'FOLLOWS'
  | 'MERGER'
  | 'NAME_CHANGE'
  | 'TRANSFER';

export type SuccessionOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'PREDECESSOR_NAME'
  | 'PREDECESSOR_NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'SUCCESSOR_NAME'
  | 'SUCCESSOR_NAME_DESC';

export type SuccessionQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<SuccessionWhere>;
  none?: InputMaybe<SuccessionWhere>;
  some?: InputMaybe<SuccessionWhere>;
};

export type SuccessionWhere = {
  AND?: InputMaybe<Array<SuccessionWhere>>;
  NOT?: InputMaybe<SuccessionWhere>;
  OR?: InputMaybe<Array<SuccessionWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  predecessor?: InputMaybe<EntityWhere>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  succession?: InputMaybe<Array<SuccessionKind>>;
  successor?: InputMaybe<EntityWhere>;
};

export type TallyRow = {
  count: Scalars['Int']['output'];
  cursor: Scalars['String']['output'];
  entities: Array<Maybe<Entity>>;
  keys: Array<Scalars['String']['output']>;
};

export type Targeting = Fact & Node & {
  activity?: Maybe<Activity>;
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
  topic?: Maybe<Topic>;
};

export type TargetingConnection = {
  edges: Array<TargetingEdge>;
  nodes: Array<Targeting>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type TargetingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TargetingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TargetingEdge = {
  cursor: Scalars['String']['output'];
  node: Targeting;
};

export type TargetingKey =
  | 'ACTIVITY'
  | 'ASSERTED_BY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'PLANNED'
  | 'RANK'
  | 'TOPIC';

export type TargetingOrder =
  | 'ACTIVITY_NAME'
  | 'ACTIVITY_NAME_DESC'
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'START'
  | 'START_DESC'
  | 'TOPIC_NAME'
  | 'TOPIC_NAME_DESC';

export type TargetingQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<TargetingWhere>;
  none?: InputMaybe<TargetingWhere>;
  some?: InputMaybe<TargetingWhere>;
};

export type TargetingWhere = {
  AND?: InputMaybe<Array<TargetingWhere>>;
  NOT?: InputMaybe<TargetingWhere>;
  OR?: InputMaybe<Array<TargetingWhere>>;
  activity?: InputMaybe<ActivityWhere>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
  topic?: InputMaybe<TopicWhere>;
};

export type Tenure = Fact & Node & {
  assertedBy?: Maybe<Party>;
  attestedOn?: Maybe<FuzzyDate>;
  capacity: Capacity;
  certainty?: Maybe<Certainty>;
  citations?: Maybe<Array<Citation>>;
  conflictsWith?: Maybe<Array<Fact>>;
  denied: Scalars['Boolean']['output'];
  end?: Maybe<FuzzyDate>;
  id: Scalars['ID']['output'];
  modality: Modality;
  note?: Maybe<Scalars['String']['output']>;
  object?: Maybe<Entity>;
  office?: Maybe<Office>;
  person?: Maybe<Person>;
  planned: Scalars['Boolean']['output'];
  rank: Rank;
  recordedAt: Scalars['DateTime']['output'];
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  sources?: Maybe<Scalars['Int']['output']>;
  start?: Maybe<FuzzyDate>;
  subject?: Maybe<Entity>;
};

export type TenureConnection = {
  edges: Array<TenureEdge>;
  nodes: Array<Tenure>;
  pageInfo: PageInfo;
  tally?: Maybe<Array<TallyRow>>;
  totalCount?: Maybe<Scalars['Int']['output']>;
};


export type TenureConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TenureKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type TenureEdge = {
  cursor: Scalars['String']['output'];
  node: Tenure;
};

export type TenureKey =
  | 'ASSERTED_BY'
  | 'CAPACITY'
  | 'DENIED'
  | 'DOCUMENT'
  | 'MODALITY'
  | 'OFFICE'
  | 'PERSON'
  | 'PLANNED'
  | 'RANK';

export type TenureOrder =
  | 'ASSERTED_BY_NAME'
  | 'ASSERTED_BY_NAME_DESC'
  | 'OFFICE_NAME'
  | 'OFFICE_NAME_DESC'
  | 'PERSON_NAME'
  | 'PERSON_NAME_DESC'
  | 'START'
  | 'START_DESC';

export type TenureQuantifier = {
  count?: InputMaybe<IntFilter>;
  every?: InputMaybe<TenureWhere>;
  none?: InputMaybe<TenureWhere>;
  some?: InputMaybe<TenureWhere>;
};

export type TenureWhere = {
  AND?: InputMaybe<Array<TenureWhere>>;
  NOT?: InputMaybe<TenureWhere>;
  OR?: InputMaybe<Array<TenureWhere>>;
  asOf?: InputMaybe<AsOfFilter>;
  assertedBy?: InputMaybe<PartyWhere>;
  attestedOn?: InputMaybe<DateFilter>;
  capacity?: InputMaybe<Array<Capacity>>;
  citation?: InputMaybe<CitationFilter>;
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<DocumentWhere>;
  end?: InputMaybe<DateFilter>;
  id?: InputMaybe<IdFilter>;
  modality?: InputMaybe<Array<Modality>>;
  note?: InputMaybe<TextFilter>;
  office?: InputMaybe<OfficeWhere>;
  person?: InputMaybe<PersonWhere>;
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  rank?: InputMaybe<Array<Rank>>;
  sources?: InputMaybe<IntFilter>;
  start?: InputMaybe<DateFilter>;
};

export type TextFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Topic = Entity & Node & {
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  events?: Maybe<AboutConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  locations?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
  targets?: Maybe<TargetingConnection>;
};


export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type TopicConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AboutOrder>>;
  where?: InputMaybe<AboutWhere>;
};


export type TopicFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type TopicLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};


export type TopicTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TargetingOrder>>;
  where?: InputMaybe<TargetingWhere>;
};

export type TopicConnection = {
  edges: Array<TopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type TopicEdge = {
  cursor: Scalars['String']['output'];
  node: Topic;
};

export type TopicOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'EVENTS_COUNT'
  | 'EVENTS_COUNT_DESC'
  | 'LOCATIONS_COUNT'
  | 'LOCATIONS_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC'
  | 'TARGETS_COUNT'
  | 'TARGETS_COUNT_DESC';

export type TopicWhere = {
  AND?: InputMaybe<Array<TopicWhere>>;
  NOT?: InputMaybe<TopicWhere>;
  OR?: InputMaybe<Array<TopicWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  events?: InputMaybe<AboutQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  locations?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  targets?: InputMaybe<TargetingQuantifier>;
};

export type TypeCount = {
  count: Scalars['Int']['output'];
  type: Scalars['String']['output'];
};

export type Venue = Entity & Node & Place & {
  claims?: Maybe<ClaimConnection>;
  concernedIn?: Maybe<ClaimConnection>;
  containedIn?: Maybe<ContainmentConnection>;
  facts?: Maybe<FactConnection>;
  id: Scalars['ID']['output'];
  identifiers?: Maybe<Array<Identifier>>;
  kind?: Maybe<Kind>;
  located?: Maybe<LocationConnection>;
  name: Scalars['String']['output'];
  names?: Maybe<Array<Naming>>;
};


export type VenueClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type VenueConcernedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


export type VenueContainedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContainmentOrder>>;
  where?: InputMaybe<ContainmentWhere>;
};


export type VenueFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FactOrder>>;
  where?: InputMaybe<FactWhere>;
};


export type VenueLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhere>;
};

export type VenueConnection = {
  edges: Array<VenueEdge>;
  nodes: Array<Venue>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type VenueEdge = {
  cursor: Scalars['String']['output'];
  node: Venue;
};

export type VenueOrder =
  | 'CLAIMS_COUNT'
  | 'CLAIMS_COUNT_DESC'
  | 'CONCERNED_IN_COUNT'
  | 'CONCERNED_IN_COUNT_DESC'
  | 'CONTAINED_IN_COUNT'
  | 'CONTAINED_IN_COUNT_DESC'
  | 'LOCATED_COUNT'
  | 'LOCATED_COUNT_DESC'
  | 'NAME'
  | 'NAMES_COUNT'
  | 'NAMES_COUNT_DESC'
  | 'NAME_DESC';

export type VenueWhere = {
  AND?: InputMaybe<Array<VenueWhere>>;
  NOT?: InputMaybe<VenueWhere>;
  OR?: InputMaybe<Array<VenueWhere>>;
  claims?: InputMaybe<ClaimQuantifier>;
  concernedIn?: InputMaybe<ClaimQuantifier>;
  containedIn?: InputMaybe<ContainmentQuantifier>;
  facts?: InputMaybe<FactQuantifier>;
  id?: InputMaybe<IdFilter>;
  identifier?: InputMaybe<IdentifierInput>;
  located?: InputMaybe<LocationQuantifier>;
  name?: InputMaybe<TextFilter>;
  names?: InputMaybe<NamingQuantifier>;
  within?: InputMaybe<Scalars['ID']['input']>;
};

export type Verification = {
  answer: Answer;
  facts: Array<Fact>;
};
