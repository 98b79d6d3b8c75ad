/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnnulRoundInput = {
  reason: string;
  roundId: string | number;
};

export type AssignResponseInput = {
  personId?: string | number | null | undefined;
  planId: string | number;
};

export type CastBallotInput = {
  /** yes, no, abstain; or consent, concern, objection, abstain */
  choice: string;
  reason?: string | null | undefined;
  roundId: string | number;
};

export type ChallengeInput = {
  continuity?: string;
  means?: string;
  publicTask?: string;
  whyBetter?: string;
};

export type ChangeProfileInput = {
  birthYear?: number | null | undefined;
  locale: string;
  name: string;
};

export type ConfirmPaperSupportInput = {
  listId: string | number;
};

export type ExtendResponseInput = {
  planId: string | number;
  reason: string;
};

export type Joining =
  | 'ADVICE'
  | 'ALL_AGREE'
  | 'RESIDENTS_DECIDE';

export type Level =
  | 'ADVISE'
  | 'CONSULT'
  | 'CO_DECIDE'
  | 'CO_PRODUCE'
  | 'INFORM';

export type MajorityRule =
  | 'ABSOLUTE'
  | 'SIMPLE'
  | 'TWO_THIRDS';

export type Method =
  | 'CONSENT'
  | 'MAJORITY';

export type OpenRoundInput = {
  closesAt: string;
  explanation: string;
  joining: Joining;
  method: Method;
  planId: string | number;
  question: string;
  /** Of the residents on the roll */
  quorumPercentage: number;
  rule: MajorityRule;
};

export type Outcome =
  | 'ADOPTED'
  | 'BACKED'
  | 'CO_DECIDE'
  | 'DECLINED';

export type PlanIdInput = {
  clientKey?: string | number | null | undefined;
  planId: string | number;
};

export type PlanKind =
  | 'CHALLENGE'
  | 'INITIATIVE'
  | 'PLAN'
  | 'WISH';

export type PlanSort =
  | 'NEWEST'
  | 'SUPPORT';

export type PlanState =
  | 'ADOPTED'
  | 'AWAITING_RESPONSE'
  | 'BACKED'
  | 'COMPLETED'
  | 'CO_DECIDE'
  | 'DECIDED'
  | 'DECIDING'
  | 'DECLINED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'GATHERING_SUPPORT'
  | 'IN_REVIEW'
  | 'MERGED'
  | 'REFUSED'
  | 'STOPPED'
  | 'UNDER_WAY'
  | 'WITHDRAWN';

/** The words of a plan as far as they are there; what is missing only matters at submission */
export type PlanWordsInput = {
  body: string;
  challenge?: ChallengeInput | null | undefined;
  /** Euro cents */
  costCents?: number | null | undefined;
  kind: PlanKind;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  placeLabel?: string | null | undefined;
  summary: string;
  themes: Array<Theme>;
  title: string;
};

/** Why something cannot be done; the sentence is the reader’s own */
export type ProblemCode =
  | 'ALREADY_DONE'
  | 'CHANGED_MEANWHILE'
  | 'CLIENT_KEY_REUSED'
  | 'CODE_WRONG'
  | 'CONFLICT_OF_INTEREST'
  | 'DESCRIPTION_REQUIRED'
  | 'DUPLICATE'
  | 'EMAIL_NOT_CONFIRMED'
  | 'FILE_TOO_LARGE'
  | 'FILE_TYPE'
  | 'FILE_UNREADABLE'
  | 'INVALID_CHARACTERS'
  | 'INVALID_EMAIL'
  | 'INVALID_FORMAT'
  | 'LIMIT_REACHED'
  | 'NOT_ALLOWED'
  | 'NOT_A_CHOICE'
  | 'NOT_ENOUGH'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NOT_VERIFIED'
  | 'OUTSIDE_AREA'
  | 'PASSWORD_COMMON'
  | 'REQUIRED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SECOND_PERSON_REQUIRED'
  | 'STORAGE_FULL'
  | 'TOKEN_EXPIRED'
  | 'TOO_EARLY'
  | 'TOO_LARGE'
  | 'TOO_LATE'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_MANY_ATTEMPTS'
  | 'TOO_SHORT'
  | 'TOO_SMALL'
  | 'TOO_YOUNG'
  | 'UNAVAILABLE'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_STATE';

