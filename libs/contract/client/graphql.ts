/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbsenceIdInput = {
  absenceId: string | number;
};

export type AccountBudgetOptionInput = {
  /** The day on which it was done, YYYY-MM-DD */
  doneOn?: string | null | undefined;
  note: string;
  optionId: string | number;
  /** What was spent so far, in euro cents */
  spentCents: number;
};

export type ActionStatus =
  | 'BUSY'
  | 'DONE'
  | 'DROPPED'
  | 'PLANNED';

export type AddCommentInput = {
  /** Of the client’s choice: sending again with the same key says it once */
  clientKey?: string | number | null | undefined;
  /** None for an answer */
  kind?: CommentKind | null | undefined;
  /** The comment that is answered */
  parentId?: string | number | null | undefined;
  subjectId: string | number;
  subjectKind: DiscussedKind;
  text: string;
};

export type AddMilestoneInput = {
  /** YYYY-MM-DD */
  dueOn?: string | null | undefined;
  planId: string | number;
  title: string;
};

export type AddToLookBackInput = {
  gatheringId: string | number;
  text: string;
};

export type AddVisionChapterInput = {
  title: string;
  visionId: string | number;
};

export type AdditionInput = {
  additionId: string | number;
};

export type AdoptOrdinanceInput = {
  municipalityId: string | number;
  rules: OrdinanceRulesInput;
  /** The first day on which it holds, YYYY-MM-DD */
  validFrom: string;
};

export type AdoptionWay =
  | 'GATHERING'
  | 'ROUND';

export type AnnounceAbsenceInput = {
  deputies: Array<DeputyInput>;
  /** The first day */
  fromDay: string;
  /** The last day */
  untilDay: string;
};

export type AnnulBudgetInput = {
  budgetId: string | number;
  reason: string;
};

export type AnnulRoundInput = {
  reason: string;
  roundId: string | number;
};

export type AnswerCallInput = {
  knowledgeId: string | number;
  planId: string | number;
};

export type AnswerInConsentInput = {
  sayingId: string | number;
  text: string;
};

export type AnswerInvitationInput = {
  accept: boolean;
  invitationId: string | number;
};

export type AnswerJoinRequestInput = {
  accept: boolean;
  /** Why not; only where it is refused */
  reason: string;
  requestId: string | number;
};

export type AnswerPlaceOfferInput = {
  accept: boolean;
  gatheringId: string | number;
};

export type AnswerRollRequestInput = {
  accepted: boolean;
  personId: string | number;
  reason: string;
  voteId: string | number;
};

export type AnswerSeatInput = {
  accept: boolean;
  actId: string | number;
};

export type AnswerStatementInput = {
  answer: StatementAnswer;
  statementId: string | number;
};

export type AnswerVisionCheckUpInput = {
  answers: Array<GoalAnswerInput>;
  visionId: string | number;
  words: string;
};

export type AppointChairInput = {
  associationId: string | number;
  email: string;
};

export type AppointStaffInput = {
  email: string;
  municipalityId: string | number;
  role: StaffRole;
};

export type AskCoachingInput = {
  areaId?: string | number | null | undefined;
  /** In whose name */
  associationId?: string | number | null | undefined;
  municipalityId: string | number;
  /** The plan that it is about */
  planId?: string | number | null | undefined;
  subject: string;
  /** What it is about, and what was tried */
  tried: string;
  /** A day: before when help is wished */
  wantedOn?: string | null | undefined;
};

export type AskCommentLookInput = {
  commentId: string | number;
  reason: string;
};

export type AskInformationInput = {
  planId: string | number;
  question: string;
};

export type AskLetterInput = {
  /** Street and number, then postcode and place: kept until the letter is posted */
  address: string;
};

export type AskRollPlaceInput = {
  /** Why one should be on it */
  note: string;
  /** A round or a budget */
  voteId: string | number;
};

export type AskSecondLookInput = {
  planId: string | number;
  reason: string;
};

export type AssignResponseInput = {
  personId?: string | number | null | undefined;
  planId: string | number;
};

export type AssociationActInput = {
  actId: string | number;
};

export type AssociationIdInput = {
  associationId: string | number;
};

export type AssociationKind =
  | 'NEIGHBOURHOOD'
  | 'VILLAGE'
  | 'YOUNG_PEOPLE';

/** Whose young people a group is of */
export type AssociationReach =
  | 'AREA'
  | 'MUNICIPALITY';

export type AssociationRole =
  | 'CHAIR'
  | 'MEMBER'
  | 'SECRETARY'
  | 'TREASURER';

export type BeginVisionInput = {
  associationId: string | number;
  title: string;
};

export type BringPlanToBudgetInput = {
  budgetId: string | number;
  planId: string | number;
};

export type BudgetBallotInput = {
  budgetId: string | number;
  /** At most 60 */
  choices: Array<BudgetChoiceInput>;
};

export type BudgetBallotKind =
  | 'APPROVAL'
  | 'KNAPSACK'
  | 'POINTS';

export type BudgetChoiceInput = {
  option: string | number;
  /** 1 where the ballot has no points */
  points: number;
};

export type BudgetInput = {
  budgetId: string | number;
};

export type BudgetMethod =
  | 'EQUAL_SHARES'
  | 'GREEDY';

export type BudgetState =
  | 'ANNULLED'
  | 'CHECKING'
  | 'COUNTED'
  | 'DRAFT'
  | 'GATHERING'
  | 'VOTING';

export type BudgetVerdict =
  | 'FEASIBLE'
  | 'NOT_FEASIBLE'
  | 'NOT_PLACED';

export type CancelGatheringInput = {
  gatheringId: string | number;
  reason: string;
};

export type CastBallotInput = {
  /** yes, no, abstain; or consent, concern, objection, abstain; or, among options, abstain or one whole number for each option with spaces between: 1 for what is chosen, a score from 0 to 5, points (ten in all), or the place in the order (0: not in it) */
  choice: string;
  reason?: string | null | undefined;
  roundId: string | number;
};

export type ChallengeInput = {
  continuity: string;
  means: string;
  publicTask: string;
  whyBetter: string;
};

export type ChangeConsentTextInput = {
  /** Objections that it answers */
  answers: Array<string | number>;
  consentId: string | number;
  /** What was changed */
  note: string;
  text: string;
  /** The text that was read */
  version: number;
};

export type ChangeConversationInput = {
  closesAt: string;
  conversationId: string | number;
  explanation: string;
  opensAt: string;
  question: string;
  /** The first statements */
  statements: Array<string>;
};

export type ChangeGatheringInput = {
  gatheringId: string | number;
  /** The version that is changed */
  version: number;
  words: GatheringWordsInput;
};

export type ChangeKnowledgeInput = {
  /** The gathering that a story tells of, or a lesson was drawn from */
  gatheringId?: string | number | null | undefined;
  knowledgeId: string | number;
  /** The plan that a story is about */
  planId?: string | number | null | undefined;
  /** The version that was changed */
  version: number;
  words: KnowledgeWordsInput;
};

export type ChangeMunicipalityInput = {
  /** The colour of its buttons and headings, #rrggbb */
  brand: string;
  /** Where the griffie hears of what is overdue */
  clerkAddress: string;
  municipalityId: string | number;
};

export type ChangeNoticeSettingInput = {
  kind: NoticeKind;
  mail: NoticeMail;
};

export type ChangePlanInput = {
  clientKey?: string | number | null | undefined;
  planId: string | number;
  /** The version that was changed */
  version: number;
  words: PlanWordsInput;
};

export type ChangeProfileInput = {
  birthYear?: number | null | undefined;
  locale: string;
  name: string;
};

export type ChangeVisionInput = {
  /** The revision that was changed */
  revision: number;
  summary: string;
  title: string;
  visionId: string | number;
};

export type ChangeVisitInput = {
  endsAt: string;
  place: string;
  startsAt: string;
  visitId: string | number;
};

export type CheckBudgetOptionInput = {
  /** What it costs, in euro cents; needed where it is feasible */
  costCents?: number | null | undefined;
  optionId: string | number;
  outcome: BudgetVerdict;
  reasons: string;
};

export type CheckInInput = {
  gatheringId: string | number;
  /** At most 100 */
  marks: Array<MarkInput>;
};

export type ChooseResidenceInput = {
  areaId: string | number;
  birthYear: number;
};

export type CloseCallInput = {
  knowledgeId: string | number;
  /** What came of it */
  outcome: string;
};

export type CloseCoachingInput = {
  /** The lesson that was made from it */
  lessonId?: string | number | null | undefined;
  /** Why there is no lesson */
  noLesson?: string | null | undefined;
  /** What came of it; the asker reads it */
  outcome: string;
  requestId: string | number;
};

export type CloseConsentInput = {
  consentId: string | number;
  /** What was decided, in a few words */
  words: string;
};

export type CoachingIdInput = {
  requestId: string | number;
};

/** In which capacity somebody asks */
export type CoachingRole =
  | 'ASSOCIATION'
  | 'AUTHOR'
  | 'OFFICIAL';

export type CoachingSide =
  | 'ASKER'
  | 'COACH';

export type CoachingState =
  | 'ASKED'
  | 'CLOSED'
  | 'TAKEN'
  | 'WITHDRAWN';

export type CommentInput = {
  commentId: string | number;
};

export type CommentKind =
  | 'AGAINST'
  | 'FOR'
  | 'QUESTION'
  | 'SUGGESTION';

/** In which capacity somebody comments */
export type CommentRole =
  | 'AUTHOR'
  | 'COACH'
  | 'OFFICIAL'
  | 'RESIDENT';

export type CommentSort =
  | 'NEWEST'
  | 'THANKS';

export type ComposeBudgetInput = {
  /** Euro cents */
  amountCents: number;
  areaId: string | number;
  ballotKind: BudgetBallotKind;
  /** The draft to change; a new one without it */
  budgetId?: string | number | null | undefined;
  checkUntil: string;
  closesAt: string;
  explanation: string;
  ideasUntil: string;
  method: BudgetMethod;
  /** The most that one option may cost, in euro cents */
  priceLimitCents?: number | null | undefined;
  proposeFrom: Reach;
  title: string;
};

/** Either the draft that is changed, or what a new round is about: one plan, area, municipality, or association (among its members) */
export type ComposeRoundInput = {
  areaId?: string | number | null | undefined;
  associationId?: string | number | null | undefined;
  closesAt: string;
  explanation: string;
  joining: Joining;
  method: Method;
  municipalityId?: string | number | null | undefined;
  /** Two to twelve short texts, for the methods that choose among options; their order is kept */
  options?: Array<string> | null | undefined;
  planId?: string | number | null | undefined;
  question: string;
  /** Of the residents on the roll */
  quorumPercentage: number;
  roundId?: string | number | null | undefined;
  rule: MajorityRule;
  /** How many are chosen, where seats are filled; else one */
  seats?: number | null | undefined;
  /** Where weights join: one for each chamber that takes part */
  weights?: Array<WeightInput> | null | undefined;
  /** Whether young people are a chamber of their own */
  young?: boolean | null | undefined;
};

export type ConfirmPaperSupportInput = {
  listId: string | number;
};

export type ConfirmPaperVotersInput = {
  /** Those that were looked at: at most 100 */
  personIds: Array<string | number>;
  voteId: string | number;
};

/** What is stated about the people in a photo */
export type Consent =
  | 'ALL_AGREED'
  | 'NOBODY_RECOGNISABLE';

/** Who decides: residents of an area, or members of an association */
export type ConsentCircle =
  | 'AREA'
  | 'MEMBERS';

export type ConsentSayingKind =
  | 'OBJECTION'
  | 'QUESTION'
  | 'REACTION';

/** What somebody says of a text */
export type ConsentStand =
  | 'ABSTAIN'
  | 'CONCERN'
  | 'CONSENT'
  | 'OBJECTION';

/** A step of deciding by consent, or its end */
export type ConsentState =
  | 'CONSENT'
  | 'DECISION'
  | 'INTEGRATION'
  | 'NO_CONSENT'
  | 'OBJECTIONS'
  | 'PROPOSAL'
  | 'QUESTIONS'
  | 'REACTIONS'
  | 'WITHDRAWN';

export type ConsentStep =
  | 'DECISION'
  | 'INTEGRATION'
  | 'OBJECTIONS'
  | 'PROPOSAL'
  | 'QUESTIONS'
  | 'REACTIONS';

export type ConversationState =
  | 'CLOSED'
  | 'OPEN'
  | 'PLANNED';

export type DecideCommentLookInput = {
  commentId: string | number;
  reason: string;
  /** Whether it stays hidden */
  upheld: boolean;
};

export type DecideSecondLookInput = {
  planId: string | number;
  reason: string;
  /** Whether the first decision stands */
  upheld: boolean;
};

export type DeclineAssociationActInput = {
  actId: string | number;
  reason: string;
};

export type DeputyInput = {
  municipalityId: string | number;
  personId: string | number;
};

export type DescribeAssociationInput = {
  /** What it does */
  about: string;
  associationId: string | number;
};

export type DiscardRoundInput = {
  roundId: string | number;
};

/** What can be talked about */
export type DiscussedKind =
  | 'CALL'
  | 'CONVERSATION'
  | 'GATHERING'
  | 'PLAN'
  | 'ROUND'
  | 'VISION';

export type EditCommentInput = {
  commentId: string | number;
  text: string;
  /** The version that was changed */
  version: number;
};

export type EndConversationInput = {
  conversationId: string | number;
  /** Everybody reads it */
  reason: string;
};

export type EnterPaperBallotInput = {
  /** As in castBallot; of a budget one whole number for each option, in their order */
  choice: string;
  /** As it stands on the sheet */
  code: string;
  reason?: string | null | undefined;
  voteId: string | number;
};

export type EnterPaperSupportInput = {
  /** Names on the list that may support and have not done so on screen */
  names: number;
  /** Where the list lies, so that it can be checked */
  note: string;
  planId: string | number;
};

export type EraseAccountInput = {
  /** One’s own address, typed once more */
  email: string;
};

export type ExtendResponseInput = {
  planId: string | number;
  reason: string;
};

export type ExtendVisionReceiptInput = {
  /** Everybody reads it */
  reason: string;
  visionId: string | number;
};

export type FilePurpose =
  | 'MINUTES'
  | 'PHOTO'
  | 'SLIDES';

export type FollowInput = {
  id: string | number;
  kind: FollowKind;
};

export type FollowKind =
  | 'AREA'
  | 'MUNICIPALITY'
  | 'PLAN';

export type FoundAssociationInput = {
  about: string;
  areaId: string | number;
  /** Who becomes the first chair, and is invited */
  chairEmail: string;
  kind: AssociationKind;
  name: string;
  reach: AssociationReach;
};

export type GatheringInput = {
  gatheringId: string | number;
};

export type GatheringKind =
  | 'INSPIRATION_CAFE'
  | 'MASTERCLASS'
  | 'VILLAGE_MEETING'
  | 'WORKSHOP';

export type GatheringState =
  | 'CANCELLED'
  | 'DRAFT'
  | 'PUBLISHED';

export type GatheringWordsInput = {
  about: string;
  address: string;
  capacity: number;
  endsAt: string;
  /** For whom it is, in words */
  forWhom: string;
  /** Who hold it: hosts and partners */
  hosts: Array<HostInput>;
  items: Array<ProgrammeItemInput>;
  kind: GatheringKind;
  /** The link of the meeting, shown to who has a place; empty when it is only in a hall */
  onlineUrl: string;
  /** The series that it belongs to; empty for a single one */
  series: string;
  startsAt: string;
  title: string;
  /** The hall; empty when it is only online */
  venue: string;
};

export type GiveInformationInput = {
  answer: string;
  planId: string | number;
};

export type GoalAnswerInput = {
  goalId: string | number;
  how: GoalWay;
  note: string;
};

/** How a goal goes */
export type GoalWay =
  | 'GOING_WELL'
  | 'REACHED'
  | 'SLOW'
  | 'STUCK';

export type HandOverCoachingInput = {
  /** What the next coach must know; the asker does not read it */
  notes: string;
  requestId: string | number;
  toPersonId: string | number;
};

export type HideCommentInput = {
  commentId: string | number;
  ground: HidingGround;
  /** For the author */
  reason: string;
};

/** On which ground a comment is reported or hidden */
export type HidingGround =
  | 'ADVERTISING'
  | 'OFFENSIVE'
  | 'OFF_TOPIC'
  | 'PERSONAL'
  | 'UNLAWFUL';

export type HostInput = {
  name: string;
};

export type HoursIdInput = {
  hoursId: string | number;
};

export type InvitationIdInput = {
  invitationId: string | number;
};

export type InviteToAssociationInput = {
  associationId: string | number;
  email: string;
};

export type Joining =
  | 'ADVICE'
  | 'ALL_AGREE'
  | 'RESIDENTS_DECIDE'
  | 'WEIGHTED';

export type JudgeVisionSuggestionInput = {
  accept: boolean;
  reason: string;
  /** Whether everybody may read the words of a declined one; an accepted one is always shown */
  shown: boolean;
  suggestionId: string | number;
};

export type KindRulesInput = {
  acknowledgeDays: number;
  ageFrom: number;
  excludedSubjects: Array<string>;
  extendDays: number;
  gatherDays: number;
  /** plan, wish, initiative or challenge */
  kind: string;
  level: string;
  respondDays: number;
  reviewWorkingDays: number;
  /** resident, verified, association */
  submitBy: Array<string>;
  /** none, number or share */
  supportKind: string;
  supportLeast?: number | null | undefined;
  supportMost?: number | null | undefined;
  /** Where a number is asked */
  supportNumber?: number | null | undefined;
  /** Per cent of the residents of the area, where a share is asked */
  supportPercentage?: number | null | undefined;
};

export type KnowledgeIdInput = {
  knowledgeId: string | number;
};

export type KnowledgeKind =
  | 'CALL'
  | 'LESSON'
  | 'STORY';

/** In which capacity something is shared */
export type KnowledgeRole =
  | 'ASSOCIATION'
  | 'COACH'
  | 'OFFICIAL'
  | 'RESIDENT';

export type KnowledgeState =
  | 'CLOSED'
  | 'IN_REVIEW'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'WITHDRAWN';

export type KnowledgeWordsInput = {
  /** Only of a lesson */
  askWhom: string;
  /** Of a lesson: the answer */
  body: string;
  themes: Array<Theme>;
  /** Of a lesson: the question */
  title: string;
  /** Only of a lesson */
  worksWhen: string;
};

export type LeadConsentInput = {
  consentId: string | number;
  /** Asked for where one goes back, or to the decision while objections hold */
  reason: string;
  to: ConsentStep;
  /** Until when the step is promised to last */
  until: string;
};

export type LettersPostedInput = {
  municipalityId: string | number;
};

export type Level =
  | 'ADVISE'
  | 'CONSULT'
  | 'CO_DECIDE'
  | 'CO_PRODUCE'
  | 'INFORM';

export type LogHoursInput = {
  done: string;
  /** A day */
  onDay: string;
  /** Quarter hours */
  quarters: number;
  requestId: string | number;
};

export type LookBackInput = {
  gatheringId: string | number;
  outcomes: string;
  recap: string;
};

export type MajorityRule =
  | 'ABSOLUTE'
  | 'SIMPLE'
  | 'TWO_THIRDS';

export type MakeGatheringInput = {
  areaId?: string | number | null | undefined;
  /** In the name of an association, for its area */
  associationId?: string | number | null | undefined;
  /** None: for the whole province */
  municipalityId?: string | number | null | undefined;
  words: GatheringWordsInput;
};

export type MarkInput = {
  /** A registration, or the id that the phone gave to who walked in */
  about: string | number;
  /** By the clock of the phone */
  at: string;
  /** Made by the phone: the same key is stored once */
  key: string | number;
  /** How many are here; 0 takes it back */
  people: number;
  /** The marks that this one takes the place of */
  saw: Array<string | number>;
  /** Of who walked in; may be empty */
  walkInName?: string | null | undefined;
};

export type MarkNoticesReadInput = {
  /** None: all of them */
  ids?: Array<string | number> | null | undefined;
};

export type MergePlanInput = {
  intoPlanId: string | number;
  planId: string | number;
  reason: string;
};

export type Method =
  | 'APPROVAL'
  | 'CONSENT'
  | 'IRV'
  | 'MAJORITY'
  | 'PLURALITY'
  | 'POINTS'
  | 'SCHULZE'
  | 'SCORE'
  | 'STV';

export type MoveVisionChapterInput = {
  chapterId: string | number;
  /** To the beginning; else to the end */
  up: boolean;
};

/** Why a conversation shows no groups of opinion */
export type NoGroupsReason =
  | 'FEW_PEOPLE'
  | 'NO_DIFFERENCE';

/** Why one hears of something */
export type NoticeKind =
  | 'DISCUSSION'
  | 'FOLLOWED'
  | 'OWN_PLAN'
  | 'ROUND'
  | 'SUPPORTED'
  | 'WORK';

/** When a notice also goes out by e-mail */
export type NoticeMail =
  | 'AT_ONCE'
  | 'NEVER'
  | 'WEEKLY';

export type ObjectionState =
  | 'OPEN'
  | 'RESOLVED'
  | 'SET_ASIDE'
  | 'STANDING'
  | 'TAKEN_BACK'
  | 'TESTED';

export type OpenRoundInput = {
  roundId: string | number;
};

export type OpinionSide =
  | 'AGREE'
  | 'DISAGREE';

export type OrdinanceRulesInput = {
  /** Whether associations may compose a village budget; no when absent */
  associationBudgets?: boolean | null | undefined;
  bindingRounds: boolean;
  kinds: Array<KindRulesInput>;
  methods: Array<string>;
  paperCounts: boolean;
  quorumPercentage: number;
  supportAgeFrom: number;
  /** area or municipality */
  supportFrom: string;
  voteAgeFrom: number;
  /** area or municipality */
  voteFrom: string;
  /** Through the year in which one turns this age one counts as young; 25 when absent */
  youthAgeUntil?: number | null | undefined;
};

export type Outcome =
  | 'ADOPTED'
  | 'BACKED'
  | 'CO_DECIDE'
  | 'DECLINED';

export type PaperEntryInput = {
  entryId: string | number;
};

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

export type PlanVisitInput = {
  endsAt?: string | null | undefined;
  /** A gathering; without one it is an appointment */
  gatheringId?: string | number | null | undefined;
  place?: string | null | undefined;
  requestId: string | number;
  startsAt?: string | null | undefined;
};

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

