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
  /** A calendar date, ISO 8601: `2022-07-20`. */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339: `2026-01-31T09:30:00Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A date that may be inexact, in the Extended Date/Time Format (ISO 8601-2), at most 64 characters: `2022-07`, `XXXX-07-20`,
   * `2022-07-20/2022-07-27`.
   */
  EDTF: { input: string; output: string; }
};

/** What an event, operation or measure is about (schema.org: about). What it is directed at is a Targeting. */
export type About = Fact & Node & {
  __typename?: 'About';
  /** The event, operation or measure. */
  about?: Maybe<Entity>;
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** What it is about. */
  topic?: Maybe<Topic>;
};

/** A page of a list of About nodes, with the way to the next. */
export type AboutConnection = {
  __typename?: 'AboutConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<AboutEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<About>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of About nodes, with the way to the next. */
export type AboutConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AboutKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One About of a page, and its place in the list. */
export type AboutEdge = {
  __typename?: 'AboutEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: About;
};

/** What About facts can be counted by. */
export type AboutKey =
  /** By about. */
  | 'ABOUT'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By topic; empty where there is none. */
  | 'TOPIC';

/** The orders that a list of About nodes can have. */
export type AboutOrder =
  /** By the name of its about, without one last. Sorts at most 10,000 matches. */
  | 'ABOUT_NAME'
  /** The same backwards. */
  | 'ABOUT_NAME_DESC'
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its topic, without one last. Sorts at most 10,000 matches. */
  | 'TOPIC_NAME'
  /** The same backwards. */
  | 'TOPIC_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type AboutQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<AboutWhere>;
  /** None does. */
  none?: InputMaybe<AboutWhere>;
  /** At least one does. */
  some?: InputMaybe<AboutWhere>;
};

/** Which About facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type AboutWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<AboutWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<AboutWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<AboutWhere>>;
  /** By the entity at this end. */
  about?: InputMaybe<EntityWhere>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  topic?: InputMaybe<TopicWhere>;
};

/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
export type Activity = {
  /** The events at which it was announced. */
  announcements?: Maybe<AnnouncementConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every date given for it. `start`, `end` or `publishedOn` is the best-ranked of these. */
  datings?: Maybe<DatingConnection>;
  /** When it ended, by the best-ranked of `datings` (Wikidata: P582). Not stated is a date of precision UNKNOWN, not null. */
  end?: Maybe<FuzzyDate>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Who announced, ordered, leads or carries it out, or has another part in it. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** What it is part of: the series that an event belongs to, the operation that a phase belongs to. */
  partOf?: Maybe<InclusionConnection>;
  /** Its parts: the events of a series, the phases of an operation. */
  parts?: Maybe<InclusionConnection>;
  /** When it began, by the best-ranked of `datings` (Wikidata: P580). Not stated is a date of precision UNKNOWN, not null. */
  start?: Maybe<FuzzyDate>;
  /** How far it has come, by the best-ranked claim of it; NOT_STATED where no source says. */
  status: ActivityStatus;
  /** What it is directed against or at. */
  targets?: Maybe<TargetingConnection>;
  /** What it is about. */
  topics?: Maybe<AboutConnection>;
};


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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


/** What is done over a time: an operation or a measure. A meeting or an election is an Event. */
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

/** How far an operation or measure has come. */
export type ActivityStatus =
  /** Made known; not said to be ordered or begun. */
  | 'ANNOUNCED'
  /** Over. */
  | 'ENDED'
  /** No source says. */
  | 'NOT_STATED'
  /** Under way. */
  | 'ONGOING'
  /** Ordered; not said to have begun. */
  | 'ORDERED';

/** Which Activity nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type ActivityWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<ActivityWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<ActivityWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<ActivityWhere>>;
  /** By the facts of this list. */
  announcements?: InputMaybe<AnnouncementQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  datings?: InputMaybe<DatingQuantifier>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** Of type Measure, and this holds; never met by another type. */
  measure?: InputMaybe<MeasureWhere>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** Of type Operation, and this holds; never met by another type. */
  operation?: InputMaybe<OperationWhere>;
  /** By the facts of this list. */
  partOf?: InputMaybe<InclusionQuantifier>;
  /** By the facts of this list. */
  parts?: InputMaybe<InclusionQuantifier>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By status: one of these; one value will do. An empty list matches nothing. */
  status?: InputMaybe<Array<ActivityStatus>>;
  /** By the facts of this list. */
  targets?: InputMaybe<TargetingQuantifier>;
  /** By the facts of this list. */
  topics?: InputMaybe<AboutQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** The organization that an office belongs to (W3C ORG: postIn; Popolo: Post.organization). */
export type Affiliation = Fact & Node & {
  __typename?: 'Affiliation';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The office. */
  office?: Maybe<Office>;
  /** The organization. */
  organization?: Maybe<Organization>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Affiliation nodes, with the way to the next. */
export type AffiliationConnection = {
  __typename?: 'AffiliationConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<AffiliationEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Affiliation>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Affiliation nodes, with the way to the next. */
export type AffiliationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AffiliationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Affiliation of a page, and its place in the list. */
export type AffiliationEdge = {
  __typename?: 'AffiliationEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Affiliation;
};

/** What Affiliation facts can be counted by. */
export type AffiliationKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By office. */
  | 'OFFICE'
  /** By organization; empty where there is none. */
  | 'ORGANIZATION'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Affiliation nodes can have. */
export type AffiliationOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its office, without one last. Sorts at most 10,000 matches. */
  | 'OFFICE_NAME'
  /** The same backwards. */
  | 'OFFICE_NAME_DESC'
  /** By the name of its organization, without one last. Sorts at most 10,000 matches. */
  | 'ORGANIZATION_NAME'
  /** The same backwards. */
  | 'ORGANIZATION_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type AffiliationQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<AffiliationWhere>;
  /** None does. */
  none?: InputMaybe<AffiliationWhere>;
  /** At least one does. */
  some?: InputMaybe<AffiliationWhere>;
};

/** Which Affiliation facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type AffiliationWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<AffiliationWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<AffiliationWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<AffiliationWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  office?: InputMaybe<OfficeWhere>;
  /** By the entity at this end. */
  organization?: InputMaybe<OrganizationWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** An operation or measure made known at an event (no standard term). It happens on the day of its event. Who announced it is an Involvement. */
export type Announcement = Fact & Node & {
  __typename?: 'Announcement';
  /** The operation or measure. */
  activity?: Maybe<Activity>;
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** The event. */
  event?: Maybe<Event>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Announcement nodes, with the way to the next. */
export type AnnouncementConnection = {
  __typename?: 'AnnouncementConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<AnnouncementEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Announcement>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Announcement nodes, with the way to the next. */
export type AnnouncementConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AnnouncementKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Announcement of a page, and its place in the list. */
export type AnnouncementEdge = {
  __typename?: 'AnnouncementEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Announcement;
};

/** What Announcement facts can be counted by. */
export type AnnouncementKey =
  /** By activity. */
  | 'ACTIVITY'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By event; empty where there is none. */
  | 'EVENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Announcement nodes can have. */
export type AnnouncementOrder =
  /** By the name of its activity, without one last. Sorts at most 10,000 matches. */
  | 'ACTIVITY_NAME'
  /** The same backwards. */
  | 'ACTIVITY_NAME_DESC'
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its event, without one last. Sorts at most 10,000 matches. */
  | 'EVENT_NAME'
  /** The same backwards. */
  | 'EVENT_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type AnnouncementQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<AnnouncementWhere>;
  /** None does. */
  none?: InputMaybe<AnnouncementWhere>;
  /** At least one does. */
  some?: InputMaybe<AnnouncementWhere>;
};

/** Which Announcement facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type AnnouncementWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<AnnouncementWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<AnnouncementWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<AnnouncementWhere>>;
  /** By the entity at this end. */
  activity?: InputMaybe<ActivityWhere>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  event?: InputMaybe<EventWhere>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** What the sources say to a question. */
export type Answer =
  /** A source says that it is not so, and none says that it is. */
  | 'DENIED'
  /** No source here says whether. */
  | 'NOT_STATED'
  /** A source says so. */
  | 'STATED';

/** Whether a fact holds on a day. Facts for which time does not matter always do. */
export type AsOfFilter = {
  /** POSSIBLE: nothing rules it out. CERTAIN: its dates say so. */
  certainty?: InputMaybe<Certainty>;
  /** The day. */
  date: Scalars['Date']['input'];
};

/** Whether somebody was at an event. */
export type Attendance =
  /** Was expected and not there. */
  | 'ABSENT'
  /** Was expected and excused. */
  | 'APOLOGY'
  /** Was there. */
  | 'PRESENT'
  /** Took part from elsewhere. */
  | 'REMOTE';

/** How a person holds an office. */
export type Capacity =
  /** In place of a regular holder. */
  | 'ACTING'
  /** The source does not say. */
  | 'NOT_STATED'
  /** As its regular holder. */
  | 'SUBSTANTIVE';

/** How sure it is that a fact holds on the day asked about. What is ruled out is left out of the answer. */
export type Certainty =
  /** Its dates say so: the day lies within them, or is one on which the source shows it to hold. */
  | 'CERTAIN'
  /** Nothing rules it out. No end stated is not “still”, and no start stated is not “since ever”. */
  | 'POSSIBLE';

/**
 * Where a source says it: a passage of a document (Wikibase: reference; Web Annotation: TextPositionSelector). All but the document is null
 * where the document is cited as a whole.
 */
export type Citation = {
  __typename?: 'Citation';
  /** Where it ends: the first code point after it (Web Annotation: end). */
  charEnd?: Maybe<Scalars['Int']['output']>;
  /** Where the passage begins, in Unicode code points from the start of the text (Web Annotation: start). */
  charStart?: Maybe<Scalars['Int']['output']>;
  /** The source. */
  document?: Maybe<Document>;
  /** The paragraph, counted from 1. */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** The words (Web Annotation: exact); null unless this server was given the text and the hash agrees. */
  passage?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the passage as UTF-8, in hexadecimal, so that anyone with the text can check it. */
  passageSha256?: Maybe<Scalars['String']['output']>;
};

/** Which passage. */
export type CitationFilter = {
  /** The number of its paragraph, from 1. */
  paragraph: Scalars['Int']['input'];
};

/**
 * Any other thing that a source says of an entity, as a short value in our own words. In Wikibase, a claim is a statement without its
 * references; ours has them.
 */
export type Claim = Fact & Node & {
  __typename?: 'Claim';
  /** What it is said of. */
  about?: Maybe<Entity>;
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** What else it is about; null where nothing. */
  concerns?: Maybe<Entity>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** What sort of thing is said (Wikibase: property). */
  property: ClaimProperty;
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** What is said. Of STATUS, a word of ActivityStatus. */
  value: Scalars['String']['output'];
};

/** A page of a list of Claim nodes, with the way to the next. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<ClaimEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Claim>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Claim nodes, with the way to the next. */
export type ClaimConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ClaimKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Claim of a page, and its place in the list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Claim;
};

/** What Claim facts can be counted by. */
export type ClaimKey =
  /** By about. */
  | 'ABOUT'
  /** By the administrative region that its place lies in. */
  | 'ADMINISTRATIVE_REGION'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By concerns; empty where there is none. */
  | 'CONCERNS'
  /** By the county that its place lies in. */
  | 'COUNTY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By property. */
  | 'PROPERTY'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Claim nodes can have. */
export type ClaimOrder =
  /** By the name of its about, without one last. Sorts at most 10,000 matches. */
  | 'ABOUT_NAME'
  /** The same backwards. */
  | 'ABOUT_NAME_DESC'
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its concerns, without one last. Sorts at most 10,000 matches. */
  | 'CONCERNS_NAME'
  /** The same backwards. */
  | 'CONCERNS_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** What a claim says of a thing. */
export type ClaimProperty =
  /** What it does or did. */
  | 'ACTIVITY'
  /** How somebody judges it. */
  | 'ASSESSMENT'
  /** What went before it or explains it. */
  | 'BACKGROUND'
  /** Of a document: where it was filed, as printed at its head. */
  | 'DATELINE'
  /** What it is or consists of. */
  | 'DESCRIPTION'
  /** What it brings about. */
  | 'EFFECT'
  /** What it was told to do, or told others. */
  | 'INSTRUCTION'
  /** What it means to do. */
  | 'INTENTION'
  /** What it holds or calls for. */
  | 'POSITION'
  /** How far work on it has come, in words. */
  | 'PROGRESS'
  /** What it undertakes to give or do. */
  | 'PROMISE'
  /** What it is for. */
  | 'PURPOSE'
  /** What is put into it: people, equipment, money. */
  | 'RESOURCES'
  /** What might come of it, or what threatens it. */
  | 'RISK'
  /** The way it takes, such as across a border. */
  | 'ROUTE'
  /** How far it has come; the value is a word of ActivityStatus. */
  | 'STATUS';

/** How many of a list of facts must meet a filter; all of this holds. */
export type ClaimQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<ClaimWhere>;
  /** None does. */
  none?: InputMaybe<ClaimWhere>;
  /** At least one does. */
  some?: InputMaybe<ClaimWhere>;
};

/** Which Claim facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type ClaimWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<ClaimWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<ClaimWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<ClaimWhere>>;
  /** By the entity at this end. */
  about?: InputMaybe<EntityWhere>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By the entity at this end. */
  concerns?: InputMaybe<EntityWhere>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By property: one of these; one value will do. An empty list matches nothing. */
  property?: InputMaybe<Array<ClaimProperty>>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By value. */
  value?: InputMaybe<TextFilter>;
};

/** A place within a region, whole (schema.org: containedInPlace; Wikidata: P131). It cites a gazetteer or whichever source says so. */
export type Containment = Fact & Node & {
  __typename?: 'Containment';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** By which division of the country; null of a venue. */
  hierarchy?: Maybe<Hierarchy>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The place within. */
  part?: Maybe<Place>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** The region around it. */
  whole?: Maybe<Region>;
};

/** A page of a list of Containment nodes, with the way to the next. */
export type ContainmentConnection = {
  __typename?: 'ContainmentConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<ContainmentEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Containment>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Containment nodes, with the way to the next. */
export type ContainmentConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ContainmentKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Containment of a page, and its place in the list. */
export type ContainmentEdge = {
  __typename?: 'ContainmentEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Containment;
};

/** What Containment facts can be counted by. */
export type ContainmentKey =
  /** By the administrative region that its place lies in. */
  | 'ADMINISTRATIVE_REGION'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By the county that its place lies in. */
  | 'COUNTY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By hierarchy. */
  | 'HIERARCHY'
  /** By modality. */
  | 'MODALITY'
  /** By part. */
  | 'PART'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By whole; empty where there is none. */
  | 'WHOLE';

/** The orders that a list of Containment nodes can have. */
export type ContainmentOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its part, without one last. Sorts at most 10,000 matches. */
  | 'PART_NAME'
  /** The same backwards. */
  | 'PART_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its whole, without one last. Sorts at most 10,000 matches. */
  | 'WHOLE_NAME'
  /** The same backwards. */
  | 'WHOLE_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type ContainmentQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<ContainmentWhere>;
  /** None does. */
  none?: InputMaybe<ContainmentWhere>;
  /** At least one does. */
  some?: InputMaybe<ContainmentWhere>;
};

/** Which Containment facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type ContainmentWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<ContainmentWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<ContainmentWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<ContainmentWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By hierarchy: one of these; one value will do. An empty list matches nothing. */
  hierarchy?: InputMaybe<Array<Hierarchy>>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  part?: InputMaybe<PlaceWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  whole?: InputMaybe<RegionWhere>;
};

/** What this server holds, for a front page and for every export. */
export type Dataset = {
  __typename?: 'Dataset';
  /** The earliest day from which a fact is dated; null where none is. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** How many entities of each type. */
  entities: Array<TypeCount>;
  /** How many facts of each type, without those that lists leave out. */
  facts: Array<TypeCount>;
  /** When a fact was last recorded; null where there is none. */
  lastRecordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The latest day from which a fact is dated; null where none is. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** The licences of its documents, together; null where none is given. */
  licence?: Maybe<Scalars['String']['output']>;
};

/** What a date rests on. */
export type DateBasis =
  /** Worked out from several things, such as a weekday and a day of the month. The note says how. */
  | 'DERIVED'
  /** Taken from another source than the one cited by the fact. */
  | 'EXTERNAL'
  /** The source gives it relative to another date, as in “next month”. */
  | 'RELATIVE'
  /** The source gives it. */
  | 'STATED'
  /** No date is stated. */
  | 'UNKNOWN';

/** Which date of a thing. */
export type DateBound =
  /** When it ended (Wikidata: P582). */
  | 'END'
  /** When it was expected to begin; never shown as its start. */
  | 'EXPECTED_START'
  /** The day or days of the whole: both start and end; of a document, when it was published (Wikidata: P585). */
  | 'ON'
  /** When it began (Wikidata: P580). */
  | 'START';

/** When a date must be; all of this holds. A date is as exact as its source: with POSSIBLE it is met if some day that it may mean fits, with CERTAIN only if every such day does. What is not stated meets no comparison. */
export type DateFilter = {
  /** After this day. */
  after?: InputMaybe<Scalars['Date']['input']>;
  /** Before this day. */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** In these days. */
  between?: InputMaybe<DateRange>;
  /** How sure the comparison must be. */
  certainty?: InputMaybe<Certainty>;
  /** True: not stated. False: stated, if only in part. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this day. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** How exact a date is. */
export type DatePrecision =
  /** One day: `2022-07-20`. */
  | 'DAY'
  /** Within two dates, both included; one may be open or unknown: `2022-07-20/2022-07-27`, `2022/..`. */
  | 'INTERVAL'
  /** Some day of one month: `2022-07`. */
  | 'MONTH'
  /** Parts are missing, so that it has no bounds: `XXXX-07-20`, a day of no stated year. */
  | 'PARTIAL'
  /** Not stated: `XXXX-XX-XX` (Wikibase: somevalue). */
  | 'UNKNOWN'
  /** Some day of one year: `2022`. */
  | 'YEAR';

/** From a day to a day, both included. */
export type DateRange = {
  /** The first day. */
  from: Scalars['Date']['input'];
  /** The last day; BAD_USER_INPUT if it is before the first. */
  to: Scalars['Date']['input'];
};

/** A date of an event, operation, measure or document. The best-ranked is shown as its start, end or day of publication. */
export type Dating = Fact & Node & {
  __typename?: 'Dating';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /** Which of its dates. */
  bound: DateBound;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** The date. */
  date: FuzzyDate;
  /** What is dated. */
  dated?: Maybe<Entity>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Dating nodes, with the way to the next. */
export type DatingConnection = {
  __typename?: 'DatingConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<DatingEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Dating>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Dating nodes, with the way to the next. */
export type DatingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DatingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Dating of a page, and its place in the list. */
export type DatingEdge = {
  __typename?: 'DatingEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Dating;
};

/** What Dating facts can be counted by. */
export type DatingKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By bound. */
  | 'BOUND'
  /** By dated. */
  | 'DATED'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Dating nodes can have. */
export type DatingOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its dated, without one last. Sorts at most 10,000 matches. */
  | 'DATED_NAME'
  /** The same backwards. */
  | 'DATED_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type DatingQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<DatingWhere>;
  /** None does. */
  none?: InputMaybe<DatingWhere>;
  /** At least one does. */
  some?: InputMaybe<DatingWhere>;
};

/** Which Dating facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type DatingWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<DatingWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<DatingWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<DatingWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By bound: one of these; one value will do. An empty list matches nothing. */
  bound?: InputMaybe<Array<DateBound>>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By date; what is not stated is never met by a comparison. */
  date?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  dated?: InputMaybe<EntityWhere>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Where it was filed, as printed at its head (schema.org: dateline): not where its events took place. Null where it has none. */
  dateline?: Maybe<Scalars['String']['output']>;
  /** Every date given for it. `start`, `end` or `publishedOn` is the best-ranked of these. */
  datings?: Maybe<DatingConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** The language it is written in, BCP 47: `en`, `sw`; null where not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The terms under which it may be used; null where not known. */
  licence?: Maybe<Scalars['String']['output']>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** When it was published, by the best-ranked of `datings` (schema.org: datePublished). Not stated is a date of precision UNKNOWN, not null. */
  publishedOn?: Maybe<FuzzyDate>;
  /** Who published it (schema.org: publisher); null where not known. */
  publisher?: Maybe<Organization>;
  /** The facts that rest on it. */
  says?: Maybe<FactConnection>;
  /** SHA-256 of its text as UTF-8, in hexadecimal; null where it has no text. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Its headline (schema.org: headline); null where not known. */
  title?: Maybe<Scalars['String']['output']>;
};


/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
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


/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
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


/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
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


/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
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


/**
 * A source: an article or a data set (FtM: Article; schema.org: NewsArticle, Dataset). Its `facts` are those about the document itself; what
 * it says of others are its `says`.
 */
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

/** A page of a list of Document nodes, with the way to the next. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<DocumentEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Document>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Document of a page, and its place in the list. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Document;
};

/** The orders that a list of Document nodes can have. */
export type DocumentOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many datings it has. Sorts at most 10,000 matches. */
  | 'DATINGS_COUNT'
  /** The same backwards. */
  | 'DATINGS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC';

/** Which Document nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type DocumentWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<DocumentWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<DocumentWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<DocumentWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By dateline. */
  dateline?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  datings?: InputMaybe<DatingQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By language. */
  language?: InputMaybe<TextFilter>;
  /** By licence. */
  licence?: InputMaybe<TextFilter>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By publishedOn; what is not stated is never met by a comparison. */
  publishedOn?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  says?: InputMaybe<FactQuantifier>;
  /** By sha256. */
  sha256?: InputMaybe<TextFilter>;
  /** By title. */
  title?: InputMaybe<TextFilter>;
};

/** Something that the graph knows of: a person, an office, an event. All that is said of it stands in facts. */
export type Entity = {
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
};


/** Something that the graph knows of: a person, an office, an event. All that is said of it stands in facts. */
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


/** Something that the graph knows of: a person, an office, an event. All that is said of it stands in facts. */
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


/** Something that the graph knows of: a person, an office, an event. All that is said of it stands in facts. */
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

/** The types of entities. */
export type EntityType =
  /** Entities of type Document. */
  | 'Document'
  /** Entities of type Event. */
  | 'Event'
  /** Entities of type Group. */
  | 'Group'
  /** Entities of type Measure. */
  | 'Measure'
  /** Entities of type Office. */
  | 'Office'
  /** Entities of type Operation. */
  | 'Operation'
  /** Entities of type Organization. */
  | 'Organization'
  /** Entities of type Person. */
  | 'Person'
  /** Entities of type Region. */
  | 'Region'
  /** Entities of type Topic. */
  | 'Topic'
  /** Entities of type Venue. */
  | 'Venue';

/** Which Entity nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type EntityWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<EntityWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<EntityWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<EntityWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** Of type Document, and this holds; never met by another type. */
  document?: InputMaybe<DocumentWhere>;
  /** Of type Event, and this holds; never met by another type. */
  event?: InputMaybe<EventWhere>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** Of type Group, and this holds; never met by another type. */
  group?: InputMaybe<GroupWhere>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** Of type Measure, and this holds; never met by another type. */
  measure?: InputMaybe<MeasureWhere>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** Of type Office, and this holds; never met by another type. */
  office?: InputMaybe<OfficeWhere>;
  /** Of type Operation, and this holds; never met by another type. */
  operation?: InputMaybe<OperationWhere>;
  /** Of type Organization, and this holds; never met by another type. */
  organization?: InputMaybe<OrganizationWhere>;
  /** Of type Person, and this holds; never met by another type. */
  person?: InputMaybe<PersonWhere>;
  /** Of type Region, and this holds; never met by another type. */
  region?: InputMaybe<RegionWhere>;
  /** Of type Topic, and this holds; never met by another type. */
  topic?: InputMaybe<TopicWhere>;
  /** By type: one of these. */
  type?: InputMaybe<Array<EntityType>>;
  /** Of type Venue, and this holds; never met by another type. */
  venue?: InputMaybe<VenueWhere>;
};

/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** What was announced at it. */
  announcements?: Maybe<AnnouncementConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every date given for it. `start`, `end` or `publishedOn` is the best-ranked of these. */
  datings?: Maybe<DatingConnection>;
  /** When it ended, by the best-ranked of `datings` (Wikidata: P582). Not stated is a date of precision UNKNOWN, not null. */
  end?: Maybe<FuzzyDate>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** What it is part of: the series that an event belongs to, the operation that a phase belongs to. */
  partOf?: Maybe<InclusionConnection>;
  /** True where the source gives a complete list of participants. Otherwise not being named is not being absent. */
  participantsComplete: Scalars['Boolean']['output'];
  /** Who took part, and as what (Popolo: attendees; Open Civic Data: participants). */
  participations?: Maybe<ParticipationConnection>;
  /** Its parts: the events of a series, the phases of an operation. */
  parts?: Maybe<InclusionConnection>;
  /** When it began, by the best-ranked of `datings` (Wikidata: P580). Not stated is a date of precision UNKNOWN, not null. */
  start?: Maybe<FuzzyDate>;
  /** What it is about. */
  topics?: Maybe<AboutConnection>;
};


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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


/** A happening at a time that people take part in: a meeting, a forum, an election (Popolo, schema.org: Event). */
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

/** A page of a list of Event nodes, with the way to the next. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<EventEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Event>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Event of a page, and its place in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Event;
};

/** The orders that a list of Event nodes can have. */
export type EventOrder =
  /** By how many announcements it has. Sorts at most 10,000 matches. */
  | 'ANNOUNCEMENTS_COUNT'
  /** The same backwards. */
  | 'ANNOUNCEMENTS_COUNT_DESC'
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many datings it has. Sorts at most 10,000 matches. */
  | 'DATINGS_COUNT'
  /** The same backwards. */
  | 'DATINGS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many locations it has. Sorts at most 10,000 matches. */
  | 'LOCATIONS_COUNT'
  /** The same backwards. */
  | 'LOCATIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many participations it has. Sorts at most 10,000 matches. */
  | 'PARTICIPATIONS_COUNT'
  /** The same backwards. */
  | 'PARTICIPATIONS_COUNT_DESC'
  /** By how many parts it has. Sorts at most 10,000 matches. */
  | 'PARTS_COUNT'
  /** The same backwards. */
  | 'PARTS_COUNT_DESC'
  /** By how many partOf it has. Sorts at most 10,000 matches. */
  | 'PART_OF_COUNT'
  /** The same backwards. */
  | 'PART_OF_COUNT_DESC'
  /** By the earliest day of the start, what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By how many topics it has. Sorts at most 10,000 matches. */
  | 'TOPICS_COUNT'
  /** The same backwards. */
  | 'TOPICS_COUNT_DESC';

/** Which Event nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type EventWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<EventWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<EventWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<EventWhere>>;
  /** By the facts of this list. */
  announcements?: InputMaybe<AnnouncementQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  datings?: InputMaybe<DatingQuantifier>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  partOf?: InputMaybe<InclusionQuantifier>;
  /** By participantsComplete. */
  participantsComplete?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
  /** By the facts of this list. */
  parts?: InputMaybe<InclusionQuantifier>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  topics?: InputMaybe<AboutQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * One thing that one source says of one or two entities (Wikibase: statement; FtM: Statement). Nothing is said in the graph without one.
 * Sources that contradict each other each have their own.
 */
export type Fact = {
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Fact nodes, with the way to the next. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<FactEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Fact>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Fact nodes, with the way to the next. */
export type FactConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<FactKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Fact of a page, and its place in the list. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Fact;
};

/** What facts can be counted by. */
export type FactKey =
  /** By speaker; empty where the source speaks in its own voice. */
  | 'ASSERTED_BY'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By object; empty where there is none. */
  | 'OBJECT'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By subject. */
  | 'SUBJECT'
  /** By type of fact. */
  | 'TYPE';

/** The orders that a list of Fact nodes can have. */
export type FactOrder =
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type FactQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<FactWhere>;
  /** None does. */
  none?: InputMaybe<FactWhere>;
  /** At least one does. */
  some?: InputMaybe<FactWhere>;
};

/** The types of facts. */
export type FactType =
  /** Facts of type About. */
  | 'About'
  /** Facts of type Affiliation. */
  | 'Affiliation'
  /** Facts of type Announcement. */
  | 'Announcement'
  /** Facts of type Claim. */
  | 'Claim'
  /** Facts of type Containment. */
  | 'Containment'
  /** Facts of type Dating. */
  | 'Dating'
  /** Facts of type Inclusion. */
  | 'Inclusion'
  /** Facts of type Involvement. */
  | 'Involvement'
  /** Facts of type Jurisdiction. */
  | 'Jurisdiction'
  /** Facts of type Location. */
  | 'Location'
  /** Facts of type Naming. */
  | 'Naming'
  /** Facts of type Overlap. */
  | 'Overlap'
  /** Facts of type Participation. */
  | 'Participation'
  /** Facts of type Succession. */
  | 'Succession'
  /** Facts of type Targeting. */
  | 'Targeting'
  /** Facts of type Tenure. */
  | 'Tenure';

/** Which Fact facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type FactWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<FactWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<FactWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<FactWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  object?: InputMaybe<EntityWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  subject?: InputMaybe<EntityWhere>;
  /** By type: one of these. */
  type?: InputMaybe<Array<FactType>>;
};

/** A date as exact as its source, never more. */
export type FuzzyDate = {
  __typename?: 'FuzzyDate';
  /** What it rests on (Wikidata: P1480). */
  basis: DateBasis;
  /** Where a source says it; empty where none does. */
  citations?: Maybe<Array<Citation>>;
  /** The first day it can be (Wikidata: P1319); null where open or unknown. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** The date. `XXXX-XX-XX` where it is unknown. */
  edtf: Scalars['EDTF']['output'];
  /** The last day it can be, that day included (Wikidata: P1326); null where open or unknown. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** How exact it is. */
  precision: DatePrecision;
  /** What the source itself gives, where `edtf` holds more: `XXXX-07-20` beside `2022-07-20`. Null where they are the same. */
  stated?: Maybe<Scalars['EDTF']['output']>;
};

/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
export type Group = Entity & Node & Party & {
  __typename?: 'Group';
  /** What it is reported to have said: the facts whose speaker it is. */
  assertions?: Maybe<FactConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The operations and measures it has a part in: what it announced, ordered, leads or carries out. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** How many they are, where the source says; null where it does not. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** The events it took part in, and as what. */
  participations?: Maybe<ParticipationConnection>;
};


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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


/**
 * People or bodies that a source speaks of without naming each: “area MPs”, “county governments”. One for each mention; never resolved to
 * people, never merged.
 */
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

/** A page of a list of Group nodes, with the way to the next. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<GroupEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Group>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Group of a page, and its place in the list. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Group;
};

/** The orders that a list of Group nodes can have. */
export type GroupOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many involvements it has. Sorts at most 10,000 matches. */
  | 'INVOLVEMENTS_COUNT'
  /** The same backwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many participations it has. Sorts at most 10,000 matches. */
  | 'PARTICIPATIONS_COUNT'
  /** The same backwards. */
  | 'PARTICIPATIONS_COUNT_DESC';

/** Which Group nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type GroupWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<GroupWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<GroupWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<GroupWhere>>;
  /** By the facts of this list. */
  assertions?: InputMaybe<FactQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By memberCount. */
  memberCount?: InputMaybe<IntFilter>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
};

/** Divisions of the country, over the same ground. */
export type Hierarchy =
  /** Country, regions, counties, sub-counties. */
  | 'ADMINISTRATIVE'
  /** Constituencies and wards, within counties. */
  | 'ELECTORAL'
  /** The provinces of before 2013. */
  | 'FORMER';

/** What an id must be. Absent and null filter nothing. */
export type IdFilter = {
  /** Exactly this id. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these ids (at most 100); an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A code in a register (Popolo: identifier). It means something only together with its scheme. */
export type Identifier = {
  __typename?: 'Identifier';
  /** The register: `iso3166-2`, `iebc-county`. */
  scheme: Scalars['String']['output'];
  /** The code, with its leading zeros (Popolo: identifier): `KE-47`, `024`. */
  value: Scalars['String']['output'];
};

/** A code in a register, with its register. */
export type IdentifierInput = {
  /** The register: `iso3166-2`, `iebc-county`. */
  scheme: Scalars['String']['input'];
  /** The code, with its leading zeros: `KE-47`, `024`. */
  value: Scalars['String']['input'];
};

/** An event within a series, or a part of an operation or measure (Popolo: Event.parent; schema.org: superEvent; Wikidata: P361). */
export type Inclusion = Fact & Node & {
  __typename?: 'Inclusion';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The event, operation or measure that is part. */
  part?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** The event, operation or measure it is part of. */
  whole?: Maybe<Entity>;
};

/** A page of a list of Inclusion nodes, with the way to the next. */
export type InclusionConnection = {
  __typename?: 'InclusionConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<InclusionEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Inclusion>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Inclusion nodes, with the way to the next. */
export type InclusionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<InclusionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Inclusion of a page, and its place in the list. */
export type InclusionEdge = {
  __typename?: 'InclusionEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Inclusion;
};

/** What Inclusion facts can be counted by. */
export type InclusionKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By part. */
  | 'PART'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By whole; empty where there is none. */
  | 'WHOLE';

/** The orders that a list of Inclusion nodes can have. */
export type InclusionOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its part, without one last. Sorts at most 10,000 matches. */
  | 'PART_NAME'
  /** The same backwards. */
  | 'PART_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its whole, without one last. Sorts at most 10,000 matches. */
  | 'WHOLE_NAME'
  /** The same backwards. */
  | 'WHOLE_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type InclusionQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<InclusionWhere>;
  /** None does. */
  none?: InputMaybe<InclusionWhere>;
  /** At least one does. */
  some?: InputMaybe<InclusionWhere>;
};

/** Which Inclusion facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type InclusionWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<InclusionWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<InclusionWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<InclusionWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  part?: InputMaybe<EntityWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  whole?: InputMaybe<EntityWhere>;
};

/** What a number must be; all of this holds. A number that is not there meets no comparison. Absent and null filter nothing. */
export type IntFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** This or more. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these (at most 100); an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** True: there is none. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody with a part in an operation or measure: who announced, ordered, leads or carries it out (Wikidata: P664, for its organizer). */
export type Involvement = Fact & Node & {
  __typename?: 'Involvement';
  /** The operation or measure. */
  activity?: Maybe<Activity>;
  /** Who. */
  actor?: Maybe<Party>;
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As what (Wikidata: P3831). */
  role: Role;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Involvement nodes, with the way to the next. */
export type InvolvementConnection = {
  __typename?: 'InvolvementConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<InvolvementEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Involvement>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Involvement nodes, with the way to the next. */
export type InvolvementConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<InvolvementKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Involvement of a page, and its place in the list. */
export type InvolvementEdge = {
  __typename?: 'InvolvementEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Involvement;
};

/** What Involvement facts can be counted by. */
export type InvolvementKey =
  /** By activity; empty where there is none. */
  | 'ACTIVITY'
  /** By actor. */
  | 'ACTOR'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By role. */
  | 'ROLE';

/** The orders that a list of Involvement nodes can have. */
export type InvolvementOrder =
  /** By the name of its activity, without one last. Sorts at most 10,000 matches. */
  | 'ACTIVITY_NAME'
  /** The same backwards. */
  | 'ACTIVITY_NAME_DESC'
  /** By the name of its actor, without one last. Sorts at most 10,000 matches. */
  | 'ACTOR_NAME'
  /** The same backwards. */
  | 'ACTOR_NAME_DESC'
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type InvolvementQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<InvolvementWhere>;
  /** None does. */
  none?: InputMaybe<InvolvementWhere>;
  /** At least one does. */
  some?: InputMaybe<InvolvementWhere>;
};

/** Which Involvement facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type InvolvementWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<InvolvementWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<InvolvementWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<InvolvementWhere>>;
  /** By the entity at this end. */
  activity?: InputMaybe<ActivityWhere>;
  /** By the entity at this end. */
  actor?: InputMaybe<PartyWhere>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By role: one of these; one value will do. An empty list matches nothing. */
  role?: InputMaybe<Array<Role>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** The region that an office has authority over (Popolo: Post.area; Wikidata: P1001). */
export type Jurisdiction = Fact & Node & {
  __typename?: 'Jurisdiction';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The office. */
  office?: Maybe<Office>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** The region. */
  region?: Maybe<Region>;
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Jurisdiction nodes, with the way to the next. */
export type JurisdictionConnection = {
  __typename?: 'JurisdictionConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<JurisdictionEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Jurisdiction>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Jurisdiction nodes, with the way to the next. */
export type JurisdictionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<JurisdictionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Jurisdiction of a page, and its place in the list. */
export type JurisdictionEdge = {
  __typename?: 'JurisdictionEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Jurisdiction;
};

/** What Jurisdiction facts can be counted by. */
export type JurisdictionKey =
  /** By the administrative region that its place lies in. */
  | 'ADMINISTRATIVE_REGION'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By the county that its place lies in. */
  | 'COUNTY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By office. */
  | 'OFFICE'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By region; empty where there is none. */
  | 'REGION';

/** The orders that a list of Jurisdiction nodes can have. */
export type JurisdictionOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its office, without one last. Sorts at most 10,000 matches. */
  | 'OFFICE_NAME'
  /** The same backwards. */
  | 'OFFICE_NAME_DESC'
  /** By the name of its region, without one last. Sorts at most 10,000 matches. */
  | 'REGION_NAME'
  /** The same backwards. */
  | 'REGION_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type JurisdictionQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<JurisdictionWhere>;
  /** None does. */
  none?: InputMaybe<JurisdictionWhere>;
  /** At least one does. */
  some?: InputMaybe<JurisdictionWhere>;
};

/** Which Jurisdiction facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type JurisdictionWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<JurisdictionWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<JurisdictionWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<JurisdictionWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  office?: InputMaybe<OfficeWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By the entity at this end. */
  region?: InputMaybe<RegionWhere>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** Kinds of entities, in our classification; each value says for which types. */
export type Kind =
  /** Measure: a change in how an area is administered, such as new units. */
  | 'ADMINISTRATION'
  /** Document: an article of a newspaper or news site. */
  | 'ARTICLE'
  /** Event: a review or assessment session. */
  | 'ASSESSMENT'
  /** Organization: a public commission, such as an electoral one. */
  | 'COMMISSION'
  /** Region: an electoral area with one member of the National Assembly. */
  | 'CONSTITUENCY'
  /** Region: a country. */
  | 'COUNTRY'
  /** Region: one of the 47 counties (ISO 3166-2: KE-01 to KE-47). */
  | 'COUNTY'
  /** Organization: the government of a county. */
  | 'COUNTY_GOVERNMENT'
  /** Operation or Measure: action against an unlawful practice. */
  | 'CRACKDOWN'
  /** Operation: officers or equipment sent somewhere. */
  | 'DEPLOYMENT'
  /** Event: an election. */
  | 'ELECTION'
  /** Operation or Measure: a drill or rehearsal. */
  | 'EXERCISE'
  /** Event: a public forum. */
  | 'FORUM'
  /** Organization: a public fund. */
  | 'FUND'
  /** Document: a table of places and their codes. */
  | 'GAZETTEER'
  /** Organization: a national government as a whole. */
  | 'GOVERNMENT'
  /** Region: an area people speak of that no law bounds, such as the coast. */
  | 'INFORMAL'
  /** Region: a town, village or other settlement. */
  | 'LOCALITY'
  /** Organization: a publisher of news. */
  | 'MEDIA'
  /** Event: a meeting. */
  | 'MEETING'
  /** Organization: a ministry. */
  | 'MINISTRY'
  /** Operation: a security operation of no narrower kind. */
  | 'OPERATION'
  /** Measure: work together with other bodies. */
  | 'PARTNERSHIP'
  /** Operation or Measure: patrols. */
  | 'PATROL'
  /** Organization: a police service or unit. */
  | 'POLICE'
  /** Measure: a rule made, changed or lifted. */
  | 'POLICY'
  /** Measure: a public service or programme. */
  | 'PROGRAMME'
  /** Region: a province, the level above districts before 2013. */
  | 'PROVINCE'
  /** Region: one of the eight administrative regions, each of several counties. */
  | 'REGION'
  /** Event: several events held under one name (schema.org: EventSeries). */
  | 'SERIES'
  /** Region: an administrative part of a county. Not a constituency, though names recur. */
  | 'SUB_COUNTY'
  /** Operation or Measure: watching an area or practice. */
  | 'SURVEILLANCE'
  /** Region: an area that the source does not name, such as “two counties in the region”; one for each mention. */
  | 'UNNAMED'
  /** Region: an electoral part of a constituency. */
  | 'WARD'
  /** Measure: something built, such as roads. */
  | 'WORKS';

/** Where something is or takes place (schema.org: location; Wikidata: P276, of an operation P2541). Of a topic: where it is found. */
export type Location = Fact & Node & {
  __typename?: 'Location';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** What is there: an event, operation, measure, organization or topic. */
  located?: Maybe<Entity>;
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The region or venue. */
  place?: Maybe<Place>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Location nodes, with the way to the next. */
export type LocationConnection = {
  __typename?: 'LocationConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<LocationEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Location>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Location nodes, with the way to the next. */
export type LocationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<LocationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Location of a page, and its place in the list. */
export type LocationEdge = {
  __typename?: 'LocationEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Location;
};

/** What Location facts can be counted by. */
export type LocationKey =
  /** By the administrative region that its place lies in. */
  | 'ADMINISTRATIVE_REGION'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By the county that its place lies in. */
  | 'COUNTY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By located. */
  | 'LOCATED'
  /** By modality. */
  | 'MODALITY'
  /** By place; empty where there is none. */
  | 'PLACE'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Location nodes can have. */
export type LocationOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its located, without one last. Sorts at most 10,000 matches. */
  | 'LOCATED_NAME'
  /** The same backwards. */
  | 'LOCATED_NAME_DESC'
  /** By the name of its place, without one last. Sorts at most 10,000 matches. */
  | 'PLACE_NAME'
  /** The same backwards. */
  | 'PLACE_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type LocationQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<LocationWhere>;
  /** None does. */
  none?: InputMaybe<LocationWhere>;
  /** At least one does. */
  some?: InputMaybe<LocationWhere>;
};

/** Which Location facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type LocationWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<LocationWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<LocationWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<LocationWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the entity at this end. */
  located?: InputMaybe<EntityWhere>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  place?: InputMaybe<PlaceWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
export type Measure = Activity & Entity & Node & {
  __typename?: 'Measure';
  /** The events at which it was announced. */
  announcements?: Maybe<AnnouncementConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every date given for it. `start`, `end` or `publishedOn` is the best-ranked of these. */
  datings?: Maybe<DatingConnection>;
  /** When it ended, by the best-ranked of `datings` (Wikidata: P582). Not stated is a date of precision UNKNOWN, not null. */
  end?: Maybe<FuzzyDate>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Who announced, ordered, leads or carries it out, or has another part in it. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** What it is part of: the series that an event belongs to, the operation that a phase belongs to. */
  partOf?: Maybe<InclusionConnection>;
  /** Its parts: the events of a series, the phases of an operation. */
  parts?: Maybe<InclusionConnection>;
  /** What it follows or came from (Wikidata: P1365). */
  predecessors?: Maybe<SuccessionConnection>;
  /** When it began, by the best-ranked of `datings` (Wikidata: P580). Not stated is a date of precision UNKNOWN, not null. */
  start?: Maybe<FuzzyDate>;
  /** How far it has come, by the best-ranked claim of it; NOT_STATED where no source says. */
  status: ActivityStatus;
  /** What followed it or came from it (Wikidata: P1366). */
  successors?: Maybe<SuccessionConnection>;
  /** What it is directed against or at. */
  targets?: Maybe<TargetingConnection>;
  /** What it is about. */
  topics?: Maybe<AboutConnection>;
};


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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


/** What a government does that is no operation: building roads, patrols, a programme (no standard term). */
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

/** A page of a list of Measure nodes, with the way to the next. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<MeasureEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Measure>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Measure of a page, and its place in the list. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Measure;
};

/** The orders that a list of Measure nodes can have. */
export type MeasureOrder =
  /** By how many announcements it has. Sorts at most 10,000 matches. */
  | 'ANNOUNCEMENTS_COUNT'
  /** The same backwards. */
  | 'ANNOUNCEMENTS_COUNT_DESC'
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many datings it has. Sorts at most 10,000 matches. */
  | 'DATINGS_COUNT'
  /** The same backwards. */
  | 'DATINGS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many involvements it has. Sorts at most 10,000 matches. */
  | 'INVOLVEMENTS_COUNT'
  /** The same backwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By how many locations it has. Sorts at most 10,000 matches. */
  | 'LOCATIONS_COUNT'
  /** The same backwards. */
  | 'LOCATIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many parts it has. Sorts at most 10,000 matches. */
  | 'PARTS_COUNT'
  /** The same backwards. */
  | 'PARTS_COUNT_DESC'
  /** By how many partOf it has. Sorts at most 10,000 matches. */
  | 'PART_OF_COUNT'
  /** The same backwards. */
  | 'PART_OF_COUNT_DESC'
  /** By how many predecessors it has. Sorts at most 10,000 matches. */
  | 'PREDECESSORS_COUNT'
  /** The same backwards. */
  | 'PREDECESSORS_COUNT_DESC'
  /** By the earliest day of the start, what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By how many successors it has. Sorts at most 10,000 matches. */
  | 'SUCCESSORS_COUNT'
  /** The same backwards. */
  | 'SUCCESSORS_COUNT_DESC'
  /** By how many targets it has. Sorts at most 10,000 matches. */
  | 'TARGETS_COUNT'
  /** The same backwards. */
  | 'TARGETS_COUNT_DESC'
  /** By how many topics it has. Sorts at most 10,000 matches. */
  | 'TOPICS_COUNT'
  /** The same backwards. */
  | 'TOPICS_COUNT_DESC';

/** Which Measure nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type MeasureWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<MeasureWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<MeasureWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<MeasureWhere>>;
  /** By the facts of this list. */
  announcements?: InputMaybe<AnnouncementQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  datings?: InputMaybe<DatingQuantifier>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  partOf?: InputMaybe<InclusionQuantifier>;
  /** By the facts of this list. */
  parts?: InputMaybe<InclusionQuantifier>;
  /** By the facts of this list. */
  predecessors?: InputMaybe<SuccessionQuantifier>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By status: one of these; one value will do. An empty list matches nothing. */
  status?: InputMaybe<Array<ActivityStatus>>;
  /** By the facts of this list. */
  successors?: InputMaybe<SuccessionQuantifier>;
  /** By the facts of this list. */
  targets?: InputMaybe<TargetingQuantifier>;
  /** By the facts of this list. */
  topics?: InputMaybe<AboutQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** How a fact follows from its source. */
export type Modality =
  /** Worked out from what the source says. The note says how. */
  | 'DERIVED'
  /** The source does not say so in as many words, but its wording means it. */
  | 'IMPLIED'
  /** The source reports that somebody says so: `assertedBy`. */
  | 'REPORTED'
  /** The source says so. */
  | 'STATED';

/** Sorts of names. */
export type NameKind =
  /** A short form, such as IEBC. */
  | 'ABBREVIATION'
  /** Another name for it (FtM: alias). */
  | 'ALIAS'
  /** What we call a thing that no source names. */
  | 'DESCRIPTION'
  /** A name it no longer has (FtM: previousName). */
  | 'FORMER'
  /** A wrong spelling in use, kept so that it is found. */
  | 'MISSPELLING'
  /** Its usual name. */
  | 'PRIMARY';

/** A name of something, or what an abbreviation stands for (Popolo: other_names; FtM: alias, weakAlias, previousName). */
export type Naming = Fact & Node & {
  __typename?: 'Naming';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** The language of the name, BCP 47: `en`, `sw`; null where it does not matter or is not known. */
  language?: Maybe<Scalars['String']['output']>;
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What sort of name it is. */
  nameKind: NameKind;
  /** What is so named. */
  named?: Maybe<Entity>;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** The name as the source writes it; of a DESCRIPTION, our own words. */
  text: Scalars['String']['output'];
};

/** A page of a list of Naming nodes, with the way to the next. */
export type NamingConnection = {
  __typename?: 'NamingConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<NamingEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Naming>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Naming nodes, with the way to the next. */
export type NamingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<NamingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Naming of a page, and its place in the list. */
export type NamingEdge = {
  __typename?: 'NamingEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Naming;
};

/** What Naming facts can be counted by. */
export type NamingKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By named. */
  | 'NAMED'
  /** By nameKind. */
  | 'NAME_KIND'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Naming nodes can have. */
export type NamingOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its named, without one last. Sorts at most 10,000 matches. */
  | 'NAMED_NAME'
  /** The same backwards. */
  | 'NAMED_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type NamingQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<NamingWhere>;
  /** None does. */
  none?: InputMaybe<NamingWhere>;
  /** At least one does. */
  some?: InputMaybe<NamingWhere>;
};

/** Which Naming facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type NamingWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<NamingWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<NamingWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<NamingWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By language. */
  language?: InputMaybe<TextFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By nameKind: one of these; one value will do. An empty list matches nothing. */
  nameKind?: InputMaybe<Array<NameKind>>;
  /** By the entity at this end. */
  named?: InputMaybe<EntityWhere>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By text. */
  text?: InputMaybe<TextFilter>;
};

/** Whatever has an id: an entity or a fact (Relay: Node). */
export type Node = {
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
};

/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
export type Office = Entity & Node & {
  __typename?: 'Office';
  /** The organizations it belongs to (Popolo: Post.organization). */
  affiliations?: Maybe<AffiliationConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The regions it has authority over (Popolo: Post.area). */
  jurisdictions?: Maybe<JurisdictionConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** Participations in events in the capacity of this office. */
  participations?: Maybe<ParticipationConnection>;
  /** What it follows or came from (Wikidata: P1365). */
  predecessors?: Maybe<SuccessionConnection>;
  /** What followed it or came from it (Wikidata: P1366). */
  successors?: Maybe<SuccessionConnection>;
  /** Who holds or held it. */
  tenures?: Maybe<TenureConnection>;
};


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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


/** A post, whoever holds it (Popolo, W3C ORG: Post; FtM: Position). Not a building or bureau, as in schema.org: GovernmentOffice. */
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

/** A page of a list of Office nodes, with the way to the next. */
export type OfficeConnection = {
  __typename?: 'OfficeConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<OfficeEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Office>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Office of a page, and its place in the list. */
export type OfficeEdge = {
  __typename?: 'OfficeEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Office;
};

/** The orders that a list of Office nodes can have. */
export type OfficeOrder =
  /** By how many affiliations it has. Sorts at most 10,000 matches. */
  | 'AFFILIATIONS_COUNT'
  /** The same backwards. */
  | 'AFFILIATIONS_COUNT_DESC'
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many jurisdictions it has. Sorts at most 10,000 matches. */
  | 'JURISDICTIONS_COUNT'
  /** The same backwards. */
  | 'JURISDICTIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many predecessors it has. Sorts at most 10,000 matches. */
  | 'PREDECESSORS_COUNT'
  /** The same backwards. */
  | 'PREDECESSORS_COUNT_DESC'
  /** By how many successors it has. Sorts at most 10,000 matches. */
  | 'SUCCESSORS_COUNT'
  /** The same backwards. */
  | 'SUCCESSORS_COUNT_DESC'
  /** By how many tenures it has. Sorts at most 10,000 matches. */
  | 'TENURES_COUNT'
  /** The same backwards. */
  | 'TENURES_COUNT_DESC';

/** Which Office nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type OfficeWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<OfficeWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<OfficeWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<OfficeWhere>>;
  /** By the facts of this list. */
  affiliations?: InputMaybe<AffiliationQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  jurisdictions?: InputMaybe<JurisdictionQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
  /** By the facts of this list. */
  predecessors?: InputMaybe<SuccessionQuantifier>;
  /** By the facts of this list. */
  successors?: InputMaybe<SuccessionQuantifier>;
  /** By the facts of this list. */
  tenures?: InputMaybe<TenureQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A security operation. Where no source names it, its name is our description of it (no standard term). */
export type Operation = Activity & Entity & Node & {
  __typename?: 'Operation';
  /** The events at which it was announced. */
  announcements?: Maybe<AnnouncementConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every date given for it. `start`, `end` or `publishedOn` is the best-ranked of these. */
  datings?: Maybe<DatingConnection>;
  /** When it ended, by the best-ranked of `datings` (Wikidata: P582). Not stated is a date of precision UNKNOWN, not null. */
  end?: Maybe<FuzzyDate>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** Who announced, ordered, leads or carries it out, or has another part in it. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** What it is part of: the series that an event belongs to, the operation that a phase belongs to. */
  partOf?: Maybe<InclusionConnection>;
  /** Its parts: the events of a series, the phases of an operation. */
  parts?: Maybe<InclusionConnection>;
  /** When it began, by the best-ranked of `datings` (Wikidata: P580). Not stated is a date of precision UNKNOWN, not null. */
  start?: Maybe<FuzzyDate>;
  /** How far it has come, by the best-ranked claim of it; NOT_STATED where no source says. */
  status: ActivityStatus;
  /** What it is directed against or at. */
  targets?: Maybe<TargetingConnection>;
  /** What it is about. */
  topics?: Maybe<AboutConnection>;
};


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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


/** A security operation. Where no source names it, its name is our description of it (no standard term). */
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

/** A page of a list of Operation nodes, with the way to the next. */
export type OperationConnection = {
  __typename?: 'OperationConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<OperationEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Operation>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Operation of a page, and its place in the list. */
export type OperationEdge = {
  __typename?: 'OperationEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Operation;
};

/** The orders that a list of Operation nodes can have. */
export type OperationOrder =
  /** By how many announcements it has. Sorts at most 10,000 matches. */
  | 'ANNOUNCEMENTS_COUNT'
  /** The same backwards. */
  | 'ANNOUNCEMENTS_COUNT_DESC'
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many datings it has. Sorts at most 10,000 matches. */
  | 'DATINGS_COUNT'
  /** The same backwards. */
  | 'DATINGS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many involvements it has. Sorts at most 10,000 matches. */
  | 'INVOLVEMENTS_COUNT'
  /** The same backwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By how many locations it has. Sorts at most 10,000 matches. */
  | 'LOCATIONS_COUNT'
  /** The same backwards. */
  | 'LOCATIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many parts it has. Sorts at most 10,000 matches. */
  | 'PARTS_COUNT'
  /** The same backwards. */
  | 'PARTS_COUNT_DESC'
  /** By how many partOf it has. Sorts at most 10,000 matches. */
  | 'PART_OF_COUNT'
  /** The same backwards. */
  | 'PART_OF_COUNT_DESC'
  /** By the earliest day of the start, what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By how many targets it has. Sorts at most 10,000 matches. */
  | 'TARGETS_COUNT'
  /** The same backwards. */
  | 'TARGETS_COUNT_DESC'
  /** By how many topics it has. Sorts at most 10,000 matches. */
  | 'TOPICS_COUNT'
  /** The same backwards. */
  | 'TOPICS_COUNT_DESC';

/** Which Operation nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type OperationWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<OperationWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<OperationWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<OperationWhere>>;
  /** By the facts of this list. */
  announcements?: InputMaybe<AnnouncementQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  datings?: InputMaybe<DatingQuantifier>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  partOf?: InputMaybe<InclusionQuantifier>;
  /** By the facts of this list. */
  parts?: InputMaybe<InclusionQuantifier>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By status: one of these; one value will do. An empty list matches nothing. */
  status?: InputMaybe<Array<ActivityStatus>>;
  /** By the facts of this list. */
  targets?: InputMaybe<TargetingQuantifier>;
  /** By the facts of this list. */
  topics?: InputMaybe<AboutQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
export type Organization = Entity & Node & Party & {
  __typename?: 'Organization';
  /** The offices that belong to it. */
  affiliations?: Maybe<AffiliationConnection>;
  /** What it is reported to have said: the facts whose speaker it is. */
  assertions?: Maybe<FactConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The operations and measures it has a part in: what it announced, ordered, leads or carries out. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** The events it took part in, and as what. */
  participations?: Maybe<ParticipationConnection>;
  /** What it follows or came from (Wikidata: P1365). */
  predecessors?: Maybe<SuccessionConnection>;
  /** What followed it or came from it (Wikidata: P1366). */
  successors?: Maybe<SuccessionConnection>;
};


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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


/** A body with an identity of its own (Popolo: Organization; W3C ORG: FormalOrganization; FtM: PublicBody). */
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

/** A page of a list of Organization nodes, with the way to the next. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<OrganizationEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Organization>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Organization of a page, and its place in the list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Organization;
};

/** The orders that a list of Organization nodes can have. */
export type OrganizationOrder =
  /** By how many affiliations it has. Sorts at most 10,000 matches. */
  | 'AFFILIATIONS_COUNT'
  /** The same backwards. */
  | 'AFFILIATIONS_COUNT_DESC'
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many involvements it has. Sorts at most 10,000 matches. */
  | 'INVOLVEMENTS_COUNT'
  /** The same backwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By how many locations it has. Sorts at most 10,000 matches. */
  | 'LOCATIONS_COUNT'
  /** The same backwards. */
  | 'LOCATIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many participations it has. Sorts at most 10,000 matches. */
  | 'PARTICIPATIONS_COUNT'
  /** The same backwards. */
  | 'PARTICIPATIONS_COUNT_DESC'
  /** By how many predecessors it has. Sorts at most 10,000 matches. */
  | 'PREDECESSORS_COUNT'
  /** The same backwards. */
  | 'PREDECESSORS_COUNT_DESC'
  /** By how many successors it has. Sorts at most 10,000 matches. */
  | 'SUCCESSORS_COUNT'
  /** The same backwards. */
  | 'SUCCESSORS_COUNT_DESC';

/** Which Organization nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type OrganizationWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<OrganizationWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<OrganizationWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<OrganizationWhere>>;
  /** By the facts of this list. */
  affiliations?: InputMaybe<AffiliationQuantifier>;
  /** By the facts of this list. */
  assertions?: InputMaybe<FactQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
  /** By the facts of this list. */
  predecessors?: InputMaybe<SuccessionQuantifier>;
  /** By the facts of this list. */
  successors?: InputMaybe<SuccessionQuantifier>;
};

/** Two regions that share ground (Wikidata: P1382). Neither comes first: read from a region, `with` is the other one. */
export type Overlap = Fact & Node & {
  __typename?: 'Overlap';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** One of the two; from a list on a region, that region. */
  region?: Maybe<Region>;
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** The other one. */
  with?: Maybe<Region>;
};

/** A page of a list of Overlap nodes, with the way to the next. */
export type OverlapConnection = {
  __typename?: 'OverlapConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<OverlapEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Overlap>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Overlap nodes, with the way to the next. */
export type OverlapConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<OverlapKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Overlap of a page, and its place in the list. */
export type OverlapEdge = {
  __typename?: 'OverlapEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Overlap;
};

/** What Overlap facts can be counted by. */
export type OverlapKey =
  /** By the administrative region that its place lies in. */
  | 'ADMINISTRATIVE_REGION'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By the county that its place lies in. */
  | 'COUNTY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By region. */
  | 'REGION'
  /** By with; empty where there is none. */
  | 'WITH';

/** The orders that a list of Overlap nodes can have. */
export type OverlapOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its region, without one last. Sorts at most 10,000 matches. */
  | 'REGION_NAME'
  /** The same backwards. */
  | 'REGION_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its with, without one last. Sorts at most 10,000 matches. */
  | 'WITH_NAME'
  /** The same backwards. */
  | 'WITH_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type OverlapQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<OverlapWhere>;
  /** None does. */
  none?: InputMaybe<OverlapWhere>;
  /** At least one does. */
  some?: InputMaybe<OverlapWhere>;
};

/** Which Overlap facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type OverlapWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<OverlapWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<OverlapWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<OverlapWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By the entity at this end. */
  region?: InputMaybe<RegionWhere>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  with?: InputMaybe<RegionWhere>;
};

/** Where a page stands in its list (Relay: PageInfo). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of its last item, for `after`; null where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True: there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True: there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first item; null where the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Somebody at an event (Popolo: attendees; schema.org: attendee; Wikidata: P710). It happens on the day of its event. */
export type Participation = Fact & Node & {
  __typename?: 'Participation';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** Whether they were there; null where the source does not say. */
  attendance?: Maybe<Attendance>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** The event. */
  event?: Maybe<Event>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** The office they took part for, where the same passage names both; otherwise null (near to Popolo: on_behalf_of). */
  inCapacityOf?: Maybe<Office>;
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** Who took part. */
  participant?: Maybe<Party>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** As what (Wikidata: P3831). */
  role: Role;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Participation nodes, with the way to the next. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<ParticipationEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Participation>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Participation nodes, with the way to the next. */
export type ParticipationConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ParticipationKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Participation of a page, and its place in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Participation;
};

/** What Participation facts can be counted by. */
export type ParticipationKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By attendance. */
  | 'ATTENDANCE'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By event; empty where there is none. */
  | 'EVENT'
  /** By inCapacityOf; empty where there is none. */
  | 'IN_CAPACITY_OF'
  /** By modality. */
  | 'MODALITY'
  /** By participant. */
  | 'PARTICIPANT'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By role. */
  | 'ROLE';

/** The orders that a list of Participation nodes can have. */
export type ParticipationOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its event, without one last. Sorts at most 10,000 matches. */
  | 'EVENT_NAME'
  /** The same backwards. */
  | 'EVENT_NAME_DESC'
  /** By the name of its inCapacityOf, without one last. Sorts at most 10,000 matches. */
  | 'IN_CAPACITY_OF_NAME'
  /** The same backwards. */
  | 'IN_CAPACITY_OF_NAME_DESC'
  /** By the name of its participant, without one last. Sorts at most 10,000 matches. */
  | 'PARTICIPANT_NAME'
  /** The same backwards. */
  | 'PARTICIPANT_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type ParticipationQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<ParticipationWhere>;
  /** None does. */
  none?: InputMaybe<ParticipationWhere>;
  /** At least one does. */
  some?: InputMaybe<ParticipationWhere>;
};

/** Which Participation facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type ParticipationWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<ParticipationWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<ParticipationWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<ParticipationWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attendance: one of these; one value will do. An empty list matches nothing. */
  attendance?: InputMaybe<Array<Attendance>>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  event?: InputMaybe<EventWhere>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By the entity at this end. */
  inCapacityOf?: InputMaybe<OfficeWhere>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  participant?: InputMaybe<PartyWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By role: one of these; one value will do. An empty list matches nothing. */
  role?: InputMaybe<Array<Role>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
export type Party = {
  /** What it is reported to have said: the facts whose speaker it is. */
  assertions?: Maybe<FactConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The operations and measures it has a part in: what it announced, ordered, leads or carries out. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** The events it took part in, and as what. */
  participations?: Maybe<ParticipationConnection>;
};


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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


/** Who acts: a person, a group that the source does not name one by one, or an organization (near to FtM: LegalEntity). */
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

/** Which Party nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type PartyWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<PartyWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<PartyWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<PartyWhere>>;
  /** By the facts of this list. */
  assertions?: InputMaybe<FactQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** Of type Group, and this holds; never met by another type. */
  group?: InputMaybe<GroupWhere>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** Of type Organization, and this holds; never met by another type. */
  organization?: InputMaybe<OrganizationWhere>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
  /** Of type Person, and this holds; never met by another type. */
  person?: InputMaybe<PersonWhere>;
};

/** One chain. To be on it is not to take part in all of it: each fact has a meaning and a source of its own. */
export type Path = {
  __typename?: 'Path';
  /** Its entities in order, both ends included. */
  entities: Array<Entity>;
  /** Its facts in order: each links the entity of its place to the next. */
  facts: Array<Fact>;
  /** How many facts it has. */
  length: Scalars['Int']['output'];
};

/** Chains of facts between two entities, and how far the walk reached. */
export type Paths = {
  __typename?: 'Paths';
  /** The chains, the shortest first. Empty where none was found. */
  paths: Array<Path>;
  /** How many entities it reached from the one end, that end included. */
  reachedFrom: Scalars['Int']['output'];
  /** How many entities it reached from the other end, that end included. */
  reachedTo: Scalars['Int']['output'];
  /** True: the walk met more facts than it may follow, so there may be chains that it did not find. */
  truncated: Scalars['Boolean']['output'];
};

/** A person whom a source names (Popolo, FtM, schema.org: Person). */
export type Person = Entity & Node & Party & {
  __typename?: 'Person';
  /** What it is reported to have said: the facts whose speaker it is. */
  assertions?: Maybe<FactConnection>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The operations and measures it has a part in: what it announced, ordered, leads or carries out. */
  involvements?: Maybe<InvolvementConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** The events it took part in, and as what. */
  participations?: Maybe<ParticipationConnection>;
  /** The offices held. */
  tenures?: Maybe<TenureConnection>;
};


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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


/** A person whom a source names (Popolo, FtM, schema.org: Person). */
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

/** A page of a list of Person nodes, with the way to the next. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<PersonEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Person>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Person of a page, and its place in the list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Person;
};

/** The orders that a list of Person nodes can have. */
export type PersonOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many involvements it has. Sorts at most 10,000 matches. */
  | 'INVOLVEMENTS_COUNT'
  /** The same backwards. */
  | 'INVOLVEMENTS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many participations it has. Sorts at most 10,000 matches. */
  | 'PARTICIPATIONS_COUNT'
  /** The same backwards. */
  | 'PARTICIPATIONS_COUNT_DESC'
  /** By how many tenures it has. Sorts at most 10,000 matches. */
  | 'TENURES_COUNT'
  /** The same backwards. */
  | 'TENURES_COUNT_DESC';

/** Which Person nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type PersonWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<PersonWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<PersonWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<PersonWhere>>;
  /** By the facts of this list. */
  assertions?: InputMaybe<FactQuantifier>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  involvements?: InputMaybe<InvolvementQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  participations?: InputMaybe<ParticipationQuantifier>;
  /** By the facts of this list. */
  tenures?: InputMaybe<TenureQuantifier>;
};

/** Where something is: a region or a venue (schema.org: Place). */
export type Place = {
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** The regions it lies in, one step up; `ancestors` of a region has all steps. */
  containedIn?: Maybe<ContainmentConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** What is or takes place there: events, operations, measures, organizations, topics. */
  located?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
};


/** Where something is: a region or a venue (schema.org: Place). */
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


/** Where something is: a region or a venue (schema.org: Place). */
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


/** Where something is: a region or a venue (schema.org: Place). */
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


/** Where something is: a region or a venue (schema.org: Place). */
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


/** Where something is: a region or a venue (schema.org: Place). */
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

/** Which Place nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type PlaceWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<PlaceWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<PlaceWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<PlaceWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  containedIn?: InputMaybe<ContainmentQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  located?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** Of type Region, and this holds; never met by another type. */
  region?: InputMaybe<RegionWhere>;
  /** Of type Venue, and this holds; never met by another type. */
  venue?: InputMaybe<VenueWhere>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type Query = {
  __typename?: 'Query';
  /** Facts of type About: what an event, operation or measure is about. */
  abouts?: Maybe<AboutConnection>;
  /** Facts of type Affiliation: which office belongs to which organization. */
  affiliations?: Maybe<AffiliationConnection>;
  /** Facts of type Announcement: what was announced at which event. */
  announcements?: Maybe<AnnouncementConnection>;
  /** Facts of type Claim: what is said in words of no other fact type. */
  claims?: Maybe<ClaimConnection>;
  /** Facts of type Containment: which place lies in which region. */
  containments?: Maybe<ContainmentConnection>;
  /** What this server holds. */
  dataset?: Maybe<Dataset>;
  /** Facts of type Dating: when things were. */
  datings?: Maybe<DatingConnection>;
  /** A document by its id; null where the graph has none. */
  document?: Maybe<Document>;
  /** Documents, all or those that agree with `where`. */
  documents?: Maybe<DocumentConnection>;
  /** An event by its id; null where the graph has none. */
  event?: Maybe<Event>;
  /** Events, all or those that agree with `where`. */
  events?: Maybe<EventConnection>;
  /** A fact by its id, also when it was retracted, denied or deprecated; null where the graph has none. */
  fact?: Maybe<Fact>;
  /** Facts of every type. */
  facts?: Maybe<FactConnection>;
  /** A group by its id; null where the graph has none. */
  group?: Maybe<Group>;
  /** Groups, all or those that agree with `where`. */
  groups?: Maybe<GroupConnection>;
  /** Facts of type Inclusion: what is part of what. */
  inclusions?: Maybe<InclusionConnection>;
  /** Facts of type Involvement: who has a part in which operation or measure. */
  involvements?: Maybe<InvolvementConnection>;
  /** Facts of type Jurisdiction: over which region an office has authority. */
  jurisdictions?: Maybe<JurisdictionConnection>;
  /** Facts of type Location: what is where. */
  locations?: Maybe<LocationConnection>;
  /** A measure by its id; null where the graph has none. */
  measure?: Maybe<Measure>;
  /** Measures, all or those that agree with `where`. */
  measures?: Maybe<MeasureConnection>;
  /** Facts of type Naming: what is called what. */
  namings?: Maybe<NamingConnection>;
  /**
   * What lies within some facts of an entity, as a graph to draw, with at most four times as many facts as entities. An id that the graph does
   * not have is refused.
   */
  neighbourhood?: Maybe<Subgraph>;
  /** An entity or a fact by its id; null where the graph has none. A fact is answered also when it was retracted, denied or deprecated. */
  node?: Maybe<Node>;
  /** Several entities and facts by their ids, in the order asked; null where the graph has none. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** An office by its id; null where the graph has none. */
  office?: Maybe<Office>;
  /** Offices, all or those that agree with `where`. */
  offices?: Maybe<OfficeConnection>;
  /** An operation by its id; null where the graph has none. */
  operation?: Maybe<Operation>;
  /** Operations, all or those that agree with `where`. */
  operations?: Maybe<OperationConnection>;
  /** An organization by its id; null where the graph has none. */
  organization?: Maybe<Organization>;
  /** Organizations, all or those that agree with `where`. */
  organizations?: Maybe<OrganizationConnection>;
  /** Facts of type Overlap: which regions share ground. */
  overlaps?: Maybe<OverlapConnection>;
  /** Facts of type Participation: who took part in which event. */
  participations?: Maybe<ParticipationConnection>;
  /** The shortest chains of facts between two entities. Ids that the graph does not have are refused. */
  paths?: Maybe<Paths>;
  /** People, all or those that agree with `where`. */
  people?: Maybe<PersonConnection>;
  /** A person by its id; null where the graph has none. */
  person?: Maybe<Person>;
  /** A region by its id or by one of its codes; give one of the two. Null where the graph has none. */
  region?: Maybe<Region>;
  /** Regions, all or those that agree with `where`. */
  regions?: Maybe<RegionConnection>;
  /**
   * Entities by any of their names, by a part of one, or by a spelling near to it: without regard to case, accents, apostrophes and the order
   * of words. Best first. Whatever is typed has an answer.
   */
  search?: Maybe<SearchConnection>;
  /** Facts of type Succession: what followed what. */
  successions?: Maybe<SuccessionConnection>;
  /** Facts of type Targeting: what an operation or measure is directed at. */
  targetings?: Maybe<TargetingConnection>;
  /** Facts of type Tenure: who holds which office. */
  tenures?: Maybe<TenureConnection>;
  /** A topic by its id; null where the graph has none. */
  topic?: Maybe<Topic>;
  /** Topics, all or those that agree with `where`. */
  topics?: Maybe<TopicConnection>;
  /** A venue by its id; null where the graph has none. */
  venue?: Maybe<Venue>;
  /** Venues, all or those that agree with `where`. */
  venues?: Maybe<VenueConnection>;
  /**
   * Whether it is said, denied, or not said that two entities are linked by a fact of a type. Ids that the graph does not have are refused, so
   * that a slip does not read as NOT_STATED.
   */
  verify?: Maybe<Verification>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryFactArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<GroupOrder>>;
  where?: InputMaybe<GroupWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeasureOrder>>;
  where?: InputMaybe<MeasureWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryNeighbourhoodArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  via?: InputMaybe<Array<FactType>>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOfficeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficeOrder>>;
  where?: InputMaybe<OfficeWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OperationOrder>>;
  where?: InputMaybe<OperationWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryPathsArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxFacts?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  via?: InputMaybe<Array<FactType>>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryRegionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identifier?: InputMaybe<IdentifierInput>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
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


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TopicOrder>>;
  where?: InputMaybe<TopicWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryVenueArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VenueOrder>>;
  where?: InputMaybe<VenueWhere>;
};


/**
 * What can be asked. A field that could not be read is null and named in `errors`; the rest of the answer stands. Lists come in pages of at
 * most 100 (Relay: Connection); lists of facts leave out those retracted, denied or of rank DEPRECATED.
 */
export type QueryVerifyArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  object: Scalars['ID']['input'];
  subject: Scalars['ID']['input'];
  type: FactType;
};

/** The standing of a fact among those that contradict it (Wikibase: rank). */
export type Rank =
  /** Kept, but not to be relied on; the note says why. Lists leave it out unless `where` asks for this rank. */
  | 'DEPRECATED'
  /** No choice was made. */
  | 'NORMAL'
  /** To be believed before the others. */
  | 'PREFERRED';

/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
export type Region = Entity & Node & Place & {
  __typename?: 'Region';
  /** The regions it lies in, at every step up, nearest first. */
  ancestors?: Maybe<Array<Region>>;
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** The regions it lies in, one step up; `ancestors` of a region has all steps. */
  containedIn?: Maybe<ContainmentConnection>;
  /** The places that lie in it, one step down. */
  contains?: Maybe<ContainmentConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** The offices that have authority over it. */
  jurisdictions?: Maybe<JurisdictionConnection>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** What is or takes place there: events, operations, measures, organizations, topics. */
  located?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** Regions that share ground with it; neither need lie in the other. */
  overlaps?: Maybe<OverlapConnection>;
};


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
export type RegionAncestorsArgs = {
  hierarchy?: InputMaybe<Hierarchy>;
};


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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


/**
 * An area: a county, a constituency, a town, or one that no law bounds (Popolo: Area; schema.org: AdministrativeArea). Names recur between
 * levels, so look at `kind`.
 */
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

/** A page of a list of Region nodes, with the way to the next. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<RegionEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Region>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Region of a page, and its place in the list. */
export type RegionEdge = {
  __typename?: 'RegionEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Region;
};

/** The orders that a list of Region nodes can have. */
export type RegionOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many containedIn it has. Sorts at most 10,000 matches. */
  | 'CONTAINED_IN_COUNT'
  /** The same backwards. */
  | 'CONTAINED_IN_COUNT_DESC'
  /** By how many contains it has. Sorts at most 10,000 matches. */
  | 'CONTAINS_COUNT'
  /** The same backwards. */
  | 'CONTAINS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many jurisdictions it has. Sorts at most 10,000 matches. */
  | 'JURISDICTIONS_COUNT'
  /** The same backwards. */
  | 'JURISDICTIONS_COUNT_DESC'
  /** By how many located it has. Sorts at most 10,000 matches. */
  | 'LOCATED_COUNT'
  /** The same backwards. */
  | 'LOCATED_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many overlaps it has. Sorts at most 10,000 matches. */
  | 'OVERLAPS_COUNT'
  /** The same backwards. */
  | 'OVERLAPS_COUNT_DESC';

/** Which Region nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type RegionWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<RegionWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<RegionWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<RegionWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  containedIn?: InputMaybe<ContainmentQuantifier>;
  /** By the facts of this list. */
  contains?: InputMaybe<ContainmentQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  jurisdictions?: InputMaybe<JurisdictionQuantifier>;
  /** By kind: one of these; one value will do. An empty list matches nothing. */
  kind?: InputMaybe<Array<Kind>>;
  /** By the facts of this list. */
  located?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  overlaps?: InputMaybe<OverlapQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * What somebody is at an event (CHAIR to ATTENDEE) or in an operation or measure (ANNOUNCED to PARTNER). Given only where the source says so
 * (schema.org: roleName; Wikidata: P3831).
 */
export type Role =
  /** Activity: made it known. */
  | 'ANNOUNCED'
  /** Event: was there; the source says no more. */
  | 'ATTENDEE'
  /** Event: chaired it. */
  | 'CHAIR'
  /** Event: called it. */
  | 'CONVENER'
  /** Activity: gave instructions for it. */
  | 'DIRECTED'
  /** Event: received the others. */
  | 'HOST'
  /** Activity: carries it out. */
  | 'IMPLEMENTS'
  /** Activity: is in command of it. */
  | 'LEADS'
  /** Activity: ordered it. */
  | 'ORDERED'
  /** Activity: has a part in carrying it out. */
  | 'PARTICIPATES'
  /** Activity: supports it from outside, as by funds. */
  | 'PARTNER'
  /** Event: presented a report or the like. */
  | 'PRESENTER'
  /** Event: spoke or announced something at it. */
  | 'SPEAKER';

/** A page of what a search found, best first: at most 200 in all. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found, each with the name that matched. */
  edges: Array<SearchEdge>;
  /** What was found, without cursors and names. */
  nodes: Array<Entity>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many were found, at most 200. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity that a search found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place in what was found: to go on from it, give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The name that matched best, with its source. */
  matched?: Maybe<Naming>;
  /** The entity. */
  node: Entity;
  /**
   * How well it matched. The whole part tells how: 5 the name is the text, 4 begins with it, 3 has its words, 2 words that begin like them,
   * 1 words like them. The rest grows with the number of the entity's facts.
   */
  score: Scalars['Float']['output'];
};

/** How many entities of a type are shown, of how many. */
export type Shown = {
  __typename?: 'Shown';
  /** How many are in this answer. */
  shown: Scalars['Int']['output'];
  /** How many were reached. */
  total: Scalars['Int']['output'];
  /** The type. */
  type: EntityType;
};

/** What lies around an entity, as a graph to draw. Both ends of each fact are among the entities. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** How many entities of each type there are, here and in all. */
  counts: Array<Shown>;
  /** The entities, the one asked about first. */
  entities: Array<Entity>;
  /** The facts between them. */
  facts: Array<Fact>;
  /** True: not everything is here; `counts` says what of the entities is left out. */
  truncated: Scalars['Boolean']['output'];
};

/** One office, organization or measure following another (W3C ORG: ChangeEvent; Wikidata: P1365, P1366). */
export type Succession = Fact & Node & {
  __typename?: 'Succession';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** What was before. */
  predecessor?: Maybe<Entity>;
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** How the one became the other. */
  succession: SuccessionKind;
  /** What came after. */
  successor?: Maybe<Entity>;
};

/** A page of a list of Succession nodes, with the way to the next. */
export type SuccessionConnection = {
  __typename?: 'SuccessionConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<SuccessionEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Succession>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Succession nodes, with the way to the next. */
export type SuccessionConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<SuccessionKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Succession of a page, and its place in the list. */
export type SuccessionEdge = {
  __typename?: 'SuccessionEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Succession;
};

/** What Succession facts can be counted by. */
export type SuccessionKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By predecessor. */
  | 'PREDECESSOR'
  /** By rank. */
  | 'RANK'
  /** By succession. */
  | 'SUCCESSION'
  /** By successor; empty where there is none. */
  | 'SUCCESSOR';

/** How one thing became another. */
export type SuccessionKind =
  /** One became several. */
  | 'DEMERGER'
  /** It came after; the source says no more. */
  | 'FOLLOWS'
  /** Several became one. */
  | 'MERGER'
  /** The same body or post under a new name. */
  | 'NAME_CHANGE'
  /** Its tasks passed to another. */
  | 'TRANSFER';

/** The orders that a list of Succession nodes can have. */
export type SuccessionOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its predecessor, without one last. Sorts at most 10,000 matches. */
  | 'PREDECESSOR_NAME'
  /** The same backwards. */
  | 'PREDECESSOR_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its successor, without one last. Sorts at most 10,000 matches. */
  | 'SUCCESSOR_NAME'
  /** The same backwards. */
  | 'SUCCESSOR_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type SuccessionQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<SuccessionWhere>;
  /** None does. */
  none?: InputMaybe<SuccessionWhere>;
  /** At least one does. */
  some?: InputMaybe<SuccessionWhere>;
};

/** Which Succession facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type SuccessionWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<SuccessionWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<SuccessionWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<SuccessionWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By the entity at this end. */
  predecessor?: InputMaybe<EntityWhere>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By succession: one of these; one value will do. An empty list matches nothing. */
  succession?: InputMaybe<Array<SuccessionKind>>;
  /** By the entity at this end. */
  successor?: InputMaybe<EntityWhere>;
};

/** How many facts have the same keys. */
export type TallyRow = {
  __typename?: 'TallyRow';
  /** How many facts have these keys. */
  count: Scalars['Int']['output'];
  /** The place of this row: to go on from it, give it as `after`. */
  cursor: Scalars['String']['output'];
  /** The entities whose ids the keys are; null for keys that are none. */
  entities: Array<Maybe<Entity>>;
  /** The keys, in the order asked for: words of an enum, or ids of entities. Empty text where a fact has none. */
  keys: Array<Scalars['String']['output']>;
};

/** What an operation or measure is directed against or at (no standard term). */
export type Targeting = Fact & Node & {
  __typename?: 'Targeting';
  /** The operation or measure. */
  activity?: Maybe<Activity>;
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
  /** What it is directed at: a crime, a threat. */
  topic?: Maybe<Topic>;
};

/** A page of a list of Targeting nodes, with the way to the next. */
export type TargetingConnection = {
  __typename?: 'TargetingConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<TargetingEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Targeting>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Targeting nodes, with the way to the next. */
export type TargetingConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TargetingKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Targeting of a page, and its place in the list. */
export type TargetingEdge = {
  __typename?: 'TargetingEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Targeting;
};

/** What Targeting facts can be counted by. */
export type TargetingKey =
  /** By activity. */
  | 'ACTIVITY'
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK'
  /** By topic; empty where there is none. */
  | 'TOPIC';

/** The orders that a list of Targeting nodes can have. */
export type TargetingOrder =
  /** By the name of its activity, without one last. Sorts at most 10,000 matches. */
  | 'ACTIVITY_NAME'
  /** The same backwards. */
  | 'ACTIVITY_NAME_DESC'
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC'
  /** By the name of its topic, without one last. Sorts at most 10,000 matches. */
  | 'TOPIC_NAME'
  /** The same backwards. */
  | 'TOPIC_NAME_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type TargetingQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<TargetingWhere>;
  /** None does. */
  none?: InputMaybe<TargetingWhere>;
  /** At least one does. */
  some?: InputMaybe<TargetingWhere>;
};

/** Which Targeting facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type TargetingWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<TargetingWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<TargetingWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<TargetingWhere>>;
  /** By the entity at this end. */
  activity?: InputMaybe<ActivityWhere>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
  /** By the entity at this end. */
  topic?: InputMaybe<TopicWhere>;
};

/**
 * A person in an office (FtM: Occupancy; Popolo: Membership with a post; Wikidata: P39). Many are known only by a day on which the person is
 * seen to hold it: `attestedOn`.
 */
export type Tenure = Fact & Node & {
  __typename?: 'Tenure';
  /** The speaker, where the source reports the words of another (PROV: wasAttributedTo); null where it speaks in its own voice. */
  assertedBy?: Maybe<Party>;
  /** The day or days on which the source shows it to hold, of precision UNKNOWN where these have no date; null where it shows none. */
  attestedOn?: Maybe<FuzzyDate>;
  /** Whether as its regular holder or in place of one. */
  capacity: Capacity;
  /**
   * How sure it is on the day asked about with `asOf`. Null where none was asked about, and where time does not matter: a name, or that one
   * region lies in another.
   */
  certainty?: Maybe<Certainty>;
  /** Where the source says it, at most 5 passages (Wikibase: references). */
  citations?: Maybe<Array<Citation>>;
  /** Facts that cannot hold together with this one; none is preferred unless its rank says so. */
  conflictsWith?: Maybe<Array<Fact>>;
  /** True: the source says that it is not so. Lists leave it out unless `where` asks for `denied: true`. */
  denied: Scalars['Boolean']['output'];
  /** The first day on which it no longer holds (Wikidata: P582); null where the source does not say, which is not “still”. */
  end?: Maybe<FuzzyDate>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** How it follows from the source: stated, reported, implied or derived. */
  modality: Modality;
  /** What a reader should know of how the source was read; null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** The other end, which also has a name of its own; null where there is none. Of a Claim: what else it concerns. */
  object?: Maybe<Entity>;
  /** The office held (FtM, Popolo: post). */
  office?: Maybe<Office>;
  /** Who holds the office (FtM: holder). */
  person?: Maybe<Person>;
  /** True: said to be going to happen, not to have happened. */
  planned: Scalars['Boolean']['output'];
  /** Its standing among facts that contradict it (Wikibase: rank). */
  rank: Rank;
  /** When this graph recorded it (PROV: generatedAtTime). */
  recordedAt: Scalars['DateTime']['output'];
  /** When this graph took it back (PROV: invalidatedAtTime); null where it stands. Lists leave it out unless `asKnownAt` lies before. */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents say the same: the same type, ends and properties, whatever the dates. */
  sources?: Maybe<Scalars['Int']['output']>;
  /** From when it holds (Wikidata: P580); null where the source does not say, which is not “since ever”. */
  start?: Maybe<FuzzyDate>;
  /** What it is said of. Each type has it also under a name of its own: `person` of a Tenure, `part` of a Containment. */
  subject?: Maybe<Entity>;
};

/** A page of a list of Tenure nodes, with the way to the next. */
export type TenureConnection = {
  __typename?: 'TenureConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<TenureEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Tenure>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How often each key, or pair of keys, occurs in the whole list: the most frequent first. */
  tally?: Maybe<Array<TallyRow>>;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};


/** A page of a list of Tenure nodes, with the way to the next. */
export type TenureConnectionTallyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TenureKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Tenure of a page, and its place in the list. */
export type TenureEdge = {
  __typename?: 'TenureEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Tenure;
};

/** What Tenure facts can be counted by. */
export type TenureKey =
  /** By assertedBy; empty where there is none. */
  | 'ASSERTED_BY'
  /** By capacity. */
  | 'CAPACITY'
  /** By denied. */
  | 'DENIED'
  /** By the document that it rests on. */
  | 'DOCUMENT'
  /** By modality. */
  | 'MODALITY'
  /** By office; empty where there is none. */
  | 'OFFICE'
  /** By person. */
  | 'PERSON'
  /** By planned. */
  | 'PLANNED'
  /** By rank. */
  | 'RANK';

/** The orders that a list of Tenure nodes can have. */
export type TenureOrder =
  /** By the name of its assertedBy, without one last. Sorts at most 10,000 matches. */
  | 'ASSERTED_BY_NAME'
  /** The same backwards. */
  | 'ASSERTED_BY_NAME_DESC'
  /** By the name of its office, without one last. Sorts at most 10,000 matches. */
  | 'OFFICE_NAME'
  /** The same backwards. */
  | 'OFFICE_NAME_DESC'
  /** By the name of its person, without one last. Sorts at most 10,000 matches. */
  | 'PERSON_NAME'
  /** The same backwards. */
  | 'PERSON_NAME_DESC'
  /** By the earliest day on which it holds (of a participation or announcement: its event's), what is undated last. */
  | 'START'
  /** The same backwards, what is undated last all the same. */
  | 'START_DESC';

/** How many of a list of facts must meet a filter; all of this holds. */
export type TenureQuantifier = {
  /** So many facts does the list have. */
  count?: InputMaybe<IntFilter>;
  /** All do; true where there are none. */
  every?: InputMaybe<TenureWhere>;
  /** None does. */
  none?: InputMaybe<TenureWhere>;
  /** At least one does. */
  some?: InputMaybe<TenureWhere>;
};

/** Which Tenure facts: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type TenureWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<TenureWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<TenureWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<TenureWhere>>;
  /** By whether it holds on a day. Facts for which time does not matter always do. */
  asOf?: InputMaybe<AsOfFilter>;
  /** By the entity at this end. */
  assertedBy?: InputMaybe<PartyWhere>;
  /** By attestedOn; what is not stated is never met by a comparison. */
  attestedOn?: InputMaybe<DateFilter>;
  /** By capacity: one of these; one value will do. An empty list matches nothing. */
  capacity?: InputMaybe<Array<Capacity>>;
  /** By a passage that it cites. */
  citation?: InputMaybe<CitationFilter>;
  /** By denied. */
  denied?: InputMaybe<Scalars['Boolean']['input']>;
  /** By a document that it rests on. */
  document?: InputMaybe<DocumentWhere>;
  /** By end; what is not stated is never met by a comparison. */
  end?: InputMaybe<DateFilter>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By modality: one of these; one value will do. An empty list matches nothing. */
  modality?: InputMaybe<Array<Modality>>;
  /** By note. */
  note?: InputMaybe<TextFilter>;
  /** By the entity at this end. */
  office?: InputMaybe<OfficeWhere>;
  /** By the entity at this end. */
  person?: InputMaybe<PersonWhere>;
  /** By planned. */
  planned?: InputMaybe<Scalars['Boolean']['input']>;
  /** By rank: one of these; one value will do. An empty list matches nothing. */
  rank?: InputMaybe<Array<Rank>>;
  /** By how many documents say the same. */
  sources?: InputMaybe<IntFilter>;
  /** By start; what is not stated is never met by a comparison. */
  start?: InputMaybe<DateFilter>;
};

/** What a text must be; all of this holds. A text that is not there meets no comparison. Absent and null filter nothing. */
export type TextFilter = {
  /** This is a part of it, without regard to case, accents, apostrophes and punctuation. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Exactly this text. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these texts (at most 100); an empty list matches nothing. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: there is none. False: there is one. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It begins with this, without regard to case, accents, apostrophes and punctuation. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
export type Topic = Entity & Node & {
  __typename?: 'Topic';
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** The events, operations and measures that are about it. */
  events?: Maybe<AboutConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** Where it is or takes place. */
  locations?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
  /** The operations and measures directed at it. */
  targets?: Maybe<TargetingConnection>;
};


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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


/** What operations are directed at and events are about: a crime, a threat, an undertaking such as election security (SKOS: Concept). */
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

/** A page of a list of Topic nodes, with the way to the next. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Topic>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Topic of a page, and its place in the list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Topic;
};

/** The orders that a list of Topic nodes can have. */
export type TopicOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many events it has. Sorts at most 10,000 matches. */
  | 'EVENTS_COUNT'
  /** The same backwards. */
  | 'EVENTS_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many locations it has. Sorts at most 10,000 matches. */
  | 'LOCATIONS_COUNT'
  /** The same backwards. */
  | 'LOCATIONS_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC'
  /** By how many targets it has. Sorts at most 10,000 matches. */
  | 'TARGETS_COUNT'
  /** The same backwards. */
  | 'TARGETS_COUNT_DESC';

/** Which Topic nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type TopicWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<TopicWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<TopicWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<TopicWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  events?: InputMaybe<AboutQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  locations?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** By the facts of this list. */
  targets?: InputMaybe<TargetingQuantifier>;
};

/** How many there are of one type. */
export type TypeCount = {
  __typename?: 'TypeCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The type: `Person`, `Tenure`. */
  type: Scalars['String']['output'];
};

/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
export type Venue = Entity & Node & Place & {
  __typename?: 'Venue';
  /** What sources say of it in words of no other fact type: an effect, a purpose, a risk. */
  claims?: Maybe<ClaimConnection>;
  /** Claims about something else that concern it too. */
  concernedIn?: Maybe<ClaimConnection>;
  /** The regions it lies in, one step up; `ancestors` of a region has all steps. */
  containedIn?: Maybe<ContainmentConnection>;
  /** Every fact that it is the subject or object of, whatever the type. */
  facts?: Maybe<FactConnection>;
  /** Stable, never reused. Its first part tells the type: `person/fred-matiangi`, `fact/002_e643143ca9357d6c/B10`. */
  id: Scalars['ID']['output'];
  /** Its codes in other registers (Popolo: identifiers); empty where it has none. */
  identifiers?: Maybe<Array<Identifier>>;
  /** What kind of thing it is: our classification, not that of a source (Popolo: classification); null where none is given. */
  kind?: Maybe<Kind>;
  /** What is or takes place there: events, operations, measures, organizations, topics. */
  located?: Maybe<LocationConnection>;
  /** The name shown: the best-ranked of `names`. */
  name: Scalars['String']['output'];
  /** Every name it goes by, each a fact with its source (Popolo: name and other_names; FtM: name, alias, previousName). */
  names?: Maybe<Array<Naming>>;
};


/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
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


/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
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


/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
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


/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
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


/** A building or site where events take place (Popolo: Event.location; Wikidata: P276). */
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

/** A page of a list of Venue nodes, with the way to the next. */
export type VenueConnection = {
  __typename?: 'VenueConnection';
  /** The nodes of this page, each with its cursor. */
  edges: Array<VenueEdge>;
  /** The nodes of this page, without cursors. */
  nodes: Array<Venue>;
  /** Whether there is more, and the cursors to go on with. */
  pageInfo: PageInfo;
  /** How many nodes the whole list has, whatever the page; costs a count of its own, only if asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One Venue of a page, and its place in the list. */
export type VenueEdge = {
  __typename?: 'VenueEdge';
  /** The place of this node in the list: to go on from it, give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Venue;
};

/** The orders that a list of Venue nodes can have. */
export type VenueOrder =
  /** By how many claims it has. Sorts at most 10,000 matches. */
  | 'CLAIMS_COUNT'
  /** The same backwards. */
  | 'CLAIMS_COUNT_DESC'
  /** By how many concernedIn it has. Sorts at most 10,000 matches. */
  | 'CONCERNED_IN_COUNT'
  /** The same backwards. */
  | 'CONCERNED_IN_COUNT_DESC'
  /** By how many containedIn it has. Sorts at most 10,000 matches. */
  | 'CONTAINED_IN_COUNT'
  /** The same backwards. */
  | 'CONTAINED_IN_COUNT_DESC'
  /** By id. */
  | 'ID'
  /** The same backwards. */
  | 'ID_DESC'
  /** By how many located it has. Sorts at most 10,000 matches. */
  | 'LOCATED_COUNT'
  /** The same backwards. */
  | 'LOCATED_COUNT_DESC'
  /** By the name shown, without regard to case, accents and apostrophes. */
  | 'NAME'
  /** By how many names it has. Sorts at most 10,000 matches. */
  | 'NAMES_COUNT'
  /** The same backwards. */
  | 'NAMES_COUNT_DESC'
  /** The same backwards. */
  | 'NAME_DESC';

/** Which Venue nodes: those for which all of this holds. Null, and an empty filter, filter nothing. */
export type VenueWhere = {
  /** All of these hold; an empty list filters nothing. */
  AND?: InputMaybe<Array<VenueWhere>>;
  /** This does not hold; the NOT of an empty filter matches nothing. */
  NOT?: InputMaybe<VenueWhere>;
  /** One of these holds; an empty list matches nothing. */
  OR?: InputMaybe<Array<VenueWhere>>;
  /** By the facts of this list. */
  claims?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  concernedIn?: InputMaybe<ClaimQuantifier>;
  /** By the facts of this list. */
  containedIn?: InputMaybe<ContainmentQuantifier>;
  /** By the facts of this list. */
  facts?: InputMaybe<FactQuantifier>;
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By a code that it has in a register. */
  identifier?: InputMaybe<IdentifierInput>;
  /** By the facts of this list. */
  located?: InputMaybe<LocationQuantifier>;
  /** By the name shown; `names` has all names. */
  name?: InputMaybe<TextFilter>;
  /** By the facts of this list. */
  names?: InputMaybe<NamingQuantifier>;
  /** In this region, at any depth of the ADMINISTRATIVE and ELECTORAL hierarchies. An id that the graph does not have is refused. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What the sources say to a question. That something is not stated does not say that it is not so. */
export type Verification = {
  __typename?: 'Verification';
  /** Whether it is said, denied, or neither. */
  answer: Answer;
  /** The facts that say or deny it, at most 100; empty where it is not stated. */
  facts: Array<Fact>;
};