export type PublishPlanInput = {
  planId: string | number;
};

export type RefusalGround =
  | 'DUPLICATE'
  | 'EXCLUDED_SUBJECT'
  | 'OFFENSIVE'
  | 'OUTSIDE_COMPETENCE'
  | 'PERSONAL'
  | 'UNLAWFUL';

export type RefusePlanInput = {
  ground: RefusalGround;
  planId: string | number;
  reason: string;
};

export type RegisterInput = {
  birthYear?: number | null | undefined;
  email: string;
  locale?: string;
  /** What others see beside your plans */
  name: string;
  /** Where to go after confirming: a path of this site */
  next?: string | null | undefined;
  /** Without one, you sign in with a link by e-mail */
  password?: string | null | undefined;
};

export type RequestLinkInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type RespondInput = {
  outcome: Outcome;
  planId: string | number;
  reasons: string;
  /** The answer in plain words, in a few sentences */
  summary: string;
};

export type ReturnPlanInput = {
  /** What the author can do to make it fit */
  notes: string;
  planId: string | number;
};

export type SaveDraftInput = {
  areaId: string | number;
  associationId?: string | number | null | undefined;
  clientKey?: string | number | null | undefined;
  /** A coach names for whom it is written down */
  onBehalfOf?: string | null | undefined;
  /** None: a new draft */
  planId?: string | number | null | undefined;
  /** The revision that was last seen; a draft that changed elsewhere is not overwritten */
  revision?: number | null | undefined;
  words: PlanWordsInput;
};

export type SaveResponseDraftInput = {
  outcome?: Outcome | null | undefined;
  planId: string | number;
  reasons: string;
  /** The revision that was last seen; 0 for none */
  revision: number;
  summary: string;
};

export type SignInWithLinkInput = {
  code?: string | null | undefined;
  token: string;
};

export type SignInWithPasswordInput = {
  /** The code of the second factor, where one is set */
  code?: string | null | undefined;
  email: string;
  password: string;
};

/** In which capacity somebody works here */
export type StaffRole =
  | 'ADMINISTRATOR'
  | 'CLERK'
  | 'COACH'
  | 'OFFICIAL';

export type Theme =
  | 'CARE'
  | 'CULTURE'
  | 'ENERGY'
  | 'GREEN'
  | 'LIVING'
  | 'MEETING'
  | 'MOBILITY'
  | 'PLAY_AND_SPORT'
  | 'SAFETY'
  | 'WORK';

export type WithdrawPlanInput = {
  clientKey?: string | number | null | undefined;
  planId: string | number;
  reason: string;
};

export type WriteNoteInput = {
  planId: string | number;
  text: string;
};

export type RoundCardFragment = { id: string, planId: string, planTitle: string, state: string, question: string, openedAt: string, closesAt: string, residentsRoll: number, municipalityRoll: number, annulledReason: string | null };

export type RoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsQuery = { recentRounds: Array<{ id: string, planId: string, planTitle: string, state: string, question: string, openedAt: string, closesAt: string, residentsRoll: number, municipalityRoll: number, annulledReason: string | null }> };

export type RoundsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundsOfPlanQuery = { plan: { id: string, state: PlanState, viewerCan: { openRound: boolean }, rounds: Array<{ id: string, planId: string, planTitle: string, state: string, question: string, openedAt: string, closesAt: string, residentsRoll: number, municipalityRoll: number, annulledReason: string | null }> } | null };