export type PostUpdateInput = {
  planId: string | number;
  text: string;
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
  | 'TOO_OLD'
  | 'TOO_SHORT'
  | 'TOO_SMALL'
  | 'TOO_YOUNG'
  | 'UNAVAILABLE'
  | 'WRONG_CREDENTIALS'
  | 'WRONG_STATE';

export type ProgrammeItemInput = {
  /** Also who speaks */
  about: string;
  /** A workshop has places of its own */
  capacity?: number | null | undefined;
  endsAt: string;
  /** None: a new part */
  id?: string | number | null | undefined;
  room: string;
  startsAt: string;
  title: string;
};

export type ProposeBudgetOptionInput = {
  /** What it may cost, in euro cents */
  askedCents?: number | null | undefined;
  budgetId: string | number;
  description: string;
  title: string;
};

export type ProposeConsentInput = {
  areaId: string | number;
  /** In whose name */
  associationId?: string | number | null | undefined;
  circle: ConsentCircle;
  /** Of the client’s choice: sending again with the same key proposes once */
  clientKey?: string | number | null | undefined;
  text: string;
  title: string;
  /** How many of the circle must say something for a decision */
  voicesNeeded: number;
};

export type ProposeDissolvingInput = {
  associationId: string | number;
  reason: string;
};

export type ProposeEndOfTermInput = {
  associationId: string | number;
  /** A membership */
  memberId: string | number;
  reason: string;
  /** The last day, YYYY-MM-DD */
  until: string;
};

export type ProposeHandOverInput = {
  associationId: string | number;
  seats: Array<SeatInput>;
  /** From which day on, YYYY-MM-DD */
  since: string;
};

export type ProposeStatementInput = {
  conversationId: string | number;
  text: string;
};

export type ProposeVisionAdoptionInput = {
  /** The day of the gathering, or on which the round closed */
  heldOn: string;
  /** Only of a round */
  roundId?: string | number | null | undefined;
  /** The version that was adopted */
  version: number;
  visionId: string | number;
  way: AdoptionWay;
  /** Which gathering, how many were there, how it was decided */
  words: string;
};

/** In which capacity somebody proposes */
export type ProposerRole =
  | 'ASSOCIATION'
  | 'COACH'
  | 'OFFICIAL';

export type PublishPlanInput = {
  planId: string | number;
};

export type PublishVisionInput = {
  /** What changed, in a few words */
  note: string;
  visionId: string | number;
};

export type Reach =
  | 'AREA'
  | 'MUNICIPALITY';

export type ReachMilestoneInput = {
  milestoneId: string | number;
  reached: boolean;
};

export type ReceiveVisionInput = {
  outcome: VisionOutcome;
  reasons: string;
  /** In short, in plain words */
  summary: string;
  /** The adopted version that is answered */
  version: number;
  visionId: string | number;
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

export type RefuseStatementInput = {
  ground: StatementGround;
  /** For the author */
  reason: string;
  statementId: string | number;
};

export type RegisterForGatheringInput = {
  /** What one needs to take part */
  accessNeeds: string;
  gatheringId: string | number;
  /** Oneself, or with a companion */
  people: number;
  /** A question beforehand */
  question: string;
  workshopId?: string | number | null | undefined;
};

export type RegisterInput = {
  birthYear?: number | null | undefined;
  email: string;
  locale: string;
  /** What others see beside your plans */
  name: string;
  /** Where to go after confirming: a path of this site */
  next?: string | null | undefined;
  /** Without one, you sign in with a link by e-mail */
  password?: string | null | undefined;
};

/** How somebody stands to a gathering */
export type RegistrationState =
  | 'LAPSED'
  | 'OFFERED'
  | 'REGISTERED'
  | 'UNREGISTERED'
  | 'WAITING';

export type RemoveAttachmentInput = {
  attachmentId: string | number;
};

export type RemoveMilestoneInput = {
  milestoneId: string | number;
};

export type RemoveVisionChapterInput = {
  chapterId: string | number;
  /** The revision that was seen */
  revision: number;
};

export type ReportCommentInput = {
  commentId: string | number;
  ground: HidingGround;
  note: string;
};

export type RequestLinkInput = {
  email: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type ResidenceVisitInput = {
  visitId: string | number;
};

export type RespondInput = {
  outcome: Outcome;
  planId: string | number;
  reasons: string;
  /** The answer in plain words, in a few sentences */
  summary: string;
};

export type ReturnCallInput = {
  knowledgeId: string | number;
  /** What the caller can mend */
  notes: string;
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

export type SaveVisionChapterInput = {
  chapterId: string | number;
  /** The revision that was seen */
  revision: number;
  words: VisionChapterWordsInput;
};

export type SayInConsentInput = {
  consentId: string | number;
  text: string;
};

export type SeatInput = {
  /** A membership */
  memberId: string | number;
  role: AssociationRole;
};

export type SecondFactorCodeInput = {
  code: string;
};

export type SeeResidenceInput = {
  email: string;
};

export type SendCoachingMessageInput = {
  /** A day: when the coach takes the next step. Only for the coach */
  nextOn?: string | null | undefined;
  requestId: string | number;
  text: string;
};

export type ServePlanGoalInput = {
  /** None: it serves no goal */
  goalId?: string | number | null | undefined;
  planId: string | number;
};

export type SetVisionActionInput = {
  actionId: string | number;
  note: string;
  status: ActionStatus;
};

export type ShareKnowledgeInput = {
  areaId?: string | number | null | undefined;
  /** In whose name */
  associationId?: string | number | null | undefined;
  /** The gathering that a story tells of, or a lesson was drawn from */
  gatheringId?: string | number | null | undefined;
  kind: KnowledgeKind;
  municipalityId: string | number;
  /** The plan that a story is about */
  planId?: string | number | null | undefined;
  words: KnowledgeWordsInput;
};

export type SharedFileInput = {
  fileId: string | number;
};

/** What a file is shared with */
export type SharedFileSubject =
  | 'GATHERING'
  | 'STORY';

export type ShowOwnNameInput = {
  associationId: string | number;
  shown: boolean;
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

export type StaffRoleInput = {
  roleId: string | number;
};

export type StartConversationInput = {
  areaId?: string | number | null | undefined;
  /** In whose name */
  associationId?: string | number | null | undefined;
  /** Of the client’s choice: sending again with the same key starts one */
  clientKey?: string | number | null | undefined;
  closesAt: string;
  explanation: string;
  municipalityId: string | number;
  opensAt: string;
  question: string;
  /** The first statements */
  statements: Array<string>;
};

/** In which capacity somebody started a conversation */
export type StarterRole =
  | 'ASSOCIATION'
  | 'COACH'
  | 'OFFICIAL';

export type StatementAnswer =
  | 'AGREE'
  | 'DISAGREE'
  | 'PASS';

/** On which ground a statement is kept out */
export type StatementGround =
  | 'DOUBLE'
  | 'OFFENSIVE'
  | 'OFF_TOPIC'
  | 'PERSONAL'
  | 'TWO_AT_ONCE'
  | 'UNCLEAR';

export type StatementInput = {
  statementId: string | number;
};

export type StatementState =
  | 'IN_REVIEW'
  | 'REFUSED'
  | 'SHOWN'
  | 'TAKEN_OUT';

export type StopPlanInput = {
  planId: string | number;
  reason: string;
};

export type StrikePaperVoterInput = {
  personId: string | number;
  /** A round or a budget */
  voteId: string | number;
};

export type SuggestToVisionInput = {
  /** The chapter that it is about; none: the whole */
  chapterId?: string | number | null | undefined;
  text: string;
  visionId: string | number;
};

export type SuggestionRole =
  | 'COACH'
  | 'RESIDENT';

export type SuggestionState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WAITING'
  | 'WITHDRAWN';

export type TakeOutOfConsentInput = {
  reason: string;
  sayingId: string | number;
};

export type TakeStandInput = {
  consentId: string | number;
  /** Asked for with an objection */
  reason: string;
  stand: ConsentStand;
};

export type TellConversationOutcomeInput = {
  conversationId: string | number;
  /** The address of a plan or a round on the site; or empty */
  link: string;
  outcome: string;
};

export type TestObjectionInput = {
  /** Whether it holds: the circle would be harmed */
  holds: boolean;
  objectionId: string | number;
  reason: string;
};

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

export type TrackInput = {
  planId: string | number;
};

export type UnsubscribeInput = {
  /** A kind of notice, or weekly for the letter */
  kind: string;
  secret: string;
};

export type VerifyResidenceInput = {
  code: string;
};

export type VisionActionInput = {
  /** None for a new one */
  id?: string | number | null | undefined;
  title: string;
  /** In words: summer 2027 */
  until: string;
  who: string;
};

export type VisionAdoptionIdInput = {
  adoptionId: string | number;
};

export type VisionChapterWordsInput = {
  body: string;
  goals: Array<VisionGoalInput>;
  title: string;
};

export type VisionGoalInput = {
  actions: Array<VisionActionInput>;
  /** None for a new one */
  id?: string | number | null | undefined;
  title: string;
  why: string;
};

export type VisionOutcome =
  | 'SUPPORTS'
  | 'SUPPORTS_PARTLY'
  | 'TAKES_NOTE';

export type VisionSuggestionIdInput = {
  suggestionId: string | number;
};

export type VisionWriterInput = {
  personId: string | number;
  visionId: string | number;
};

export type VisitIdInput = {
  visitId: string | number;
};

/** What can wait on a coach’s desk */
export type WaitingKind =
  | 'CALL'
  | 'COACHING'
  | 'HIDDEN_COMMENT'
  | 'LATE_ANSWER'
  | 'PAPER'
  | 'REPORT'
  | 'REVIEW'
  | 'SECOND_LOOK'
  | 'STILL'
  | 'TALK';

export type WeightInput = {
  /** residents, young or municipality */
  chamber: string;
  weight: number;
};

export type WithdrawConsentInput = {
  consentId: string | number;
  /** Everybody reads it */
  reason: string;
};

export type WithdrawPlanInput = {
  clientKey?: string | number | null | undefined;
  planId: string | number;
  reason: string;
};

export type WriteCoachingNoteInput = {
  requestId: string | number;
  text: string;
};

export type WriteNoteInput = {
  planId: string | number;
  text: string;
};

export type AssociationCardFragment = { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } };

export type AssociationActItemFragment = { id: string, kind: string, state: string, name: string, path: string | null, reason: string, day: string | null, proposedBy: string | null, expiresAt: string, byCoach: boolean, viewerMayConfirm: boolean, viewerMayDecline: boolean, viewerMayAccept: boolean, seats: Array<{ role: AssociationRole, name: string | null, accepted: boolean }> };

export type AssociationsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type AssociationsQuery = { associationsOf: Array<{ id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } }> };

export type AssociationPageQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type AssociationPageQuery = { association: { foundedAt: string, endedAt: string | null, id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, board: Array<{ role: AssociationRole, name: string | null, since: string, until: string | null }>, history: Array<{ at: string, act: string, role: AssociationRole | null }>, youthAges: { from: number, until: number } | null, viewerCan: { lead: boolean, join: boolean, withdrawRequest: boolean, leave: boolean, appointChair: boolean }, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } | null };

export type AssociationInsideQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type AssociationInsideQuery = { association: { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, viewerCan: { lead: boolean, leave: boolean }, inside: { contact: string | null, members: Array<{ id: string, name: string | null, role: AssociationRole, since: string, until: string | null, self: boolean, shown: boolean }>, acts: Array<{ id: string, kind: string, state: string, name: string, path: string | null, reason: string, day: string | null, proposedBy: string | null, expiresAt: string, byCoach: boolean, viewerMayConfirm: boolean, viewerMayDecline: boolean, viewerMayAccept: boolean, seats: Array<{ role: AssociationRole, name: string | null, accepted: boolean }> }>, requests: Array<{ id: string, name: string | null, at: string }>, invitations: Array<{ id: string, role: AssociationRole, email: string | null, expiresAt: string }> } | null, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } | null };

export type MyAssociationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAssociationsQuery = { myAssociations: { memberships: Array<{ role: AssociationRole, association: { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } }>, invitations: Array<{ id: string, role: AssociationRole, expiresAt: string, association: { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } }> } };

export type AssociationDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationDeskQuery = { associationDesk: { acts: Array<{ id: string, kind: string, state: string, name: string, path: string | null, reason: string, day: string | null, proposedBy: string | null, expiresAt: string, byCoach: boolean, viewerMayConfirm: boolean, viewerMayDecline: boolean, viewerMayAccept: boolean, seats: Array<{ role: AssociationRole, name: string | null, accepted: boolean }> }>, withoutBoard: Array<{ id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } }>, municipalities: Array<{ id: string, name: string, slug: string }> } };

export type AreasToFoundInQueryVariables = Exact<{
  slug: string;
}>;


export type AreasToFoundInQuery = { municipality: { id: string, areas: Array<{ id: string, name: string }> } | null };

export type DescribeAssociationMutationVariables = Exact<{
  input: DescribeAssociationInput;
}>;


export type DescribeAssociationMutation = { describeAssociation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type InviteToAssociationMutationVariables = Exact<{
  input: InviteToAssociationInput;
}>;


export type InviteToAssociationMutation = { inviteToAssociation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: InvitationIdInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskToJoinMutationVariables = Exact<{
  input: AssociationIdInput;
}>;


export type AskToJoinMutation = { askToJoin: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawJoinRequestMutationVariables = Exact<{
  input: AssociationIdInput;
}>;


export type WithdrawJoinRequestMutation = { withdrawJoinRequest: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerJoinRequestMutationVariables = Exact<{
  input: AnswerJoinRequestInput;
}>;


export type AnswerJoinRequestMutation = { answerJoinRequest: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type LeaveAssociationMutationVariables = Exact<{
  input: AssociationIdInput;
}>;


export type LeaveAssociationMutation = { leaveAssociation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ShowOwnNameMutationVariables = Exact<{
  input: ShowOwnNameInput;
}>;


export type ShowOwnNameMutation = { showOwnName: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeHandOverMutationVariables = Exact<{
  input: ProposeHandOverInput;
}>;


export type ProposeHandOverMutation = { proposeHandOver: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeEndOfTermMutationVariables = Exact<{
  input: ProposeEndOfTermInput;
}>;


export type ProposeEndOfTermMutation = { proposeEndOfTerm: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeDissolvingMutationVariables = Exact<{
  input: ProposeDissolvingInput;
}>;


export type ProposeDissolvingMutation = { proposeDissolving: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmAssociationActMutationVariables = Exact<{
  input: AssociationActInput;
}>;


export type ConfirmAssociationActMutation = { confirmAssociationAct: { state: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DeclineAssociationActMutationVariables = Exact<{
  input: DeclineAssociationActInput;
}>;


export type DeclineAssociationActMutation = { declineAssociationAct: { state: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerSeatMutationVariables = Exact<{
  input: AnswerSeatInput;
}>;


export type AnswerSeatMutation = { answerSeat: { state: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type FoundAssociationMutationVariables = Exact<{
  input: FoundAssociationInput;
}>;


export type FoundAssociationMutation = { foundAssociation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AppointChairMutationVariables = Exact<{
  input: AppointChairInput;
}>;


export type AppointChairMutation = { appointChair: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type BudgetCardFragment = { id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string };

export type BudgetOptionItemFragment = { id: string, number: number, planId: string | null, title: string, description: string, askedCents: number | null, outcome: BudgetVerdict | null, reasons: string | null, costCents: number | null, spentCents: number | null, doneOn: string | null, note: string | null, viewerMayCheck: boolean, viewerMayAccount: boolean };

export type BudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsQuery = { recentBudgets: Array<{ id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string }> };

export type BudgetsOfAreaQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type BudgetsOfAreaQuery = { area: { id: string, name: string, villageBudgets: { viewerMayCompose: boolean, budgets: Array<{ id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string }> } } | null };

export type BudgetsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type BudgetsOfPlanQuery = { plan: { id: string, villageBudgets: Array<{ holdsPlan: boolean, viewerMayBring: boolean, budget: { id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string } }> } | null };

export type BudgetPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BudgetPageQuery = { budget: { explanation: string, areaId: string, priceLimitCents: number | null, proposeFrom: Reach, method: BudgetMethod, ballotKind: BudgetBallotKind, annulledReason: string | null, roll: number, id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string, options: Array<{ id: string, number: number, planId: string | null, title: string, description: string, askedCents: number | null, outcome: BudgetVerdict | null, reasons: string | null, costCents: number | null, spentCents: number | null, doneOn: string | null, note: string | null, viewerMayCheck: boolean, viewerMayAccount: boolean }>, viewerCan: { change: boolean, open: boolean, propose: boolean, openVote: boolean, annul: boolean, vote: boolean, paper: boolean, votesOnPaper: boolean }, ownBallot: { receipt: string | null, choices: Array<{ option: string, points: number }> | null, draft: Array<{ option: string, points: number }> | null } | null, result: { spentCents: number, leftCents: number, cast: number | null, paper: number | null, served: number | null, shareCents: number | null, inHandCents: number | null, options: Array<{ option: string, won: boolean, place: number | null, how: string | null, costCents: number, votes: number | null, points: number | null, eachCents: number | null, gaveAll: number | null, gaveAllCents: number | null, hadCents: number | null, leftCents: number | null }>, mostVotes: { winners: Array<string>, served: number } | null } | null } | null };

export type ComposeBudgetMutationVariables = Exact<{
  input: ComposeBudgetInput;
}>;


export type ComposeBudgetMutation = { composeBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type OpenBudgetMutationVariables = Exact<{
  input: BudgetInput;
}>;


export type OpenBudgetMutation = { openBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type OpenBudgetVoteMutationVariables = Exact<{
  input: BudgetInput;
}>;


export type OpenBudgetVoteMutation = { openBudgetVote: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnnulBudgetMutationVariables = Exact<{
  input: AnnulBudgetInput;
}>;


export type AnnulBudgetMutation = { annulBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeBudgetOptionMutationVariables = Exact<{
  input: ProposeBudgetOptionInput;
}>;


export type ProposeBudgetOptionMutation = { proposeBudgetOption: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type BringPlanToBudgetMutationVariables = Exact<{
  input: BringPlanToBudgetInput;
}>;


export type BringPlanToBudgetMutation = { bringPlanToBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CheckBudgetOptionMutationVariables = Exact<{
  input: CheckBudgetOptionInput;
}>;


export type CheckBudgetOptionMutation = { checkBudgetOption: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AccountBudgetOptionMutationVariables = Exact<{
  input: AccountBudgetOptionInput;
}>;


export type AccountBudgetOptionMutation = { accountBudgetOption: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type KeepBudgetBallotMutationVariables = Exact<{
  input: BudgetBallotInput;
}>;


export type KeepBudgetBallotMutation = { keepBudgetBallot: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CastBudgetBallotMutationVariables = Exact<{
  input: BudgetBallotInput;
}>;


export type CastBudgetBallotMutation = { castBudgetBallot: { receipt: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type BudgetsOfAssociationQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type BudgetsOfAssociationQuery = { association: { id: string, villageBudgets: Array<{ id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string }> } | null };

export type CoachingCardFragment = { id: string, state: CoachingState, role: CoachingRole, askedBy: string | null, subject: string, askedAt: string, wantedOn: string | null, coachName: string | null, deputyName: string | null, next: { who: string, step: string, due: string | null, late: boolean }, municipality: { id: string, name: string }, area: { id: string, name: string } | null, plan: { id: string, title: string } | null };

export type MyCoachingRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCoachingRequestsQuery = { myCoachingRequests: Array<{ id: string, state: CoachingState, role: CoachingRole, askedBy: string | null, subject: string, askedAt: string, wantedOn: string | null, coachName: string | null, deputyName: string | null, next: { who: string, step: string, due: string | null, late: boolean }, municipality: { id: string, name: string }, area: { id: string, name: string } | null, plan: { id: string, title: string } | null }> };

export type CoachingScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachingScopesQuery = { coachingScopes: Array<{ role: CoachingRole, name: string, municipalityId: string, areaId: string | null, associationId: string | null, planId: string | null }> };

export type CoachingRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type CoachingRequestQuery = { coachingRequest: { id: string, state: CoachingState, role: CoachingRole, askedBy: string | null, subject: string, tried: string, wantedOn: string | null, askedAt: string, coachName: string | null, deputyName: string | null, outcome: string | null, noLesson: string | null, endedAt: string | null, next: { who: string, step: string, due: string | null, late: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, plan: { id: string, title: string } | null, lesson: { id: string, title: string } | null, messages: Array<{ id: string, at: string, by: string | null, side: CoachingSide, text: string }>, notes: Array<{ id: string, at: string, by: string | null, handOver: boolean, text: string }>, visits: Array<{ id: string, gatheringId: string | null, title: string | null, startsAt: string, endsAt: string, place: string, cancelled: boolean, viewerCanChange: boolean }>, hours: Array<{ id: string, by: string | null, onDay: string, quarters: number, done: string, mine: boolean }>, history: Array<{ id: string, at: string, act: string, role: string }>, successors: Array<{ id: string, name: string }>, viewerCan: { take: boolean, lead: boolean, log: boolean, note: boolean, write: boolean, withdraw: boolean } } | null };

export type CoachDeskQueryVariables = Exact<{
  kind?: WaitingKind | null | undefined;
  municipality?: string | null | undefined;
  mine: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type CoachDeskQuery = { coachDesk: { nodes: Array<{ id: string, kind: WaitingKind, title: string, path: string, since: string, dueOn: string | null, overdue: boolean, forName: string | null, mine: boolean, standIn: boolean, figure: number | null, municipalityName: string, areaName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoachingHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachingHoursQuery = { coachingHours: Array<{ municipality: string, month: string, role: CoachingRole, requests: number, quarters: number }> };

export type CoachAbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachAbsencesQuery = { coachAbsences: Array<{ id: string, fromDay: string, untilDay: string, coachName: string | null, deputyName: string | null, mine: boolean, now: boolean, municipality: { id: string, name: string } }>, coachColleagues: Array<{ id: string, name: string, coaches: Array<{ id: string, name: string }> }> };

export type GatheringsToVisitQueryVariables = Exact<{
  municipality?: string | null | undefined;
}>;


export type GatheringsToVisitQuery = { gatherings: { nodes: Array<{ id: string, title: string, startsAt: string }> } };

export type AskCoachingMutationVariables = Exact<{
  input: AskCoachingInput;
}>;


export type AskCoachingMutation = { askCoaching: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawCoachingMutationVariables = Exact<{
  input: CoachingIdInput;
}>;


export type WithdrawCoachingMutation = { withdrawCoaching: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeCoachingMutationVariables = Exact<{
  input: CoachingIdInput;
}>;


export type TakeCoachingMutation = { takeCoaching: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type HandOverCoachingMutationVariables = Exact<{
  input: HandOverCoachingInput;
}>;


export type HandOverCoachingMutation = { handOverCoaching: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CloseCoachingMutationVariables = Exact<{
  input: CloseCoachingInput;
}>;


export type CloseCoachingMutation = { closeCoaching: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SendCoachingMessageMutationVariables = Exact<{
  input: SendCoachingMessageInput;
}>;


export type SendCoachingMessageMutation = { sendCoachingMessage: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WriteCoachingNoteMutationVariables = Exact<{
  input: WriteCoachingNoteInput;
}>;


export type WriteCoachingNoteMutation = { writeCoachingNote: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
}>;


export type PlanVisitMutation = { planVisit: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeVisitMutationVariables = Exact<{
  input: ChangeVisitInput;
}>;


export type ChangeVisitMutation = { changeVisit: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CancelVisitMutationVariables = Exact<{
  input: VisitIdInput;
}>;


export type CancelVisitMutation = { cancelVisit: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type LogHoursMutationVariables = Exact<{
  input: LogHoursInput;
}>;


export type LogHoursMutation = { logHours: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropHoursMutationVariables = Exact<{
  input: HoursIdInput;
}>;


export type DropHoursMutation = { dropHours: { requestId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnnounceAbsenceMutationVariables = Exact<{
  input: AnnounceAbsenceInput;
}>;


export type AnnounceAbsenceMutation = { announceAbsence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EndAbsenceMutationVariables = Exact<{
  input: AbsenceIdInput;
}>;


export type EndAbsenceMutation = { endAbsence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskAboutPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type AskAboutPlanQuery = { plan: { id: string, viewerIsAuthor: boolean } | null };

export type ConsentCardFragment = { id: string, title: string, state: ConsentState, since: string, until: string, overdue: boolean, circle: ConsentCircle, role: ProposerRole, proposedBy: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } };

export type ConsentSayingFactsFragment = { id: string, kind: ConsentSayingKind, number: number, name: string | null, own: boolean, version: number, text: string | null, at: string, reply: string | null, state: ObjectionState | null, resolvedVersion: number | null, takenOutReason: string | null };

export type ConsentsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsentsQuery = { consents: { nodes: Array<{ id: string, title: string, state: ConsentState, since: string, until: string, overdue: boolean, circle: ConsentCircle, role: ProposerRole, proposedBy: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConsentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentPageQuery = { consent: { id: string, title: string, state: ConsentState, since: string, until: string, overdue: boolean, circle: ConsentCircle, role: ProposerRole, proposedBy: string | null, ageFrom: number, voicesNeeded: number, askedVersion: number, voices: number | null, words: string | null, concerns: Array<string>, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, texts: Array<{ version: number, text: string, note: string, answers: Array<string>, at: string }>, sayings: Array<{ id: string, kind: ConsentSayingKind, number: number, name: string | null, own: boolean, version: number, text: string | null, at: string, reply: string | null, state: ObjectionState | null, resolvedVersion: number | null, takenOutReason: string | null }>, history: Array<{ at: string, from: ConsentState | null, to: ConsentState, role: ProposerRole, version: number, reason: string | null }>, account: Array<{ step: string, figures: Array<{ name: string, value: string }> }> | null, own: { stand: ConsentStand | null, reason: string, hindrance: Array<{ code: ProblemCode, data: Array<{ name: string, value: string }> }> }, viewerCan: { changeText: boolean, answer: boolean, withdraw: boolean, lead: boolean, moves: Array<{ to: ConsentStep, reason: boolean }> } } | null };

export type OwnConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConsentsQuery = { ownConsents: Array<{ id: string, title: string, state: ConsentState, since: string, until: string, overdue: boolean, circle: ConsentCircle, role: ProposerRole, proposedBy: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } }> };

export type ConsentScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentScopesQuery = { consentScopes: Array<{ associationId: string | null, name: string, areas: Array<{ id: string, slug: string, name: string }> }> };

export type ProposeConsentMutationVariables = Exact<{
  input: ProposeConsentInput;
}>;


export type ProposeConsentMutation = { proposeConsent: { consentId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeConsentTextMutationVariables = Exact<{
  input: ChangeConsentTextInput;
}>;


export type ChangeConsentTextMutation = { changeConsentText: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerInConsentMutationVariables = Exact<{
  input: AnswerInConsentInput;
}>;


export type AnswerInConsentMutation = { answerInConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type LeadConsentMutationVariables = Exact<{
  input: LeadConsentInput;
}>;


export type LeadConsentMutation = { leadConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CloseConsentMutationVariables = Exact<{
  input: CloseConsentInput;
}>;


export type CloseConsentMutation = { closeConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TestObjectionMutationVariables = Exact<{
  input: TestObjectionInput;
}>;


export type TestObjectionMutation = { testObjection: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeOutOfConsentMutationVariables = Exact<{
  input: TakeOutOfConsentInput;
}>;


export type TakeOutOfConsentMutation = { takeOutOfConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskInConsentMutationVariables = Exact<{
  input: SayInConsentInput;
}>;


export type AskInConsentMutation = { askInConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReactInConsentMutationVariables = Exact<{
  input: SayInConsentInput;
}>;


export type ReactInConsentMutation = { reactInConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeConsentStandMutationVariables = Exact<{
  input: TakeStandInput;
}>;


export type TakeConsentStandMutation = { takeConsentStand: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConversationCardFragment = { id: string, question: string, state: ConversationState, role: StarterRole, startedBy: string | null, opensAt: string, closesAt: string, peopleAtLeast: number, outcome: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null };

export type SayingFactsFragment = { statement: string, side: OpinionSide, count: number | null, of: number | null };

export type TallyFactsFragment = { agree: number, disagree: number, pass: number };

export type ConversationsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { nodes: Array<{ id: string, question: string, state: ConversationState, role: StarterRole, startedBy: string | null, opensAt: string, closesAt: string, peopleAtLeast: number, outcome: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConversationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConversationPageQuery = { conversation: { id: string, question: string, explanation: string, state: ConversationState, role: StarterRole, startedBy: string | null, opensAt: string, closesAt: string, peopleAtLeast: number, outcome: string | null, ageFrom: number, endedReason: string | null, countedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, statements: Array<{ id: string, number: number, text: string }>, next: { path: string, title: string } | null, own: { turns: Array<string>, hindrance: Array<{ code: ProblemCode, data: Array<{ name: string, value: string }> }>, answers: Array<{ statementId: string, answer: StatementAnswer }>, statements: Array<{ id: string, text: string, state: StatementState, ground: StatementGround | null, reason: string | null }>, place: { x: number, y: number, group: number | null } | null }, viewerCan: { change: boolean, end: boolean, tellOutcome: boolean, review: boolean }, result: { final: boolean, noGroups: NoGroupsReason | null, divides: Array<string>, groups: Array<{ name: string, size: number | null, x: number, y: number, says: Array<{ statement: string, side: OpinionSide, count: number | null, of: number | null }> }>, statements: Array<{ statement: string, x: number, y: number, all: { agree: number, disagree: number, pass: number } | null, groups: Array<{ agree: number, disagree: number, pass: number } | null> }>, unites: Array<{ statement: string, side: OpinionSide, count: number | null, of: number | null }> } | null } | null };

export type ConversationScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationScopesQuery = { conversationScopes: Array<{ municipalityId: string, associationId: string | null, name: string, areas: Array<{ id: string, slug: string, name: string }> }> };

export type LikeStatementsQueryVariables = Exact<{
  conversationId: string | number;
  text: string;
}>;


export type LikeStatementsQuery = { likeStatements: Array<{ id: string, number: number, text: string }> };

export type StatementsToReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsToReviewQuery = { statementsToReview: Array<{ id: string, text: string, at: string, conversationId: string, question: string, alike: Array<{ id: string, number: number, text: string }> }> };

export type StartConversationMutationVariables = Exact<{
  input: StartConversationInput;
}>;


export type StartConversationMutation = { startConversation: { conversationId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeConversationMutationVariables = Exact<{
  input: ChangeConversationInput;
}>;


export type ChangeConversationMutation = { changeConversation: { conversationId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerStatementMutationVariables = Exact<{
  input: AnswerStatementInput;
}>;


export type AnswerStatementMutation = { answerStatement: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeStatementMutationVariables = Exact<{
  input: ProposeStatementInput;
}>;


export type ProposeStatementMutation = { proposeStatement: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PublishStatementMutationVariables = Exact<{
  input: StatementInput;
}>;


export type PublishStatementMutation = { publishStatement: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RefuseStatementMutationVariables = Exact<{
  input: RefuseStatementInput;
}>;


export type RefuseStatementMutation = { refuseStatement: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EndConversationMutationVariables = Exact<{
  input: EndConversationInput;
}>;


export type EndConversationMutation = { endConversation: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TellConversationOutcomeMutationVariables = Exact<{
  input: TellConversationOutcomeInput;
}>;


export type TellConversationOutcomeMutation = { tellConversationOutcome: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RoundCardFragment = { id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null };

export type RoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsQuery = { recentRounds: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }>, viewerRounds: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }>, roundPlaces: Array<{ id: string }> };

export type RoundPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundPlacesQuery = { roundPlaces: Array<{ kind: string, id: string, name: string, methods: Array<Method> }> };

export type RoundsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundsOfPlanQuery = { plan: { id: string, state: PlanState, roundMethods: Array<Method>, rounds: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }> } | null };

export type RoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundPageQuery = { round: { municipalitySlug: string, areaSlug: string | null, explanation: string, method: Method, options: Array<string>, seats: number, young: boolean, lotHash: string | null, rule: MajorityRule, joining: Joining, quorumPercentage: number, secretHash: string | null, voteAgeFrom: number | null, viewerChambers: Array<string>, viewerCanAnnul: boolean, viewerCanCompose: boolean, viewerCanOpen: boolean, viewerVotesOnPaper: boolean, viewerMayPaper: boolean, id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null, weights: Array<{ name: string, value: string }>, ownBallot: { choice: string, receipt: string } | null, result: { outcome: string, paper: number | null, chambers: Array<{ chamber: string, outcome: string, roll: number, cast: number | null, winner: number | null, elected: Array<number>, counts: Array<{ name: string, value: string }> }>, openVotes: Array<{ name: string, choice: string, reason: string }> } | null } | null };

export type RoundAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundAccountQuery = { round: { id: string, result: { account: Array<{ step: string, chamber: string, figures: Array<{ name: string, value: string }> }>, ballots: Array<{ chamber: string, receipt: string, choice: string, reason: string | null }> } | null } | null };

export type ChamberCountQueryVariables = Exact<{
  id: string | number;
  chamber: string;
}>;


export type ChamberCountQuery = { round: { id: string, chamberCount: { tied: Array<number>, ranking: Array<Array<number>>, scores: Array<{ option: number, score: string, levels: Array<{ name: string, value: string }> }>, rounds: Array<{ round: number, exhausted: number, excluded: number | null, winner: number | null, tied: Array<number>, tally: Array<{ option: number, votes: number }>, moved: Array<{ option: number | null, papers: number }> }>, pairs: Array<{ first: number, second: number, firstWins: number, secondWins: number, neither: number, firstPath: number, secondPath: number }>, seats: Array<{ round: number, tag: string, option: number | null, quota: string, nontransferable: string, tied: Array<number>, byLot: boolean, votes: Array<{ name: string, value: string }>, moved: Array<{ option: number | null, papers: string, value: string }> }> } | null } | null };

export type ComposeRoundMutationVariables = Exact<{
  input: ComposeRoundInput;
}>;


export type ComposeRoundMutation = { composeRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DiscardRoundMutationVariables = Exact<{
  input: DiscardRoundInput;
}>;


export type DiscardRoundMutation = { discardRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type OpenMembersRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenMembersRoundMutation = { openMembersRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CastMembersBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastMembersBallotMutation = { castMembersBallot: { receipt: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnnulMembersRoundMutationVariables = Exact<{
  input: AnnulRoundInput;
}>;


export type AnnulMembersRoundMutation = { annulMembersRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type CommentFactsFragment = { id: string, kind: CommentKind | null, role: CommentRole, authorName: string | null, text: string | null, mentions: Array<string>, takenOverVersion: number | null, version: number, at: string, editedAt: string | null, withdrawn: boolean, thanks: number, viewerThanked: boolean, hiding: { ground: HidingGround, reason: string | null, askedReason: string | null, upheld: boolean | null, decision: string | null } | null, viewerCan: { answer: boolean, edit: boolean, thank: boolean, report: boolean, hide: boolean, askSecondLook: boolean, review: boolean, takeOver: boolean } };

export type CommentsQueryVariables = Exact<{
  subjectKind: DiscussedKind;
  subjectId: string | number;
  kind?: CommentKind | null | undefined;
  sort: CommentSort;
  after?: string | null | undefined;
}>;


export type CommentsQuery = { comments: { nodes: Array<{ id: string, kind: CommentKind | null, role: CommentRole, authorName: string | null, text: string | null, mentions: Array<string>, takenOverVersion: number | null, version: number, at: string, editedAt: string | null, withdrawn: boolean, thanks: number, viewerThanked: boolean, answers: Array<{ id: string, kind: CommentKind | null, role: CommentRole, authorName: string | null, text: string | null, mentions: Array<string>, takenOverVersion: number | null, version: number, at: string, editedAt: string | null, withdrawn: boolean, thanks: number, viewerThanked: boolean, hiding: { ground: HidingGround, reason: string | null, askedReason: string | null, upheld: boolean | null, decision: string | null } | null, viewerCan: { answer: boolean, edit: boolean, thank: boolean, report: boolean, hide: boolean, askSecondLook: boolean, review: boolean, takeOver: boolean } }>, hiding: { ground: HidingGround, reason: string | null, askedReason: string | null, upheld: boolean | null, decision: string | null } | null, viewerCan: { answer: boolean, edit: boolean, thank: boolean, report: boolean, hide: boolean, askSecondLook: boolean, review: boolean, takeOver: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CommentVersionsQueryVariables = Exact<{
  commentId: string | number;
}>;


export type CommentVersionsQuery = { commentVersions: Array<{ version: number, text: string, at: string }> };

export type CommentDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type CommentDeskQuery = { commentDesk: Array<{ path: string, reports: Array<{ ground: HidingGround, note: string }>, comment: { id: string, kind: CommentKind | null, role: CommentRole, authorName: string | null, text: string | null, mentions: Array<string>, takenOverVersion: number | null, version: number, at: string, editedAt: string | null, withdrawn: boolean, thanks: number, viewerThanked: boolean, hiding: { ground: HidingGround, reason: string | null, askedReason: string | null, upheld: boolean | null, decision: string | null } | null, viewerCan: { answer: boolean, edit: boolean, thank: boolean, report: boolean, hide: boolean, askSecondLook: boolean, review: boolean, takeOver: boolean } } }> };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { addComment: { commentId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EditCommentMutationVariables = Exact<{
  input: EditCommentInput;
}>;


export type EditCommentMutation = { editComment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawCommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type WithdrawCommentMutation = { withdrawComment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ThankCommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type ThankCommentMutation = { thankComment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawThanksMutationVariables = Exact<{
  input: CommentInput;
}>;


export type WithdrawThanksMutation = { withdrawThanks: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeOverSuggestionMutationVariables = Exact<{
  input: CommentInput;
}>;


export type TakeOverSuggestionMutation = { takeOverSuggestion: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReportCommentMutationVariables = Exact<{
  input: ReportCommentInput;
}>;


export type ReportCommentMutation = { reportComment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DismissReportsMutationVariables = Exact<{
  input: CommentInput;
}>;


export type DismissReportsMutation = { dismissReports: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type HideCommentMutationVariables = Exact<{
  input: HideCommentInput;
}>;


export type HideCommentMutation = { hideComment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskCommentLookMutationVariables = Exact<{
  input: AskCommentLookInput;
}>;


export type AskCommentLookMutation = { askCommentLook: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DecideCommentLookMutationVariables = Exact<{
  input: DecideCommentLookInput;
}>;


export type DecideCommentLookMutation = { decideCommentLook: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type FrontLineFragment = { kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null };

export type FrontQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type FrontQuery = { front: { fresh: Array<{ kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null }>, came: Array<{ kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null }> } | null };

export type NeedsYouQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsYouQuery = { needsYou: Array<{ kind: string, title: string, path: string, due: string | null, many: number }> };

export type GatheringCardFragment = { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null };

export type GatheringsQueryVariables = Exact<{
  past: boolean;
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GatheringsQuery = { gatherings: { nodes: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesToFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToFilterQuery = { municipalities: Array<{ id: string, slug: string, name: string }> };

export type GatheringQueryVariables = Exact<{
  id: string | number;
}>;


export type GatheringQuery = { gathering: { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, begun: boolean, about: string, version: number, cancelReason: string | null, recap: string | null, outcomes: string | null, recapAt: string | null, onlineUrl: string | null, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null, items: Array<{ id: string, startsAt: string, endsAt: string, title: string, about: string, room: string, capacity: number | null, placesLeft: number | null }>, changes: Array<{ at: string, what: string, was: string, is: string }>, ofSeries: Array<{ id: string, state: GatheringState, title: string, startsAt: string, endsAt: string }>, viewerRegistration: { id: string, state: RegistrationState, people: number, workshopId: string | null, question: string, accessNeeds: string, offeredUntil: string | null, before: number | null } | null, viewerCan: { lead: boolean, register: boolean, lookBack: boolean, checkIn: boolean }, lookBack: { viewerCanAdd: boolean, viewerLeads: boolean, additions: Array<{ id: string, text: string, shown: boolean, viewerCanRemove: boolean }> } } | null };

export type MyGatheringsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGatheringsQuery = { myRegistrations: Array<{ id: string, state: RegistrationState, people: number, offeredUntil: string | null, before: number | null, gathering: { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null } }>, ledGatherings: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }>, gatheringScopes: Array<{ municipalityId: string | null, associationId: string | null }> };

export type GatheringScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type GatheringScopesQuery = { gatheringScopes: Array<{ municipalityId: string | null, associationId: string | null, name: string, areas: Array<{ id: string, slug: string, name: string }> }> };

export type DoorListQueryVariables = Exact<{
  id: string | number;
}>;


export type DoorListQuery = { gathering: { id: string, title: string, startsAt: string, endsAt: string, viewerCan: { checkIn: boolean } } | null, doorList: { waiting: number, offered: number, people: Array<{ id: string, name: string, people: number, walkIn: boolean, workshop: string | null, question: string, accessNeeds: string, here: number, contradicted: boolean, heads: Array<string> }> } | null };

export type MakeGatheringMutationVariables = Exact<{
  input: MakeGatheringInput;
}>;


export type MakeGatheringMutation = { makeGathering: { gatheringId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeGatheringMutationVariables = Exact<{
  input: ChangeGatheringInput;
}>;


export type ChangeGatheringMutation = { changeGathering: { gatheringId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PublishGatheringMutationVariables = Exact<{
  input: GatheringInput;
}>;


export type PublishGatheringMutation = { publishGathering: { gatheringId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CancelGatheringMutationVariables = Exact<{
  input: CancelGatheringInput;
}>;


export type CancelGatheringMutation = { cancelGathering: { gatheringId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type LookBackOnGatheringMutationVariables = Exact<{
  input: LookBackInput;
}>;


export type LookBackOnGatheringMutation = { lookBackOnGathering: { gatheringId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AddToLookBackMutationVariables = Exact<{
  input: AddToLookBackInput;
}>;


export type AddToLookBackMutation = { addToLookBack: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ShowAdditionMutationVariables = Exact<{
  input: AdditionInput;
}>;


export type ShowAdditionMutation = { showAddition: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveAdditionMutationVariables = Exact<{
  input: AdditionInput;
}>;


export type RemoveAdditionMutation = { removeAddition: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RegisterForGatheringMutationVariables = Exact<{
  input: RegisterForGatheringInput;
}>;


export type RegisterForGatheringMutation = { registerForGathering: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type UnregisterFromGatheringMutationVariables = Exact<{
  input: GatheringInput;
}>;


export type UnregisterFromGatheringMutation = { unregisterFromGathering: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerPlaceOfferMutationVariables = Exact<{
  input: AnswerPlaceOfferInput;
}>;


export type AnswerPlaceOfferMutation = { answerPlaceOffer: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarLinkMutation = { makeCalendarLink: { path: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type GatheringsOfAssociationQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type GatheringsOfAssociationQuery = { association: { id: string, gatherings: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, online: boolean, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, emailAddress: string, locale: string, birthYear: number | null, canUsePassword: boolean, secondFactorOn: boolean, roles: Array<{ role: StaffRole, municipalityId: string | null }>, associations: Array<{ id: string, name: string }> } | null };

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

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string | null, qr: Array<string> | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: SecondFactorCodeInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: SecondFactorCodeInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EraseAccountMutationVariables = Exact<{
  input: EraseAccountInput;
}>;


export type EraseAccountMutation = { eraseAccount: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type StaffQueryVariables = Exact<{
  municipalityId: string | number;
}>;


export type StaffQuery = { staff: Array<{ id: string, name: string, email: string | null, role: StaffRole, since: string, secondFactor: boolean }> };

export type AppointStaffMutationVariables = Exact<{
  input: AppointStaffInput;
}>;


export type AppointStaffMutation = { appointStaff: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EndStaffRoleMutationVariables = Exact<{
  input: StaffRoleInput;
}>;


export type EndStaffRoleMutation = { endStaffRole: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveStaffSecondFactorMutationVariables = Exact<{
  input: StaffRoleInput;
}>;


export type RemoveStaffSecondFactorMutation = { removeStaffSecondFactor: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type KnowledgeCardFragment = { id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null };

export type KnowledgeListQueryVariables = Exact<{
  kind: KnowledgeKind;
  theme?: Theme | null | undefined;
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  planId?: string | number | null | undefined;
  gatheringId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KnowledgeListQuery = { knowledge: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KnowledgeItemQueryVariables = Exact<{
  id: string | number;
}>;


export type KnowledgeItemQuery = { knowledgeItem: { worksWhen: string, askWhom: string, version: number, notes: string | null, outcome: string | null, id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, plan: { id: string, title: string } | null, gathering: { id: string, title: string } | null, answers: Array<{ id: string, title: string }>, viewerCan: { change: boolean, close: boolean, review: boolean, answer: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null } | null };

export type GatheringToDrawFromQueryVariables = Exact<{
  id: string | number;
}>;


export type GatheringToDrawFromQuery = { gathering: { id: string, title: string, recap: string | null, outcomes: string | null, municipality: { id: string } | null, area: { id: string } | null, association: { id: string } | null } | null };

export type KnowledgeOfGatheringQueryVariables = Exact<{
  id: string | number;
}>;


export type KnowledgeOfGatheringQuery = { lessons: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> }, stories: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } };

export type MyKnowledgeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyKnowledgeQuery = { myKnowledge: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> };

export type AlikeOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type AlikeOfPlanQuery = { plan: { id: string, alike: Array<{ what: string, id: string, title: string, place: string }> } | null, knowledge: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } };

export type AlikeWordsQueryVariables = Exact<{
  text: string;
  themes: Array<Theme> | Theme;
  areaId?: string | number | null | undefined;
}>;


export type AlikeWordsQuery = { alike: Array<{ what: string, id: string, title: string, place: string }> };

export type PlansToAnswerWithQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansToAnswerWithQuery = { myPlans: Array<{ id: string, title: string, publishedAt: string | null }> };

export type ShareKnowledgeMutationVariables = Exact<{
  input: ShareKnowledgeInput;
}>;


export type ShareKnowledgeMutation = { shareKnowledge: { knowledgeId: string | null, state: KnowledgeState | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeKnowledgeMutationVariables = Exact<{
  input: ChangeKnowledgeInput;
}>;


export type ChangeKnowledgeMutation = { changeKnowledge: { knowledgeId: string | null, state: KnowledgeState | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeBackKnowledgeMutationVariables = Exact<{
  input: KnowledgeIdInput;
}>;


export type TakeBackKnowledgeMutation = { takeBackKnowledge: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PublishCallMutationVariables = Exact<{
  input: KnowledgeIdInput;
}>;


export type PublishCallMutation = { publishCall: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReturnCallMutationVariables = Exact<{
  input: ReturnCallInput;
}>;


export type ReturnCallMutation = { returnCall: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerCallMutationVariables = Exact<{
  input: AnswerCallInput;
}>;


export type AnswerCallMutation = { answerCall: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CloseCallMutationVariables = Exact<{
  input: CloseCallInput;
}>;


export type CloseCallMutation = { closeCall: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type KnowledgeOfPlaceQueryVariables = Exact<{
  municipality: string;
  area?: string | null | undefined;
}>;


export type KnowledgeOfPlaceQuery = { calls: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> }, stories: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> }, lessons: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } };

export type CallsOfAssociationQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type CallsOfAssociationQuery = { association: { id: string, calls: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } | null };

export type AttachmentsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentsOfPlanQuery = { plan: { id: string, viewerCan: { edit: boolean }, attachments: Array<{ id: string, kind: string, description: string, bytes: number, width: number | null, height: number | null }> } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SharedFilesQueryVariables = Exact<{
  subjectKind: SharedFileSubject;
  subjectId: string | number;
}>;


export type SharedFilesQuery = { sharedFiles: { viewerCanAdd: boolean, viewerLeads: boolean, files: Array<{ id: string, purpose: FilePurpose, consent: Consent | null, description: string, bytes: number, width: number | null, height: number | null, shown: boolean, viewerCanRemove: boolean }> } | null };

export type ShowSharedFileMutationVariables = Exact<{
  input: SharedFileInput;
}>;


export type ShowSharedFileMutation = { showSharedFile: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveSharedFileMutationVariables = Exact<{
  input: SharedFileInput;
}>;


export type RemoveSharedFileMutation = { removeSharedFile: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ModerationOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ModerationOfPlanQuery = { plan: { id: string, state: PlanState, title: string, mergedInto: string | null, viewerSupports: boolean, municipality: { slug: string }, viewerCan: { moderate: boolean, enterPaper: boolean, askSecondLook: boolean, reviewSecondLook: boolean }, secondLook: { askedReason: string, askedAt: string, upheld: boolean | null, reason: string | null } | null, merge: { movesAt: string, moved: boolean, viewerObjects: boolean } | null, likePlans: Array<{ id: string, title: string, state: PlanState }> } | null };

export type PlansToMergeQueryVariables = Exact<{
  municipality: string;
  search: string;
}>;


export type PlansToMergeQuery = { plans: { nodes: Array<{ id: string, title: string, state: PlanState, area: { name: string } }> } };

export type ConfirmPaperSupportMutationVariables = Exact<{
  input: ConfirmPaperSupportInput;
}>;


export type ConfirmPaperSupportMutation = { confirmPaperSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EnterPaperSupportMutationVariables = Exact<{
  input: EnterPaperSupportInput;
}>;


export type EnterPaperSupportMutation = { enterPaperSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MergePlanMutationVariables = Exact<{
  input: MergePlanInput;
}>;


export type MergePlanMutation = { mergePlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ObjectToMergeMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type ObjectToMergeMutation = { objectToMerge: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskSecondLookMutationVariables = Exact<{
  input: AskSecondLookInput;
}>;


export type AskSecondLookMutation = { askSecondLook: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DecideSecondLookMutationVariables = Exact<{
  input: DecideSecondLookInput;
}>;


export type DecideSecondLookMutation = { decideSecondLook: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type PaperListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperListsQuery = { paperLists: Array<{ id: string, planId: string, title: string, names: number, note: string, mine: boolean }> };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, kind: NoticeKind, act: string, title: string, reason: string | null, path: string, at: string, read: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: Array<{ kind: NoticeKind, mail: NoticeMail }>, follows: Array<{ kind: FollowKind, id: string, name: string, path: string }> };

export type FollowedPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowedPlanQuery = { plan: { id: string, viewerFollows: boolean, publishedAt: string | null } | null };

export type FollowedAreaQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type FollowedAreaQuery = { area: { id: string, viewerFollows: boolean } | null };

export type FollowedMunicipalityQueryVariables = Exact<{
  slug: string;
}>;


export type FollowedMunicipalityQuery = { municipality: { id: string, viewerFollows: boolean } | null };

export type NoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticesChangedSubscription = { noticesChanged: number };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type FollowMutationVariables = Exact<{
  input: FollowInput;
}>;


export type FollowMutation = { follow: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type UnfollowMutationVariables = Exact<{
  input: FollowInput;
}>;


export type UnfollowMutation = { unfollow: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeNoticeSettingMutationVariables = Exact<{
  input: ChangeNoticeSettingInput;
}>;


export type ChangeNoticeSettingMutation = { changeNoticeSetting: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type UnsubscribeMutationVariables = Exact<{
  input: UnsubscribeInput;
}>;


export type UnsubscribeMutation = { unsubscribe: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PaperVoteQueryVariables = Exact<{
  id: string | number;
}>;


export type PaperVoteQuery = { paperVote: { id: string, kind: string, title: string, method: string, options: Array<string>, closesAt: string, sheets: number, voters: number, ballots: number, viewerMayEnter: boolean, paperVoters: Array<{ personId: string, name: string, confirmed: boolean, mine: boolean }>, entries: Array<{ id: string, code: string, choice: string, reason: string | null, mine: boolean }> } | null };

export type PaperRollQueryVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type PaperRollQuery = { paperRoll: Array<{ personId: string, name: string, birthYear: number | null, areaName: string, onPaper: boolean }> };

export type StrikePaperVoterMutationVariables = Exact<{
  input: StrikePaperVoterInput;
}>;


export type StrikePaperVoterMutation = { strikePaperVoter: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmPaperVotersMutationVariables = Exact<{
  input: ConfirmPaperVotersInput;
}>;


export type ConfirmPaperVotersMutation = { confirmPaperVoters: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropPaperVoterMutationVariables = Exact<{
  input: StrikePaperVoterInput;
}>;


export type DropPaperVoterMutation = { dropPaperVoter: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type EnterPaperBallotMutationVariables = Exact<{
  input: EnterPaperBallotInput;
}>;


export type EnterPaperBallotMutation = { enterPaperBallot: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmPaperBallotMutationVariables = Exact<{
  input: PaperEntryInput;
}>;


export type ConfirmPaperBallotMutation = { confirmPaperBallot: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropPaperBallotMutationVariables = Exact<{
  input: PaperEntryInput;
}>;


export type DropPaperBallotMutation = { dropPaperBallot: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type LookQueryVariables = Exact<{
  slug: string;
}>;


export type LookQuery = { municipality: { id: string, look: Array<{ name: string, value: string }> } | null };

export type OrdinancesQueryVariables = Exact<{
  slug: string;
}>;


export type OrdinancesQuery = { municipality: { id: string, slug: string, name: string, ordinances: Array<{ id: string, version: number, validFrom: string, rules: { supportAgeFrom: number, supportFrom: string, voteAgeFrom: number, voteFrom: string, paperCounts: boolean, bindingRounds: boolean, quorumPercentage: number, methods: Array<string>, associationBudgets: boolean | null, youthAgeUntil: number | null, kinds: Array<{ kind: string, submitBy: Array<string>, ageFrom: number, excludedSubjects: Array<string>, supportKind: string, supportNumber: number | null, supportPercentage: number | null, supportLeast: number | null, supportMost: number | null, gatherDays: number, acknowledgeDays: number, reviewWorkingDays: number, respondDays: number, extendDays: number, level: string }> } }> } | null };

export type AdministrationQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministrationQuery = { municipalities: Array<{ id: string, slug: string, name: string, look: Array<{ name: string, value: string }> }> };

export type ClerkAddressQueryVariables = Exact<{
  municipalityId: string | number;
}>;


export type ClerkAddressQuery = { clerkAddress: string | null };

export type OrdinanceVersionFragment = { id: string, version: number, validFrom: string, rules: { supportAgeFrom: number, supportFrom: string, voteAgeFrom: number, voteFrom: string, paperCounts: boolean, bindingRounds: boolean, quorumPercentage: number, methods: Array<string>, associationBudgets: boolean | null, youthAgeUntil: number | null, kinds: Array<{ kind: string, submitBy: Array<string>, ageFrom: number, excludedSubjects: Array<string>, supportKind: string, supportNumber: number | null, supportPercentage: number | null, supportLeast: number | null, supportMost: number | null, gatherDays: number, acknowledgeDays: number, reviewWorkingDays: number, respondDays: number, extendDays: number, level: string }> } };

export type AdoptOrdinanceMutationVariables = Exact<{
  input: AdoptOrdinanceInput;
}>;


export type AdoptOrdinanceMutation = { adoptOrdinance: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeMunicipalityMutationVariables = Exact<{
  input: ChangeMunicipalityInput;
}>;


export type ChangeMunicipalityMutation = { changeMunicipality: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type PlanPageQuery = { plan: { id: string, kind: PlanKind, state: PlanState, title: string, summary: string, body: string, themes: Array<Theme>, costCents: number | null, level: Level, outcome: Outcome | null, version: number, supportCount: number, paperSupportCount: number, supportNeeded: number | null, submittedAt: string | null, publishedAt: string | null, stateSince: string, dueOn: string | null, clockFrom: string | null, pausedSince: string | null, lat: number | null, lon: number | null, placeLabel: string | null, authorName: string | null, onBehalfOf: string | null, draftRevision: number, extended: boolean, mergedInto: string | null, viewerSupports: boolean, viewerIsAuthor: boolean, supportAgeFrom: number, viewerTooYoung: boolean, challenge: { publicTask: string, whyBetter: string, means: string, continuity: string } | null, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string }, association: { id: string, name: string } | null, viewerCan: { edit: boolean, submit: boolean, withdraw: boolean, renew: boolean, support: boolean }, history: Array<{ id: string, at: string, act: string, toState: PlanState, role: string, reason: string | null }>, versions: Array<{ version: number, at: string, title: Array<{ kind: string, text: string }>, summary: Array<{ kind: string, text: string }>, body: Array<{ kind: string, text: string }> }> } | null };

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

export type ChangePlanMutationVariables = Exact<{
  input: ChangePlanInput;
}>;


export type ChangePlanMutation = { changePlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RenewPlanMutationVariables = Exact<{
  input: PlanIdInput;
}>;


export type RenewPlanMutation = { renewPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MapBackgroundQueryVariables = Exact<{ [key: string]: never; }>;


export type MapBackgroundQuery = { mapTiles: { url: string, attribution: string } | null, municipalities: Array<{ id: string, slug: string, name: string, lat: number, lon: number, areas: Array<{ id: string, name: string, lat: number, lon: number }> }> };

export type PlansOnMapQueryVariables = Exact<{
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


export type PlansOnMapQuery = { plans: { nodes: Array<{ id: string, title: string, lat: number | null, lon: number | null, area: { lat: number, lon: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { residence: { area: { id: string } } | null };

export type PlansOfAssociationQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type PlansOfAssociationQuery = { association: { id: string, plans: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }> } | null };

export type ResidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceQuery = { residence: { verified: boolean, tableWaits: boolean, ages: { support: number, vote: number }, area: { id: string, name: string, municipality: { id: string, name: string, slug: string } }, letter: { askedAt: string, printedAt: string | null, expiresAt: string | null, attemptsLeft: number } | null } | null, viewer: { id: string, birthYear: number | null } | null };

export type AreasToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasToChooseQuery = { municipalities: Array<{ id: string, name: string, areas: Array<{ id: string, name: string }> }> };

export type ResidenceDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceDeskQuery = { residenceDesk: { maySee: boolean, visits: Array<{ id: string, name: string, areaName: string, seenBy: string, seenAt: string, mine: boolean }>, letters: Array<{ municipalityId: string, municipalityName: string, waiting: number, printed: number }> } };

export type ChooseResidenceMutationVariables = Exact<{
  input: ChooseResidenceInput;
}>;


export type ChooseResidenceMutation = { chooseResidence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskLetterMutationVariables = Exact<{
  input: AskLetterInput;
}>;


export type AskLetterMutation = { askLetter: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type VerifyResidenceMutationVariables = Exact<{
  input: VerifyResidenceInput;
}>;


export type VerifyResidenceMutation = { verifyResidence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SeeResidenceMutationVariables = Exact<{
  input: SeeResidenceInput;
}>;


export type SeeResidenceMutation = { seeResidence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmResidenceMutationVariables = Exact<{
  input: ResidenceVisitInput;
}>;


export type ConfirmResidenceMutation = { confirmResidence: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropResidenceVisitMutationVariables = Exact<{
  input: ResidenceVisitInput;
}>;


export type DropResidenceVisitMutation = { dropResidenceVisit: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReportLettersPostedMutationVariables = Exact<{
  input: LettersPostedInput;
}>;


export type ReportLettersPostedMutation = { reportLettersPosted: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MunicipalityDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalityDeskQuery = { municipalityDesk: Array<{ planId: string, title: string, summary: string, dueOn: string | null, areaName: string, supportCount: number, assignedName: string | null, assignedToMe: boolean, secondLook: boolean, coDecide: boolean }> };

export type ResponseOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ResponseOfPlanQuery = { plan: { id: string, state: PlanState, viewerCan: { respond: boolean, extend: boolean, askInformation: boolean, giveInformation: boolean }, response: { outcome: Outcome, summary: string, reasons: string, givenAt: string, inTime: boolean } | null, preparation: { assignedTo: string | null, outcome: Outcome | null, summary: string, reasons: string, revision: number, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, at: string, name: string, text: string }> } | null } | null };

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

export type AskInformationMutationVariables = Exact<{
  input: AskInformationInput;
}>;


export type AskInformationMutation = { askInformation: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type GiveInformationMutationVariables = Exact<{
  input: GiveInformationInput;
}>;


export type GiveInformationMutation = { giveInformation: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RollStandingQueryVariables = Exact<{
  id: string | number;
}>;


export type RollStandingQuery = { rollStanding: { voteId: string, kind: string, title: string, onRoll: boolean, standing: string, correctable: boolean, viewerMayAnswer: boolean, request: { personId: string, note: string, accepted: boolean | null, reason: string | null, askedAt: string } | null, requests: Array<{ personId: string, name: string, note: string, accepted: boolean | null, reason: string | null, askedAt: string }> } | null };

export type AskRollPlaceMutationVariables = Exact<{
  input: AskRollPlaceInput;
}>;


export type AskRollPlaceMutation = { askRollPlace: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerRollRequestMutationVariables = Exact<{
  input: AnswerRollRequestInput;
}>;


export type AnswerRollRequestMutation = { answerRollRequest: { voteId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TrackOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type TrackOfPlanQuery = { plan: { id: string, state: PlanState, viewerCan: { track: boolean, postUpdate: boolean }, milestones: Array<{ id: string, title: string, dueOn: string | null, reachedAt: string | null }>, updates: Array<{ id: string, at: string, role: string, text: string }> } | null };

export type AddMilestoneMutationVariables = Exact<{
  input: AddMilestoneInput;
}>;


export type AddMilestoneMutation = { addMilestone: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReachMilestoneMutationVariables = Exact<{
  input: ReachMilestoneInput;
}>;


export type ReachMilestoneMutation = { reachMilestone: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveMilestoneMutationVariables = Exact<{
  input: RemoveMilestoneInput;
}>;


export type RemoveMilestoneMutation = { removeMilestone: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PostUpdateMutationVariables = Exact<{
  input: PostUpdateInput;
}>;


export type PostUpdateMutation = { postUpdate: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type StartPlanMutationVariables = Exact<{
  input: TrackInput;
}>;


export type StartPlanMutation = { startPlan: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type CompletePlanMutationVariables = Exact<{
  input: TrackInput;
}>;


export type CompletePlanMutation = { completePlan: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type StopPlanMutationVariables = Exact<{
  input: StopPlanInput;
}>;


export type StopPlanMutation = { stopPlan: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type VisionCardFragment = { id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null };

export type VisionTextFragment = { chapters: Array<{ id: string, title: string, body: string, goals: Array<{ id: string, title: string, why: string, plans: Array<{ id: string, title: string }> }> }>, actions: Array<{ id: string, goalId: string, title: string, who: string, until: string, status: ActionStatus, note: string }> };

export type VisionsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VisionsQuery = { visions: { nodes: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyVisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisionsQuery = { myVisions: { visions: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }>, mayBegin: Array<{ id: string, name: string, areaName: string }> } };

export type VisionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type VisionPageQuery = { vision: { suggestionsWaiting: number, suggestionsAnswered: number, id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, adoption: { id: string, version: number, way: AdoptionWay, heldOn: string, words: string, round: { id: string, question: string } | null } | null, pending: { id: string, version: number, way: AdoptionWay, heldOn: string, words: string, round: { id: string, question: string } | null } | null, receipt: { summary: string | null, reasons: string | null, givenAt: string | null, inTime: boolean | null, extensionReason: string | null, version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, lastCheckUp: { doneAt: string | null, words: string | null, answers: Array<{ goalId: string, goal: string, how: GoalWay, note: string }> } | null, adoptedGoals: Array<{ id: string, title: string }>, viewerCan: { write: boolean, lead: boolean, suggest: boolean, proposeAdoption: boolean, confirmAdoption: boolean, recallAdoption: boolean, receive: boolean, extendReceipt: boolean, checkUp: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, checkUp: { clockFrom: string, dueOn: string } | null, chapters: Array<{ id: string, title: string, body: string, goals: Array<{ id: string, title: string, why: string, plans: Array<{ id: string, title: string }> }> }>, actions: Array<{ id: string, goalId: string, title: string, who: string, until: string, status: ActionStatus, note: string }> } | null };

export type VisionWritingQueryVariables = Exact<{
  id: string | number;
}>;


export type VisionWritingQuery = { visionWriting: { id: string, title: string, summary: string, revision: number, version: number | null, viewerLeads: boolean, members: Array<{ personId: string, name: string, board: boolean, named: boolean }>, chapters: Array<{ id: string, title: string, body: string, revision: number, changedAt: string, changedBy: string | null, goals: Array<{ id: string, title: string, why: string, actions: Array<{ id: string, title: string, who: string, until: string }> }> }> } | null };

export type VisionVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type VisionVersionsQuery = { visionVersions: Array<{ version: number, note: string, at: string }>, vision: { id: string, title: string, adoptedVersion: number | null } | null };

export type VisionVersionQueryVariables = Exact<{
  id: string | number;
  version: number;
  since: number;
}>;


export type VisionVersionQuery = { visionVersion: { version: number, note: string, at: string, title: Array<{ kind: string, text: string }>, summary: Array<{ kind: string, text: string }>, chapters: Array<{ kind: string, id: string, title: Array<{ kind: string, text: string }>, body: Array<{ kind: string, text: string }>, goals: Array<{ kind: string, text: string }> }> } | null };

export type VisionSuggestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type VisionSuggestionsQuery = { vision: { id: string, title: string, chapters: Array<{ id: string, title: string }>, viewerCan: { suggest: boolean } } | null, visionSuggestions: Array<{ id: string, version: number, chapterId: string | null, by: string | null, role: SuggestionRole, state: SuggestionState, text: string | null, reason: string | null, at: string, dueOn: string, viewerMayJudge: boolean, viewerMayWithdraw: boolean }> };

export type RoundsToNameQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundsToNameQuery = { roundsToName: Array<{ id: string, question: string, closedAt: string }> };

export type VisionsToReceiveQueryVariables = Exact<{ [key: string]: never; }>;


export type VisionsToReceiveQuery = { visionsToReceive: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, viewerCan: { receive: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }> };

export type OverdueVisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverdueVisionsQuery = { overdueVisions: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }> };

export type GoalsOfAreaQueryVariables = Exact<{
  areaId: string | number;
}>;


export type GoalsOfAreaQuery = { goalsOfArea: Array<{ id: string, title: string, visionId: string, visionTitle: string }> };

export type GoalOfPlanQueryVariables = Exact<{
  planId: string | number;
}>;


export type GoalOfPlanQuery = { goalOfPlan: { goal: { id: string, title: string, visionId: string, visionTitle: string } | null, choices: Array<{ id: string, title: string, visionId: string, visionTitle: string }> } | null };

export type BeginVisionMutationVariables = Exact<{
  input: BeginVisionInput;
}>;


export type BeginVisionMutation = { beginVision: { visionId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type NameVisionWriterMutationVariables = Exact<{
  input: VisionWriterInput;
}>;


export type NameVisionWriterMutation = { nameVisionWriter: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveVisionWriterMutationVariables = Exact<{
  input: VisionWriterInput;
}>;


export type RemoveVisionWriterMutation = { removeVisionWriter: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeVisionMutationVariables = Exact<{
  input: ChangeVisionInput;
}>;


export type ChangeVisionMutation = { changeVision: { revision: number | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AddVisionChapterMutationVariables = Exact<{
  input: AddVisionChapterInput;
}>;


export type AddVisionChapterMutation = { addVisionChapter: { chapterId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SaveVisionChapterMutationVariables = Exact<{
  input: SaveVisionChapterInput;
}>;


export type SaveVisionChapterMutation = { saveVisionChapter: { revision: number | null, goals: Array<{ id: string, actions: Array<{ id: string }> }> | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MoveVisionChapterMutationVariables = Exact<{
  input: MoveVisionChapterInput;
}>;


export type MoveVisionChapterMutation = { moveVisionChapter: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveVisionChapterMutationVariables = Exact<{
  input: RemoveVisionChapterInput;
}>;


export type RemoveVisionChapterMutation = { removeVisionChapter: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PublishVisionMutationVariables = Exact<{
  input: PublishVisionInput;
}>;


export type PublishVisionMutation = { publishVision: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SetVisionActionMutationVariables = Exact<{
  input: SetVisionActionInput;
}>;


export type SetVisionActionMutation = { setVisionAction: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SuggestToVisionMutationVariables = Exact<{
  input: SuggestToVisionInput;
}>;


export type SuggestToVisionMutation = { suggestToVision: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type JudgeVisionSuggestionMutationVariables = Exact<{
  input: JudgeVisionSuggestionInput;
}>;


export type JudgeVisionSuggestionMutation = { judgeVisionSuggestion: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawVisionSuggestionMutationVariables = Exact<{
  input: VisionSuggestionIdInput;
}>;


export type WithdrawVisionSuggestionMutation = { withdrawVisionSuggestion: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeVisionAdoptionMutationVariables = Exact<{
  input: ProposeVisionAdoptionInput;
}>;


export type ProposeVisionAdoptionMutation = { proposeVisionAdoption: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmVisionAdoptionMutationVariables = Exact<{
  input: VisionAdoptionIdInput;
}>;


export type ConfirmVisionAdoptionMutation = { confirmVisionAdoption: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RecallVisionAdoptionMutationVariables = Exact<{
  input: VisionAdoptionIdInput;
}>;


export type RecallVisionAdoptionMutation = { recallVisionAdoption: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ReceiveVisionMutationVariables = Exact<{
  input: ReceiveVisionInput;
}>;


export type ReceiveVisionMutation = { receiveVision: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerVisionCheckUpMutationVariables = Exact<{
  input: AnswerVisionCheckUpInput;
}>;


export type AnswerVisionCheckUpMutation = { answerVisionCheckUp: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ServePlanGoalMutationVariables = Exact<{
  input: ServePlanGoalInput;
}>;


export type ServePlanGoalMutation = { servePlanGoal: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ExtendVisionReceiptMutationVariables = Exact<{
  input: ExtendVisionReceiptInput;
}>;


export type ExtendVisionReceiptMutation = { extendVisionReceipt: { visionId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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
export const AssociationCardFragmentDoc = new TypedDocumentString(`
    fragment AssociationCard on Association {
  id
  kind
  reach
  slug
  name
  about
  memberCount
  hasBoard
  area {
    id
    name
    slug
  }
  municipality {
    id
    name
    slug
  }
}
    `, {"fragmentName":"AssociationCard"}) as unknown as TypedDocumentString<AssociationCardFragment, unknown>;
export const AssociationActItemFragmentDoc = new TypedDocumentString(`
    fragment AssociationActItem on AssociationAct {
  id
  kind
  state
  name
  path
  reason
  day
  seats {
    role
    name
    accepted
  }
  proposedBy
  expiresAt
  byCoach
  viewerMayConfirm
  viewerMayDecline
  viewerMayAccept
}
    `, {"fragmentName":"AssociationActItem"}) as unknown as TypedDocumentString<AssociationActItemFragment, unknown>;
export const BudgetCardFragmentDoc = new TypedDocumentString(`
    fragment BudgetCard on Budget {
  id
  state
  title
  areaName
  areaSlug
  municipalityName
  municipalitySlug
  associationName
  amountCents
  ideasUntil
  checkUntil
  closesAt
}
    `, {"fragmentName":"BudgetCard"}) as unknown as TypedDocumentString<BudgetCardFragment, unknown>;
export const BudgetOptionItemFragmentDoc = new TypedDocumentString(`
    fragment BudgetOptionItem on BudgetOption {
  id
  number
  planId
  title
  description
  askedCents
  outcome
  reasons
  costCents
  spentCents
  doneOn
  note
  viewerMayCheck
  viewerMayAccount
}
    `, {"fragmentName":"BudgetOptionItem"}) as unknown as TypedDocumentString<BudgetOptionItemFragment, unknown>;
export const CoachingCardFragmentDoc = new TypedDocumentString(`
    fragment CoachingCard on CoachingRequest {
  id
  state
  role
  askedBy
  subject
  askedAt
  wantedOn
  coachName
  deputyName
  next {
    who
    step
    due
    late
  }
  municipality {
    id
    name
  }
  area {
    id
    name
  }
  plan {
    id
    title
  }
}
    `, {"fragmentName":"CoachingCard"}) as unknown as TypedDocumentString<CoachingCardFragment, unknown>;
export const ConsentCardFragmentDoc = new TypedDocumentString(`
    fragment ConsentCard on ConsentProcess {
  id
  title
  state
  since
  until
  overdue
  circle
  role
  proposedBy
  municipality {
    id
    slug
    name
  }
  area {
    id
    slug
    name
  }
}
    `, {"fragmentName":"ConsentCard"}) as unknown as TypedDocumentString<ConsentCardFragment, unknown>;
export const ConsentSayingFactsFragmentDoc = new TypedDocumentString(`
    fragment ConsentSayingFacts on ConsentSaying {
  id
  kind
  number
  name
  own
  version
  text
  at
  reply
  state
  resolvedVersion
  takenOutReason
}
    `, {"fragmentName":"ConsentSayingFacts"}) as unknown as TypedDocumentString<ConsentSayingFactsFragment, unknown>;
export const ConversationCardFragmentDoc = new TypedDocumentString(`
    fragment ConversationCard on Conversation {
  id
  question
  state
  role
  startedBy
  opensAt
  closesAt
  peopleAtLeast
  outcome
  municipality {
    id
    slug
    name
  }
  area {
    id
    slug
    name
  }
}
    `, {"fragmentName":"ConversationCard"}) as unknown as TypedDocumentString<ConversationCardFragment, unknown>;
export const SayingFactsFragmentDoc = new TypedDocumentString(`
    fragment SayingFacts on OpinionSaying {
  statement
  side
  count
  of
}
    `, {"fragmentName":"SayingFacts"}) as unknown as TypedDocumentString<SayingFactsFragment, unknown>;
export const TallyFactsFragmentDoc = new TypedDocumentString(`
    fragment TallyFacts on OpinionTally {
  agree
  disagree
  pass
}
    `, {"fragmentName":"TallyFacts"}) as unknown as TypedDocumentString<TallyFactsFragment, unknown>;
export const RoundCardFragmentDoc = new TypedDocumentString(`
    fragment RoundCard on Round {
  id
  planId
  planTitle
  areaName
  municipalityName
  associationName
  state
  question
  openedAt
  closesAt
  residentsRoll
  municipalityRoll
  youngRoll
  membersRoll
  annulledReason
}
    `, {"fragmentName":"RoundCard"}) as unknown as TypedDocumentString<RoundCardFragment, unknown>;
export const CommentFactsFragmentDoc = new TypedDocumentString(`
    fragment CommentFacts on Comment {
  id
  kind
  role
  authorName
  text
  mentions
  takenOverVersion
  version
  at
  editedAt
  withdrawn
  thanks
  viewerThanked
  hiding {
    ground
    reason
    askedReason
    upheld
    decision
  }
  viewerCan {
    answer
    edit
    thank
    report
    hide
    askSecondLook
    review
    takeOver
  }
}
    `, {"fragmentName":"CommentFacts"}) as unknown as TypedDocumentString<CommentFactsFragment, unknown>;
export const FrontLineFragmentDoc = new TypedDocumentString(`
    fragment FrontLine on FrontItem {
  kind
  id
  title
  path
  at
  until
  detail
  area
  municipality
}
    `, {"fragmentName":"FrontLine"}) as unknown as TypedDocumentString<FrontLineFragment, unknown>;
export const GatheringCardFragmentDoc = new TypedDocumentString(`
    fragment GatheringCard on Gathering {
  id
  kind
  state
  title
  forWhom
  series
  hosts
  startsAt
  endsAt
  venue
  address
  online
  capacity
  placesLeft
  example
  hasRecap
  municipality {
    id
    slug
    name
  }
  area {
    id
    slug
    name
  }
  association {
    id
    slug
    name
  }
}
    `, {"fragmentName":"GatheringCard"}) as unknown as TypedDocumentString<GatheringCardFragment, unknown>;
export const KnowledgeCardFragmentDoc = new TypedDocumentString(`
    fragment KnowledgeCard on Knowledge {
  id
  kind
  state
  role
  sharedBy
  title
  body
  themes
  publishedAt
  closedAt
  municipality {
    id
    slug
    name
  }
  area {
    id
    slug
    name
  }
  picture {
    id
    description
  }
}
    `, {"fragmentName":"KnowledgeCard"}) as unknown as TypedDocumentString<KnowledgeCardFragment, unknown>;
export const OrdinanceVersionFragmentDoc = new TypedDocumentString(`
    fragment OrdinanceVersion on Ordinance {
  id
  version
  validFrom
  rules {
    supportAgeFrom
    supportFrom
    voteAgeFrom
    voteFrom
    paperCounts
    bindingRounds
    quorumPercentage
    methods
    associationBudgets
    youthAgeUntil
    kinds {
      kind
      submitBy
      ageFrom
      excludedSubjects
      supportKind
      supportNumber
      supportPercentage
      supportLeast
      supportMost
      gatherDays
      acknowledgeDays
      reviewWorkingDays
      respondDays
      extendDays
      level
    }
  }
}
    `, {"fragmentName":"OrdinanceVersion"}) as unknown as TypedDocumentString<OrdinanceVersionFragment, unknown>;
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
export const VisionCardFragmentDoc = new TypedDocumentString(`
    fragment VisionCard on Vision {
  id
  title
  summary
  version
  adoptedVersion
  publishedAt
  municipality {
    id
    slug
    name
  }
  area {
    id
    slug
    name
  }
  association {
    id
    name
  }
  pending {
    id
  }
  receipt {
    version
    clockFrom
    dueOn
    outcome
  }
  checkUp {
    clockFrom
    dueOn
  }
}
    `, {"fragmentName":"VisionCard"}) as unknown as TypedDocumentString<VisionCardFragment, unknown>;
export const VisionTextFragmentDoc = new TypedDocumentString(`
    fragment VisionText on Vision {
  chapters {
    id
    title
    body
    goals {
      id
      title
      why
      plans {
        id
        title
      }
    }
  }
  actions {
    id
    goalId
    title
    who
    until
    status
    note
  }
}
    `, {"fragmentName":"VisionText"}) as unknown as TypedDocumentString<VisionTextFragment, unknown>;
export const AssociationsDocument = {"__meta__":{"hash":"sha256:2d4b2abe06c2973db7db0f734c96739f2790bf95684a9d80d79d272dae951d16"}} as unknown as TypedDocumentString<AssociationsQuery, AssociationsQueryVariables>;
export const AssociationPageDocument = {"__meta__":{"hash":"sha256:7e637dac365f7448740d57df8c3fe18175e42dd60e62c2b63d954d9d194f2ec2"}} as unknown as TypedDocumentString<AssociationPageQuery, AssociationPageQueryVariables>;
export const AssociationInsideDocument = {"__meta__":{"hash":"sha256:02b82850fcc30a7c8d66d0a2d7d5488ebf7d4bb9f3d6d754664060efaf488b87"}} as unknown as TypedDocumentString<AssociationInsideQuery, AssociationInsideQueryVariables>;
export const MyAssociationsDocument = {"__meta__":{"hash":"sha256:d2a0b79be40c50e689d18115fed4ee4fd13c97f731d2eba19f6ff45f228641b8"}} as unknown as TypedDocumentString<MyAssociationsQuery, MyAssociationsQueryVariables>;
export const AssociationDeskDocument = {"__meta__":{"hash":"sha256:48fe5559a1481752e22b3214efcf9e893238d6742df58d508bf6a818fe1702b1"}} as unknown as TypedDocumentString<AssociationDeskQuery, AssociationDeskQueryVariables>;
export const AreasToFoundInDocument = {"__meta__":{"hash":"sha256:db13caf590ac69cbf31b8fa8084434fa094e8ac96471475d6bc0ec0d6a51424d"}} as unknown as TypedDocumentString<AreasToFoundInQuery, AreasToFoundInQueryVariables>;
export const DescribeAssociationDocument = {"__meta__":{"hash":"sha256:0c68a03a72029afb181a1f95a0b1a5af904ace617f958a5158a7bf06d5767ca5"}} as unknown as TypedDocumentString<DescribeAssociationMutation, DescribeAssociationMutationVariables>;
export const InviteToAssociationDocument = {"__meta__":{"hash":"sha256:13c3e9c59d8264fe9828b6b33a89b0e4b378b210304dffd34f6cb76253caeba7"}} as unknown as TypedDocumentString<InviteToAssociationMutation, InviteToAssociationMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"sha256:f7c93a1ebc1d4eda5856af115ec15d9e543cdce8e64b831da15f18048780a40f"}} as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const AnswerInvitationDocument = {"__meta__":{"hash":"sha256:1c76bbb2360cb89f5cd1189aee7787812b54251e79c495a06133a9ca5d0d2aaa"}} as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AskToJoinDocument = {"__meta__":{"hash":"sha256:2b33a7ef81bf10c923a72f07abf34a513bb826af1a04b6988a3bf425eb245fac"}} as unknown as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const WithdrawJoinRequestDocument = {"__meta__":{"hash":"sha256:47d95dfe502abdf96e2119a3f60e8c5e2fcbd1b01436406b4075580b30d614c4"}} as unknown as TypedDocumentString<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
export const AnswerJoinRequestDocument = {"__meta__":{"hash":"sha256:6dea1f9801d4c7dcf3cf569d59939a6b5d29123d80949514164c5168978eb0fa"}} as unknown as TypedDocumentString<AnswerJoinRequestMutation, AnswerJoinRequestMutationVariables>;
export const LeaveAssociationDocument = {"__meta__":{"hash":"sha256:98d62f3888b38739f9a411983d37d0f31fbbcc05fbb728f1aff4bddafbb5d320"}} as unknown as TypedDocumentString<LeaveAssociationMutation, LeaveAssociationMutationVariables>;
export const ShowOwnNameDocument = {"__meta__":{"hash":"sha256:c96f0b4957a9c600c54b90bb56ef8c12acba815cc286124cf3ed941c5f840491"}} as unknown as TypedDocumentString<ShowOwnNameMutation, ShowOwnNameMutationVariables>;
export const ProposeHandOverDocument = {"__meta__":{"hash":"sha256:c0fbe53818717d34b8d11ece66f6e02120fc5a855bca452f091eb951e0e070d4"}} as unknown as TypedDocumentString<ProposeHandOverMutation, ProposeHandOverMutationVariables>;
export const ProposeEndOfTermDocument = {"__meta__":{"hash":"sha256:519235356341b75db1a49d0a2f2d1a04092b0511fbd553829f94b4e390e8d409"}} as unknown as TypedDocumentString<ProposeEndOfTermMutation, ProposeEndOfTermMutationVariables>;
export const ProposeDissolvingDocument = {"__meta__":{"hash":"sha256:a682596331ef55b9f2c349b5ffc2b91130bd209099a64c7e52ed72f83091e475"}} as unknown as TypedDocumentString<ProposeDissolvingMutation, ProposeDissolvingMutationVariables>;
export const ConfirmAssociationActDocument = {"__meta__":{"hash":"sha256:0d636d82b8078f352209c72f896953126ac9934710cc90fc6efb87e546ec9623"}} as unknown as TypedDocumentString<ConfirmAssociationActMutation, ConfirmAssociationActMutationVariables>;
export const DeclineAssociationActDocument = {"__meta__":{"hash":"sha256:6281cc92063667012ddda99364d8c1dc05056b2506a0a019db5c5617cdafd6f7"}} as unknown as TypedDocumentString<DeclineAssociationActMutation, DeclineAssociationActMutationVariables>;
export const AnswerSeatDocument = {"__meta__":{"hash":"sha256:e4af27127119b671bbfb596b2326d2e67cfab49761a13d93f7bef032db00d691"}} as unknown as TypedDocumentString<AnswerSeatMutation, AnswerSeatMutationVariables>;
export const FoundAssociationDocument = {"__meta__":{"hash":"sha256:be54172f6a47657ab26218679029fdb23e689193d8a9254f9fa3f7ebf6999eb4"}} as unknown as TypedDocumentString<FoundAssociationMutation, FoundAssociationMutationVariables>;
export const AppointChairDocument = {"__meta__":{"hash":"sha256:ec4c16f068d0128ffc32da6d847f7a65e9406c50f21830cdae8a52fdfd036fb5"}} as unknown as TypedDocumentString<AppointChairMutation, AppointChairMutationVariables>;
export const BudgetsDocument = {"__meta__":{"hash":"sha256:008255612824541ccbee11f4883186ae992c14feec42e4ea7d829bab526d86ec"}} as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const BudgetsOfAreaDocument = {"__meta__":{"hash":"sha256:cd322a5c8c04b50ba056fd68c5a6b5d5439155e224969116f7240d6198852f0b"}} as unknown as TypedDocumentString<BudgetsOfAreaQuery, BudgetsOfAreaQueryVariables>;
export const BudgetsOfPlanDocument = {"__meta__":{"hash":"sha256:24e7cfcb59e9122e4458578a305892583903cc75840803d00776c46d03984a9a"}} as unknown as TypedDocumentString<BudgetsOfPlanQuery, BudgetsOfPlanQueryVariables>;
export const BudgetPageDocument = {"__meta__":{"hash":"sha256:06a4613afad3035391a3b0f0a4cb0bc2e927ea6a1dfe0151d72f9b47c99b2f1f"}} as unknown as TypedDocumentString<BudgetPageQuery, BudgetPageQueryVariables>;
export const ComposeBudgetDocument = {"__meta__":{"hash":"sha256:2072d792350b5a3d311526eb9bc81cc9eb3ff685acf76b9f0bf8b61c24beccb9"}} as unknown as TypedDocumentString<ComposeBudgetMutation, ComposeBudgetMutationVariables>;
export const OpenBudgetDocument = {"__meta__":{"hash":"sha256:57e6b5ab1f97a6ac4e2028630ae15b4734d131af88d0f5f65b2d54086a268bcd"}} as unknown as TypedDocumentString<OpenBudgetMutation, OpenBudgetMutationVariables>;
export const OpenBudgetVoteDocument = {"__meta__":{"hash":"sha256:fa515df570d20c8d371faeb063f19cdf59f8b1fb13e71ec63e9548348cd1a534"}} as unknown as TypedDocumentString<OpenBudgetVoteMutation, OpenBudgetVoteMutationVariables>;
export const AnnulBudgetDocument = {"__meta__":{"hash":"sha256:e389ea594a611a7f0417d81501baf3249d306f92fa9158b25c81576af01f93e7"}} as unknown as TypedDocumentString<AnnulBudgetMutation, AnnulBudgetMutationVariables>;
export const ProposeBudgetOptionDocument = {"__meta__":{"hash":"sha256:91e18483d82c17e060d61956ef96d1f983ffeb243b9e4750714d62c4905eebeb"}} as unknown as TypedDocumentString<ProposeBudgetOptionMutation, ProposeBudgetOptionMutationVariables>;
export const BringPlanToBudgetDocument = {"__meta__":{"hash":"sha256:5ef215b4aac70708ee4926c5122b6728a60f5509cae67ed93e3bf85e214069a4"}} as unknown as TypedDocumentString<BringPlanToBudgetMutation, BringPlanToBudgetMutationVariables>;
export const CheckBudgetOptionDocument = {"__meta__":{"hash":"sha256:4117bb18d6a0b40dfbbcf7b954bd5f9b6eaa9ed61ccc38104f42722da7970643"}} as unknown as TypedDocumentString<CheckBudgetOptionMutation, CheckBudgetOptionMutationVariables>;
export const AccountBudgetOptionDocument = {"__meta__":{"hash":"sha256:85787c13196adbee9b9c83e4e9c3102bae27f721ea19c79faf2862cbdd88a98c"}} as unknown as TypedDocumentString<AccountBudgetOptionMutation, AccountBudgetOptionMutationVariables>;
export const KeepBudgetBallotDocument = {"__meta__":{"hash":"sha256:46ede2dbf385534c3c7671a03bf794b726b04cc026b84151f8cad0dc0a837778"}} as unknown as TypedDocumentString<KeepBudgetBallotMutation, KeepBudgetBallotMutationVariables>;
export const CastBudgetBallotDocument = {"__meta__":{"hash":"sha256:b28d6dff5efeb00d6abf032712f77393b2d91ea0807f07a63717073cf25759eb"}} as unknown as TypedDocumentString<CastBudgetBallotMutation, CastBudgetBallotMutationVariables>;
export const BudgetsOfAssociationDocument = {"__meta__":{"hash":"sha256:e9f38bcb0c87845b759b5f5f9609618c1f1e80e9fde5da080d673889e3b841e2"}} as unknown as TypedDocumentString<BudgetsOfAssociationQuery, BudgetsOfAssociationQueryVariables>;
export const MyCoachingRequestsDocument = {"__meta__":{"hash":"sha256:4c6a9e5c4f4d6f7a2511d26646dc304c47bda07f53c270e6ae71fdd0e689c294"}} as unknown as TypedDocumentString<MyCoachingRequestsQuery, MyCoachingRequestsQueryVariables>;
export const CoachingScopesDocument = {"__meta__":{"hash":"sha256:802c9d4351fc1794602ded906c33bf34b86bcd8792438ffed7dce4704c9bb5b5"}} as unknown as TypedDocumentString<CoachingScopesQuery, CoachingScopesQueryVariables>;
export const CoachingRequestDocument = {"__meta__":{"hash":"sha256:77cf5a743c801fda894bf9d0367b5cf281ef9a3762f7163d989818027ada7a02"}} as unknown as TypedDocumentString<CoachingRequestQuery, CoachingRequestQueryVariables>;
export const CoachDeskDocument = {"__meta__":{"hash":"sha256:ff1ccfd5f90a737c8e0d273e779e6496d3fd6de7de138eda39d07f5e1ea76dc2"}} as unknown as TypedDocumentString<CoachDeskQuery, CoachDeskQueryVariables>;
export const CoachingHoursDocument = {"__meta__":{"hash":"sha256:680ead239502d001dcef9e313fb1397b8f6d45a542616e26bb47a6dcd253f279"}} as unknown as TypedDocumentString<CoachingHoursQuery, CoachingHoursQueryVariables>;
export const CoachAbsencesDocument = {"__meta__":{"hash":"sha256:eba831f6b39b3aa5e5d15f76b260410258e2b0241ca8a7d13989dda2cb085b81"}} as unknown as TypedDocumentString<CoachAbsencesQuery, CoachAbsencesQueryVariables>;
export const GatheringsToVisitDocument = {"__meta__":{"hash":"sha256:d6c349427788e15f1822bb246d3ced29d4359a8bf52f93c04940d90c4cf9658a"}} as unknown as TypedDocumentString<GatheringsToVisitQuery, GatheringsToVisitQueryVariables>;
export const AskCoachingDocument = {"__meta__":{"hash":"sha256:d0cd36bc1498fc7475bc9b0ccc0a8307fdf362bd1d213d2421a0c63377ea340f"}} as unknown as TypedDocumentString<AskCoachingMutation, AskCoachingMutationVariables>;
export const WithdrawCoachingDocument = {"__meta__":{"hash":"sha256:2ab26aee3426ed64a806aff1137788cc7b56368c4b692131fb708b02741d02c3"}} as unknown as TypedDocumentString<WithdrawCoachingMutation, WithdrawCoachingMutationVariables>;
export const TakeCoachingDocument = {"__meta__":{"hash":"sha256:c7162cc75846b258bb1a38696e0a9a501df168feed17c0b595446eacf60c6162"}} as unknown as TypedDocumentString<TakeCoachingMutation, TakeCoachingMutationVariables>;
export const HandOverCoachingDocument = {"__meta__":{"hash":"sha256:07aead78ea39e55554b87154e2aa604c6aca4e0ca813b55e9998a74921029ad5"}} as unknown as TypedDocumentString<HandOverCoachingMutation, HandOverCoachingMutationVariables>;
export const CloseCoachingDocument = {"__meta__":{"hash":"sha256:87332deca36d79b59db36e6e6a180355020cb4bce112fd7b3fc153e0291a69ba"}} as unknown as TypedDocumentString<CloseCoachingMutation, CloseCoachingMutationVariables>;
export const SendCoachingMessageDocument = {"__meta__":{"hash":"sha256:7d674a61d64acb3ce48e908554c85b68d0f17333f7c94816bc9b2a29b6b55bf4"}} as unknown as TypedDocumentString<SendCoachingMessageMutation, SendCoachingMessageMutationVariables>;
export const WriteCoachingNoteDocument = {"__meta__":{"hash":"sha256:bb7a7137e4a173e0fc8d72c58e4d762e9def23c2c98a29864edf663b4aadfde7"}} as unknown as TypedDocumentString<WriteCoachingNoteMutation, WriteCoachingNoteMutationVariables>;
export const PlanVisitDocument = {"__meta__":{"hash":"sha256:397b243a6462bfc0ded14fadbd21674f0ea515600a8994e7d49b290acb5e6b7f"}} as unknown as TypedDocumentString<PlanVisitMutation, PlanVisitMutationVariables>;
export const ChangeVisitDocument = {"__meta__":{"hash":"sha256:cea74cd52e9cb0a6327e8b087a53f57bbc9aa7ed902c94be16f83e09d6f5279f"}} as unknown as TypedDocumentString<ChangeVisitMutation, ChangeVisitMutationVariables>;
export const CancelVisitDocument = {"__meta__":{"hash":"sha256:d44aa6b5c67dac8e22cd5d5bf619676709074d99676c32886e62bf9eb9a67705"}} as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const LogHoursDocument = {"__meta__":{"hash":"sha256:66a223aedeb943a5f259298292e9bea9196ce9e27f9c96326e3ace1282f971a5"}} as unknown as TypedDocumentString<LogHoursMutation, LogHoursMutationVariables>;
export const DropHoursDocument = {"__meta__":{"hash":"sha256:b37744977269b1dd9459ec067027fb7d11a5383fe156ced9ebbf02e8ce86df34"}} as unknown as TypedDocumentString<DropHoursMutation, DropHoursMutationVariables>;
export const AnnounceAbsenceDocument = {"__meta__":{"hash":"sha256:f7d24adcdf420db34eefe183a4ce2970c6417758ebff33d1cfdad5676f676b4b"}} as unknown as TypedDocumentString<AnnounceAbsenceMutation, AnnounceAbsenceMutationVariables>;
export const EndAbsenceDocument = {"__meta__":{"hash":"sha256:54742e1fa7efd3ad2fb22fb6b26530eb3868702faa0fc4e62fb208808b64d775"}} as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const AskAboutPlanDocument = {"__meta__":{"hash":"sha256:495ad257fb2661e31741ab1f1d0c5fdbdaa51a2675a51f5da52bba84047ee3f4"}} as unknown as TypedDocumentString<AskAboutPlanQuery, AskAboutPlanQueryVariables>;
export const ConsentsDocument = {"__meta__":{"hash":"sha256:bc5c704c5c384335195192395097c28e3f653d5db8d3574adf8a8cb093f05c37"}} as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const ConsentPageDocument = {"__meta__":{"hash":"sha256:aac23d6f52e728ff1f126117ce34aa7c1868405c442840def5ecb3b4b9e9b5f4"}} as unknown as TypedDocumentString<ConsentPageQuery, ConsentPageQueryVariables>;
export const OwnConsentsDocument = {"__meta__":{"hash":"sha256:f02da5272b1b802d8c5d1b7af83aaf21aec9838f376a5f03030914e7819259ef"}} as unknown as TypedDocumentString<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const ConsentScopesDocument = {"__meta__":{"hash":"sha256:89a4b9cab2d16edc3b374c882909c0bdb638a3dae2a8e54cd77e313ef24dd5b5"}} as unknown as TypedDocumentString<ConsentScopesQuery, ConsentScopesQueryVariables>;
export const ProposeConsentDocument = {"__meta__":{"hash":"sha256:4cd58a08131ec484e05daf897497e125260d87eed99eaf359bcb2c5ea015ee1e"}} as unknown as TypedDocumentString<ProposeConsentMutation, ProposeConsentMutationVariables>;
export const ChangeConsentTextDocument = {"__meta__":{"hash":"sha256:16c0f14287198255e4017bedd59ecd511d4f6f68db07b0739ad59dbf266fcb10"}} as unknown as TypedDocumentString<ChangeConsentTextMutation, ChangeConsentTextMutationVariables>;
export const AnswerInConsentDocument = {"__meta__":{"hash":"sha256:0588c6acb3fea220f71f1abb308a8cd9b549758c539815735e1e4876db7aca63"}} as unknown as TypedDocumentString<AnswerInConsentMutation, AnswerInConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:aa4c2d055a050042a0669b39ef01a9cc0692760879f71b0da3a3d1d1f21edb46"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const LeadConsentDocument = {"__meta__":{"hash":"sha256:d2efeef2aac0c92db6562d48bd14bdce5f341624bbaff01d32b322b4b04bdb8b"}} as unknown as TypedDocumentString<LeadConsentMutation, LeadConsentMutationVariables>;
export const CloseConsentDocument = {"__meta__":{"hash":"sha256:f058defedbdcb19ab6902d4ff589dbfd829f341dcc5304d031d2061e7ae0bbab"}} as unknown as TypedDocumentString<CloseConsentMutation, CloseConsentMutationVariables>;
export const TestObjectionDocument = {"__meta__":{"hash":"sha256:c0189fe955757d3ff768e35efcc1f2bbe2da688189983898b02c3228d9bc205e"}} as unknown as TypedDocumentString<TestObjectionMutation, TestObjectionMutationVariables>;
export const TakeOutOfConsentDocument = {"__meta__":{"hash":"sha256:3ab27bf2947c0525f5cc19c39128244a1b84441ae4b7988989fe4912eec91564"}} as unknown as TypedDocumentString<TakeOutOfConsentMutation, TakeOutOfConsentMutationVariables>;
export const AskInConsentDocument = {"__meta__":{"hash":"sha256:43af37bc5296670b7a33ee5328e2fbcd59db8cdaf1bf993255f288903f3eb46e"}} as unknown as TypedDocumentString<AskInConsentMutation, AskInConsentMutationVariables>;
export const ReactInConsentDocument = {"__meta__":{"hash":"sha256:11c8e7388740ae052ce0644027925e53f0e3cd1cf8dfdd824462225c1d619ec8"}} as unknown as TypedDocumentString<ReactInConsentMutation, ReactInConsentMutationVariables>;
export const TakeConsentStandDocument = {"__meta__":{"hash":"sha256:3e919a62e2c9b2161990797b07205e4aff700f82c96ac0d258194133ea1f37ee"}} as unknown as TypedDocumentString<TakeConsentStandMutation, TakeConsentStandMutationVariables>;
export const ConversationsDocument = {"__meta__":{"hash":"sha256:6558538c03da90aa784952351d82fe54baa4624797b2c6df8b7eea51c73b657f"}} as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationPageDocument = {"__meta__":{"hash":"sha256:fd8778ec3a85d41a833dbe59202954203cc54205a46bf9b4dd80ac67e8865f22"}} as unknown as TypedDocumentString<ConversationPageQuery, ConversationPageQueryVariables>;
export const ConversationScopesDocument = {"__meta__":{"hash":"sha256:a8d4beb89cfb2d65b58d399f9dea83f44179bb438e50cae5fdfbe01d1553d506"}} as unknown as TypedDocumentString<ConversationScopesQuery, ConversationScopesQueryVariables>;
export const LikeStatementsDocument = {"__meta__":{"hash":"sha256:84ba2c538c873b1cc0236dd8ce85f51dfa2ae38cf45d91e54a5c65c5fc45f1aa"}} as unknown as TypedDocumentString<LikeStatementsQuery, LikeStatementsQueryVariables>;
export const StatementsToReviewDocument = {"__meta__":{"hash":"sha256:92f60cf041dd11f14f768e50e6e9db3eee04a7145baf40e2b5b9e2db99141345"}} as unknown as TypedDocumentString<StatementsToReviewQuery, StatementsToReviewQueryVariables>;
export const StartConversationDocument = {"__meta__":{"hash":"sha256:e2546b6992821cab36a235a31dbc3b0d853b1cd760b0f1234df9ca0536a74989"}} as unknown as TypedDocumentString<StartConversationMutation, StartConversationMutationVariables>;
export const ChangeConversationDocument = {"__meta__":{"hash":"sha256:d4aa243086484649ea0ec2c50df7bb799a37ae9847b803780ed37303c9cf0c5e"}} as unknown as TypedDocumentString<ChangeConversationMutation, ChangeConversationMutationVariables>;
export const AnswerStatementDocument = {"__meta__":{"hash":"sha256:6c2a773daf3dddb98898b06f6533643033027029a97cc4c66a2855fe0561c7bc"}} as unknown as TypedDocumentString<AnswerStatementMutation, AnswerStatementMutationVariables>;
export const ProposeStatementDocument = {"__meta__":{"hash":"sha256:f35d53d69e2fb0d3c2085c33083adb4dc123a1fc145aff0cf884674f1e395977"}} as unknown as TypedDocumentString<ProposeStatementMutation, ProposeStatementMutationVariables>;
export const PublishStatementDocument = {"__meta__":{"hash":"sha256:68bb40767a9b6b3db84e4e71aaf753b6bef3ad0b5a5dbdaa440187163f6edeb1"}} as unknown as TypedDocumentString<PublishStatementMutation, PublishStatementMutationVariables>;
export const RefuseStatementDocument = {"__meta__":{"hash":"sha256:d96ae4fca6852ced85627983c71b6a3504571e066f498957447a332122d686c4"}} as unknown as TypedDocumentString<RefuseStatementMutation, RefuseStatementMutationVariables>;
export const EndConversationDocument = {"__meta__":{"hash":"sha256:d5e4c1d1383a01b931610a01f7b1fa91db9864930497a2442c3c5b098353b200"}} as unknown as TypedDocumentString<EndConversationMutation, EndConversationMutationVariables>;
export const TellConversationOutcomeDocument = {"__meta__":{"hash":"sha256:ce71ff5d111fe26a9b4165e17aa9494e21475d28f9cb30e848c375dc1857a9e4"}} as unknown as TypedDocumentString<TellConversationOutcomeMutation, TellConversationOutcomeMutationVariables>;
export const RoundsDocument = {"__meta__":{"hash":"sha256:74fea0b9b1186fde1922b2d814e7a82cc2f2e09bf91d95f1d63ee55c9ca9b251"}} as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundPlacesDocument = {"__meta__":{"hash":"sha256:646d71fc0ad8c4c8665785e34aae7a4691350cbc617c4f97b459a059c84b97d0"}} as unknown as TypedDocumentString<RoundPlacesQuery, RoundPlacesQueryVariables>;
export const RoundsOfPlanDocument = {"__meta__":{"hash":"sha256:2dcafe4d142e2115b64dc4f842dc1acf7d937265bd21c4e17af729d64ec02b44"}} as unknown as TypedDocumentString<RoundsOfPlanQuery, RoundsOfPlanQueryVariables>;
export const RoundPageDocument = {"__meta__":{"hash":"sha256:9e838b11bfbf1d54b69ccde95aa4c811d3696471e88ae9d24cd39b99a5d3a3d5"}} as unknown as TypedDocumentString<RoundPageQuery, RoundPageQueryVariables>;
export const RoundAccountDocument = {"__meta__":{"hash":"sha256:631f9bdf65254ef523f35f405846b08bf6ed4acdd9ef70ffcfd21fcdac2125b1"}} as unknown as TypedDocumentString<RoundAccountQuery, RoundAccountQueryVariables>;
export const ChamberCountDocument = {"__meta__":{"hash":"sha256:4abb0766944415366c3fcf3dafa028d59cf0c7dd6407101fd2a3ecb990e347a5"}} as unknown as TypedDocumentString<ChamberCountQuery, ChamberCountQueryVariables>;
export const ComposeRoundDocument = {"__meta__":{"hash":"sha256:ff9da9799017646fbd12db96fd047018d2120d6acb0b4f0915804a47605fbd71"}} as unknown as TypedDocumentString<ComposeRoundMutation, ComposeRoundMutationVariables>;
export const DiscardRoundDocument = {"__meta__":{"hash":"sha256:5aa439aee321761a879fe699ee95511eedbad6bdf5f57a822b9040f60c71d814"}} as unknown as TypedDocumentString<DiscardRoundMutation, DiscardRoundMutationVariables>;
export const OpenMembersRoundDocument = {"__meta__":{"hash":"sha256:bd4c0952efc5db95874c77af0ac7e1ab07495e2c524c3d3103c095e454101c6d"}} as unknown as TypedDocumentString<OpenMembersRoundMutation, OpenMembersRoundMutationVariables>;
export const CastMembersBallotDocument = {"__meta__":{"hash":"sha256:4ff085f4b84113570eb7af6fda19675493be296fb76d35874d9c0c3ca7697a0c"}} as unknown as TypedDocumentString<CastMembersBallotMutation, CastMembersBallotMutationVariables>;
export const AnnulMembersRoundDocument = {"__meta__":{"hash":"sha256:26189f30f521b02bba8d468b9e32b7acc7175821d126da90bde2c8205efd3dd1"}} as unknown as TypedDocumentString<AnnulMembersRoundMutation, AnnulMembersRoundMutationVariables>;
export const OpenRoundDocument = {"__meta__":{"hash":"sha256:acbc0629e2efad2899212f04b49cad6a63f5fd85187453367c773e2a84bf774a"}} as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CastBallotDocument = {"__meta__":{"hash":"sha256:e0c814be9c9186d7d6a953bb073d1f6adbefb2678b5ffbac7fa4f4dc1edd0f0a"}} as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const VoteInChamberDocument = {"__meta__":{"hash":"sha256:9ff0b864815e2abad62510fea70405a0a8ad1f655bc8422ec8c4d2a1167eee26"}} as unknown as TypedDocumentString<VoteInChamberMutation, VoteInChamberMutationVariables>;
export const AnnulRoundDocument = {"__meta__":{"hash":"sha256:1008a40f4b5c091fbd48c8cf38a303462e190cb2c44214cb63143f6791ccd07e"}} as unknown as TypedDocumentString<AnnulRoundMutation, AnnulRoundMutationVariables>;
export const CommentsDocument = {"__meta__":{"hash":"sha256:b58e80ab47954e18869dde8b33b8cc7a92e1da9ea13f436ebdc53e03170ad03d"}} as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const CommentVersionsDocument = {"__meta__":{"hash":"sha256:0d242579006d1c48e744ecdb13d2f5bf5e225e92f05ee71721719532fd2cae80"}} as unknown as TypedDocumentString<CommentVersionsQuery, CommentVersionsQueryVariables>;
export const CommentDeskDocument = {"__meta__":{"hash":"sha256:acee3de079162aef8b464d1528400c647ad5b7583a3ac9a28369321b3926d4fc"}} as unknown as TypedDocumentString<CommentDeskQuery, CommentDeskQueryVariables>;
export const AddCommentDocument = {"__meta__":{"hash":"sha256:a2ea69bf475c305351f5d636f041a42fa955dab7482c3a9199a6492dff58f96e"}} as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const EditCommentDocument = {"__meta__":{"hash":"sha256:c44867fa79f16a03703d77432da5f4492dd51bd6dfca8b122d1fc3c1d0185e76"}} as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const WithdrawCommentDocument = {"__meta__":{"hash":"sha256:2fec0356a657ed452dbbbec557321b5f823d0cb71c215f159dc9a348acd42f87"}} as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ThankCommentDocument = {"__meta__":{"hash":"sha256:ef0118ac15bd5e74c2ba6c07282c2e740959dadbbe785585a645d7abc2f060d6"}} as unknown as TypedDocumentString<ThankCommentMutation, ThankCommentMutationVariables>;
export const WithdrawThanksDocument = {"__meta__":{"hash":"sha256:577bed495bc0eecdbb302e89e9218fdbc9a009b9a182b716285abd3743cb6141"}} as unknown as TypedDocumentString<WithdrawThanksMutation, WithdrawThanksMutationVariables>;
export const TakeOverSuggestionDocument = {"__meta__":{"hash":"sha256:ba2bc0b3d0947a30fffe66b01d4dadbe11201ff42816080cb91143c65c5e68d2"}} as unknown as TypedDocumentString<TakeOverSuggestionMutation, TakeOverSuggestionMutationVariables>;
export const ReportCommentDocument = {"__meta__":{"hash":"sha256:7e22f4e871178a4872f8fbee62e2dac1be358f2ac02abe05c27aa22562e048f6"}} as unknown as TypedDocumentString<ReportCommentMutation, ReportCommentMutationVariables>;
export const DismissReportsDocument = {"__meta__":{"hash":"sha256:08caef695f9281b6e96a7881ed1f89e5834ff0d07c0544d25cbfe6ca4e9a9a15"}} as unknown as TypedDocumentString<DismissReportsMutation, DismissReportsMutationVariables>;
export const HideCommentDocument = {"__meta__":{"hash":"sha256:3e871a401abfe9ab5b2ad7f3c2e7006114bdad4751891a0a2cd0bd29a9e9f86a"}} as unknown as TypedDocumentString<HideCommentMutation, HideCommentMutationVariables>;
export const AskCommentLookDocument = {"__meta__":{"hash":"sha256:ceb1789a6bf75aa0f09916ead3714768e068ca2d9faed2cfa5b4fc4e7bb486a3"}} as unknown as TypedDocumentString<AskCommentLookMutation, AskCommentLookMutationVariables>;
export const DecideCommentLookDocument = {"__meta__":{"hash":"sha256:f951fa70cd2f1dc5caaa8fe410dfc3c65161b0fbe8624387eb3c54f1223c634d"}} as unknown as TypedDocumentString<DecideCommentLookMutation, DecideCommentLookMutationVariables>;
export const FrontDocument = {"__meta__":{"hash":"sha256:32c3e248ad904e95798a9e0589e4d6d11d1ddedd0580b71c5d18b472c15f855c"}} as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const NeedsYouDocument = {"__meta__":{"hash":"sha256:8c6d7d642ff5a6a562105ca2fefb26be615bed6be9b6595bd56bcaf834695967"}} as unknown as TypedDocumentString<NeedsYouQuery, NeedsYouQueryVariables>;
export const GatheringsDocument = {"__meta__":{"hash":"sha256:6e27cbe7173f4bd1f370e7220d900e9e2e356bf0586416a5d07d3dace0505a93"}} as unknown as TypedDocumentString<GatheringsQuery, GatheringsQueryVariables>;
export const PlacesToFilterDocument = {"__meta__":{"hash":"sha256:145d088fd1719493e451f39b84adb8cd1558a586cd62216ac9c64a1655016a95"}} as unknown as TypedDocumentString<PlacesToFilterQuery, PlacesToFilterQueryVariables>;
export const GatheringDocument = {"__meta__":{"hash":"sha256:11bf143dc520736e76d270c1ffb85ed506c547b973e4f833b0f342a270a0938f"}} as unknown as TypedDocumentString<GatheringQuery, GatheringQueryVariables>;
export const MyGatheringsDocument = {"__meta__":{"hash":"sha256:fc2d1e96c8dda795039a22756ac9782ee737e7a6e47a07c6ccfe14e04c853a42"}} as unknown as TypedDocumentString<MyGatheringsQuery, MyGatheringsQueryVariables>;
export const GatheringScopesDocument = {"__meta__":{"hash":"sha256:e866ef729021f24706c60bd59c3c27390662bd93fcaad41e901ba95c826baaf0"}} as unknown as TypedDocumentString<GatheringScopesQuery, GatheringScopesQueryVariables>;
export const DoorListDocument = {"__meta__":{"hash":"sha256:b1d140f6bfba3b88fe4ccce9ef1eddeec1bd7a9219b173a895763df394cd2c9a"}} as unknown as TypedDocumentString<DoorListQuery, DoorListQueryVariables>;
export const MakeGatheringDocument = {"__meta__":{"hash":"sha256:af51131b5d732aac544b73da7ae45b3b0f37f6058e2538a84f25f710042b9c3f"}} as unknown as TypedDocumentString<MakeGatheringMutation, MakeGatheringMutationVariables>;
export const ChangeGatheringDocument = {"__meta__":{"hash":"sha256:28f9f313c4de5a2098086b50e7fa60018f13f590ec88b4c42481628fa266997b"}} as unknown as TypedDocumentString<ChangeGatheringMutation, ChangeGatheringMutationVariables>;
export const PublishGatheringDocument = {"__meta__":{"hash":"sha256:d6cf0670b21183a9dffacfe83b0308d51edc9cd5c9d872c3fb4b303d0edae2c5"}} as unknown as TypedDocumentString<PublishGatheringMutation, PublishGatheringMutationVariables>;
export const CancelGatheringDocument = {"__meta__":{"hash":"sha256:105bf4f9e3409e8f2b6af35977d1c4262e6d6b1c168e84ab888706a0e48d76e0"}} as unknown as TypedDocumentString<CancelGatheringMutation, CancelGatheringMutationVariables>;
export const LookBackOnGatheringDocument = {"__meta__":{"hash":"sha256:0debf7b00ed5ff25946df9294a7852d383c268ee8064d5fcafdef24c24c75702"}} as unknown as TypedDocumentString<LookBackOnGatheringMutation, LookBackOnGatheringMutationVariables>;
export const AddToLookBackDocument = {"__meta__":{"hash":"sha256:1718553c7f2af3c8a2c2de1e1a11c7c5c0fdf74899bec5e661b753e53369d3f1"}} as unknown as TypedDocumentString<AddToLookBackMutation, AddToLookBackMutationVariables>;
export const ShowAdditionDocument = {"__meta__":{"hash":"sha256:3be67bf06cc970c6e3040d1cd8d4963abd6013f75194ad58fe05c76bad22967b"}} as unknown as TypedDocumentString<ShowAdditionMutation, ShowAdditionMutationVariables>;
export const RemoveAdditionDocument = {"__meta__":{"hash":"sha256:958df8dafdec3d39bdd97b0c95e7d4c7f9603b20b98c75a74a095fbe72170a5c"}} as unknown as TypedDocumentString<RemoveAdditionMutation, RemoveAdditionMutationVariables>;
export const RegisterForGatheringDocument = {"__meta__":{"hash":"sha256:918d4ad5162736b64d3e440c0cead101180cbb4e93e029702ee5b80d3d1ffa97"}} as unknown as TypedDocumentString<RegisterForGatheringMutation, RegisterForGatheringMutationVariables>;
export const UnregisterFromGatheringDocument = {"__meta__":{"hash":"sha256:7d57f61e2062a4b73b2dbc6c10d125a29075a108b80f15c0c83e4c3a707a7b96"}} as unknown as TypedDocumentString<UnregisterFromGatheringMutation, UnregisterFromGatheringMutationVariables>;
export const AnswerPlaceOfferDocument = {"__meta__":{"hash":"sha256:06f3382717f0e9b5c775437a3a0af188b633c26daad6d378289e538432dd7dc0"}} as unknown as TypedDocumentString<AnswerPlaceOfferMutation, AnswerPlaceOfferMutationVariables>;
export const MakeCalendarLinkDocument = {"__meta__":{"hash":"sha256:28020a20d74e6abfb42fd84252bc77916bf55ef88d432fbca860244e6ebb22d2"}} as unknown as TypedDocumentString<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;
export const CheckInDocument = {"__meta__":{"hash":"sha256:5263768ce714425a30915d54ff30ae337487fbbff54f23f219cd38c2144ef619"}} as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const GatheringsOfAssociationDocument = {"__meta__":{"hash":"sha256:32ff3c5147eaa92a289d65c2626a7fd1c89dc64e3139b035288b875cd0bc9d2f"}} as unknown as TypedDocumentString<GatheringsOfAssociationQuery, GatheringsOfAssociationQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:d8b87d2b63b5ca640ed68de8d188143141f1f6bac71ad1b73c4da41a190451af"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:92a94428422b424fc753178dd49ba9505da7a71331ea8c37b625fdab31483e9a"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWithLinkDocument = {"__meta__":{"hash":"sha256:e73743bfd3c084302ed32c1d5a8e16b1e2a0babdec42262bfa2ccabcb58de62b"}} as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const RequestSignInLinkDocument = {"__meta__":{"hash":"sha256:5957b04c2db40749f0c5a6591490a15bbbf3931f248966e3f335c075c9c0ff8a"}} as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const RegisterDocument = {"__meta__":{"hash":"sha256:9dabde52f4a1aa70aae8ba0e42cbff4f20228369d0ca0a216cf6d8e66789769b"}} as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sha256:b1e7dd0949cb49dc4d66359b161bbc846db1e89a246703b14aa6f78d7868807c"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:a614149424f1041031c6dab93097d556939290d009f7fb62dbc3f823ae4c1632"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:a0715c8a6136c83c414b6542955396a1f6f4ffe5083e6a29c2f3fed8d13b4c66"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"sha256:6574b359edfed78eefe255aa4f4d9885301897987e200f1b0d45259c8d05695e"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangeProfileDocument = {"__meta__":{"hash":"sha256:0c1df1b80c43abc535e3c6652db671cb225e6adbb34e7329f4eda622d7164d61"}} as unknown as TypedDocumentString<ChangeProfileMutation, ChangeProfileMutationVariables>;
export const BeginSecondFactorDocument = {"__meta__":{"hash":"sha256:2c14a1077dd13a8f2e90f71aa3e6e75c24b3e672db99af2241225b1122dd6b61"}} as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"__meta__":{"hash":"sha256:94787d65c991e48b9e9ef37f3a2457c055f4d8e9146177570ef30ebe08875274"}} as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = {"__meta__":{"hash":"sha256:5803e403a14984f52c316c06acbb6c45e4980f794813b779d8e0f290e881d6d6"}} as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const EraseAccountDocument = {"__meta__":{"hash":"sha256:28cba1c307284cedb4ad8e66fe2b8338b83e18451e01bd2cf30850a99663fde2"}} as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const StaffDocument = {"__meta__":{"hash":"sha256:3632f65fabe296f2d4cd05aba932294b2cdf5c560c17113aca36a5eb65a8ac68"}} as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const AppointStaffDocument = {"__meta__":{"hash":"sha256:8344e9f1d405dd01c8e13f968a9c167ca73a84cf380d6e01fe6cd9f27471d59a"}} as unknown as TypedDocumentString<AppointStaffMutation, AppointStaffMutationVariables>;
export const EndStaffRoleDocument = {"__meta__":{"hash":"sha256:518cd0b60d8a90a35ef8a13d8f6e32ee68600b5135852f3436b7e7b21455d8ab"}} as unknown as TypedDocumentString<EndStaffRoleMutation, EndStaffRoleMutationVariables>;
export const RemoveStaffSecondFactorDocument = {"__meta__":{"hash":"sha256:73f8a0c3d114f97473e43e92dfb8c5d5f7a14dc00eef97bf6f7d8dd3cb8c2bae"}} as unknown as TypedDocumentString<RemoveStaffSecondFactorMutation, RemoveStaffSecondFactorMutationVariables>;
export const KnowledgeListDocument = {"__meta__":{"hash":"sha256:e7884e916629cde24d8e1c40f51d00510d2f8979a84640cc3c4f3744e5588f3e"}} as unknown as TypedDocumentString<KnowledgeListQuery, KnowledgeListQueryVariables>;
export const KnowledgeItemDocument = {"__meta__":{"hash":"sha256:0e9b13c11cef8eae3a348df1517f73c2e59700477d7529e414a8c12042c90ce4"}} as unknown as TypedDocumentString<KnowledgeItemQuery, KnowledgeItemQueryVariables>;
export const GatheringToDrawFromDocument = {"__meta__":{"hash":"sha256:08668263b5b5a600c593c825e3bbd539fd1c2e6d0c29f9d8754c57003bac5b3c"}} as unknown as TypedDocumentString<GatheringToDrawFromQuery, GatheringToDrawFromQueryVariables>;
export const KnowledgeOfGatheringDocument = {"__meta__":{"hash":"sha256:74ccfd70aceb33edbfcf032decb0eefda5ece487054f81a20a4db6cacb9aa7d2"}} as unknown as TypedDocumentString<KnowledgeOfGatheringQuery, KnowledgeOfGatheringQueryVariables>;
export const MyKnowledgeDocument = {"__meta__":{"hash":"sha256:c7a7902ddd805e6bb2fc917c079eef290fd3003bedb9ea3af49afa159a6be580"}} as unknown as TypedDocumentString<MyKnowledgeQuery, MyKnowledgeQueryVariables>;
export const AlikeOfPlanDocument = {"__meta__":{"hash":"sha256:59fd88f90e5e564837369d7ad155710b661785233e58730a8d4aa567f7c533ef"}} as unknown as TypedDocumentString<AlikeOfPlanQuery, AlikeOfPlanQueryVariables>;
export const AlikeWordsDocument = {"__meta__":{"hash":"sha256:5b72784fc330a339d9d325d2f8aa08e2a30c71e9aa3db9b886ef0ea69165a59f"}} as unknown as TypedDocumentString<AlikeWordsQuery, AlikeWordsQueryVariables>;
export const PlansToAnswerWithDocument = {"__meta__":{"hash":"sha256:0b87b36738887ef69a93e4975845b65862e16d215c676f3a3e983561a2d942db"}} as unknown as TypedDocumentString<PlansToAnswerWithQuery, PlansToAnswerWithQueryVariables>;
export const ShareKnowledgeDocument = {"__meta__":{"hash":"sha256:e3254df2b60d015232cfe94510a645d8cb6bbe1e708342059010d859b267ed26"}} as unknown as TypedDocumentString<ShareKnowledgeMutation, ShareKnowledgeMutationVariables>;
export const ChangeKnowledgeDocument = {"__meta__":{"hash":"sha256:634a8bb01c380ff60b16cd7be977e0ab42b4bcf9aa447c76d4b6044fc6f7bcf7"}} as unknown as TypedDocumentString<ChangeKnowledgeMutation, ChangeKnowledgeMutationVariables>;
export const TakeBackKnowledgeDocument = {"__meta__":{"hash":"sha256:91c598669dda19c2c9a4c9f7d2320716897f5103dc5689debb871830edf0b8d1"}} as unknown as TypedDocumentString<TakeBackKnowledgeMutation, TakeBackKnowledgeMutationVariables>;
export const PublishCallDocument = {"__meta__":{"hash":"sha256:e710f30f70f7d4a5c69e36f065cd0296389c55c02d8a6ab548da645ddb518bfd"}} as unknown as TypedDocumentString<PublishCallMutation, PublishCallMutationVariables>;
export const ReturnCallDocument = {"__meta__":{"hash":"sha256:a252c3b3e569adee3e54d443f15e13dd2f4c0518dc7d5719abaa8390b338c8c9"}} as unknown as TypedDocumentString<ReturnCallMutation, ReturnCallMutationVariables>;
export const AnswerCallDocument = {"__meta__":{"hash":"sha256:40166fe3ebc5876605a0c94a48847d1ff82d1ef66abee4e66ef2f1ffe78dc39e"}} as unknown as TypedDocumentString<AnswerCallMutation, AnswerCallMutationVariables>;
export const CloseCallDocument = {"__meta__":{"hash":"sha256:110e3efc07fd79420bde7ccbf68a0c30da4e86899d31adb21147f79c058987c5"}} as unknown as TypedDocumentString<CloseCallMutation, CloseCallMutationVariables>;
export const KnowledgeOfPlaceDocument = {"__meta__":{"hash":"sha256:1fc60883d85189735b16c9fc4791ce74e388cab8d7e6e58faf8cc9d8532d46d5"}} as unknown as TypedDocumentString<KnowledgeOfPlaceQuery, KnowledgeOfPlaceQueryVariables>;
export const CallsOfAssociationDocument = {"__meta__":{"hash":"sha256:f8526a735eec30e9379b060dc3e84981ee932b8cf895acd0564cbdedd200f4e6"}} as unknown as TypedDocumentString<CallsOfAssociationQuery, CallsOfAssociationQueryVariables>;
export const AttachmentsOfPlanDocument = {"__meta__":{"hash":"sha256:67661ad5ba736600de6fa42068eaf2d6a52cf5290bc0c5152f7c20e5bc7fd2fb"}} as unknown as TypedDocumentString<AttachmentsOfPlanQuery, AttachmentsOfPlanQueryVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"sha256:5c33b71a79c167499b4e662ca8d815d8d1245d1cc28b360b7aa6b3f2c22e4153"}} as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const SharedFilesDocument = {"__meta__":{"hash":"sha256:ead7d9703e264d97c74e0e41d3bfd2a33cd8a84a54fe16419a652999c3160d64"}} as unknown as TypedDocumentString<SharedFilesQuery, SharedFilesQueryVariables>;
export const ShowSharedFileDocument = {"__meta__":{"hash":"sha256:7750b2eb133c7ed80afb5ef9bcd89bc8c8b6f5a2767fa6184c333168b6d66956"}} as unknown as TypedDocumentString<ShowSharedFileMutation, ShowSharedFileMutationVariables>;
export const RemoveSharedFileDocument = {"__meta__":{"hash":"sha256:e8f66934eeddfca57abc05364dfa0621e51ad3f2a7b85005ae582816ef096e9f"}} as unknown as TypedDocumentString<RemoveSharedFileMutation, RemoveSharedFileMutationVariables>;
export const ModerationOfPlanDocument = {"__meta__":{"hash":"sha256:05e6a6f70054504fbb972dd96268ba8de6dad74e16fbdc7dfe15292ffcead4dc"}} as unknown as TypedDocumentString<ModerationOfPlanQuery, ModerationOfPlanQueryVariables>;
export const PlansToMergeDocument = {"__meta__":{"hash":"sha256:34a3d59d580c243e13df74cbc9864b655b38ed9404addc70b375ed3f875794a1"}} as unknown as TypedDocumentString<PlansToMergeQuery, PlansToMergeQueryVariables>;
export const ConfirmPaperSupportDocument = {"__meta__":{"hash":"sha256:7f6294262f4c619af3caaf06aa915c6e1451761c9c921595ee25ac6ea83c9b18"}} as unknown as TypedDocumentString<ConfirmPaperSupportMutation, ConfirmPaperSupportMutationVariables>;
export const EnterPaperSupportDocument = {"__meta__":{"hash":"sha256:edf0241f2c99b5fdaf77232ee0d0c74712d63c52bd0e814d0c297c6cc7c3f381"}} as unknown as TypedDocumentString<EnterPaperSupportMutation, EnterPaperSupportMutationVariables>;
export const MergePlanDocument = {"__meta__":{"hash":"sha256:007111efcb8850a43bf1d9432e8a73f5558d9166dbff2b203939ac1819ad5cc8"}} as unknown as TypedDocumentString<MergePlanMutation, MergePlanMutationVariables>;
export const ObjectToMergeDocument = {"__meta__":{"hash":"sha256:3fad0f1682f1a25385fd8add3b180e659fb5272267fc698b2dbe178732171ef4"}} as unknown as TypedDocumentString<ObjectToMergeMutation, ObjectToMergeMutationVariables>;
export const AskSecondLookDocument = {"__meta__":{"hash":"sha256:0896d6a770cbc3171c0b970fcf26b3be9c7fba4178b205a9146367672880827e"}} as unknown as TypedDocumentString<AskSecondLookMutation, AskSecondLookMutationVariables>;
export const DecideSecondLookDocument = {"__meta__":{"hash":"sha256:dd6f5b11a07600c1ae131e4187b60a6572303aab622e6acb5991c1c215b2dd3e"}} as unknown as TypedDocumentString<DecideSecondLookMutation, DecideSecondLookMutationVariables>;
export const PublishPlanDocument = {"__meta__":{"hash":"sha256:595b04b065b0c579630c89a17a20989f55830f486aa06db2b5055c9b49889da7"}} as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const ReturnPlanDocument = {"__meta__":{"hash":"sha256:49bdf3abd47bf062940eeb927cc75770da77460b8e92820adb927da54b14e1d9"}} as unknown as TypedDocumentString<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const RefusePlanDocument = {"__meta__":{"hash":"sha256:444e5d7aa2a2db4042d92c6d6afeb0b998a9f911dddbd8108b19e8ac7cbc685c"}} as unknown as TypedDocumentString<RefusePlanMutation, RefusePlanMutationVariables>;
export const PaperListsDocument = {"__meta__":{"hash":"sha256:e0b249c2e6769ac7d9902e8b588a016f05b302a91446f0f7c1d6d8aa0419624d"}} as unknown as TypedDocumentString<PaperListsQuery, PaperListsQueryVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:b12883c1f06c3a6f70c974326d2695b9461aa49ca5a50c9f47f7acf57de67db2"}} as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"sha256:2e8d2b88bd122cbfc882040f50df6b07a19c12240a832166d9c9fc26cc17f8cd"}} as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticeSettingsDocument = {"__meta__":{"hash":"sha256:4368a9dcd5b10a84869206df4478f70476f35ab752acfdcc6ad2bf5883ed4a1f"}} as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const FollowedPlanDocument = {"__meta__":{"hash":"sha256:f946160ce465bf1ec9706780fe831d816128662357687ddc3096d3d22d323243"}} as unknown as TypedDocumentString<FollowedPlanQuery, FollowedPlanQueryVariables>;
export const FollowedAreaDocument = {"__meta__":{"hash":"sha256:3366c6dc3cf6f5407c8fa1bb829a1fbc4289ccde7c60d1fe4eb0ea16e8322bcb"}} as unknown as TypedDocumentString<FollowedAreaQuery, FollowedAreaQueryVariables>;
export const FollowedMunicipalityDocument = {"__meta__":{"hash":"sha256:a97c1276d73e098e4e689dcd38f78864e3bf40092a72f7f725da8799909c7b85"}} as unknown as TypedDocumentString<FollowedMunicipalityQuery, FollowedMunicipalityQueryVariables>;
export const NoticesChangedDocument = {"__meta__":{"hash":"sha256:f6de7c20b88a844451d61dba6df4f06b728425f0d26fca2bd7f08cae64db688f"}} as unknown as TypedDocumentString<NoticesChangedSubscription, NoticesChangedSubscriptionVariables>;
export const MarkNoticesReadDocument = {"__meta__":{"hash":"sha256:426b8bc19b2c2510b0494957ae5913005b48b83c46ac40d7de3ad93d0d2f12d0"}} as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const FollowDocument = {"__meta__":{"hash":"sha256:d3520799e7f91d793d1512b044bebaf4199aff4fa5e2d4c605c0232de2c65503"}} as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = {"__meta__":{"hash":"sha256:4aedeb1d240b650789f26c3472dbb949dbc9f0e088c4eb9d4a15b1ec7ab053d6"}} as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const ChangeNoticeSettingDocument = {"__meta__":{"hash":"sha256:6665736b71e0c94fcf326896d71a926cd8e2f537f95b709b63ef4c29dd4e21b9"}} as unknown as TypedDocumentString<ChangeNoticeSettingMutation, ChangeNoticeSettingMutationVariables>;
export const UnsubscribeDocument = {"__meta__":{"hash":"sha256:951e623f6ac1f5ca3dfb78442710fbd77f437080392ccb8681f76f806f46fdd1"}} as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const PaperVoteDocument = {"__meta__":{"hash":"sha256:47c12f4e4e3e19fc7e4a35f7e2c5ba6027348a941e25ef59f683d8fea3c2bb82"}} as unknown as TypedDocumentString<PaperVoteQuery, PaperVoteQueryVariables>;
export const PaperRollDocument = {"__meta__":{"hash":"sha256:0fa60075e5537f53bc5db3364c32f38241291ab3afd122276a1dd24f7e2f949f"}} as unknown as TypedDocumentString<PaperRollQuery, PaperRollQueryVariables>;
export const StrikePaperVoterDocument = {"__meta__":{"hash":"sha256:7893e9c734bd70b6fe4b683cf07cb7a6f125fd5d3809bdfb8db08e85b72e2ede"}} as unknown as TypedDocumentString<StrikePaperVoterMutation, StrikePaperVoterMutationVariables>;
export const ConfirmPaperVotersDocument = {"__meta__":{"hash":"sha256:9199a97e758556b488564f2f872f9f27896cb852bbce1e3fcfd7b9327cc542dc"}} as unknown as TypedDocumentString<ConfirmPaperVotersMutation, ConfirmPaperVotersMutationVariables>;
export const DropPaperVoterDocument = {"__meta__":{"hash":"sha256:1d3d413d5f3dfda1c9229ed7941f396bc56a62ef6ae7a05e028b2599d405ed94"}} as unknown as TypedDocumentString<DropPaperVoterMutation, DropPaperVoterMutationVariables>;
export const EnterPaperBallotDocument = {"__meta__":{"hash":"sha256:18d40d12821fa864639b7f4b846bb15f777abaea4b583337822ba36315c402da"}} as unknown as TypedDocumentString<EnterPaperBallotMutation, EnterPaperBallotMutationVariables>;
export const ConfirmPaperBallotDocument = {"__meta__":{"hash":"sha256:caf34a86c631147a080d2593f3652965d65053cf8aa2957d5bd5af46ffff84eb"}} as unknown as TypedDocumentString<ConfirmPaperBallotMutation, ConfirmPaperBallotMutationVariables>;
export const DropPaperBallotDocument = {"__meta__":{"hash":"sha256:7f8a4a629f7c259ff8cb6e7737f59f3b15d5b7da2f321867aed259c8e961c537"}} as unknown as TypedDocumentString<DropPaperBallotMutation, DropPaperBallotMutationVariables>;
export const MunicipalitiesDocument = {"__meta__":{"hash":"sha256:ac0b534cfbf57b590c7e20cbceef1772d24fdab972e481c76ac882d8c5b601f7"}} as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const MunicipalityPageDocument = {"__meta__":{"hash":"sha256:ef3795ee633ecbeea82a6eaff763dc8c28cd1b8f67774b370d49e88d77d353e2"}} as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const AreaPageDocument = {"__meta__":{"hash":"sha256:26e5bb08a37e59e2b973dfbd8028e7b304905b9d4ae15eec3caa92d7266f9c2e"}} as unknown as TypedDocumentString<AreaPageQuery, AreaPageQueryVariables>;
export const LookDocument = {"__meta__":{"hash":"sha256:fd89b13fa594eb3121d4adf3492e1b7602a7220c730c46a23bf5dad2049a073a"}} as unknown as TypedDocumentString<LookQuery, LookQueryVariables>;
export const OrdinancesDocument = {"__meta__":{"hash":"sha256:904e59c8a77b539d011d1ea74a70e3cac98bd29af16141532082a680724c908d"}} as unknown as TypedDocumentString<OrdinancesQuery, OrdinancesQueryVariables>;
export const AdministrationDocument = {"__meta__":{"hash":"sha256:38da879c89063f665125b4a3a01d7a76e07d6e0cf394251fda7b790f925a268d"}} as unknown as TypedDocumentString<AdministrationQuery, AdministrationQueryVariables>;
export const ClerkAddressDocument = {"__meta__":{"hash":"sha256:1caf1a24904a0a393ed9568fc6dcb1758f2fb27da4bbcb75ff52914bede7a4d7"}} as unknown as TypedDocumentString<ClerkAddressQuery, ClerkAddressQueryVariables>;
export const AdoptOrdinanceDocument = {"__meta__":{"hash":"sha256:b164504e1cb229c13fa041a0586e35b2cbdf5ff3c91702fab2cb5b2da57e6686"}} as unknown as TypedDocumentString<AdoptOrdinanceMutation, AdoptOrdinanceMutationVariables>;
export const ChangeMunicipalityDocument = {"__meta__":{"hash":"sha256:84000a2a1bc2566d1ccb4dd31604aa518ede7063cb821b0af0504aab293e6726"}} as unknown as TypedDocumentString<ChangeMunicipalityMutation, ChangeMunicipalityMutationVariables>;
export const PlansDocument = {"__meta__":{"hash":"sha256:a17266c67547ac54cf85d503708d34b1f78cf570ae814d1e4a2d61b3eca8834f"}} as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const MyPlansDocument = {"__meta__":{"hash":"sha256:8dff5b806454ef6e7bc461684c7e88707ebe3b017e344f798742101eec52cb56"}} as unknown as TypedDocumentString<MyPlansQuery, MyPlansQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:7cbe28c4d4738d9d028056c47beaededa15871502f46675417e256264ff1d329"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:288cc1bb55b75c859d1807d416cec65ff66fa1dca672cec0bc0cdf24bf64b9a5"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitPlanDocument = {"__meta__":{"hash":"sha256:698be00acb04965d3b7e19d1c32b7aa13aa2c9c0ea91c829e2482d3d3b45807a"}} as unknown as TypedDocumentString<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const SupportPlanDocument = {"__meta__":{"hash":"sha256:e6ad6f15665a909ce70d70b0d56db8e068acb23c859f17d164c08a0cad0ffdfb"}} as unknown as TypedDocumentString<SupportPlanMutation, SupportPlanMutationVariables>;
export const WithdrawSupportDocument = {"__meta__":{"hash":"sha256:d19b68e4626f34d896741e2f5f3b8b5044a7a8f08c280ed70d0213ee60ef0be4"}} as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const WithdrawPlanDocument = {"__meta__":{"hash":"sha256:24dc4f013cffc78f7340280f1c956766650b747d5d4ae8e74d86844adcb41858"}} as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ChangePlanDocument = {"__meta__":{"hash":"sha256:7a535682519816217bc406ea37b4887fdf8d11a89f79f6a9a18898009616a260"}} as unknown as TypedDocumentString<ChangePlanMutation, ChangePlanMutationVariables>;
export const RenewPlanDocument = {"__meta__":{"hash":"sha256:bc4a921f0bf317f5d8c5b534bad7c3d6e4f1aed6bda0da9d763051412e4ce962"}} as unknown as TypedDocumentString<RenewPlanMutation, RenewPlanMutationVariables>;
export const MapBackgroundDocument = {"__meta__":{"hash":"sha256:44f950b17d916703a3f739f0d86bc857552f5e7ca3f212321501eb3cad75ea34"}} as unknown as TypedDocumentString<MapBackgroundQuery, MapBackgroundQueryVariables>;
export const PlansOnMapDocument = {"__meta__":{"hash":"sha256:ebd098b0b53e1a1a0c72bf60b33a58329cb1c46985b4c25704f37a87c13fdf51"}} as unknown as TypedDocumentString<PlansOnMapQuery, PlansOnMapQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:007f99c103bbd7eed28e867e98da5b534e898ea2b461460711cd2685705e1bd4"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PlansOfAssociationDocument = {"__meta__":{"hash":"sha256:6373feb7f96f74502859d633b2c911966d54d5e6c35853702bafee4015c74398"}} as unknown as TypedDocumentString<PlansOfAssociationQuery, PlansOfAssociationQueryVariables>;
export const ResidenceDocument = {"__meta__":{"hash":"sha256:84f26eb05e876d3697b295fe71a4a8ff2c8e1d7eb29ae613a8d4db00eae66cf9"}} as unknown as TypedDocumentString<ResidenceQuery, ResidenceQueryVariables>;
export const AreasToChooseDocument = {"__meta__":{"hash":"sha256:dd618711fdfc63cfb6034c64a663c309233a8691bd4efd3e962fe9b36af29ac6"}} as unknown as TypedDocumentString<AreasToChooseQuery, AreasToChooseQueryVariables>;
export const ResidenceDeskDocument = {"__meta__":{"hash":"sha256:86fd76b6aadc8a64b8b541d4012a0ace45b23e35b37cd22cc7165fbfd985b87c"}} as unknown as TypedDocumentString<ResidenceDeskQuery, ResidenceDeskQueryVariables>;
export const ChooseResidenceDocument = {"__meta__":{"hash":"sha256:adc32ff5c38e8a204bb37f5623b18527b82fdd6266f8defc0a16d0c1f7f24147"}} as unknown as TypedDocumentString<ChooseResidenceMutation, ChooseResidenceMutationVariables>;
export const AskLetterDocument = {"__meta__":{"hash":"sha256:899656c449f79d88eeb5398fd2cbb6871439afbd9db23b6a95e74d45058b0eb0"}} as unknown as TypedDocumentString<AskLetterMutation, AskLetterMutationVariables>;
export const VerifyResidenceDocument = {"__meta__":{"hash":"sha256:42c31646cdcbe6f8752e163fefc16bce23081c16c30b85a257940f321b6a79d0"}} as unknown as TypedDocumentString<VerifyResidenceMutation, VerifyResidenceMutationVariables>;
export const SeeResidenceDocument = {"__meta__":{"hash":"sha256:ffeba894941dd2ecabd727ac7ed5a6c12160ae3d5149b67916299740493b7ad5"}} as unknown as TypedDocumentString<SeeResidenceMutation, SeeResidenceMutationVariables>;
export const ConfirmResidenceDocument = {"__meta__":{"hash":"sha256:9391fc02bb7a91fa023aacbd3bb757661e64bc7c3f7bcf38313a1e82135b6f97"}} as unknown as TypedDocumentString<ConfirmResidenceMutation, ConfirmResidenceMutationVariables>;
export const DropResidenceVisitDocument = {"__meta__":{"hash":"sha256:f4574102d891d4c0aaf2074652711d7d87a4b49ba01f76301e29ac6098706ec4"}} as unknown as TypedDocumentString<DropResidenceVisitMutation, DropResidenceVisitMutationVariables>;
export const ReportLettersPostedDocument = {"__meta__":{"hash":"sha256:1cb090458a72af1362cbef5a8d2c8344160ac1e641e7ac24267ab5b3b9030f35"}} as unknown as TypedDocumentString<ReportLettersPostedMutation, ReportLettersPostedMutationVariables>;
export const MunicipalityDeskDocument = {"__meta__":{"hash":"sha256:1ea384117fdcd40acc723957dc8ae23265c145a5887bf062efb88efb9aff9aa6"}} as unknown as TypedDocumentString<MunicipalityDeskQuery, MunicipalityDeskQueryVariables>;
export const ResponseOfPlanDocument = {"__meta__":{"hash":"sha256:b9c7324065a2810a3c87cd0dd3cb665d0fb9804e772d9580e01830bd56abf930"}} as unknown as TypedDocumentString<ResponseOfPlanQuery, ResponseOfPlanQueryVariables>;
export const TimelinessDocument = {"__meta__":{"hash":"sha256:eaff06c2164c06a6cf3dfd68c0950418738c8a9494c6f30eb2cf42291d3e9a9d"}} as unknown as TypedDocumentString<TimelinessQuery, TimelinessQueryVariables>;
export const RespondDocument = {"__meta__":{"hash":"sha256:a4cf69e6b00f9d3f31e7c2ee2a22083b450a8d3dc1bc4037bc8c1ed84e4375f6"}} as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const SaveResponseDraftDocument = {"__meta__":{"hash":"sha256:c08ad9236a24c9752f66961040559f12db1ea911d897273954ab890e7dafc9c7"}} as unknown as TypedDocumentString<SaveResponseDraftMutation, SaveResponseDraftMutationVariables>;
export const ExtendResponseDocument = {"__meta__":{"hash":"sha256:61f886fe93884920285420cb72c0b07b8e00cb061512ba3a6a7222a7e7bfdcc5"}} as unknown as TypedDocumentString<ExtendResponseMutation, ExtendResponseMutationVariables>;
export const AssignResponseDocument = {"__meta__":{"hash":"sha256:92b246454cce05751c55720454dfdcb420215a75e14fc531846d0b7413a8a9d8"}} as unknown as TypedDocumentString<AssignResponseMutation, AssignResponseMutationVariables>;
export const WriteNoteDocument = {"__meta__":{"hash":"sha256:e283ae418080a6a40a4d88bd807f9da2dd45c66f8744ad3c76b962ed9a04368a"}} as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const AskInformationDocument = {"__meta__":{"hash":"sha256:b622e4fe0aa64de665e1dc8f5e1eb8ddfb861e1ee5f2c2f26dcf4f6fc72cc52c"}} as unknown as TypedDocumentString<AskInformationMutation, AskInformationMutationVariables>;
export const GiveInformationDocument = {"__meta__":{"hash":"sha256:239a951dd90540f1ffeb7c17d17d86240233c4594167657f90c985a5ff7df9c5"}} as unknown as TypedDocumentString<GiveInformationMutation, GiveInformationMutationVariables>;
export const RollStandingDocument = {"__meta__":{"hash":"sha256:2504cca029528d2152aff777af8798631b739c86fe394192e1c6a85f23aaff66"}} as unknown as TypedDocumentString<RollStandingQuery, RollStandingQueryVariables>;
export const AskRollPlaceDocument = {"__meta__":{"hash":"sha256:54a3e5a68e3c40b83281d4468f2caa51f0d33744fc25fef334f92317c84fa6e6"}} as unknown as TypedDocumentString<AskRollPlaceMutation, AskRollPlaceMutationVariables>;
export const AnswerRollRequestDocument = {"__meta__":{"hash":"sha256:40cde8c71a97ee5bd5da76db1c89f2f6bfe74c42c1e6f6748b505e5fd87eda00"}} as unknown as TypedDocumentString<AnswerRollRequestMutation, AnswerRollRequestMutationVariables>;
export const TrackOfPlanDocument = {"__meta__":{"hash":"sha256:4d5df65456523345c9fd1b43609fcdf7a4ba5f8ba123c9ae03a500a5dce5331c"}} as unknown as TypedDocumentString<TrackOfPlanQuery, TrackOfPlanQueryVariables>;
export const AddMilestoneDocument = {"__meta__":{"hash":"sha256:adee9e04eba1add7e2f66fe67c42f9bcdac7fe4949a692a460d24a30db58a841"}} as unknown as TypedDocumentString<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const ReachMilestoneDocument = {"__meta__":{"hash":"sha256:1bc42d7176f8958db52a9323aa52c5dd95fb2a19d9d5b286ac89dfa88cf30f65"}} as unknown as TypedDocumentString<ReachMilestoneMutation, ReachMilestoneMutationVariables>;
export const RemoveMilestoneDocument = {"__meta__":{"hash":"sha256:4fd0350d45d00f77fb96bd87a04a2f3e875ec094f1f82153a2bc8821cd745e3a"}} as unknown as TypedDocumentString<RemoveMilestoneMutation, RemoveMilestoneMutationVariables>;
export const PostUpdateDocument = {"__meta__":{"hash":"sha256:e9380c07951cdaa7690aa44c3a3913b209005a8b8be4378274b8ad4ba42be4b6"}} as unknown as TypedDocumentString<PostUpdateMutation, PostUpdateMutationVariables>;
export const StartPlanDocument = {"__meta__":{"hash":"sha256:5b8c5f80c3bed360044ab4ea8dd0967261f11322473b99f33f731f6338928fb8"}} as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const CompletePlanDocument = {"__meta__":{"hash":"sha256:97ddd133ccc38424af54961f391b08b7ea1bc0977ce81776241448df5aa51856"}} as unknown as TypedDocumentString<CompletePlanMutation, CompletePlanMutationVariables>;
export const StopPlanDocument = {"__meta__":{"hash":"sha256:9479b864105ad6997aa2a66a058822fa6b460a0ac9c803ac837bcc21031cde8d"}} as unknown as TypedDocumentString<StopPlanMutation, StopPlanMutationVariables>;
export const VisionsDocument = {"__meta__":{"hash":"sha256:9f2efd536ee508119491bbea5774bd42f7c1b3413c4a6a574929cb9b6476a02b"}} as unknown as TypedDocumentString<VisionsQuery, VisionsQueryVariables>;
export const MyVisionsDocument = {"__meta__":{"hash":"sha256:ef2c979ac9ad49b9e9e2535400c9b54e9cef5d70a1f7e71cd1039ed081f61195"}} as unknown as TypedDocumentString<MyVisionsQuery, MyVisionsQueryVariables>;
export const VisionPageDocument = {"__meta__":{"hash":"sha256:89456c26336d1d44d688c4f800e232c53bd72cc53632447cd2165368c0b7101b"}} as unknown as TypedDocumentString<VisionPageQuery, VisionPageQueryVariables>;
export const VisionWritingDocument = {"__meta__":{"hash":"sha256:b328f5815dcfa6c259566f10326ce958b994cf265bc8c101411ddd09fac74aed"}} as unknown as TypedDocumentString<VisionWritingQuery, VisionWritingQueryVariables>;
export const VisionVersionsDocument = {"__meta__":{"hash":"sha256:9eeaad8f102231efa7da9d6f97bd9eadc15ebd8399b59623389adc38c089555b"}} as unknown as TypedDocumentString<VisionVersionsQuery, VisionVersionsQueryVariables>;
export const VisionVersionDocument = {"__meta__":{"hash":"sha256:485bc3864fcfc9c6c53c1e27128f2e05ffd478b7c6221dde41c4f549bd6cac07"}} as unknown as TypedDocumentString<VisionVersionQuery, VisionVersionQueryVariables>;
export const VisionSuggestionsDocument = {"__meta__":{"hash":"sha256:eb9ffc308e4762ed1651a79d2da2641ed207269ca7ea194b372b63c5bf9bbaed"}} as unknown as TypedDocumentString<VisionSuggestionsQuery, VisionSuggestionsQueryVariables>;
export const RoundsToNameDocument = {"__meta__":{"hash":"sha256:c5418bf171935d842775ee29b81692b8b6790e0c7000dd5cee945d234dffa648"}} as unknown as TypedDocumentString<RoundsToNameQuery, RoundsToNameQueryVariables>;
export const VisionsToReceiveDocument = {"__meta__":{"hash":"sha256:48f3b8cb0412517f1c3ebe9a23c54d039f1c34708c0a16c65a13d3b37c00d2b5"}} as unknown as TypedDocumentString<VisionsToReceiveQuery, VisionsToReceiveQueryVariables>;
export const OverdueVisionsDocument = {"__meta__":{"hash":"sha256:4e2cbf61854e8cd6469e9fc4451d63b40aebd02e5c10438da9495e3e3902fe07"}} as unknown as TypedDocumentString<OverdueVisionsQuery, OverdueVisionsQueryVariables>;
export const GoalsOfAreaDocument = {"__meta__":{"hash":"sha256:5cb68dd323a601831d75d866e33fa4910e07d2d7574c0a7192da746f4b5076d9"}} as unknown as TypedDocumentString<GoalsOfAreaQuery, GoalsOfAreaQueryVariables>;
export const GoalOfPlanDocument = {"__meta__":{"hash":"sha256:ef622c0b118ebb444de43719874f15ac080a2599450de2854cafe0855ed03851"}} as unknown as TypedDocumentString<GoalOfPlanQuery, GoalOfPlanQueryVariables>;
export const BeginVisionDocument = {"__meta__":{"hash":"sha256:bd789e916550a081d869634a85cf82c23b1722ab5dc267f22da6a54f1ef1579c"}} as unknown as TypedDocumentString<BeginVisionMutation, BeginVisionMutationVariables>;
export const NameVisionWriterDocument = {"__meta__":{"hash":"sha256:5779079bd8d2a5bbde0e8df8028dd6717f67cee847c08f174fc7c6eb7cb32830"}} as unknown as TypedDocumentString<NameVisionWriterMutation, NameVisionWriterMutationVariables>;
export const RemoveVisionWriterDocument = {"__meta__":{"hash":"sha256:e8f406de42e440cee3a14a42d61e1782f377bebce50128ab19f87efd56204139"}} as unknown as TypedDocumentString<RemoveVisionWriterMutation, RemoveVisionWriterMutationVariables>;
export const ChangeVisionDocument = {"__meta__":{"hash":"sha256:e356fc11b694be08412415bc4ccb96bff5b98d9daabd8d141f1b8a57b60230e2"}} as unknown as TypedDocumentString<ChangeVisionMutation, ChangeVisionMutationVariables>;
export const AddVisionChapterDocument = {"__meta__":{"hash":"sha256:8bdee5e6b8f6997711cd613379805c1ef6d2bb5b8d93f02ea978a5027ac186dd"}} as unknown as TypedDocumentString<AddVisionChapterMutation, AddVisionChapterMutationVariables>;
export const SaveVisionChapterDocument = {"__meta__":{"hash":"sha256:6a6921eaee9379ee911847588015069006af64fc1b7e624b82a47618bdcdd7b8"}} as unknown as TypedDocumentString<SaveVisionChapterMutation, SaveVisionChapterMutationVariables>;
export const MoveVisionChapterDocument = {"__meta__":{"hash":"sha256:e41d762c4af93b9ad4181a79542cb66239ae2a7627f3d92643c6c609a402d150"}} as unknown as TypedDocumentString<MoveVisionChapterMutation, MoveVisionChapterMutationVariables>;
export const RemoveVisionChapterDocument = {"__meta__":{"hash":"sha256:fa8b8cafa1c9cbfb73262d7e957b0f0118e3ad88b6313b3a8b809ae0b97ed756"}} as unknown as TypedDocumentString<RemoveVisionChapterMutation, RemoveVisionChapterMutationVariables>;
export const PublishVisionDocument = {"__meta__":{"hash":"sha256:e189267d176223417fcbaf00f8e730aab4e14985958b0f065c3e9446a4e050bb"}} as unknown as TypedDocumentString<PublishVisionMutation, PublishVisionMutationVariables>;
export const SetVisionActionDocument = {"__meta__":{"hash":"sha256:17ff9e2d3ed41f24231b7f3b30dd41c2d26dd2a29306519c9bc813c626237978"}} as unknown as TypedDocumentString<SetVisionActionMutation, SetVisionActionMutationVariables>;
export const SuggestToVisionDocument = {"__meta__":{"hash":"sha256:3671432c0a5eed1a292911575f103b0230f853accb37d900afaccaecbf457719"}} as unknown as TypedDocumentString<SuggestToVisionMutation, SuggestToVisionMutationVariables>;
export const JudgeVisionSuggestionDocument = {"__meta__":{"hash":"sha256:64184c473404c99544a508107a8dfe7753ad2593e24d56b583d6e55f48a7cc9e"}} as unknown as TypedDocumentString<JudgeVisionSuggestionMutation, JudgeVisionSuggestionMutationVariables>;
export const WithdrawVisionSuggestionDocument = {"__meta__":{"hash":"sha256:b5a3f38f17b7e6f23a28e3ea6ed97cfa49facbbcb270283377efb2a9eabb14c5"}} as unknown as TypedDocumentString<WithdrawVisionSuggestionMutation, WithdrawVisionSuggestionMutationVariables>;
export const ProposeVisionAdoptionDocument = {"__meta__":{"hash":"sha256:58e766276224e285cc5c53460abd8fb9f2d46e1001d928b3579157288fe62f10"}} as unknown as TypedDocumentString<ProposeVisionAdoptionMutation, ProposeVisionAdoptionMutationVariables>;
export const ConfirmVisionAdoptionDocument = {"__meta__":{"hash":"sha256:778f985bc4d706781b6abb35015fd2473aa669b5843d1e544197231197be99a2"}} as unknown as TypedDocumentString<ConfirmVisionAdoptionMutation, ConfirmVisionAdoptionMutationVariables>;
export const RecallVisionAdoptionDocument = {"__meta__":{"hash":"sha256:5342147353da5a0301ab1dbba052c7b1f7dc15cb855726ed06935bfe46c4e788"}} as unknown as TypedDocumentString<RecallVisionAdoptionMutation, RecallVisionAdoptionMutationVariables>;
export const ReceiveVisionDocument = {"__meta__":{"hash":"sha256:e21bbb35f63bc487a64825080c5b197c57131740c00658061945fc56d7941405"}} as unknown as TypedDocumentString<ReceiveVisionMutation, ReceiveVisionMutationVariables>;
export const AnswerVisionCheckUpDocument = {"__meta__":{"hash":"sha256:ad4b4b49ed8c9ecb511c2eccdbd3d0b688d4e298cb32581cf954c891908c9204"}} as unknown as TypedDocumentString<AnswerVisionCheckUpMutation, AnswerVisionCheckUpMutationVariables>;
export const ServePlanGoalDocument = {"__meta__":{"hash":"sha256:962f13c41918fb92d4777a26ea029df434b823cb2f2f74e63323982cf7685415"}} as unknown as TypedDocumentString<ServePlanGoalMutation, ServePlanGoalMutationVariables>;
export const ExtendVisionReceiptDocument = {"__meta__":{"hash":"sha256:41c65ad2a72846c03278ef508af66e3ec6fbb309e282eae443dbb0238a8896ed"}} as unknown as TypedDocumentString<ExtendVisionReceiptMutation, ExtendVisionReceiptMutationVariables>;