export type RoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundPageQuery = { round: { explanation: string, method: Method, rule: MajorityRule, joining: Joining, quorumPercentage: number, secretHash: string, viewerChambers: Array<string>, id: string, planId: string, planTitle: string, state: string, question: string, openedAt: string, closesAt: string, residentsRoll: number, municipalityRoll: number, annulledReason: string | null, ownBallot: { choice: string, receipt: string } | null, result: { outcome: string, chambers: Array<{ chamber: string, outcome: string, roll: number, cast: number | null, counts: Array<{ name: string, value: string }> }>, account: Array<{ step: string, chamber: string, figures: Array<{ name: string, value: string }> }>, openVotes: Array<{ name: string, choice: string, reason: string }>, ballots: Array<{ receipt: string, choice: string, reason: string | null }> } | null } | null };

export type OpenRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { openRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { castBallot: { receipt: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type VoteInChamberMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type VoteInChamberMutation = { voteInChamber: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnnulRoundMutationVariables = Exact<{
  input: AnnulRoundInput;
}>;


export type AnnulRoundMutation = { annulRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, emailAddress: string, locale: string, birthYear: number | null, canUsePassword: boolean, secondFactorOn: boolean, roles: Array<{ role: StaffRole, municipalityId: string | null }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInMutation = { signInWithPassword: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SignInWithLinkMutationVariables = Exact<{
  input: SignInWithLinkInput;
}>;


export type SignInWithLinkMutation = { signInWithLink: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestLinkInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeProfileMutationVariables = Exact<{
  input: ChangeProfileInput;
}>;


export type ChangeProfileMutation = { changeProfile: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ModerationDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ModerationDeskQuery = { moderationDesk: Array<{ planId: string, title: string, summary: string, dueOn: string | null, submittedAt: string | null, areaName: string, municipalityName: string, inReview: boolean, secondLook: boolean, paperLists: Array<{ id: string, names: number, note: string, mine: boolean }> }> };

export type ConfirmPaperSupportMutationVariables = Exact<{
  input: ConfirmPaperSupportInput;
}>;


export type ConfirmPaperSupportMutation = { confirmPaperSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { municipalities: Array<{ id: string, slug: string, name: string, population: number, areas: Array<{ id: string, slug: string, name: string, kind: string, population: number }> }> };

export type MunicipalityPageQueryVariables = Exact<{
  slug: string;
}>;


export type MunicipalityPageQuery = { municipality: { id: string, slug: string, name: string, seat: string, population: number, areas: Array<{ id: string, slug: string, name: string, kind: string, population: number }> } | null };

export type AreaPageQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type AreaPageQuery = { area: { id: string, slug: string, name: string, kind: string, population: number, municipality: { id: string, slug: string, name: string } } | null };

export type PlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  kind?: PlanKind | null | undefined;
  theme?: Theme | null | undefined;
  state?: PlanState | null | undefined;
  search?: string | null | undefined;
  sort: PlanSort;
}>;


export type PlansQuery = { plans: { nodes: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanCardFragment = { id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null };

export type MyPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlansQuery = { myPlans: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }> };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { plan: { id: string, kind: PlanKind, state: PlanState, title: string, summary: string, body: string, themes: Array<Theme>, costCents: number | null, level: Level, outcome: Outcome | null, version: number, supportCount: number, paperSupportCount: number, supportNeeded: number | null, submittedAt: string | null, publishedAt: string | null, stateSince: string, dueOn: string | null, clockFrom: string | null, placeLabel: string | null, authorName: string | null, onBehalfOf: string | null, draftRevision: number, extended: boolean, mergedInto: string | null, viewerSupports: boolean, viewerIsAuthor: boolean, challenge: { publicTask: string, whyBetter: string, means: string, continuity: string } | null, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string }, association: { id: string, name: string } | null, viewerCan: { edit: boolean, submit: boolean, withdraw: boolean, support: boolean, moderate: boolean, respond: boolean, extend: boolean, openRound: boolean, track: boolean }, history: Array<{ id: string, at: string, act: string, toState: PlanState, role: string, reason: string | null }>, versions: Array<{ version: number, at: string, title: Array<{ kind: string, text: string }>, summary: Array<{ kind: string, text: string }>, body: Array<{ kind: string, text: string }> }>, likePlans: Array<{ id: string, title: string, state: PlanState }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { planId: string | null, revision: number | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SubmitPlanMutationVariables = Exact<{
  input: PlanIdInput;
}>;


export type SubmitPlanMutation = { submitPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SupportPlanMutationVariables = Exact<{
  input: PlanIdInput;
}>;


export type SupportPlanMutation = { supportPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawSupportMutationVariables = Exact<{
  input: PlanIdInput;
}>;


export type WithdrawSupportMutation = { withdrawSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawPlanMutationVariables = Exact<{
  input: WithdrawPlanInput;
}>;


export type WithdrawPlanMutation = { withdrawPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReturnPlanMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type ReturnPlanMutation = { returnPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RefusePlanMutationVariables = Exact<{
  input: RefusePlanInput;
}>;


export type RefusePlanMutation = { refusePlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MunicipalityDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityDeskQuery = { municipalityDesk: Array<{ planId: string, title: string, summary: string, dueOn: string | null, areaName: string, supportCount: number, assignedName: string | null, assignedToMe: boolean, secondLook: boolean, coDecide: boolean }> };

export type ResponseOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ResponseOfPlanQuery = { plan: { id: string, state: PlanState, viewerCan: { respond: boolean, extend: boolean }, response: { outcome: Outcome, summary: string, reasons: string, givenAt: string, inTime: boolean } | null, preparation: { assignedTo: string | null, outcome: Outcome | null, summary: string, reasons: string, revision: number, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, at: string, name: string, text: string }> } | null } | null };

export type TimelinessQueryVariables = Exact<{
  slug: string;
}>;


export type TimelinessQuery = { municipality: { id: string, timeliness: { given: number, inTime: number } } | null };

export type RespondMutationVariables = Exact<{
  input: RespondInput;
}>;


export type RespondMutation = { respond: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SaveResponseDraftMutationVariables = Exact<{
  input: SaveResponseDraftInput;
}>;


export type SaveResponseDraftMutation = { saveResponseDraft: { revision: number | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ExtendResponseMutationVariables = Exact<{
  input: ExtendResponseInput;
}>;


export type ExtendResponseMutation = { extendResponse: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AssignResponseMutationVariables = Exact<{
  input: AssignResponseInput;
}>;


export type AssignResponseMutation = { assignResponse: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { writeNote: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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
export const RoundCardFragmentDoc = new TypedDocumentString(`
    fragment RoundCard on Round {
  id
  planId
  planTitle
  state
  question
  openedAt
  closesAt
  residentsRoll
  municipalityRoll
  annulledReason
}
    `, {"fragmentName":"RoundCard"}) as unknown as TypedDocumentString<RoundCardFragment, unknown>;
export const PlanCardFragmentDoc = new TypedDocumentString(`
    fragment PlanCard on Plan {
  id
  kind
  state
  title
  summary
  themes
  supportCount
  supportNeeded
  dueOn
  area {
    name
    slug
  }
  municipality {
    name
    slug
  }
  association {
    name
  }
}
    `, {"fragmentName":"PlanCard"}) as unknown as TypedDocumentString<PlanCardFragment, unknown>;
export const RoundsDocument = {"__meta__":{"hash":"sha256:e9df7889fc1c6b67096beb9ac42f314d8c27277d3df09e3e4dc3296ad71be24a"}} as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundsOfPlanDocument = {"__meta__":{"hash":"sha256:aa0bd97d483c61d0b059b937b3b29e5af2e1b002b1f26bb372b966979caba7d2"}} as unknown as TypedDocumentString<RoundsOfPlanQuery, RoundsOfPlanQueryVariables>;
export const RoundPageDocument = {"__meta__":{"hash":"sha256:4d5acd61ec4222c0fe2cad2a25ec7b1673922b3ebfe138a77513b374c105ffe1"}} as unknown as TypedDocumentString<RoundPageQuery, RoundPageQueryVariables>;
export const OpenRoundDocument = {"__meta__":{"hash":"sha256:acbc0629e2efad2899212f04b49cad6a63f5fd85187453367c773e2a84bf774a"}} as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CastBallotDocument = {"__meta__":{"hash":"sha256:e0c814be9c9186d7d6a953bb073d1f6adbefb2678b5ffbac7fa4f4dc1edd0f0a"}} as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const VoteInChamberDocument = {"__meta__":{"hash":"sha256:9ff0b864815e2abad62510fea70405a0a8ad1f655bc8422ec8c4d2a1167eee26"}} as unknown as TypedDocumentString<VoteInChamberMutation, VoteInChamberMutationVariables>;
export const AnnulRoundDocument = {"__meta__":{"hash":"sha256:1008a40f4b5c091fbd48c8cf38a303462e190cb2c44214cb63143f6791ccd07e"}} as unknown as TypedDocumentString<AnnulRoundMutation, AnnulRoundMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:203e09ace6f1e138ca0d038f8c1fac9ea27bf0f504f2521ce7f7397d5b8fd1ef"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:92a94428422b424fc753178dd49ba9505da7a71331ea8c37b625fdab31483e9a"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWithLinkDocument = {"__meta__":{"hash":"sha256:e73743bfd3c084302ed32c1d5a8e16b1e2a0babdec42262bfa2ccabcb58de62b"}} as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const RequestSignInLinkDocument = {"__meta__":{"hash":"sha256:5957b04c2db40749f0c5a6591490a15bbbf3931f248966e3f335c075c9c0ff8a"}} as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const RegisterDocument = {"__meta__":{"hash":"sha256:9dabde52f4a1aa70aae8ba0e42cbff4f20228369d0ca0a216cf6d8e66789769b"}} as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sha256:b1e7dd0949cb49dc4d66359b161bbc846db1e89a246703b14aa6f78d7868807c"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:a614149424f1041031c6dab93097d556939290d009f7fb62dbc3f823ae4c1632"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:a0715c8a6136c83c414b6542955396a1f6f4ffe5083e6a29c2f3fed8d13b4c66"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"sha256:6574b359edfed78eefe255aa4f4d9885301897987e200f1b0d45259c8d05695e"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangeProfileDocument = {"__meta__":{"hash":"sha256:0c1df1b80c43abc535e3c6652db671cb225e6adbb34e7329f4eda622d7164d61"}} as unknown as TypedDocumentString<ChangeProfileMutation, ChangeProfileMutationVariables>;
export const ModerationDeskDocument = {"__meta__":{"hash":"sha256:180bce16f58587e984521f82c9df53fec42ac42f343b09e04a58924e87c47ad7"}} as unknown as TypedDocumentString<ModerationDeskQuery, ModerationDeskQueryVariables>;
export const ConfirmPaperSupportDocument = {"__meta__":{"hash":"sha256:7f6294262f4c619af3caaf06aa915c6e1451761c9c921595ee25ac6ea83c9b18"}} as unknown as TypedDocumentString<ConfirmPaperSupportMutation, ConfirmPaperSupportMutationVariables>;
export const MunicipalitiesDocument = {"__meta__":{"hash":"sha256:ac0b534cfbf57b590c7e20cbceef1772d24fdab972e481c76ac882d8c5b601f7"}} as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const MunicipalityPageDocument = {"__meta__":{"hash":"sha256:ef3795ee633ecbeea82a6eaff763dc8c28cd1b8f67774b370d49e88d77d353e2"}} as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const AreaPageDocument = {"__meta__":{"hash":"sha256:26e5bb08a37e59e2b973dfbd8028e7b304905b9d4ae15eec3caa92d7266f9c2e"}} as unknown as TypedDocumentString<AreaPageQuery, AreaPageQueryVariables>;
export const PlansDocument = {"__meta__":{"hash":"sha256:a17266c67547ac54cf85d503708d34b1f78cf570ae814d1e4a2d61b3eca8834f"}} as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const MyPlansDocument = {"__meta__":{"hash":"sha256:8dff5b806454ef6e7bc461684c7e88707ebe3b017e344f798742101eec52cb56"}} as unknown as TypedDocumentString<MyPlansQuery, MyPlansQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:80c3118031e92c535101a3b4b673d13e25c5aadc1ceb509f3caa96c45cb52495"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:288cc1bb55b75c859d1807d416cec65ff66fa1dca672cec0bc0cdf24bf64b9a5"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitPlanDocument = {"__meta__":{"hash":"sha256:698be00acb04965d3b7e19d1c32b7aa13aa2c9c0ea91c829e2482d3d3b45807a"}} as unknown as TypedDocumentString<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const SupportPlanDocument = {"__meta__":{"hash":"sha256:e6ad6f15665a909ce70d70b0d56db8e068acb23c859f17d164c08a0cad0ffdfb"}} as unknown as TypedDocumentString<SupportPlanMutation, SupportPlanMutationVariables>;
export const WithdrawSupportDocument = {"__meta__":{"hash":"sha256:d19b68e4626f34d896741e2f5f3b8b5044a7a8f08c280ed70d0213ee60ef0be4"}} as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const WithdrawPlanDocument = {"__meta__":{"hash":"sha256:24dc4f013cffc78f7340280f1c956766650b747d5d4ae8e74d86844adcb41858"}} as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const PublishPlanDocument = {"__meta__":{"hash":"sha256:595b04b065b0c579630c89a17a20989f55830f486aa06db2b5055c9b49889da7"}} as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const ReturnPlanDocument = {"__meta__":{"hash":"sha256:49bdf3abd47bf062940eeb927cc75770da77460b8e92820adb927da54b14e1d9"}} as unknown as TypedDocumentString<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const RefusePlanDocument = {"__meta__":{"hash":"sha256:444e5d7aa2a2db4042d92c6d6afeb0b998a9f911dddbd8108b19e8ac7cbc685c"}} as unknown as TypedDocumentString<RefusePlanMutation, RefusePlanMutationVariables>;
export const MunicipalityDeskDocument = {"__meta__":{"hash":"sha256:1ea384117fdcd40acc723957dc8ae23265c145a5887bf062efb88efb9aff9aa6"}} as unknown as TypedDocumentString<MunicipalityDeskQuery, MunicipalityDeskQueryVariables>;
export const ResponseOfPlanDocument = {"__meta__":{"hash":"sha256:ed3dfc3b8e5e52a4173b78970595126bae15c41c0f4d336ee1f04f367a86a914"}} as unknown as TypedDocumentString<ResponseOfPlanQuery, ResponseOfPlanQueryVariables>;
export const TimelinessDocument = {"__meta__":{"hash":"sha256:eaff06c2164c06a6cf3dfd68c0950418738c8a9494c6f30eb2cf42291d3e9a9d"}} as unknown as TypedDocumentString<TimelinessQuery, TimelinessQueryVariables>;
export const RespondDocument = {"__meta__":{"hash":"sha256:a4cf69e6b00f9d3f31e7c2ee2a22083b450a8d3dc1bc4037bc8c1ed84e4375f6"}} as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const SaveResponseDraftDocument = {"__meta__":{"hash":"sha256:c08ad9236a24c9752f66961040559f12db1ea911d897273954ab890e7dafc9c7"}} as unknown as TypedDocumentString<SaveResponseDraftMutation, SaveResponseDraftMutationVariables>;
export const ExtendResponseDocument = {"__meta__":{"hash":"sha256:61f886fe93884920285420cb72c0b07b8e00cb061512ba3a6a7222a7e7bfdcc5"}} as unknown as TypedDocumentString<ExtendResponseMutation, ExtendResponseMutationVariables>;
export const AssignResponseDocument = {"__meta__":{"hash":"sha256:92b246454cce05751c55720454dfdcb420215a75e14fc531846d0b7413a8a9d8"}} as unknown as TypedDocumentString<AssignResponseMutation, AssignResponseMutationVariables>;
export const WriteNoteDocument = {"__meta__":{"hash":"sha256:e283ae418080a6a40a4d88bd807f9da2dd45c66f8744ad3c76b962ed9a04368a"}} as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;