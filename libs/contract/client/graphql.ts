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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  /** None for an answer */
  kind?: CommentKind | null | undefined;
  /** The comment that is answered */
  parentId?: string | number | null | undefined;
  subjectId: string | number;
  subjectKind: DiscussedKind;
  text: string;
};

export type AddLinkedServiceInput = {
  /** A code of the second step, where it is on */
  code?: string | null | undefined;
  /** One’s password once more, where one has one */
  currentPassword?: string | null | undefined;
};

export type AddMilestoneInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  /** YYYY-MM-DD */
  dueOn?: string | null | undefined;
  planId: string | number;
  title: string;
};

export type AddToLookBackInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  gatheringId: string | number;
  text: string;
};

export type AddVisionChapterInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

export type AnnounceRoundInput = {
  roundId: string | number;
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
  /** Of a mail to a guest, instead of a session */
  link?: string | null | undefined;
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

export type AnswerServiceSignInInput = {
  /** What the service sent the browser back with, once; without it what this browser proved before */
  answer?: string | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

export type AskHidingLookInput = {
  planId: string | number;
  reason: string;
};

export type AskInformationInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  planId: string | number;
  question: string;
};

export type AskLetterInput = {
  /** Street and number, then postcode and place: kept until the letter is posted */
  address: string;
};

export type AskPlaceAsGuestInput = {
  /** What one needs to take part */
  accessNeeds: string;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  gatheringId: string | number;
  guest: GuestInput;
  /** Oneself, or with a companion */
  people: number;
  /** A question beforehand */
  question: string;
  workshopId?: string | number | null | undefined;
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
  /** The version that is changed */
  version: number;
};

export type ChangeEmailInput = {
  /** One’s password once more, where one has one */
  currentPassword?: string | null | undefined;
  email: string;
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

export type ChangePasswordInput = {
  /** The one until now, where one has one */
  currentPassword?: string | null | undefined;
  password: string;
};

export type ChangePlanInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  closesAt: string;
  explanation: string;
  ideasUntil: string;
  method: BudgetMethod;
  /** The least that one option may cost, in euro cents */
  priceLeastCents?: number | null | undefined;
  /** The most that one option may cost, in euro cents */
  priceLimitCents?: number | null | undefined;
  proposeFrom: Reach;
  title: string;
};

/** Either the draft that is changed, or what a new round is about: one plan, area, municipality, or association (among its members) */
export type ComposeRoundInput = {
  areaId?: string | number | null | undefined;
  associationId?: string | number | null | undefined;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  closesAt: string;
  explanation: string;
  joining: Joining;
  method: Method;
  municipalityId?: string | number | null | undefined;
  /** Two to twelve short texts, for the methods that choose among options; their order is kept */
  options?: Array<string> | null | undefined;
  planId?: string | number | null | undefined;
  question: string;
  /** The turnout, unless it says otherwise */
  quorumBase?: QuorumBase | null | undefined;
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

export type ConfirmAsGuestInput = {
  token: string;
};

export type ConfirmNewEmailInput = {
  token: string;
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

export type ConsentPaperInput = {
  consentId: string | number;
  entryId: string | number;
};

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

export type DecideHidingLookInput = {
  planId: string | number;
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

export type DeclineSetupInput = {
  proposalId: string | number;
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
  | 'BUDGET'
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

export type EnterConsentPaperInput = {
  consentId: string | number;
  /** Of the circle, and without an account */
  personId: string | number;
  /** Asked for with an objection */
  reason: string;
  stand: ConsentStand;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  held: HeldIn;
  /** Who hold it */
  hosts: Array<NamedInput>;
  items: Array<ProgrammeItemInput>;
  kind: GatheringKind;
  /** The link of the meeting, shown to who has a place; empty when it is held in a hall, or is to follow */
  onlineUrl: string;
  /** Who help to hold it */
  partners: Array<NamedInput>;
  /** The series that it belongs to; empty for a single one */
  series: string;
  /** Who speak, by name or by function; parts of the programme have their own */
  speakers: Array<NamedInput>;
  startsAt: string;
  title: string;
  /** The hall; empty when it is held online */
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

/** Somebody without an account, who will confirm the address */
export type GuestInput = {
  email: string;
  /** The language of the mails */
  locale: string;
  /** May be empty where nobody is to know it */
  name: string;
};

export type HandOverCoachingInput = {
  /** What the next coach must know; the asker does not read it */
  notes: string;
  requestId: string | number;
  toPersonId: string | number;
};

/** What is proved each night */
export type HealthCheckKind =
  | 'AUDIT_CHAIN'
  | 'SUPPORT_COUNTERS';

/** In a hall, online, or both */
export type HeldIn =
  | 'BOTH'
  | 'HALL'
  | 'ONLINE';

export type HideCommentInput = {
  commentId: string | number;
  ground: HidingGround;
  /** For the author */
  reason: string;
};

export type HidePlanInput = {
  ground: HidingGround;
  planId: string | number;
  /** For the author */
  reason: string;
};

/** On which ground a comment or a plan is reported or hidden */
export type HidingGround =
  | 'ADVERTISING'
  | 'OFFENSIVE'
  | 'OFF_TOPIC'
  | 'PERSONAL'
  | 'UNLAWFUL';

export type HoursIdInput = {
  hoursId: string | number;
};

export type InvitationIdInput = {
  invitationId: string | number;
};

export type InviteToAssociationInput = {
  associationId: string | number;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

export type KeepLessonInput = {
  /** Whether it helped */
  kept: boolean;
  lessonId: string | number;
  planId: string | number;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  | 'BORDA'
  | 'CONSENT'
  | 'IRV'
  | 'MAJORITY'
  | 'PLURALITY'
  | 'POINTS'
  | 'RANKED_PAIRS'
  | 'SCHULZE'
  | 'SCORE'
  | 'STV';

export type MoveBudgetDatesInput = {
  budgetId: string | number;
  checkUntil: string;
  closesAt: string;
  reason: string;
};

export type MoveVisionChapterInput = {
  chapterId: string | number;
  /** To the beginning; else to the end */
  up: boolean;
};

/** A host, partner or speaker, by name or by function */
export type NamedInput = {
  name: string;
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

export type OpenServiceSignInInput = {
  /** Where to go after signing in: a path of this site */
  next?: string | null | undefined;
  service: SignInServiceFor;
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

export type OwnRegistrationInput = {
  gatheringId: string | number;
  /** Of a mail to a guest, instead of a session */
  link?: string | null | undefined;
};

export type PaperEntryInput = {
  entryId: string | number;
};

export type PaperListInput = {
  listId: string | number;
};

export type PlanIdInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  planId: string | number;
};

export type PlanKind =
  | 'CHALLENGE'
  | 'INITIATIVE'
  | 'PLAN'
  | 'WISH';

export type PlanOfResponseInput = {
  planId: string | number;
};

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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  | 'LAST_WAY_IN'
  | 'LIMIT_REACHED'
  | 'LINKED_ELSEWHERE'
  | 'NOT_ALLOWED'
  | 'NOT_A_CHOICE'
  | 'NOT_ENOUGH'
  | 'NOT_FOUND'
  | 'NOT_PROVEN'
  | 'NOT_SIGNED_IN'
  | 'NOT_VERIFIED'
  | 'OUTSIDE_AREA'
  | 'PASSWORD_COMMON'
  | 'REQUIRED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'SECOND_PERSON_REQUIRED'
  | 'SECOND_STEP_THERE'
  | 'SERVICE_UNAVAILABLE'
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
  about: string;
  /** A workshop has places of its own */
  capacity?: number | null | undefined;
  endsAt: string;
  held: HeldIn;
  /** None: a new part */
  id?: string | number | null | undefined;
  room: string;
  /** Who speak, by name or by function */
  speakers: Array<NamedInput>;
  startsAt: string;
  title: string;
};

export type ProposeBudgetOptionInput = {
  /** What it may cost, in euro cents */
  askedCents?: number | null | undefined;
  budgetId: string | number;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  description: string;
  title: string;
};

export type ProposeConsentInput = {
  areaId: string | number;
  /** In whose name */
  associationId?: string | number | null | undefined;
  circle: ConsentCircle;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
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

export type ProposeLookInput = {
  /** The colour of its buttons and headings, #rrggbb */
  brand: string;
  /** Where the griffie hears of what is overdue */
  clerkAddress: string;
  municipalityId: string | number;
  why: string;
};

export type ProposeOrdinanceInput = {
  municipalityId: string | number;
  rules: OrdinanceRulesInput;
  /** The first day on which it holds, YYYY-MM-DD */
  validFrom: string;
  why: string;
};

export type ProposeStatementInput = {
  conversationId: string | number;
  text: string;
};

export type ProposeVisionAdoptionInput = {
  /** Only of a gathering that is on the site */
  gatheringId?: string | number | null | undefined;
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

/** On what a quorum is measured: on all who voted, or on the valid votes, which abstentions are not */
export type QuorumBase =
  | 'TURNOUT'
  | 'VALID';

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
  /** Of a mail to a guest, instead of a session */
  link?: string | null | undefined;
  /** Oneself, or with a companion */
  people: number;
  /** A question beforehand */
  question: string;
  workshopId?: string | number | null | undefined;
};

export type RegisterInput = {
  /** An account has an age from which one can have it */
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

export type RegisterWithServiceInput = {
  /** An account has an age from which one can have it */
  birthYear?: number | null | undefined;
  email: string;
  locale: string;
  /** What others see beside your plans */
  name: string;
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

export type RemoveLinkedServiceInput = {
  /** One’s password once more, where one has one */
  currentPassword?: string | null | undefined;
  linkId: string | number;
};

export type RemoveMilestoneInput = {
  milestoneId: string | number;
};

export type RemoveVisionChapterInput = {
  chapterId: string | number;
  /** The revision that was seen */
  revision: number;
};

export type ReportCommentAsGuestInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  commentId: string | number;
  ground: HidingGround;
  guest: GuestInput;
  note: string;
};

export type ReportCommentInput = {
  commentId: string | number;
  ground: HidingGround;
  note: string;
};

export type ReportPlanAsGuestInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  ground: HidingGround;
  guest: GuestInput;
  note: string;
  planId: string | number;
};

export type ReportPlanInput = {
  ground: HidingGround;
  note: string;
  planId: string | number;
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

export type ReturnConsentInput = {
  consentId: string | number;
  /** What is to be changed; its own side and the coaches read it */
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

/** What a municipality asks to change: its rules, or its look and the address of its clerk */
export type SetupKind =
  | 'LOOK'
  | 'ORDINANCE';

export type SetupOutcome =
  | 'ADOPTED'
  | 'DECLINED'
  | 'WITHDRAWN';

export type SetupProposalInput = {
  proposalId: string | number;
};

export type ShareKnowledgeInput = {
  areaId?: string | number | null | undefined;
  /** In whose name */
  associationId?: string | number | null | undefined;
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

/** Whom a service of OpenID Connect signs in */
export type SignInServiceFor =
  | 'RESIDENTS'
  | 'STAFF';

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

export type SignInWithServiceInput = {
  /** The code of the second factor, where one is set and the service asked none */
  code?: string | null | undefined;
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
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

export type TakeOffAttachmentInput = {
  attachmentId: string | number;
  ground: HidingGround;
  /** For the author, and in the history of the plan */
  reason: string;
};

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
  | 'ASSOCIATION_ACT'
  | 'CALL'
  | 'COACHING'
  | 'CONSENT'
  | 'HIDDEN_COMMENT'
  | 'HIDDEN_PLAN'
  | 'LATE_ANSWER'
  | 'PAPER'
  | 'REPORT'
  | 'REPORTED_PLAN'
  | 'RESIDENCE'
  | 'REVIEW'
  | 'SECOND_LOOK'
  | 'STATEMENT'
  | 'STILL'
  | 'TALK'
  | 'VISION_ANSWER'
  | 'VISION_CHECK_UP'
  | 'VISION_SUGGESTION';

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
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  planId: string | number;
  reason: string;
};

export type WriteCoachingNoteInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  requestId: string | number;
  text: string;
};

export type WriteNoteInput = {
  /** Of the client’s choice, a UUID: sent again with the same key, it is done once and answered the same */
  clientKey?: string | number | null | undefined;
  planId: string | number;
  text: string;
};

export type AssociationCardFragment = { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } };

export type AssociationActItemFragment = { id: string, kind: string, state: string, name: string, path: string | null, reason: string, day: string | null, proposedBy: string | null, expiresAt: string, byCoach: boolean, viewerMayConfirm: boolean, viewerMayDecline: boolean, viewerMayAccept: boolean, seats: Array<{ role: AssociationRole, name: string | null, accepted: boolean }> };

export type AssociationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  municipality?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type AssociationsQuery = { associationsOf: { nodes: Array<{ id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssociationPageQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type AssociationPageQuery = { association: { foundedAt: string, endedAt: string | null, id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, board: Array<{ role: AssociationRole, name: string | null, since: string, until: string | null }>, history: Array<{ at: string, act: string, role: AssociationRole | null }>, youthAges: { from: number, until: number } | null, viewerCan: { lead: boolean, join: boolean, withdrawRequest: boolean, leave: boolean, appointChair: boolean }, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } | null };

export type AssociationInsideQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type AssociationInsideQuery = { association: { id: string, kind: AssociationKind, reach: AssociationReach, slug: string, name: string, about: string, memberCount: number | null, hasBoard: boolean, viewerCan: { lead: boolean, leave: boolean }, inside: { contact: string | null, own: { id: string, role: AssociationRole, shown: boolean }, board: Array<{ id: string, self: boolean }>, acts: Array<{ id: string, kind: string, state: string, name: string, path: string | null, reason: string, day: string | null, proposedBy: string | null, expiresAt: string, byCoach: boolean, viewerMayConfirm: boolean, viewerMayDecline: boolean, viewerMayAccept: boolean, seats: Array<{ role: AssociationRole, name: string | null, accepted: boolean }> }>, requests: Array<{ id: string, name: string | null, at: string }>, invitations: Array<{ id: string, role: AssociationRole, email: string | null, expiresAt: string }> } | null, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string } } | null };

export type AssociationMembersQueryVariables = Exact<{
  municipality: string;
  slug: string;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AssociationMembersQuery = { association: { id: string, inside: { members: { nodes: Array<{ id: string, name: string | null, role: AssociationRole, since: string, until: string | null, self: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

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

export type BudgetOptionItemFragment = { id: string, number: number, planId: string | null, title: string, description: string, askedCents: number | null, outcome: BudgetVerdict | null, reasons: string | null, costCents: number | null, droppedAs: PlanState | null, spentCents: number | null, doneOn: string | null, note: string | null, viewerMayCheck: boolean, viewerMayAccount: boolean };

export type BudgetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BudgetsQuery = { budgets: { nodes: Array<{ id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BudgetsOfAreaQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type BudgetsOfAreaQuery = { area: { id: string, name: string, villageBudgets: { viewerMayCompose: boolean, budgets: Array<{ id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string }> } } | null };

export type BudgetsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type BudgetsOfPlanQuery = { plan: { id: string, villageBudgets: Array<{ holdsPlan: boolean, viewerMayBring: boolean, budget: { id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string } }> } | null };

export type BudgetsToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsToCheckQuery = { budgetsToCheck: Array<{ unchecked: number, budget: { id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string } }> };

export type BudgetPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BudgetPageQuery = { budget: { explanation: string, areaId: string, priceLeastCents: number | null, priceLimitCents: number | null, proposeFrom: Reach, method: BudgetMethod, ballotKind: BudgetBallotKind, annulledReason: string | null, datesMovedReason: string | null, roll: number, id: string, state: BudgetState, title: string, areaName: string, areaSlug: string, municipalityName: string, municipalitySlug: string, associationName: string | null, amountCents: number, ideasUntil: string, checkUntil: string, closesAt: string, options: Array<{ id: string, number: number, planId: string | null, title: string, description: string, askedCents: number | null, outcome: BudgetVerdict | null, reasons: string | null, costCents: number | null, droppedAs: PlanState | null, spentCents: number | null, doneOn: string | null, note: string | null, viewerMayCheck: boolean, viewerMayAccount: boolean }>, viewerCan: { change: boolean, open: boolean, propose: boolean, openVote: boolean, moveDates: boolean, annul: boolean, vote: boolean, paper: boolean, votesOnPaper: boolean }, ownBallot: { receipt: string | null, choices: Array<{ option: string, points: number }> | null, draft: Array<{ option: string, points: number }> | null } | null, result: { spentCents: number, leftCents: number, cast: number | null, paper: number | null, served: number | null, shareCents: number | null, inHandCents: number | null, options: Array<{ option: string, won: boolean, place: number | null, how: string | null, costCents: number, votes: number | null, points: number | null, eachCents: number | null, gaveAll: number | null, gaveAllCents: number | null, hadCents: number | null, leftCents: number | null }>, mostVotes: { winners: Array<string>, served: number } | null } | null } | null };

export type ComposeBudgetMutationVariables = Exact<{
  input: ComposeBudgetInput;
}>;


export type ComposeBudgetMutation = { composeBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DiscardBudgetMutationVariables = Exact<{
  input: BudgetInput;
}>;


export type DiscardBudgetMutation = { discardBudget: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type MoveBudgetDatesMutationVariables = Exact<{
  input: MoveBudgetDatesInput;
}>;


export type MoveBudgetDatesMutation = { moveBudgetDates: { budgetId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type ConsentPageQuery = { consent: { id: string, title: string, state: ConsentState, since: string, until: string, overdue: boolean, circle: ConsentCircle, role: ProposerRole, proposedBy: string | null, ageFrom: number, voicesNeeded: number, askedVersion: number, voices: number | null, words: string | null, concerns: Array<string>, returnedNotes: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, texts: Array<{ version: number, text: string, note: string, answers: Array<string>, at: string }>, sayings: Array<{ id: string, kind: ConsentSayingKind, number: number, name: string | null, own: boolean, version: number, text: string | null, at: string, reply: string | null, state: ObjectionState | null, resolvedVersion: number | null, takenOutReason: string | null }>, history: Array<{ at: string, from: ConsentState | null, to: ConsentState, role: ProposerRole, version: number, reason: string | null }>, account: Array<{ step: string, figures: Array<{ name: string, value: string }> }> | null, own: { stand: ConsentStand | null, reason: string, hindrance: Array<{ code: ProblemCode, data: Array<{ name: string, value: string }> }> }, viewerCan: { changeText: boolean, answer: boolean, withdraw: boolean, giveBack: boolean, table: boolean, lead: boolean, moves: Array<{ to: ConsentStep, reason: boolean }> } } | null };

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

export type ReturnConsentMutationVariables = Exact<{
  input: ReturnConsentInput;
}>;


export type ReturnConsentMutation = { returnConsent: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type ConsentTableQueryVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
}>;


export type ConsentTableQuery = { consentTable: { viewerMayEnter: boolean, entries: Array<{ id: string, name: string, stand: ConsentStand, reason: string, mine: boolean }>, people: Array<{ personId: string, name: string, birthYear: number | null }> } | null };

export type EnterConsentPaperMutationVariables = Exact<{
  input: EnterConsentPaperInput;
}>;


export type EnterConsentPaperMutation = { enterConsentPaper: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmConsentPaperMutationVariables = Exact<{
  input: ConsentPaperInput;
}>;


export type ConfirmConsentPaperMutation = { confirmConsentPaper: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropConsentPaperMutationVariables = Exact<{
  input: ConsentPaperInput;
}>;


export type DropConsentPaperMutation = { dropConsentPaper: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type ConversationPageQuery = { conversation: { id: string, question: string, explanation: string, version: number, state: ConversationState, role: StarterRole, startedBy: string | null, opensAt: string, closesAt: string, peopleAtLeast: number, outcome: string | null, ageFrom: number, endedReason: string | null, countedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, statements: Array<{ id: string, number: number, text: string }>, next: { path: string, title: string } | null, own: { turns: Array<string>, hindrance: Array<{ code: ProblemCode, data: Array<{ name: string, value: string }> }>, answers: Array<{ statementId: string, answer: StatementAnswer }>, statements: Array<{ id: string, text: string, state: StatementState, ground: StatementGround | null, reason: string | null }>, place: { x: number, y: number, group: number | null } | null }, viewerCan: { change: boolean, end: boolean, tellOutcome: boolean, review: boolean }, result: { final: boolean, noGroups: NoGroupsReason | null, divides: Array<string>, groups: Array<{ name: string, size: number | null, x: number, y: number, says: Array<{ statement: string, side: OpinionSide, count: number | null, of: number | null }> }>, statements: Array<{ statement: string, x: number, y: number, all: { agree: number, disagree: number, pass: number } | null, groups: Array<{ agree: number, disagree: number, pass: number } | null> }>, unites: Array<{ statement: string, side: OpinionSide, count: number | null, of: number | null }> } | null } | null };

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

export type RoundsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { nodes: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoundsAsideQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsAsideQuery = { viewerRounds: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }>, roundPlaces: Array<{ id: string }> };

export type RoundPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundPlacesQuery = { roundPlaces: Array<{ kind: string, id: string, name: string, methods: Array<Method> }> };

export type RoundsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundsOfPlanQuery = { plan: { id: string, state: PlanState, roundMethods: Array<Method>, rounds: Array<{ id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null }> } | null };

export type RoundPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundPageQuery = { round: { municipalitySlug: string, areaSlug: string | null, explanation: string, method: Method, options: Array<string>, seats: number, young: boolean, lotHash: string | null, rule: MajorityRule, joining: Joining, level: Level, announced: boolean, quorumPercentage: number, quorumBase: QuorumBase, secretHash: string | null, voteAgeFrom: number | null, viewerChambers: Array<string>, viewerCanAnnul: boolean, viewerCanCompose: boolean, viewerCanOpen: boolean, viewerVotesOnPaper: boolean, viewerMayPaper: boolean, id: string, planId: string | null, planTitle: string | null, areaName: string | null, municipalityName: string, associationName: string | null, state: string, question: string, openedAt: string | null, closesAt: string, residentsRoll: number, municipalityRoll: number, youngRoll: number, membersRoll: number, annulledReason: string | null, weights: Array<{ name: string, value: string }>, ownBallot: { choice: string, receipt: string } | null, result: { outcome: string, paper: number | null, youngPaper: number | null, chambers: Array<{ chamber: string, outcome: string, roll: number, cast: number | null, winner: number | null, elected: Array<number>, counts: Array<{ name: string, value: string }> }>, openVotes: Array<{ name: string, choice: string, reason: string }> } | null } | null };

export type RoundAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundAccountQuery = { round: { id: string, result: { account: Array<{ step: string, chamber: string, figures: Array<{ name: string, value: string }> }>, ballots: Array<{ chamber: string, receipt: string, choice: string, reason: string | null }> } | null } | null };

export type ChamberCountQueryVariables = Exact<{
  id: string | number;
  chamber: string;
}>;


export type ChamberCountQuery = { round: { id: string, chamberCount: { tied: Array<number>, ranking: Array<Array<number>>, scores: Array<{ option: number, score: string, levels: Array<{ name: string, value: string }> }>, rounds: Array<{ round: number, exhausted: number, excluded: number | null, winner: number | null, tied: Array<number>, tally: Array<{ option: number, votes: number }>, moved: Array<{ option: number | null, papers: number }> }>, pairs: Array<{ first: number, second: number, firstWins: number, secondWins: number, neither: number, firstPath: number, secondPath: number }>, locks: Array<{ winner: number, loser: number, votes: number, against: number, locked: boolean }>, seats: Array<{ round: number, tag: string, option: number | null, quota: string, nontransferable: string, tied: Array<number>, byLot: boolean, votes: Array<{ name: string, value: string }>, moved: Array<{ option: number | null, papers: string, value: string }> }> } | null } | null };

export type ComposeRoundMutationVariables = Exact<{
  input: ComposeRoundInput;
}>;


export type ComposeRoundMutation = { composeRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnnounceRoundMutationVariables = Exact<{
  input: AnnounceRoundInput;
}>;


export type AnnounceRoundMutation = { announceRound: { roundId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type AskReportCommentAsGuestMutationVariables = Exact<{
  input: ReportCommentAsGuestInput;
}>;


export type AskReportCommentAsGuestMutation = { askReportCommentAsGuest: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type FrontLineFragment = { kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null };

export type FrontQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type FrontQuery = { front: { fresh: Array<{ kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null }>, came: Array<{ kind: string, id: string, title: string, path: string, at: string, until: string | null, detail: string, area: string | null, municipality: string | null }> } | null };

export type NeedsYouQueryVariables = Exact<{ [key: string]: never; }>;


export type NeedsYouQuery = { needsYou: Array<{ kind: string, title: string, path: string, due: string | null, many: number }> };

export type GatheringCardFragment = { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null };

export type GatheringsQueryVariables = Exact<{
  past: boolean;
  municipality?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GatheringsQuery = { gatherings: { nodes: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesToFilterQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesToFilterQuery = { municipalities: Array<{ id: string, slug: string, name: string }> };

export type GatheringQueryVariables = Exact<{
  id: string | number;
  link?: string | null | undefined;
}>;


export type GatheringQuery = { gathering: { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, hosts: Array<string>, partners: Array<string>, speakers: Array<string>, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, begun: boolean, about: string, version: number, cancelReason: string | null, recap: string | null, outcomes: string | null, recapAt: string | null, onlineUrl: string | null, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null, items: Array<{ id: string, startsAt: string, endsAt: string, title: string, about: string, speakers: Array<string>, held: HeldIn, room: string, capacity: number | null, placesLeft: number | null }>, changes: Array<{ at: string, what: string, was: string, is: string }>, ofSeries: Array<{ id: string, state: GatheringState, title: string, startsAt: string, endsAt: string }>, viewerRegistration: { id: string, state: RegistrationState, people: number, workshopId: string | null, question: string, accessNeeds: string, offeredUntil: string | null, before: number | null, workshopWish: { workshopId: string, state: RegistrationState, offeredUntil: string | null, before: number | null } | null } | null, viewerCan: { lead: boolean, register: boolean, lookBack: boolean, checkIn: boolean }, lookBack: { viewerCanAdd: boolean, viewerLeads: boolean, additions: Array<{ id: string, text: string, shown: boolean, viewerCanRemove: boolean }> } } | null };

export type MyGatheringsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGatheringsQuery = { myRegistrations: Array<{ id: string, state: RegistrationState, people: number, offeredUntil: string | null, before: number | null, gathering: { id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null } }>, ledGatherings: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }>, gatheringScopes: Array<{ municipalityId: string | null, associationId: string | null }> };

export type GatheringScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type GatheringScopesQuery = { gatheringScopes: Array<{ municipalityId: string | null, associationId: string | null, name: string, areas: Array<{ id: string, slug: string, name: string }> }> };

export type DoorListQueryVariables = Exact<{
  id: string | number;
}>;


export type DoorListQuery = { viewer: { id: string } | null, gathering: { id: string, title: string, startsAt: string, endsAt: string, viewerCan: { checkIn: boolean } } | null, doorList: { waiting: number, offered: number, people: Array<{ id: string, name: string, people: number, walkIn: boolean, workshop: string | null, question: string, accessNeeds: string, here: number, contradicted: boolean, heads: Array<string> }> } | null };

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
  input: OwnRegistrationInput;
}>;


export type UnregisterFromGatheringMutation = { unregisterFromGathering: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerPlaceOfferMutationVariables = Exact<{
  input: AnswerPlaceOfferInput;
}>;


export type AnswerPlaceOfferMutation = { answerPlaceOffer: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerWorkshopOfferMutationVariables = Exact<{
  input: AnswerPlaceOfferInput;
}>;


export type AnswerWorkshopOfferMutation = { answerWorkshopOffer: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type GatheringsOfAssociationQuery = { association: { id: string, gatherings: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }>, pastGatherings: Array<{ id: string, kind: GatheringKind, state: GatheringState, title: string, forWhom: string, series: string, startsAt: string, endsAt: string, venue: string, address: string, held: HeldIn, capacity: number, placesLeft: number, example: boolean, hasRecap: boolean, municipality: { id: string, slug: string, name: string } | null, area: { id: string, slug: string, name: string } | null, association: { id: string, slug: string, name: string } | null }> } | null };

export type AskPlaceAsGuestMutationVariables = Exact<{
  input: AskPlaceAsGuestInput;
}>;


export type AskPlaceAsGuestMutation = { askPlaceAsGuest: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type SignOutMutation = { signOut: { service: { labelNl: string, labelEn: string, address: string } | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { service: { labelNl: string, labelEn: string, address: string } | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmNewEmailMutationVariables = Exact<{
  input: ConfirmNewEmailInput;
}>;


export type ConfirmNewEmailMutation = { confirmNewEmail: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type SignInServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInServicesQuery = { signInServices: Array<{ service: SignInServiceFor, labelNl: string, labelEn: string }> };

export type LinkedServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkedServicesQuery = { linkedServices: Array<{ id: string, service: SignInServiceFor, linkedAt: string }> };

export type OpenServiceSignInMutationVariables = Exact<{
  input: OpenServiceSignInInput;
}>;


export type OpenServiceSignInMutation = { openServiceSignIn: { address: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AnswerServiceSignInMutationVariables = Exact<{
  input: AnswerServiceSignInInput;
}>;


export type AnswerServiceSignInMutation = { answerServiceSignIn: { proof: { service: SignInServiceFor, linked: boolean, name: string | null, emailAddress: string | null, next: string } | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SignInWithServiceMutationVariables = Exact<{
  input: SignInWithServiceInput;
}>;


export type SignInWithServiceMutation = { signInWithService: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RegisterWithServiceMutationVariables = Exact<{
  input: RegisterWithServiceInput;
}>;


export type RegisterWithServiceMutation = { registerWithService: { signedIn: boolean | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AddLinkedServiceMutationVariables = Exact<{
  input: AddLinkedServiceInput;
}>;


export type AddLinkedServiceMutation = { addLinkedService: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type RemoveLinkedServiceMutationVariables = Exact<{
  input: RemoveLinkedServiceInput;
}>;


export type RemoveLinkedServiceMutation = { removeLinkedService: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ConfirmAsGuestMutationVariables = Exact<{
  input: ConfirmAsGuestInput;
}>;


export type ConfirmAsGuestMutation = { confirmAsGuest: { path: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { health: { now: string, realNow: string, version: string, databaseVersion: string, startedAt: string, workerAt: string | null, waitingJobs: number, lateJobs: number, waitingMails: number, oldestMailAt: string | null, failedMails: number, sockets: number, databaseBytes: number, failingJobs: Array<{ task: string, jobs: number, attempts: number, givenUp: number }>, checks: Array<{ kind: HealthCheckKind, checkedAt: string | null, faults: number, faultAt: string | null }> } | null };

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


export type KnowledgeItemQuery = { knowledgeItem: { worksWhen: string, askWhom: string, version: number, notes: string | null, outcome: string | null, id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, plan: { id: string, title: string } | null, gathering: { id: string, title: string } | null, answers: Array<{ id: string, title: string }>, helped: Array<{ id: string, title: string }>, viewerCan: { change: boolean, close: boolean, review: boolean, answer: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null } | null };

export type GatheringToDrawFromQueryVariables = Exact<{
  id: string | number;
}>;


export type GatheringToDrawFromQuery = { gathering: { id: string, title: string, recap: string | null, outcomes: string | null, municipality: { id: string } | null, area: { id: string } | null, association: { id: string } | null } | null };

export type PlanToTellOfQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanToTellOfQuery = { plan: { id: string, title: string, municipality: { id: string }, area: { id: string }, association: { id: string } | null } | null };

export type KnowledgeOfGatheringQueryVariables = Exact<{
  id: string | number;
}>;


export type KnowledgeOfGatheringQuery = { gathering: { id: string, viewerCanTell: boolean } | null, lessons: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> }, stories: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } };

export type MyKnowledgeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyKnowledgeQuery = { myKnowledge: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> };

export type AlikeOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type AlikeOfPlanQuery = { plan: { id: string, viewerCanTell: boolean, viewerCanKeepLesson: boolean, calls: Array<{ id: string, title: string }>, lessons: Array<{ id: string, title: string }>, alike: Array<{ what: string, id: string, title: string, place: string }> } | null, knowledge: { nodes: Array<{ id: string, kind: KnowledgeKind, state: KnowledgeState, role: KnowledgeRole, sharedBy: string | null, title: string, body: string, themes: Array<Theme>, publishedAt: string | null, closedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string } | null, picture: { id: string, description: string } | null }> } };

export type KeepLessonMutationVariables = Exact<{
  input: KeepLessonInput;
}>;


export type KeepLessonMutation = { keepLesson: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AlikeWordsQueryVariables = Exact<{
  text: string;
  themes: Array<Theme> | Theme;
  areaId?: string | number | null | undefined;
}>;


export type AlikeWordsQuery = { alike: Array<{ what: string, id: string, title: string, place: string }> };

export type CallsOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type CallsOfPlanQuery = { plan: { id: string, calls: Array<{ id: string, title: string }> } | null };

export type CallToAnswerQueryVariables = Exact<{
  id: string | number;
}>;


export type CallToAnswerQuery = { knowledgeItem: { id: string, title: string, viewerCan: { answer: boolean } } | null };

export type PlansToTellOfQueryVariables = Exact<{
  municipality?: string | null | undefined;
  area?: string | null | undefined;
}>;


export type PlansToTellOfQuery = { plans: { nodes: Array<{ id: string, title: string }> } };

export type GatheringsToTellOfQueryVariables = Exact<{
  municipality?: string | null | undefined;
}>;


export type GatheringsToTellOfQuery = { gatherings: { nodes: Array<{ id: string, title: string }> } };

export type PlansToAnswerWithQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlansToAnswerWithQuery = { myPlans: { nodes: Array<{ id: string, title: string, publishedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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


export type AttachmentsOfPlanQuery = { plan: { id: string, viewerCanHide: boolean, viewerCan: { edit: boolean }, attachments: Array<{ id: string, kind: string, description: string, bytes: number, width: number | null, height: number | null }> } | null };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type TakeOffAttachmentMutationVariables = Exact<{
  input: TakeOffAttachmentInput;
}>;


export type TakeOffAttachmentMutation = { takeOffAttachment: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type ModerationOfPlanQuery = { plan: { id: string, state: PlanState, title: string, mergedInto: string | null, viewerSupports: boolean, viewerCanHide: boolean, viewerCanReport: boolean, municipality: { slug: string }, viewerCan: { moderate: boolean, enterPaper: boolean, askSecondLook: boolean, reviewSecondLook: boolean }, secondLook: { askedReason: string, askedAt: string, upheld: boolean | null, reason: string | null } | null, merge: { movesAt: string, moved: boolean, viewerObjects: boolean } | null, hiding: { ground: HidingGround, reason: string, at: string, askedReason: string | null, upheld: boolean | null, decision: string | null, viewerCanAsk: boolean, viewerCanDecide: boolean } | null, reports: Array<{ ground: HidingGround, note: string }>, likePlans: Array<{ id: string, title: string, state: PlanState }> } | null };

export type PlansToMergeQueryVariables = Exact<{
  municipality: string;
  search: string;
}>;


export type PlansToMergeQuery = { plans: { nodes: Array<{ id: string, title: string, state: PlanState, area: { name: string } }> } };

export type ConfirmPaperSupportMutationVariables = Exact<{
  input: PaperListInput;
}>;


export type ConfirmPaperSupportMutation = { confirmPaperSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DropPaperSupportMutationVariables = Exact<{
  input: PaperListInput;
}>;


export type DropPaperSupportMutation = { dropPaperSupport: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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

export type ReportPlanMutationVariables = Exact<{
  input: ReportPlanInput;
}>;


export type ReportPlanMutation = { reportPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DismissPlanReportsMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type DismissPlanReportsMutation = { dismissPlanReports: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type HidePlanMutationVariables = Exact<{
  input: HidePlanInput;
}>;


export type HidePlanMutation = { hidePlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AskHidingLookMutationVariables = Exact<{
  input: AskHidingLookInput;
}>;


export type AskHidingLookMutation = { askHidingLook: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DecideHidingLookMutationVariables = Exact<{
  input: DecideHidingLookInput;
}>;


export type DecideHidingLookMutation = { decideHidingLook: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type PaperListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaperListsQuery = { paperLists: Array<{ id: string, planId: string, title: string, names: number, note: string, mine: boolean }> };

export type AskReportPlanAsGuestMutationVariables = Exact<{
  input: ReportPlanAsGuestInput;
}>;


export type AskReportPlanAsGuestMutation = { askReportPlanAsGuest: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type PaperVoteQuery = { paperVote: { id: string, kind: string, title: string, method: string, options: Array<string>, closesAt: string, sheets: number, voters: number, ballots: number, viewerMayEnter: boolean, young: { sheets: number, voters: number, ballots: number } | null } | null };

export type PaperVotersQueryVariables = Exact<{
  id: string | number;
  confirmed: boolean;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PaperVotersQuery = { paperVote: { id: string, paperVoters: { nodes: Array<{ personId: string, name: string, young: boolean, mine: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PaperEntriesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PaperEntriesQuery = { paperVote: { id: string, entries: { nodes: Array<{ id: string, code: string, choice: string, reason: string | null, mine: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type PaperRollQueryVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type PaperRollQuery = { paperRoll: Array<{ personId: string, name: string, birthYear: number | null, areaName: string, young: boolean, onPaper: boolean }> };

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


export type AdministrationQuery = { municipalities: Array<{ id: string, slug: string, name: string }> };

export type ClerkAddressQueryVariables = Exact<{
  municipalityId: string | number;
}>;


export type ClerkAddressQuery = { clerkAddress: string | null };

export type OrdinanceVersionFragment = { id: string, version: number, validFrom: string, rules: { supportAgeFrom: number, supportFrom: string, voteAgeFrom: number, voteFrom: string, paperCounts: boolean, bindingRounds: boolean, quorumPercentage: number, methods: Array<string>, associationBudgets: boolean | null, youthAgeUntil: number | null, kinds: Array<{ kind: string, submitBy: Array<string>, ageFrom: number, excludedSubjects: Array<string>, supportKind: string, supportNumber: number | null, supportPercentage: number | null, supportLeast: number | null, supportMost: number | null, gatherDays: number, acknowledgeDays: number, reviewWorkingDays: number, respondDays: number, extendDays: number, level: string }> } };

export type RulesShownFragment = { supportAgeFrom: number, supportFrom: string, voteAgeFrom: number, voteFrom: string, paperCounts: boolean, bindingRounds: boolean, quorumPercentage: number, methods: Array<string>, associationBudgets: boolean | null, youthAgeUntil: number | null, kinds: Array<{ kind: string, submitBy: Array<string>, ageFrom: number, excludedSubjects: Array<string>, supportKind: string, supportNumber: number | null, supportPercentage: number | null, supportLeast: number | null, supportMost: number | null, gatherDays: number, acknowledgeDays: number, reviewWorkingDays: number, respondDays: number, extendDays: number, level: string }> };

export type AdoptOrdinanceMutationVariables = Exact<{
  input: AdoptOrdinanceInput;
}>;


export type AdoptOrdinanceMutation = { adoptOrdinance: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ChangeMunicipalityMutationVariables = Exact<{
  input: ChangeMunicipalityInput;
}>;


export type ChangeMunicipalityMutation = { changeMunicipality: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type SetupProposalsQueryVariables = Exact<{
  municipalityId: string | number;
}>;


export type SetupProposalsQuery = { setupProposals: Array<{ id: string, kind: SetupKind, why: string, proposedBy: string, proposedAt: string, outcome: SetupOutcome | null, decidedAt: string | null, reason: string, validFrom: string | null, brand: string | null, clerkAddress: string | null, rules: { supportAgeFrom: number, supportFrom: string, voteAgeFrom: number, voteFrom: string, paperCounts: boolean, bindingRounds: boolean, quorumPercentage: number, methods: Array<string>, associationBudgets: boolean | null, youthAgeUntil: number | null, kinds: Array<{ kind: string, submitBy: Array<string>, ageFrom: number, excludedSubjects: Array<string>, supportKind: string, supportNumber: number | null, supportPercentage: number | null, supportLeast: number | null, supportMost: number | null, gatherDays: number, acknowledgeDays: number, reviewWorkingDays: number, respondDays: number, extendDays: number, level: string }> } | null }> };

export type ProposeOrdinanceMutationVariables = Exact<{
  input: ProposeOrdinanceInput;
}>;


export type ProposeOrdinanceMutation = { proposeOrdinance: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type ProposeLookMutationVariables = Exact<{
  input: ProposeLookInput;
}>;


export type ProposeLookMutation = { proposeLook: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type AdoptSetupMutationVariables = Exact<{
  input: SetupProposalInput;
}>;


export type AdoptSetupMutation = { adoptSetup: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type DeclineSetupMutationVariables = Exact<{
  input: DeclineSetupInput;
}>;


export type DeclineSetupMutation = { declineSetup: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

export type WithdrawSetupMutationVariables = Exact<{
  input: SetupProposalInput;
}>;


export type WithdrawSetupMutation = { withdrawSetup: { problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type PlansQuery = { plans: { nodes: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, picture: { id: string, description: string } | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanCardFragment = { id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, picture: { id: string, description: string } | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null };

export type MyPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyPlansQuery = { myPlans: { nodes: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, picture: { id: string, description: string } | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { plan: { id: string, kind: PlanKind, state: PlanState, title: string, summary: string, body: string, themes: Array<Theme>, costCents: number | null, level: Level, outcome: Outcome | null, version: number, supportCount: number, paperSupportCount: number, supportNeeded: number | null, submittedAt: string | null, publishedAt: string | null, stateSince: string, dueOn: string | null, clockFrom: string | null, pausedSince: string | null, lat: number | null, lon: number | null, placeLabel: string | null, authorName: string | null, onBehalfOf: string | null, writtenDown: boolean, draftRevision: number, extended: boolean, advised: boolean, lookedAtAgain: boolean, acknowledgeBy: string | null, acknowledgedAt: string | null, mergedInto: string | null, viewerSupports: boolean, viewerIsAuthor: boolean, supportAgeFrom: number, asksSupport: boolean, hiddenAt: string | null, viewerTooYoung: boolean, challenge: { publicTask: string, whyBetter: string, means: string, continuity: string } | null, area: { id: string, name: string, slug: string }, municipality: { id: string, name: string, slug: string }, association: { id: string, name: string } | null, viewerCan: { edit: boolean, submit: boolean, withdraw: boolean, renew: boolean, support: boolean, eraseName: boolean }, history: Array<{ id: string, at: string, act: string, toState: PlanState, role: string, reason: string | null }> } | null };

export type PlanVersionsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanVersionsQuery = { plan: { id: string, versions: Array<{ version: number, at: string, title: Array<{ kind: string, text: string }>, summary: Array<{ kind: string, text: string }>, body: Array<{ kind: string, text: string }>, challenge: Array<{ field: string, text: Array<{ kind: string, text: string }> }>, facts: { themes: Array<Theme>, costCents: number | null, lat: number | null, lon: number | null, placeLabel: string | null }, factsBefore: { themes: Array<Theme>, costCents: number | null, lat: number | null, lon: number | null, placeLabel: string | null } | null }> } | null };

export type ReviewTermsQueryVariables = Exact<{
  municipality: string;
}>;


export type ReviewTermsQuery = { municipality: { id: string, ordinances: Array<{ id: string, rules: { kinds: Array<{ kind: string, reviewWorkingDays: number }> } }> } | null };

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

export type EraseNameOfPlanMutationVariables = Exact<{
  input: PlanIdInput;
}>;


export type EraseNameOfPlanMutation = { eraseNameOfPlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type PlansOfAssociationQuery = { association: { id: string, plans: Array<{ id: string, kind: PlanKind, state: PlanState, title: string, summary: string, themes: Array<Theme>, supportCount: number, supportNeeded: number | null, dueOn: string | null, picture: { id: string, description: string } | null, area: { name: string, slug: string }, municipality: { name: string, slug: string }, association: { name: string } | null }> } | null };

export type ResidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceQuery = { residence: { verified: boolean, tableWaits: boolean, ages: { support: number, vote: number }, area: { id: string, name: string, municipality: { id: string, name: string, slug: string } }, letter: { askedAt: string, printedAt: string | null, expiresAt: string | null, attemptsLeft: number } | null } | null, viewer: { id: string, birthYear: number | null } | null };

export type AreasToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type AreasToChooseQuery = { municipalities: Array<{ id: string, name: string, areas: Array<{ id: string, name: string }> }> };

export type ResidenceDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidenceDeskQuery = { residenceDesk: { maySee: boolean, letters: Array<{ municipalityId: string, municipalityName: string, waiting: number, printed: number }> } };

export type ResidenceVisitsQueryVariables = Exact<{
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ResidenceVisitsQuery = { residenceDesk: { visits: { nodes: Array<{ id: string, name: string, areaName: string, seenBy: string, seenAt: string, mine: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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

export type MunicipalityDeskQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MunicipalityDeskQuery = { municipalityDesk: { nodes: Array<{ planId: string, state: PlanState, title: string, summary: string, dueOn: string | null, acknowledgeBy: string | null, areaName: string, supportCount: number, assignedName: string | null, assignedToMe: boolean, secondLook: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResponseOfPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type ResponseOfPlanQuery = { plan: { id: string, state: PlanState, acknowledgeBy: string | null, viewerCan: { acknowledge: boolean, respond: boolean, extend: boolean, askInformation: boolean, giveInformation: boolean }, responses: Array<{ outcome: Outcome, summary: string, reasons: string, givenAt: string, inTime: boolean, current: boolean }>, preparation: { assignedTo: string | null, outcomes: Array<Outcome>, outcome: Outcome | null, summary: string, reasons: string, revision: number, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, at: string, name: string, text: string }> } | null } | null };

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

export type AcknowledgePlanMutationVariables = Exact<{
  input: PlanOfResponseInput;
}>;


export type AcknowledgePlanMutation = { acknowledgePlan: { planId: string | null, problems: Array<{ code: ProblemCode, path: Array<string>, data: Array<{ name: string, value: string }> }> } };

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


export type RollStandingQuery = { rollStanding: { voteId: string, kind: string, title: string, onRoll: boolean, standing: string, correctable: boolean, viewerMayAnswer: boolean, request: { personId: string, note: string, accepted: boolean | null, reason: string | null, askedAt: string } | null } | null };

export type RollRequestsQueryVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RollRequestsQuery = { rollStanding: { voteId: string, requests: { nodes: Array<{ personId: string, name: string, note: string, accepted: boolean | null, reason: string | null, askedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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

export type VisionsOfAssociationQueryVariables = Exact<{
  municipality: string;
  slug: string;
}>;


export type VisionsOfAssociationQuery = { association: { id: string, visions: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }> } | null };

export type MyVisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisionsQuery = { myVisions: { visions: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }>, mayBegin: Array<{ id: string, name: string, areaName: string }> } };

export type VisionPageQueryVariables = Exact<{
  id: string | number;
  version?: number | null | undefined;
}>;


export type VisionPageQuery = { vision: { shownVersion: number | null, suggestionsWaiting: number, suggestionsAnswered: number, id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, adoption: { id: string, version: number, way: AdoptionWay, heldOn: string, words: string, round: { id: string, question: string } | null, gathering: { id: string, title: string } | null } | null, pending: { id: string, version: number, way: AdoptionWay, heldOn: string, words: string, round: { id: string, question: string } | null, gathering: { id: string, title: string } | null } | null, receipt: { summary: string | null, reasons: string | null, givenAt: string | null, inTime: boolean | null, extensionReason: string | null, version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, lastCheckUp: { doneAt: string | null, words: string | null, answers: Array<{ goalId: string, goal: string, how: GoalWay, note: string }> } | null, adoptedGoals: Array<{ id: string, title: string }>, viewerCan: { write: boolean, lead: boolean, suggest: boolean, proposeAdoption: boolean, confirmAdoption: boolean, recallAdoption: boolean, receive: boolean, extendReceipt: boolean, checkUp: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, checkUp: { clockFrom: string, dueOn: string } | null, chapters: Array<{ id: string, title: string, body: string, goals: Array<{ id: string, title: string, why: string, plans: Array<{ id: string, title: string }> }> }>, actions: Array<{ id: string, goalId: string, title: string, who: string, until: string, status: ActionStatus, note: string }> } | null };

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

export type GatheringsToNameQueryVariables = Exact<{
  id: string | number;
}>;


export type GatheringsToNameQuery = { gatheringsToName: Array<{ id: string, title: string, heldOn: string }> };

export type RoundsToNameQueryVariables = Exact<{
  id: string | number;
}>;


export type RoundsToNameQuery = { roundsToName: Array<{ id: string, question: string, closedAt: string }> };

export type VisionsToReceiveQueryVariables = Exact<{ [key: string]: never; }>;


export type VisionsToReceiveQuery = { visionsToReceive: Array<{ id: string, title: string, summary: string, version: number | null, adoptedVersion: number | null, publishedAt: string | null, viewerCan: { receive: boolean }, municipality: { id: string, slug: string, name: string }, area: { id: string, slug: string, name: string }, association: { id: string, name: string }, pending: { id: string } | null, receipt: { version: number, clockFrom: string, dueOn: string, outcome: VisionOutcome | null } | null, checkUp: { clockFrom: string, dueOn: string } | null }> };

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
  droppedAs
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
  startsAt
  endsAt
  venue
  address
  held
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
export const RulesShownFragmentDoc = new TypedDocumentString(`
    fragment RulesShown on OrdinanceRules {
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
    `, {"fragmentName":"RulesShown"}) as unknown as TypedDocumentString<RulesShownFragment, unknown>;
export const OrdinanceVersionFragmentDoc = new TypedDocumentString(`
    fragment OrdinanceVersion on Ordinance {
  id
  version
  validFrom
  rules {
    ...RulesShown
  }
}
    fragment RulesShown on OrdinanceRules {
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
}`, {"fragmentName":"OrdinanceVersion"}) as unknown as TypedDocumentString<OrdinanceVersionFragment, unknown>;
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
  picture {
    id
    description
  }
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
export const AssociationsDocument = {"__meta__":{"hash":"vLyVNwEKgKAzAuGy6nEoY-"}} as unknown as TypedDocumentString<AssociationsQuery, AssociationsQueryVariables>;
export const AssociationPageDocument = {"__meta__":{"hash":"fmN9rDZfdEh0DVffjD_hgX"}} as unknown as TypedDocumentString<AssociationPageQuery, AssociationPageQueryVariables>;
export const AssociationInsideDocument = {"__meta__":{"hash":"Vd_CwwgY1gLODv-IOe0ofJ"}} as unknown as TypedDocumentString<AssociationInsideQuery, AssociationInsideQueryVariables>;
export const AssociationMembersDocument = {"__meta__":{"hash":"1eZa1oyPNVhy10GrPi_wk1"}} as unknown as TypedDocumentString<AssociationMembersQuery, AssociationMembersQueryVariables>;
export const MyAssociationsDocument = {"__meta__":{"hash":"0qC3m-QMUOaJ0YEV_tTuT9"}} as unknown as TypedDocumentString<MyAssociationsQuery, MyAssociationsQueryVariables>;
export const AssociationDeskDocument = {"__meta__":{"hash":"SP5VWaFIF1LiKzIU78-eiT"}} as unknown as TypedDocumentString<AssociationDeskQuery, AssociationDeskQueryVariables>;
export const AreasToFoundInDocument = {"__meta__":{"hash":"2xPK9ZCsacvzG4-oCEQ0-g"}} as unknown as TypedDocumentString<AreasToFoundInQuery, AreasToFoundInQueryVariables>;
export const DescribeAssociationDocument = {"__meta__":{"hash":"DGigOnICmvsYGh-VoLGlr5"}} as unknown as TypedDocumentString<DescribeAssociationMutation, DescribeAssociationMutationVariables>;
export const InviteToAssociationDocument = {"__meta__":{"hash":"E8PpxZ2CZP6YKLazOomw5L"}} as unknown as TypedDocumentString<InviteToAssociationMutation, InviteToAssociationMutationVariables>;
export const WithdrawInvitationDocument = {"__meta__":{"hash":"98k6HrwdTtpYVq8RXsFdnl"}} as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const AnswerInvitationDocument = {"__meta__":{"hash":"HHa7sjYMuJ9c0Ria7neHgS"}} as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const AskToJoinDocument = {"__meta__":{"hash":"KzOn74G_EMkjpy8Hq_NKUT"}} as unknown as TypedDocumentString<AskToJoinMutation, AskToJoinMutationVariables>;
export const WithdrawJoinRequestDocument = {"__meta__":{"hash":"R9ld_lAqvfluIRmj9g6MXi"}} as unknown as TypedDocumentString<WithdrawJoinRequestMutation, WithdrawJoinRequestMutationVariables>;
export const AnswerJoinRequestDocument = {"__meta__":{"hash":"beofmAHUx9zzz1adWZOaa1"}} as unknown as TypedDocumentString<AnswerJoinRequestMutation, AnswerJoinRequestMutationVariables>;
export const LeaveAssociationDocument = {"__meta__":{"hash":"mNYvOIizhzn5pBGYPTfQ8x"}} as unknown as TypedDocumentString<LeaveAssociationMutation, LeaveAssociationMutationVariables>;
export const ShowOwnNameDocument = {"__meta__":{"hash":"yW8LSVepxgDFS5C7Vu-MEq"}} as unknown as TypedDocumentString<ShowOwnNameMutation, ShowOwnNameMutationVariables>;
export const ProposeHandOverDocument = {"__meta__":{"hash":"wPvlOBhxfTS40R7OZvbgIS"}} as unknown as TypedDocumentString<ProposeHandOverMutation, ProposeHandOverMutationVariables>;
export const ProposeEndOfTermDocument = {"__meta__":{"hash":"UZI1NWNBt12xpJ0KLy0aBA"}} as unknown as TypedDocumentString<ProposeEndOfTermMutation, ProposeEndOfTermMutationVariables>;
export const ProposeDissolvingDocument = {"__meta__":{"hash":"poJZYzHvVbnyw0m1_8K5ET"}} as unknown as TypedDocumentString<ProposeDissolvingMutation, ProposeDissolvingMutationVariables>;
export const ConfirmAssociationActDocument = {"__meta__":{"hash":"DWNtgrgHjzUiCccviWlTEm"}} as unknown as TypedDocumentString<ConfirmAssociationActMutation, ConfirmAssociationActMutationVariables>;
export const DeclineAssociationActDocument = {"__meta__":{"hash":"YoHMkgY2ZwEt3amTZNjB3A"}} as unknown as TypedDocumentString<DeclineAssociationActMutation, DeclineAssociationActMutationVariables>;
export const AnswerSeatDocument = {"__meta__":{"hash":"5K8nEnEZtnG7-1lrIybS5n"}} as unknown as TypedDocumentString<AnswerSeatMutation, AnswerSeatMutationVariables>;
export const FoundAssociationDocument = {"__meta__":{"hash":"vlQXL2pHZXqyYhhnkCn9sj"}} as unknown as TypedDocumentString<FoundAssociationMutation, FoundAssociationMutationVariables>;
export const AppointChairDocument = {"__meta__":{"hash":"7EwW8GjQEo_8MtpthH96Ze"}} as unknown as TypedDocumentString<AppointChairMutation, AppointChairMutationVariables>;
export const BudgetsDocument = {"__meta__":{"hash":"Ayv5H3bFpKcCgMqGAYJQiJ"}} as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const BudgetsOfAreaDocument = {"__meta__":{"hash":"zTIqXIwEtQugVv1oxaa11U"}} as unknown as TypedDocumentString<BudgetsOfAreaQuery, BudgetsOfAreaQueryVariables>;
export const BudgetsOfPlanDocument = {"__meta__":{"hash":"JOfPy1npEi5EWFeKMFiSWD"}} as unknown as TypedDocumentString<BudgetsOfPlanQuery, BudgetsOfPlanQueryVariables>;
export const BudgetsToCheckDocument = {"__meta__":{"hash":"V1X56pgPasqeP-TN4TjDpB"}} as unknown as TypedDocumentString<BudgetsToCheckQuery, BudgetsToCheckQueryVariables>;
export const BudgetPageDocument = {"__meta__":{"hash":"cxJqLOfcxV6YqtfvHkICzb"}} as unknown as TypedDocumentString<BudgetPageQuery, BudgetPageQueryVariables>;
export const ComposeBudgetDocument = {"__meta__":{"hash":"IHLXkjULWj0xFSbrm8gcye"}} as unknown as TypedDocumentString<ComposeBudgetMutation, ComposeBudgetMutationVariables>;
export const DiscardBudgetDocument = {"__meta__":{"hash":"AhVnWB39PCqjTDlDrrO94Z"}} as unknown as TypedDocumentString<DiscardBudgetMutation, DiscardBudgetMutationVariables>;
export const MoveBudgetDatesDocument = {"__meta__":{"hash":"VkE9QRLdJLiLhBV635sc7B"}} as unknown as TypedDocumentString<MoveBudgetDatesMutation, MoveBudgetDatesMutationVariables>;
export const OpenBudgetDocument = {"__meta__":{"hash":"V-a1qx-XpqxOIChjCuFbRz"}} as unknown as TypedDocumentString<OpenBudgetMutation, OpenBudgetMutationVariables>;
export const OpenBudgetVoteDocument = {"__meta__":{"hash":"-lFd9XDSDI03H66wY_Gc31"}} as unknown as TypedDocumentString<OpenBudgetVoteMutation, OpenBudgetVoteMutationVariables>;
export const AnnulBudgetDocument = {"__meta__":{"hash":"44nqWUphGn8EF9gVAbrzJJ"}} as unknown as TypedDocumentString<AnnulBudgetMutation, AnnulBudgetMutationVariables>;
export const ProposeBudgetOptionDocument = {"__meta__":{"hash":"keGEg9gsF-Bg1hlW75bR-Y"}} as unknown as TypedDocumentString<ProposeBudgetOptionMutation, ProposeBudgetOptionMutationVariables>;
export const BringPlanToBudgetDocument = {"__meta__":{"hash":"XvIVtKrHBwjuSSbFEitnKK"}} as unknown as TypedDocumentString<BringPlanToBudgetMutation, BringPlanToBudgetMutationVariables>;
export const CheckBudgetOptionDocument = {"__meta__":{"hash":"QRe7GNagtA37vPe5VL1fm2"}} as unknown as TypedDocumentString<CheckBudgetOptionMutation, CheckBudgetOptionMutationVariables>;
export const AccountBudgetOptionDocument = {"__meta__":{"hash":"hXh8Exlq2-6bnIPk6cMQK6"}} as unknown as TypedDocumentString<AccountBudgetOptionMutation, AccountBudgetOptionMutationVariables>;
export const KeepBudgetBallotDocument = {"__meta__":{"hash":"Ru3i2_OFU0w8dnGgO_eUty"}} as unknown as TypedDocumentString<KeepBudgetBallotMutation, KeepBudgetBallotMutationVariables>;
export const CastBudgetBallotDocument = {"__meta__":{"hash":"so1t_17-sA1qvwMnEvdzk7"}} as unknown as TypedDocumentString<CastBudgetBallotMutation, CastBudgetBallotMutationVariables>;
export const BudgetsOfAssociationDocument = {"__meta__":{"hash":"6fOLywyHhFt1m19flglhjB"}} as unknown as TypedDocumentString<BudgetsOfAssociationQuery, BudgetsOfAssociationQueryVariables>;
export const MyCoachingRequestsDocument = {"__meta__":{"hash":"TGqeXE9Nb3olEdJmRtwwTE"}} as unknown as TypedDocumentString<MyCoachingRequestsQuery, MyCoachingRequestsQueryVariables>;
export const CoachingScopesDocument = {"__meta__":{"hash":"gCydQ1H8F5RgLe2QbDO_NL"}} as unknown as TypedDocumentString<CoachingScopesQuery, CoachingScopesQueryVariables>;
export const CoachingRequestDocument = {"__meta__":{"hash":"d89adDyAH9qJS_nQNntc8o"}} as unknown as TypedDocumentString<CoachingRequestQuery, CoachingRequestQueryVariables>;
export const CoachDeskDocument = {"__meta__":{"hash":"_xzP1fkKc3yODSc-d55klt"}} as unknown as TypedDocumentString<CoachDeskQuery, CoachDeskQueryVariables>;
export const CoachingHoursDocument = {"__meta__":{"hash":"aA6tI5UC0AHc754xP7E5e4"}} as unknown as TypedDocumentString<CoachingHoursQuery, CoachingHoursQueryVariables>;
export const CoachAbsencesDocument = {"__meta__":{"hash":"66gx9rObOqXl0V92smBBAl"}} as unknown as TypedDocumentString<CoachAbsencesQuery, CoachAbsencesQueryVariables>;
export const GatheringsToVisitDocument = {"__meta__":{"hash":"1sNJQneI4V8YIrskbTztKd"}} as unknown as TypedDocumentString<GatheringsToVisitQuery, GatheringsToVisitQueryVariables>;
export const AskCoachingDocument = {"__meta__":{"hash":"0M02vBSY_HR1vJsMzAqDB_"}} as unknown as TypedDocumentString<AskCoachingMutation, AskCoachingMutationVariables>;
export const WithdrawCoachingDocument = {"__meta__":{"hash":"KrJq7jQm7WSoBq_xE3eIzH"}} as unknown as TypedDocumentString<WithdrawCoachingMutation, WithdrawCoachingMutationVariables>;
export const TakeCoachingDocument = {"__meta__":{"hash":"xxYsx1hGsli7GjhpbgqaUB"}} as unknown as TypedDocumentString<TakeCoachingMutation, TakeCoachingMutationVariables>;
export const HandOverCoachingDocument = {"__meta__":{"hash":"B66teOo55VVUuHFU4qpgTG"}} as unknown as TypedDocumentString<HandOverCoachingMutation, HandOverCoachingMutationVariables>;
export const CloseCoachingDocument = {"__meta__":{"hash":"hzMt7KNtebWds25uahgDVQ"}} as unknown as TypedDocumentString<CloseCoachingMutation, CloseCoachingMutationVariables>;
export const SendCoachingMessageDocument = {"__meta__":{"hash":"fWdKYdZKyzzkjpCFVMhbaN"}} as unknown as TypedDocumentString<SendCoachingMessageMutation, SendCoachingMessageMutationVariables>;
export const WriteCoachingNoteDocument = {"__meta__":{"hash":"u3pxN-Shc-D8jXLFjk12Lp"}} as unknown as TypedDocumentString<WriteCoachingNoteMutation, WriteCoachingNoteMutationVariables>;
export const PlanVisitDocument = {"__meta__":{"hash":"OXskOmRiv8De0U-tvSFnTw"}} as unknown as TypedDocumentString<PlanVisitMutation, PlanVisitMutationVariables>;
export const ChangeVisitDocument = {"__meta__":{"hash":"zqdM1S6csKYyfosIelP1e7"}} as unknown as TypedDocumentString<ChangeVisitMutation, ChangeVisitMutationVariables>;
export const CancelVisitDocument = {"__meta__":{"hash":"1EqmtcZ9rI4izV1b9hlnZw"}} as unknown as TypedDocumentString<CancelVisitMutation, CancelVisitMutationVariables>;
export const LogHoursDocument = {"__meta__":{"hash":"ZqIjrt65Q6XyWSmCkum-qR"}} as unknown as TypedDocumentString<LogHoursMutation, LogHoursMutationVariables>;
export const DropHoursDocument = {"__meta__":{"hash":"s3dEl3Jpsd2UWewGcCf7fR"}} as unknown as TypedDocumentString<DropHoursMutation, DropHoursMutationVariables>;
export const AnnounceAbsenceDocument = {"__meta__":{"hash":"99JK3N9CDbNO7-GDpM4pcM"}} as unknown as TypedDocumentString<AnnounceAbsenceMutation, AnnounceAbsenceMutationVariables>;
export const EndAbsenceDocument = {"__meta__":{"hash":"VHQuH6fv060vsi-2smUw6z"}} as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const AskAboutPlanDocument = {"__meta__":{"hash":"SVrSV_smYeMXQasfHQxf29"}} as unknown as TypedDocumentString<AskAboutPlanQuery, AskAboutPlanQueryVariables>;
export const ConsentsDocument = {"__meta__":{"hash":"vFxwTFw4QzUZUZI5UJfCjj"}} as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const ConsentPageDocument = {"__meta__":{"hash":"oEFLNK6Y8M_A1QwPOWu3zx"}} as unknown as TypedDocumentString<ConsentPageQuery, ConsentPageQueryVariables>;
export const OwnConsentsDocument = {"__meta__":{"hash":"8C2lJysbgC2MXRt6-DqvIa"}} as unknown as TypedDocumentString<OwnConsentsQuery, OwnConsentsQueryVariables>;
export const ConsentScopesDocument = {"__meta__":{"hash":"iaS5yrLRbtw7N0yIKQnAvb"}} as unknown as TypedDocumentString<ConsentScopesQuery, ConsentScopesQueryVariables>;
export const ProposeConsentDocument = {"__meta__":{"hash":"TNWKCBMexITgXa-JdJfhJS"}} as unknown as TypedDocumentString<ProposeConsentMutation, ProposeConsentMutationVariables>;
export const ChangeConsentTextDocument = {"__meta__":{"hash":"FsDxQocZglXkAXvt1Z7NUR"}} as unknown as TypedDocumentString<ChangeConsentTextMutation, ChangeConsentTextMutationVariables>;
export const AnswerInConsentDocument = {"__meta__":{"hash":"BYjGrLP-oiD3Hxq7MIqM2b"}} as unknown as TypedDocumentString<AnswerInConsentMutation, AnswerInConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"qkwtBVoFAEKgZps57wGpzA"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ReturnConsentDocument = {"__meta__":{"hash":"W4cSpw1u1G8dA32nsbcfGN"}} as unknown as TypedDocumentString<ReturnConsentMutation, ReturnConsentMutationVariables>;
export const LeadConsentDocument = {"__meta__":{"hash":"0u_u8qrAyS22Vi1IvRS9zl"}} as unknown as TypedDocumentString<LeadConsentMutation, LeadConsentMutationVariables>;
export const CloseConsentDocument = {"__meta__":{"hash":"8Fje_tvcsZq2kC1P9Ynb_Y"}} as unknown as TypedDocumentString<CloseConsentMutation, CloseConsentMutationVariables>;
export const TestObjectionDocument = {"__meta__":{"hash":"wBif6VV1fT_3aONe_MHyu-"}} as unknown as TypedDocumentString<TestObjectionMutation, TestObjectionMutationVariables>;
export const TakeOutOfConsentDocument = {"__meta__":{"hash":"OrJ78pR8BSX1zBnDkSgkSh"}} as unknown as TypedDocumentString<TakeOutOfConsentMutation, TakeOutOfConsentMutationVariables>;
export const ConsentTableDocument = {"__meta__":{"hash":"CPSMqBxDZoCBMYDatLBv2v"}} as unknown as TypedDocumentString<ConsentTableQuery, ConsentTableQueryVariables>;
export const EnterConsentPaperDocument = {"__meta__":{"hash":"eGSjM3z3fd-VkXqERz4_L-"}} as unknown as TypedDocumentString<EnterConsentPaperMutation, EnterConsentPaperMutationVariables>;
export const ConfirmConsentPaperDocument = {"__meta__":{"hash":"YcjZV5LV99cF-t63A9YmZ4"}} as unknown as TypedDocumentString<ConfirmConsentPaperMutation, ConfirmConsentPaperMutationVariables>;
export const DropConsentPaperDocument = {"__meta__":{"hash":"YhuKVld32YJ0bKWM1sCuA_"}} as unknown as TypedDocumentString<DropConsentPaperMutation, DropConsentPaperMutationVariables>;
export const AskInConsentDocument = {"__meta__":{"hash":"Q683vFKWZwt6M-5TKOL7zV"}} as unknown as TypedDocumentString<AskInConsentMutation, AskInConsentMutationVariables>;
export const ReactInConsentDocument = {"__meta__":{"hash":"EcjnOIdArgUs4GRAJ5JeU_"}} as unknown as TypedDocumentString<ReactInConsentMutation, ReactInConsentMutationVariables>;
export const TakeConsentStandDocument = {"__meta__":{"hash":"PpGaYuLJshYZkHl7ByBeSv"}} as unknown as TypedDocumentString<TakeConsentStandMutation, TakeConsentStandMutationVariables>;
export const ConversationsDocument = {"__meta__":{"hash":"ZVhTjAPakKp4SVI1HYL-VL"}} as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const ConversationPageDocument = {"__meta__":{"hash":"TVRpiNc0Z9LeRH3sHWlsRA"}} as unknown as TypedDocumentString<ConversationPageQuery, ConversationPageQueryVariables>;
export const ConversationScopesDocument = {"__meta__":{"hash":"qNS-uJz7LWW1jTmfneqD9E"}} as unknown as TypedDocumentString<ConversationScopesQuery, ConversationScopesQueryVariables>;
export const LikeStatementsDocument = {"__meta__":{"hash":"hLosU4yHOxzAI23YzoX1Hf"}} as unknown as TypedDocumentString<LikeStatementsQuery, LikeStatementsQueryVariables>;
export const StatementsToReviewDocument = {"__meta__":{"hash":"kvYM8EHdEfFPdo5Q5unbPu"}} as unknown as TypedDocumentString<StatementsToReviewQuery, StatementsToReviewQueryVariables>;
export const StartConversationDocument = {"__meta__":{"hash":"4lRraZKCHKs2ojWjHbw7DY"}} as unknown as TypedDocumentString<StartConversationMutation, StartConversationMutationVariables>;
export const ChangeConversationDocument = {"__meta__":{"hash":"1KokMIZIRknqDsLFDfe7eZ"}} as unknown as TypedDocumentString<ChangeConversationMutation, ChangeConversationMutationVariables>;
export const AnswerStatementDocument = {"__meta__":{"hash":"bCp3Pa893bmImLBvZTNkMD"}} as unknown as TypedDocumentString<AnswerStatementMutation, AnswerStatementMutationVariables>;
export const ProposeStatementDocument = {"__meta__":{"hash":"811T1p4vsNPCCFwzCDrbTc"}} as unknown as TypedDocumentString<ProposeStatementMutation, ProposeStatementMutationVariables>;
export const PublishStatementDocument = {"__meta__":{"hash":"aLtAdnqbaz24Tk5xqvdTtr"}} as unknown as TypedDocumentString<PublishStatementMutation, PublishStatementMutationVariables>;
export const RefuseStatementDocument = {"__meta__":{"hash":"2Wrk_KaFLO2FYnmDxxtqNQ"}} as unknown as TypedDocumentString<RefuseStatementMutation, RefuseStatementMutationVariables>;
export const EndConversationDocument = {"__meta__":{"hash":"1eTB0Tg6AbkxYQoB97H6kd"}} as unknown as TypedDocumentString<EndConversationMutation, EndConversationMutationVariables>;
export const TellConversationOutcomeDocument = {"__meta__":{"hash":"znH_XREf4mqbQWXheqlJTi"}} as unknown as TypedDocumentString<TellConversationOutcomeMutation, TellConversationOutcomeMutationVariables>;
export const RoundsDocument = {"__meta__":{"hash":"m2BP6TAUnqzuVEXverOOeL"}} as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const RoundsAsideDocument = {"__meta__":{"hash":"tltfQutfhHZ1pS0OMxZO-e"}} as unknown as TypedDocumentString<RoundsAsideQuery, RoundsAsideQueryVariables>;
export const RoundPlacesDocument = {"__meta__":{"hash":"ZG1x_ArYxMhmV4XjSq56Rp"}} as unknown as TypedDocumentString<RoundPlacesQuery, RoundPlacesQueryVariables>;
export const RoundsOfPlanDocument = {"__meta__":{"hash":"Lcr-TRQuIRW2TcT4Qtwaz3"}} as unknown as TypedDocumentString<RoundsOfPlanQuery, RoundsOfPlanQueryVariables>;
export const RoundPageDocument = {"__meta__":{"hash":"9IxrHvjCBfbXzzevGQTs8a"}} as unknown as TypedDocumentString<RoundPageQuery, RoundPageQueryVariables>;
export const RoundAccountDocument = {"__meta__":{"hash":"Yx-b32UlTvUj819AWEawi_"}} as unknown as TypedDocumentString<RoundAccountQuery, RoundAccountQueryVariables>;
export const ChamberCountDocument = {"__meta__":{"hash":"dvl6tdjPVZqkAw1FDLdVZD"}} as unknown as TypedDocumentString<ChamberCountQuery, ChamberCountQueryVariables>;
export const ComposeRoundDocument = {"__meta__":{"hash":"_52peZAXZG-9EtuW_QRwGN"}} as unknown as TypedDocumentString<ComposeRoundMutation, ComposeRoundMutationVariables>;
export const AnnounceRoundDocument = {"__meta__":{"hash":"VwHEZ8W7U0gv4ySKooOH7o"}} as unknown as TypedDocumentString<AnnounceRoundMutation, AnnounceRoundMutationVariables>;
export const DiscardRoundDocument = {"__meta__":{"hash":"WqQ5ruMhdhqHn-aZ7pVRHu"}} as unknown as TypedDocumentString<DiscardRoundMutation, DiscardRoundMutationVariables>;
export const OpenMembersRoundDocument = {"__meta__":{"hash":"vUwJUu_F25WHTHevCsfhqw"}} as unknown as TypedDocumentString<OpenMembersRoundMutation, OpenMembersRoundMutationVariables>;
export const CastMembersBallotDocument = {"__meta__":{"hash":"T_CF9LhBE1cOt69v2hlnVJ"}} as unknown as TypedDocumentString<CastMembersBallotMutation, CastMembersBallotMutationVariables>;
export const AnnulMembersRoundDocument = {"__meta__":{"hash":"JhifMPUhsCu6jUaLnjK3rM"}} as unknown as TypedDocumentString<AnnulMembersRoundMutation, AnnulMembersRoundMutationVariables>;
export const OpenRoundDocument = {"__meta__":{"hash":"rLwGKeLvrSiZIS8EtJytam"}} as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CastBallotDocument = {"__meta__":{"hash":"4MgUvpyRhtfWqVO7Bz0fat"}} as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const VoteInChamberDocument = {"__meta__":{"hash":"n_C4ZIFeKrrWJRD-pwQFoK"}} as unknown as TypedDocumentString<VoteInChamberMutation, VoteInChamberMutationVariables>;
export const AnnulRoundDocument = {"__meta__":{"hash":"EAikD0tcCR-9SMjPOKMDRi"}} as unknown as TypedDocumentString<AnnulRoundMutation, AnnulRoundMutationVariables>;
export const CommentsDocument = {"__meta__":{"hash":"tY6Aq0eVThiGnd6LM7jMep"}} as unknown as TypedDocumentString<CommentsQuery, CommentsQueryVariables>;
export const CommentVersionsDocument = {"__meta__":{"hash":"DSQleQBtHEjnROzbE9L1v1"}} as unknown as TypedDocumentString<CommentVersionsQuery, CommentVersionsQueryVariables>;
export const CommentDeskDocument = {"__meta__":{"hash":"rO494HkWKu-LRk0VKEAMZH"}} as unknown as TypedDocumentString<CommentDeskQuery, CommentDeskQueryVariables>;
export const AddCommentDocument = {"__meta__":{"hash":"ouppv0dcMFNR9dY28EGkL6"}} as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const EditCommentDocument = {"__meta__":{"hash":"xEhn-nnxagNwPXdDLaX0SS"}} as unknown as TypedDocumentString<EditCommentMutation, EditCommentMutationVariables>;
export const WithdrawCommentDocument = {"__meta__":{"hash":"L-wDVqZX7UUtu77FVzIbX4"}} as unknown as TypedDocumentString<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const ThankCommentDocument = {"__meta__":{"hash":"7wEYrBW9XnTCumwHKCwudA"}} as unknown as TypedDocumentString<ThankCommentMutation, ThankCommentMutationVariables>;
export const WithdrawThanksDocument = {"__meta__":{"hash":"V3vtSVvA7s27MC6J6SGP28"}} as unknown as TypedDocumentString<WithdrawThanksMutation, WithdrawThanksMutationVariables>;
export const TakeOverSuggestionDocument = {"__meta__":{"hash":"uivAs9CUejD__mawHU2tvh"}} as unknown as TypedDocumentString<TakeOverSuggestionMutation, TakeOverSuggestionMutationVariables>;
export const ReportCommentDocument = {"__meta__":{"hash":"fiL06HEXikhy-PvuYuLawb"}} as unknown as TypedDocumentString<ReportCommentMutation, ReportCommentMutationVariables>;
export const DismissReportsDocument = {"__meta__":{"hash":"CMrvaV-SgbbpaniB7R-J5Y"}} as unknown as TypedDocumentString<DismissReportsMutation, DismissReportsMutationVariables>;
export const HideCommentDocument = {"__meta__":{"hash":"PocaQBq_6atbKtfzwucAYR"}} as unknown as TypedDocumentString<HideCommentMutation, HideCommentMutationVariables>;
export const AskCommentLookDocument = {"__meta__":{"hash":"zrF4mmv3WqDwmRbq03FHaO"}} as unknown as TypedDocumentString<AskCommentLookMutation, AskCommentLookMutationVariables>;
export const DecideCommentLookDocument = {"__meta__":{"hash":"-VH6cM0vHcXKqo_kEN_Dxl"}} as unknown as TypedDocumentString<DecideCommentLookMutation, DecideCommentLookMutationVariables>;
export const AskReportCommentAsGuestDocument = {"__meta__":{"hash":"4cv-oXmLo5wIPV503jfOQM"}} as unknown as TypedDocumentString<AskReportCommentAsGuestMutation, AskReportCommentAsGuestMutationVariables>;
export const FrontDocument = {"__meta__":{"hash":"MsPiSK2QTpV5ip4FieTW0R"}} as unknown as TypedDocumentString<FrontQuery, FrontQueryVariables>;
export const NeedsYouDocument = {"__meta__":{"hash":"jG19ZC_1pqViEFyi_vsmvm"}} as unknown as TypedDocumentString<NeedsYouQuery, NeedsYouQueryVariables>;
export const GatheringsDocument = {"__meta__":{"hash":"NwtycWq3BdBVqw34E22w96"}} as unknown as TypedDocumentString<GatheringsQuery, GatheringsQueryVariables>;
export const PlacesToFilterDocument = {"__meta__":{"hash":"FF0Ij9FxlJPkUfObhK24zR"}} as unknown as TypedDocumentString<PlacesToFilterQuery, PlacesToFilterQueryVariables>;
export const GatheringDocument = {"__meta__":{"hash":"QWuzFKZC5cil-Nvo_GyzmI"}} as unknown as TypedDocumentString<GatheringQuery, GatheringQueryVariables>;
export const MyGatheringsDocument = {"__meta__":{"hash":"VbuFk_3ql-SWdNV5pyo3oY"}} as unknown as TypedDocumentString<MyGatheringsQuery, MyGatheringsQueryVariables>;
export const GatheringScopesDocument = {"__meta__":{"hash":"6GbvcpAh8kcGxgvVnDwnOQ"}} as unknown as TypedDocumentString<GatheringScopesQuery, GatheringScopesQueryVariables>;
export const DoorListDocument = {"__meta__":{"hash":"p1e_cOxjGkm32miN0SJh3D"}} as unknown as TypedDocumentString<DoorListQuery, DoorListQueryVariables>;
export const MakeGatheringDocument = {"__meta__":{"hash":"r1ETG11zKqxUS3PaeuRbOw"}} as unknown as TypedDocumentString<MakeGatheringMutation, MakeGatheringMutationVariables>;
export const ChangeGatheringDocument = {"__meta__":{"hash":"KPnzE8TeWiCYCGtQ5_pgAY"}} as unknown as TypedDocumentString<ChangeGatheringMutation, ChangeGatheringMutationVariables>;
export const PublishGatheringDocument = {"__meta__":{"hash":"1s8GcLIRg6nf-s_oOwMI1R"}} as unknown as TypedDocumentString<PublishGatheringMutation, PublishGatheringMutationVariables>;
export const CancelGatheringDocument = {"__meta__":{"hash":"EFv0-eNAno8ravNZd9HEJi"}} as unknown as TypedDocumentString<CancelGatheringMutation, CancelGatheringMutationVariables>;
export const LookBackOnGatheringDocument = {"__meta__":{"hash":"Dev3sA7V_yWUbfkpSnhS04"}} as unknown as TypedDocumentString<LookBackOnGatheringMutation, LookBackOnGatheringMutationVariables>;
export const AddToLookBackDocument = {"__meta__":{"hash":"FxhVPH8q88iiwt4eGhHHxc"}} as unknown as TypedDocumentString<AddToLookBackMutation, AddToLookBackMutationVariables>;
export const ShowAdditionDocument = {"__meta__":{"hash":"O-Z78GzJcMbjBA0c2NSWOr"}} as unknown as TypedDocumentString<ShowAdditionMutation, ShowAdditionMutationVariables>;
export const RemoveAdditionDocument = {"__meta__":{"hash":"lY342v3sPTm92XsMlefUx_"}} as unknown as TypedDocumentString<RemoveAdditionMutation, RemoveAdditionMutationVariables>;
export const RegisterForGatheringDocument = {"__meta__":{"hash":"kY1K1RYnNrZNPkQMDOrRAR"}} as unknown as TypedDocumentString<RegisterForGatheringMutation, RegisterForGatheringMutationVariables>;
export const UnregisterFromGatheringDocument = {"__meta__":{"hash":"GDLJfut-ZnF5LXNZ6Y-GWi"}} as unknown as TypedDocumentString<UnregisterFromGatheringMutation, UnregisterFromGatheringMutationVariables>;
export const AnswerPlaceOfferDocument = {"__meta__":{"hash":"BvM4Jxfw6bXHdUN6OgrxiL"}} as unknown as TypedDocumentString<AnswerPlaceOfferMutation, AnswerPlaceOfferMutationVariables>;
export const AnswerWorkshopOfferDocument = {"__meta__":{"hash":"drAJkMfbmLs5IQJtpUHefw"}} as unknown as TypedDocumentString<AnswerWorkshopOfferMutation, AnswerWorkshopOfferMutationVariables>;
export const MakeCalendarLinkDocument = {"__meta__":{"hash":"KAIKINdOar-0L9hCUrx3kW"}} as unknown as TypedDocumentString<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;
export const CheckInDocument = {"__meta__":{"hash":"UmN2jOcUQlowkV1U_zCuM3"}} as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const GatheringsOfAssociationDocument = {"__meta__":{"hash":"7VcSmi_l33jL2Kw8aGP6oV"}} as unknown as TypedDocumentString<GatheringsOfAssociationQuery, GatheringsOfAssociationQueryVariables>;
export const AskPlaceAsGuestDocument = {"__meta__":{"hash":"u7s1UBidPlU6WbfuGbKcsd"}} as unknown as TypedDocumentString<AskPlaceAsGuestMutation, AskPlaceAsGuestMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"2Lh9K2O1ymQO1o3o0YgUMU"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"kqlEKEIrQk_HUxeN1JupUF"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInWithLinkDocument = {"__meta__":{"hash":"5zdDv9PAhDAu0ywdWo4Wse"}} as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const RequestSignInLinkDocument = {"__meta__":{"hash":"WVewTC20B0nwxaZZFJChW7"}} as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const RegisterDocument = {"__meta__":{"hash":"naveUvShqnCq6LoOQsv_Ty"}} as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sefdCUnLSdxNZjWbFhu8hG"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"phQUlCTxBBAxxtq5MJfVVp"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"3_9YelU8QSgKCj7-t2cCkv"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = {"__meta__":{"hash":"zKCQ3e07D1pN8tSEDFh1Ak"}} as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangeProfileDocument = {"__meta__":{"hash":"DB3xuAxDq8U148ZlLbZxyy"}} as unknown as TypedDocumentString<ChangeProfileMutation, ChangeProfileMutationVariables>;
export const BeginSecondFactorDocument = {"__meta__":{"hash":"LBShB33ROo8ukPcao-bnXC"}} as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"__meta__":{"hash":"lHh9ZcmR5IuenvN_OiRXwF"}} as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RemoveSecondFactorDocument = {"__meta__":{"hash":"WAPkA6FJhPUsMWwGrLtsRe"}} as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const EraseAccountDocument = {"__meta__":{"hash":"KMuhwwcoTO20rY5m_iuDOL"}} as unknown as TypedDocumentString<EraseAccountMutation, EraseAccountMutationVariables>;
export const ChangeEmailDocument = {"__meta__":{"hash":"2gY3aMXZBWuuyvXBWYqjrX"}} as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ConfirmNewEmailDocument = {"__meta__":{"hash":"vfg2L3m-4YfAlilXSkVT8R"}} as unknown as TypedDocumentString<ConfirmNewEmailMutation, ConfirmNewEmailMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"toTdA1JquZ14GchHciskcO"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const StaffDocument = {"__meta__":{"hash":"NjL2X6vilvLUzQWrqTIpSy"}} as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const AppointStaffDocument = {"__meta__":{"hash":"g0Tp8dQF3QHI4T-WipwWfK"}} as unknown as TypedDocumentString<AppointStaffMutation, AppointStaffMutationVariables>;
export const EndStaffRoleDocument = {"__meta__":{"hash":"UYzQtg2KkKNe-KE9j24y7m"}} as unknown as TypedDocumentString<EndStaffRoleMutation, EndStaffRoleMutationVariables>;
export const RemoveStaffSecondFactorDocument = {"__meta__":{"hash":"c_igw9EU-XRz5D6S37jF1f"}} as unknown as TypedDocumentString<RemoveStaffSecondFactorMutation, RemoveStaffSecondFactorMutationVariables>;
export const SignInServicesDocument = {"__meta__":{"hash":"SKbzOPepBerVbCfetbPUHs"}} as unknown as TypedDocumentString<SignInServicesQuery, SignInServicesQueryVariables>;
export const LinkedServicesDocument = {"__meta__":{"hash":"S1P7f1AitV3T9Skf-2xITL"}} as unknown as TypedDocumentString<LinkedServicesQuery, LinkedServicesQueryVariables>;
export const OpenServiceSignInDocument = {"__meta__":{"hash":"H658UgEyCZxo2piCW3qRg-"}} as unknown as TypedDocumentString<OpenServiceSignInMutation, OpenServiceSignInMutationVariables>;
export const AnswerServiceSignInDocument = {"__meta__":{"hash":"1FSTYZ58pZQONAp6v4C0vU"}} as unknown as TypedDocumentString<AnswerServiceSignInMutation, AnswerServiceSignInMutationVariables>;
export const SignInWithServiceDocument = {"__meta__":{"hash":"F5cjCaA4ffmc__WSjqa2I0"}} as unknown as TypedDocumentString<SignInWithServiceMutation, SignInWithServiceMutationVariables>;
export const RegisterWithServiceDocument = {"__meta__":{"hash":"eboMeOkmX7MIcMS7fbwKkM"}} as unknown as TypedDocumentString<RegisterWithServiceMutation, RegisterWithServiceMutationVariables>;
export const AddLinkedServiceDocument = {"__meta__":{"hash":"liOq5k_BXqVJ2RTHJLEUZw"}} as unknown as TypedDocumentString<AddLinkedServiceMutation, AddLinkedServiceMutationVariables>;
export const RemoveLinkedServiceDocument = {"__meta__":{"hash":"XikYjAoWWPOmbjLpcGWMiu"}} as unknown as TypedDocumentString<RemoveLinkedServiceMutation, RemoveLinkedServiceMutationVariables>;
export const ConfirmAsGuestDocument = {"__meta__":{"hash":"TyuaAmAE9aYZ1IxKS1ydFP"}} as unknown as TypedDocumentString<ConfirmAsGuestMutation, ConfirmAsGuestMutationVariables>;
export const HealthDocument = {"__meta__":{"hash":"QTGX24RwzuD2ZOQayCxebr"}} as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const KnowledgeListDocument = {"__meta__":{"hash":"54hOkWYpzeJNjhxA9R0AUQ"}} as unknown as TypedDocumentString<KnowledgeListQuery, KnowledgeListQueryVariables>;
export const KnowledgeItemDocument = {"__meta__":{"hash":"njO6SkVMq8Vj0aRpkD79IT"}} as unknown as TypedDocumentString<KnowledgeItemQuery, KnowledgeItemQueryVariables>;
export const GatheringToDrawFromDocument = {"__meta__":{"hash":"CGaCY7W1pgDFk8gl47vVOf"}} as unknown as TypedDocumentString<GatheringToDrawFromQuery, GatheringToDrawFromQueryVariables>;
export const PlanToTellOfDocument = {"__meta__":{"hash":"yTg-bjymPsXdtlDCbhqKw5"}} as unknown as TypedDocumentString<PlanToTellOfQuery, PlanToTellOfQueryVariables>;
export const KnowledgeOfGatheringDocument = {"__meta__":{"hash":"IAaK11mKuhGdzk_iu0tOAK"}} as unknown as TypedDocumentString<KnowledgeOfGatheringQuery, KnowledgeOfGatheringQueryVariables>;
export const MyKnowledgeDocument = {"__meta__":{"hash":"x6eQLd2AXmuy_JF8B57vKQ"}} as unknown as TypedDocumentString<MyKnowledgeQuery, MyKnowledgeQueryVariables>;
export const AlikeOfPlanDocument = {"__meta__":{"hash":"x_yhIqtjm6B_f4QPuBviA5"}} as unknown as TypedDocumentString<AlikeOfPlanQuery, AlikeOfPlanQueryVariables>;
export const KeepLessonDocument = {"__meta__":{"hash":"ctfGrDzG_k1jTs9_6PqLtL"}} as unknown as TypedDocumentString<KeepLessonMutation, KeepLessonMutationVariables>;
export const AlikeWordsDocument = {"__meta__":{"hash":"W3J4T8MwoznZ0yXS-KoI4q"}} as unknown as TypedDocumentString<AlikeWordsQuery, AlikeWordsQueryVariables>;
export const CallsOfPlanDocument = {"__meta__":{"hash":"peAhhZPP5HT_8XrAqHahvF"}} as unknown as TypedDocumentString<CallsOfPlanQuery, CallsOfPlanQueryVariables>;
export const CallToAnswerDocument = {"__meta__":{"hash":"dXXxVDEY-YjemnXwOabAqK"}} as unknown as TypedDocumentString<CallToAnswerQuery, CallToAnswerQueryVariables>;
export const PlansToTellOfDocument = {"__meta__":{"hash":"xHecUmpbJwLN4WUa2Dnowv"}} as unknown as TypedDocumentString<PlansToTellOfQuery, PlansToTellOfQueryVariables>;
export const GatheringsToTellOfDocument = {"__meta__":{"hash":"CsyIfgJwEFcdtDv5YKzpuh"}} as unknown as TypedDocumentString<GatheringsToTellOfQuery, GatheringsToTellOfQueryVariables>;
export const PlansToAnswerWithDocument = {"__meta__":{"hash":"WCuHYsRm83aSUXg-hyJVW5"}} as unknown as TypedDocumentString<PlansToAnswerWithQuery, PlansToAnswerWithQueryVariables>;
export const ShareKnowledgeDocument = {"__meta__":{"hash":"4yVN8rYNAVIyz-lFEKZF2M"}} as unknown as TypedDocumentString<ShareKnowledgeMutation, ShareKnowledgeMutationVariables>;
export const ChangeKnowledgeDocument = {"__meta__":{"hash":"Y0qLsBw4D_YLFs176Xfgq0"}} as unknown as TypedDocumentString<ChangeKnowledgeMutation, ChangeKnowledgeMutationVariables>;
export const TakeBackKnowledgeDocument = {"__meta__":{"hash":"kcWYZp3aGcLJpMn30jIHFo"}} as unknown as TypedDocumentString<TakeBackKnowledgeMutation, TakeBackKnowledgeMutationVariables>;
export const PublishCallDocument = {"__meta__":{"hash":"5xDzD3D31KXGnjbwZc0Clj"}} as unknown as TypedDocumentString<PublishCallMutation, PublishCallMutationVariables>;
export const ReturnCallDocument = {"__meta__":{"hash":"olLDs-Vpre4-VNRD8V4T3S"}} as unknown as TypedDocumentString<ReturnCallMutation, ReturnCallMutationVariables>;
export const AnswerCallDocument = {"__meta__":{"hash":"QBZv4-vFh2YFoMlKSIR9H_"}} as unknown as TypedDocumentString<AnswerCallMutation, AnswerCallMutationVariables>;
export const CloseCallDocument = {"__meta__":{"hash":"EQ4-_Af9eUIL3nzL9ooMMN"}} as unknown as TypedDocumentString<CloseCallMutation, CloseCallMutationVariables>;
export const KnowledgeOfPlaceDocument = {"__meta__":{"hash":"H8YIg9hRiXNbFsn8R5HOdO"}} as unknown as TypedDocumentString<KnowledgeOfPlaceQuery, KnowledgeOfPlaceQueryVariables>;
export const CallsOfAssociationDocument = {"__meta__":{"hash":"-FJqc17sMOk3mwYNw-hJge"}} as unknown as TypedDocumentString<CallsOfAssociationQuery, CallsOfAssociationQueryVariables>;
export const AttachmentsOfPlanDocument = {"__meta__":{"hash":"BKE3m0d-pxvgFZq_q0_MVc"}} as unknown as TypedDocumentString<AttachmentsOfPlanQuery, AttachmentsOfPlanQueryVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"XDO3GnnBZ0mbTmYsqNgV2N"}} as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const TakeOffAttachmentDocument = {"__meta__":{"hash":"IWph8iFv277kPHsvulG780"}} as unknown as TypedDocumentString<TakeOffAttachmentMutation, TakeOffAttachmentMutationVariables>;
export const SharedFilesDocument = {"__meta__":{"hash":"6tfZcD4mTZfHTg5B07_Soz"}} as unknown as TypedDocumentString<SharedFilesQuery, SharedFilesQueryVariables>;
export const ShowSharedFileDocument = {"__meta__":{"hash":"d1Cy6xM8ftgK-175vNibyM"}} as unknown as TypedDocumentString<ShowSharedFileMutation, ShowSharedFileMutationVariables>;
export const RemoveSharedFileDocument = {"__meta__":{"hash":"6PZpNO7d_KV6vAU2TfoGIe"}} as unknown as TypedDocumentString<RemoveSharedFileMutation, RemoveSharedFileMutationVariables>;
export const ModerationOfPlanDocument = {"__meta__":{"hash":"JWDhpJuHEfM7xEzKNsLr3T"}} as unknown as TypedDocumentString<ModerationOfPlanQuery, ModerationOfPlanQueryVariables>;
export const PlansToMergeDocument = {"__meta__":{"hash":"NKPVnVgMJD4T33TLyYZLZV"}} as unknown as TypedDocumentString<PlansToMergeQuery, PlansToMergeQueryVariables>;
export const ConfirmPaperSupportDocument = {"__meta__":{"hash":"eUg4zq2DmNGf7DxxZU5bK6"}} as unknown as TypedDocumentString<ConfirmPaperSupportMutation, ConfirmPaperSupportMutationVariables>;
export const DropPaperSupportDocument = {"__meta__":{"hash":"tQKEMNktJ_E0f0UdE_m1Ab"}} as unknown as TypedDocumentString<DropPaperSupportMutation, DropPaperSupportMutationVariables>;
export const EnterPaperSupportDocument = {"__meta__":{"hash":"7fAkHyyZtf2vdyMu4NDHRx"}} as unknown as TypedDocumentString<EnterPaperSupportMutation, EnterPaperSupportMutationVariables>;
export const MergePlanDocument = {"__meta__":{"hash":"AHER78uIUKQ78dlDLopz9V"}} as unknown as TypedDocumentString<MergePlanMutation, MergePlanMutationVariables>;
export const ObjectToMergeDocument = {"__meta__":{"hash":"P60PFoLxolOF_YrdOxgOZZ"}} as unknown as TypedDocumentString<ObjectToMergeMutation, ObjectToMergeMutationVariables>;
export const AskSecondLookDocument = {"__meta__":{"hash":"CJbWp3DLwxccC5cPzyazvp"}} as unknown as TypedDocumentString<AskSecondLookMutation, AskSecondLookMutationVariables>;
export const DecideSecondLookDocument = {"__meta__":{"hash":"3W9bEaB2AMGuEx5Bh7YKZX"}} as unknown as TypedDocumentString<DecideSecondLookMutation, DecideSecondLookMutationVariables>;
export const PublishPlanDocument = {"__meta__":{"hash":"WVsEsGWwxXljDImheiCYn1"}} as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const ReturnPlanDocument = {"__meta__":{"hash":"Sb3zq9R78GKUDuuSfMdXcN"}} as unknown as TypedDocumentString<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const RefusePlanDocument = {"__meta__":{"hash":"RE5deqKi20BC2Sxtav6wuZ"}} as unknown as TypedDocumentString<RefusePlanMutation, RefusePlanMutationVariables>;
export const ReportPlanDocument = {"__meta__":{"hash":"MZMDkb_YzKr2qsJIRsjPMS"}} as unknown as TypedDocumentString<ReportPlanMutation, ReportPlanMutationVariables>;
export const DismissPlanReportsDocument = {"__meta__":{"hash":"HpEcexNQUmaIGJo8pQe_7J"}} as unknown as TypedDocumentString<DismissPlanReportsMutation, DismissPlanReportsMutationVariables>;
export const HidePlanDocument = {"__meta__":{"hash":"LKVHcl9f0vs2ZMKlr0yikH"}} as unknown as TypedDocumentString<HidePlanMutation, HidePlanMutationVariables>;
export const AskHidingLookDocument = {"__meta__":{"hash":"wV_moW97YODFcJxdBfnmxE"}} as unknown as TypedDocumentString<AskHidingLookMutation, AskHidingLookMutationVariables>;
export const DecideHidingLookDocument = {"__meta__":{"hash":"wFcA5kGehlsES0b7dMVAN-"}} as unknown as TypedDocumentString<DecideHidingLookMutation, DecideHidingLookMutationVariables>;
export const PaperListsDocument = {"__meta__":{"hash":"4LJJwuZ2msfZkC6LWIoBbw"}} as unknown as TypedDocumentString<PaperListsQuery, PaperListsQueryVariables>;
export const AskReportPlanAsGuestDocument = {"__meta__":{"hash":"u1BpLt5rEsib2HcH2jlyid"}} as unknown as TypedDocumentString<AskReportPlanAsGuestMutation, AskReportPlanAsGuestMutationVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sSiDwfBsOm9wyXQybSaVuU"}} as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const UnreadNoticesDocument = {"__meta__":{"hash":"Lo0riL0SLL_IggQPUN9rB6"}} as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticeSettingsDocument = {"__meta__":{"hash":"Q2ip3NWxCoSGkgbfRHj3BH"}} as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const FollowedPlanDocument = {"__meta__":{"hash":"-UYWDORlvx7JcGeA_oMdgW"}} as unknown as TypedDocumentString<FollowedPlanQuery, FollowedPlanQueryVariables>;
export const FollowedAreaDocument = {"__meta__":{"hash":"M2bG3Dz29UB8j6G7gpofvE"}} as unknown as TypedDocumentString<FollowedAreaQuery, FollowedAreaQueryVariables>;
export const FollowedMunicipalityDocument = {"__meta__":{"hash":"qXwSdtc-CY5OaJ3NOPeIZO"}} as unknown as TypedDocumentString<FollowedMunicipalityQuery, FollowedMunicipalityQueryVariables>;
export const NoticesChangedDocument = {"__meta__":{"hash":"9t58ILiKhERR1h26bfTwa3"}} as unknown as TypedDocumentString<NoticesChangedSubscription, NoticesChangedSubscriptionVariables>;
export const MarkNoticesReadDocument = {"__meta__":{"hash":"QmuLwZssJRCwSUlXrlkTAF"}} as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const FollowDocument = {"__meta__":{"hash":"01IHmef5HXk9FRKwRL669B"}} as unknown as TypedDocumentString<FollowMutation, FollowMutationVariables>;
export const UnfollowDocument = {"__meta__":{"hash":"Su3rHSQLZQeJ8mw0ctu5Sd"}} as unknown as TypedDocumentString<UnfollowMutation, UnfollowMutationVariables>;
export const ChangeNoticeSettingDocument = {"__meta__":{"hash":"ZmVza3HgyU_PMmiW1xqSbN"}} as unknown as TypedDocumentString<ChangeNoticeSettingMutation, ChangeNoticeSettingMutationVariables>;
export const UnsubscribeDocument = {"__meta__":{"hash":"lR5iP2rB9co9-3hEJxD713"}} as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const PaperVoteDocument = {"__meta__":{"hash":"-283UmF_GkfqYVJWBtHC_H"}} as unknown as TypedDocumentString<PaperVoteQuery, PaperVoteQueryVariables>;
export const PaperVotersDocument = {"__meta__":{"hash":"1zZSsDHZmE3wwTU2pWFzsP"}} as unknown as TypedDocumentString<PaperVotersQuery, PaperVotersQueryVariables>;
export const PaperEntriesDocument = {"__meta__":{"hash":"1xqqrc4aXe0fRN7UbQ5rO0"}} as unknown as TypedDocumentString<PaperEntriesQuery, PaperEntriesQueryVariables>;
export const PaperRollDocument = {"__meta__":{"hash":"c_ldQoaDfp8FOcfnq93kIa"}} as unknown as TypedDocumentString<PaperRollQuery, PaperRollQueryVariables>;
export const StrikePaperVoterDocument = {"__meta__":{"hash":"eJPpxzS9cLb-S2g88Hy3pv"}} as unknown as TypedDocumentString<StrikePaperVoterMutation, StrikePaperVoterMutationVariables>;
export const ConfirmPaperVotersDocument = {"__meta__":{"hash":"kZmpfnWFVrSIVk8vhy-fJ4"}} as unknown as TypedDocumentString<ConfirmPaperVotersMutation, ConfirmPaperVotersMutationVariables>;
export const DropPaperVoterDocument = {"__meta__":{"hash":"HT1BPV89_aHJIp7XlB85a8"}} as unknown as TypedDocumentString<DropPaperVoterMutation, DropPaperVoterMutationVariables>;
export const EnterPaperBallotDocument = {"__meta__":{"hash":"GNQNEoIfqGRjm39LhGuxX3"}} as unknown as TypedDocumentString<EnterPaperBallotMutation, EnterPaperBallotMutationVariables>;
export const ConfirmPaperBallotDocument = {"__meta__":{"hash":"yvNKhsYxFHoIDSWT82UpZd"}} as unknown as TypedDocumentString<ConfirmPaperBallotMutation, ConfirmPaperBallotMutationVariables>;
export const DropPaperBallotDocument = {"__meta__":{"hash":"f4pKYp98JZ_4y253N_WfOx"}} as unknown as TypedDocumentString<DropPaperBallotMutation, DropPaperBallotMutationVariables>;
export const MunicipalitiesDocument = {"__meta__":{"hash":"rAtTTPv1e1kMfiDLzu8Xct"}} as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const MunicipalityPageDocument = {"__meta__":{"hash":"7zeV7mM-y-6oKm6v92PcjC"}} as unknown as TypedDocumentString<MunicipalityPageQuery, MunicipalityPageQueryVariables>;
export const AreaPageDocument = {"__meta__":{"hash":"JuW7CKN-WeK5c9-9gCjnsw"}} as unknown as TypedDocumentString<AreaPageQuery, AreaPageQueryVariables>;
export const LookDocument = {"__meta__":{"hash":"_YmxP6WU6zEh1K3zSS4bdg"}} as unknown as TypedDocumentString<LookQuery, LookQueryVariables>;
export const OrdinancesDocument = {"__meta__":{"hash":"Vf6SwvvYCXcU16LP7ePOha"}} as unknown as TypedDocumentString<OrdinancesQuery, OrdinancesQueryVariables>;
export const AdministrationDocument = {"__meta__":{"hash":"dfofBTNVpiB-JeDBy0HySv"}} as unknown as TypedDocumentString<AdministrationQuery, AdministrationQueryVariables>;
export const ClerkAddressDocument = {"__meta__":{"hash":"HK8aJJBKCjk-2VaPxtyxdY"}} as unknown as TypedDocumentString<ClerkAddressQuery, ClerkAddressQueryVariables>;
export const AdoptOrdinanceDocument = {"__meta__":{"hash":"sWRQThyyKcE_oEGgWG41ss"}} as unknown as TypedDocumentString<AdoptOrdinanceMutation, AdoptOrdinanceMutationVariables>;
export const ChangeMunicipalityDocument = {"__meta__":{"hash":"hAAKKhvCVm0cy03TFgSqUY"}} as unknown as TypedDocumentString<ChangeMunicipalityMutation, ChangeMunicipalityMutationVariables>;
export const SetupProposalsDocument = {"__meta__":{"hash":"EQp09zhza3ER22o-9XoZjx"}} as unknown as TypedDocumentString<SetupProposalsQuery, SetupProposalsQueryVariables>;
export const ProposeOrdinanceDocument = {"__meta__":{"hash":"vwjsojzqgA86yKBLwVwNM6"}} as unknown as TypedDocumentString<ProposeOrdinanceMutation, ProposeOrdinanceMutationVariables>;
export const ProposeLookDocument = {"__meta__":{"hash":"i6d0mS_rAuFx2PLu3-dWdL"}} as unknown as TypedDocumentString<ProposeLookMutation, ProposeLookMutationVariables>;
export const AdoptSetupDocument = {"__meta__":{"hash":"1bSHcG_B7J4JWXvtujjh1C"}} as unknown as TypedDocumentString<AdoptSetupMutation, AdoptSetupMutationVariables>;
export const DeclineSetupDocument = {"__meta__":{"hash":"KUHOyKhnue8tk1O_tEhmQw"}} as unknown as TypedDocumentString<DeclineSetupMutation, DeclineSetupMutationVariables>;
export const WithdrawSetupDocument = {"__meta__":{"hash":"hh6K-_bhEW_qzD-iSydDXh"}} as unknown as TypedDocumentString<WithdrawSetupMutation, WithdrawSetupMutationVariables>;
export const PlansDocument = {"__meta__":{"hash":"GNQZTIs9FYyafhkw-Aq4Kk"}} as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const MyPlansDocument = {"__meta__":{"hash":"8O1MSixp8wcEKbeJO5UdJi"}} as unknown as TypedDocumentString<MyPlansQuery, MyPlansQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"lOIvd1epbWvBzH2Vm_sBRt"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlanVersionsDocument = {"__meta__":{"hash":"lXAEEq_0KXCCRIot6GpIS8"}} as unknown as TypedDocumentString<PlanVersionsQuery, PlanVersionsQueryVariables>;
export const ReviewTermsDocument = {"__meta__":{"hash":"SfTKRvMvNzrlJ15EJjgjpk"}} as unknown as TypedDocumentString<ReviewTermsQuery, ReviewTermsQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"KIzBu1W3XIWdGAfUFs7GX_"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitPlanDocument = {"__meta__":{"hash":"aYvgCssEll07fhnRwyt6oT"}} as unknown as TypedDocumentString<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const SupportPlanDocument = {"__meta__":{"hash":"5q1vFWZakJznDXCw1W244G"}} as unknown as TypedDocumentString<SupportPlanMutation, SupportPlanMutationVariables>;
export const WithdrawSupportDocument = {"__meta__":{"hash":"0Zto5GJvNNiWdB4vXzuLUE"}} as unknown as TypedDocumentString<WithdrawSupportMutation, WithdrawSupportMutationVariables>;
export const WithdrawPlanDocument = {"__meta__":{"hash":"JNxPATz_x49zQCgPHJVnZm"}} as unknown as TypedDocumentString<WithdrawPlanMutation, WithdrawPlanMutationVariables>;
export const ChangePlanDocument = {"__meta__":{"hash":"elNWglGYFiF7xAbqN7SIf9"}} as unknown as TypedDocumentString<ChangePlanMutation, ChangePlanMutationVariables>;
export const EraseNameOfPlanDocument = {"__meta__":{"hash":"_COHTQHIebe_Zmc8r6W6b-"}} as unknown as TypedDocumentString<EraseNameOfPlanMutation, EraseNameOfPlanMutationVariables>;
export const RenewPlanDocument = {"__meta__":{"hash":"vEqSHwvzF_XYxbU0utfD1u"}} as unknown as TypedDocumentString<RenewPlanMutation, RenewPlanMutationVariables>;
export const MapBackgroundDocument = {"__meta__":{"hash":"RPlQsX2RZwOj9znw2GvIV1"}} as unknown as TypedDocumentString<MapBackgroundQuery, MapBackgroundQueryVariables>;
export const PlansOnMapDocument = {"__meta__":{"hash":"69CYsLU-GhoMcr9gszpYMp"}} as unknown as TypedDocumentString<PlansOnMapQuery, PlansOnMapQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"AH-ZwQO71-7SjoZ-mNpbU0"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const PlansOfAssociationDocument = {"__meta__":{"hash":"ERBIxGnpPkXhSxWIL7Q5tW"}} as unknown as TypedDocumentString<PlansOfAssociationQuery, PlansOfAssociationQueryVariables>;
export const ResidenceDocument = {"__meta__":{"hash":"hPJusF6HbTaXspX-caSo_y"}} as unknown as TypedDocumentString<ResidenceQuery, ResidenceQueryVariables>;
export const AreasToChooseDocument = {"__meta__":{"hash":"3WGHEf38Y8-2A0xkpmPDCS"}} as unknown as TypedDocumentString<AreasToChooseQuery, AreasToChooseQueryVariables>;
export const ResidenceDeskDocument = {"__meta__":{"hash":"Oiz8wwP_sDuPss4MDBO51k"}} as unknown as TypedDocumentString<ResidenceDeskQuery, ResidenceDeskQueryVariables>;
export const ResidenceVisitsDocument = {"__meta__":{"hash":"vxfuENcZiJNu9YaCioGF_w"}} as unknown as TypedDocumentString<ResidenceVisitsQuery, ResidenceVisitsQueryVariables>;
export const ChooseResidenceDocument = {"__meta__":{"hash":"rcMv9cOOiiBLs39WI7GFJ7"}} as unknown as TypedDocumentString<ChooseResidenceMutation, ChooseResidenceMutationVariables>;
export const AskLetterDocument = {"__meta__":{"hash":"iZZWxEn3nYjutTmP0su2hx"}} as unknown as TypedDocumentString<AskLetterMutation, AskLetterMutationVariables>;
export const VerifyResidenceDocument = {"__meta__":{"hash":"QsMWRs3L5vh1LhY_78Frzi"}} as unknown as TypedDocumentString<VerifyResidenceMutation, VerifyResidenceMutationVariables>;
export const SeeResidenceDocument = {"__meta__":{"hash":"_-uolJQd0uyr1yesftWmwS"}} as unknown as TypedDocumentString<SeeResidenceMutation, SeeResidenceMutationVariables>;
export const ConfirmResidenceDocument = {"__meta__":{"hash":"k5H8Art6kfoCOqy9O7dXZh"}} as unknown as TypedDocumentString<ConfirmResidenceMutation, ConfirmResidenceMutationVariables>;
export const DropResidenceVisitDocument = {"__meta__":{"hash":"9FdBAtiR1MCq8gdGUnEdfY"}} as unknown as TypedDocumentString<DropResidenceVisitMutation, DropResidenceVisitMutationVariables>;
export const ReportLettersPostedDocument = {"__meta__":{"hash":"HLCQRYpyrxNiy-9ajSyDRB"}} as unknown as TypedDocumentString<ReportLettersPostedMutation, ReportLettersPostedMutationVariables>;
export const MunicipalityDeskDocument = {"__meta__":{"hash":"WVqe2SiS94HP8ct2cCh_wt"}} as unknown as TypedDocumentString<MunicipalityDeskQuery, MunicipalityDeskQueryVariables>;
export const ResponseOfPlanDocument = {"__meta__":{"hash":"ukT3keUUyIgl39oEZcKahK"}} as unknown as TypedDocumentString<ResponseOfPlanQuery, ResponseOfPlanQueryVariables>;
export const TimelinessDocument = {"__meta__":{"hash":"6v8GwhZMBqbPPf1owJUEGH"}} as unknown as TypedDocumentString<TimelinessQuery, TimelinessQueryVariables>;
export const RespondDocument = {"__meta__":{"hash":"pM9p5rAPnT8x58LuKiIIO0"}} as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const SaveResponseDraftDocument = {"__meta__":{"hash":"wIrZI2okyXUvZpYQQFWfEt"}} as unknown as TypedDocumentString<SaveResponseDraftMutation, SaveResponseDraftMutationVariables>;
export const AcknowledgePlanDocument = {"__meta__":{"hash":"NejPQVjBpSFXEV4D02XLWr"}} as unknown as TypedDocumentString<AcknowledgePlanMutation, AcknowledgePlanMutationVariables>;
export const ExtendResponseDocument = {"__meta__":{"hash":"YfiG_pOISSAoVCDLcsCwe4"}} as unknown as TypedDocumentString<ExtendResponseMutation, ExtendResponseMutationVariables>;
export const AssignResponseDocument = {"__meta__":{"hash":"krJGRUzOBXUcVXIEVN_ctC"}} as unknown as TypedDocumentString<AssignResponseMutation, AssignResponseMutationVariables>;
export const WriteNoteDocument = {"__meta__":{"hash":"4oOuQYCApqQKTYi9gH-dot"}} as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const AskInformationDocument = {"__meta__":{"hash":"tiLk_gqmTeZl4dyPXh643f"}} as unknown as TypedDocumentString<AskInformationMutation, AskInformationMutationVariables>;
export const GiveInformationDocument = {"__meta__":{"hash":"I5qVHdkFQPH_63wX0X2GJA"}} as unknown as TypedDocumentString<GiveInformationMutation, GiveInformationMutationVariables>;
export const RollStandingDocument = {"__meta__":{"hash":"IoxOShkzxQ0qW4Wn6XxRm6"}} as unknown as TypedDocumentString<RollStandingQuery, RollStandingQueryVariables>;
export const RollRequestsDocument = {"__meta__":{"hash":"hN6PuL1ZF427qONsR9u-tU"}} as unknown as TypedDocumentString<RollRequestsQuery, RollRequestsQueryVariables>;
export const AskRollPlaceDocument = {"__meta__":{"hash":"VKPlpo48QLgygdRGjyyqUf"}} as unknown as TypedDocumentString<AskRollPlaceMutation, AskRollPlaceMutationVariables>;
export const AnswerRollRequestDocument = {"__meta__":{"hash":"QM3oxxqX7lvV2nbbHIny9r"}} as unknown as TypedDocumentString<AnswerRollRequestMutation, AnswerRollRequestMutationVariables>;
export const TrackOfPlanDocument = {"__meta__":{"hash":"TV32VFZSM0XJ_RtDYJ_N96"}} as unknown as TypedDocumentString<TrackOfPlanQuery, TrackOfPlanQueryVariables>;
export const AddMilestoneDocument = {"__meta__":{"hash":"re6eBOuhrdfi9m_mfEL5vN"}} as unknown as TypedDocumentString<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const ReachMilestoneDocument = {"__meta__":{"hash":"G8QtcXb4lY21KpMjqlLF3Z"}} as unknown as TypedDocumentString<ReachMilestoneMutation, ReachMilestoneMutationVariables>;
export const RemoveMilestoneDocument = {"__meta__":{"hash":"T9A1DUXQD3f7lr2HoEovPo"}} as unknown as TypedDocumentString<RemoveMilestoneMutation, RemoveMilestoneMutationVariables>;
export const PostUpdateDocument = {"__meta__":{"hash":"6TgMB5Uc2qdpCqRMOjkTsg"}} as unknown as TypedDocumentString<PostUpdateMutation, PostUpdateMutationVariables>;
export const StartPlanDocument = {"__meta__":{"hash":"W4xfgMO-02AESrTqjdCWcm"}} as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const CompletePlanDocument = {"__meta__":{"hash":"l93RM8zDhCSvVJYfORsIt-"}} as unknown as TypedDocumentString<CompletePlanMutation, CompletePlanMutationVariables>;
export const StopPlanDocument = {"__meta__":{"hash":"lHm4ZBBa1pl6oqZqBYgi-m"}} as unknown as TypedDocumentString<StopPlanMutation, StopPlanMutationVariables>;
export const VisionsDocument = {"__meta__":{"hash":"ny79U27lCBGUkbvqV3S9Qv"}} as unknown as TypedDocumentString<VisionsQuery, VisionsQueryVariables>;
export const VisionsOfAssociationDocument = {"__meta__":{"hash":"WLJyZX0qPnpNZ1sIsK9FJh"}} as unknown as TypedDocumentString<VisionsOfAssociationQuery, VisionsOfAssociationQueryVariables>;
export const MyVisionsDocument = {"__meta__":{"hash":"7yyXmsmtSbnp4lNUAMm1Tp"}} as unknown as TypedDocumentString<MyVisionsQuery, MyVisionsQueryVariables>;
export const VisionPageDocument = {"__meta__":{"hash":"3KRqo4N3iMLz9cXUMZbdAX"}} as unknown as TypedDocumentString<VisionPageQuery, VisionPageQueryVariables>;
export const VisionWritingDocument = {"__meta__":{"hash":"syj1gV3PpsJZVm8QMmzpWL"}} as unknown as TypedDocumentString<VisionWritingQuery, VisionWritingQueryVariables>;
export const VisionVersionsDocument = {"__meta__":{"hash":"nuqtjxAiMe-n2p1vl72erc"}} as unknown as TypedDocumentString<VisionVersionsQuery, VisionVersionsQueryVariables>;
export const VisionVersionDocument = {"__meta__":{"hash":"SFvDhk_PycbFPB4nEo8uBf"}} as unknown as TypedDocumentString<VisionVersionQuery, VisionVersionQueryVariables>;
export const VisionSuggestionsDocument = {"__meta__":{"hash":"65_8MI5HYu0WUaedLaJkHt"}} as unknown as TypedDocumentString<VisionSuggestionsQuery, VisionSuggestionsQueryVariables>;
export const GatheringsToNameDocument = {"__meta__":{"hash":"4oBNMXt9CmZg6j1T4EyVf2"}} as unknown as TypedDocumentString<GatheringsToNameQuery, GatheringsToNameQueryVariables>;
export const RoundsToNameDocument = {"__meta__":{"hash":"xUGL8XGTXYQnde4puBaSuL"}} as unknown as TypedDocumentString<RoundsToNameQuery, RoundsToNameQueryVariables>;
export const VisionsToReceiveDocument = {"__meta__":{"hash":"SPO4ywQSUX8cPr6aI8VNA5"}} as unknown as TypedDocumentString<VisionsToReceiveQuery, VisionsToReceiveQueryVariables>;
export const GoalsOfAreaDocument = {"__meta__":{"hash":"XLaN0yOmAYMdddhm4z-kkQ"}} as unknown as TypedDocumentString<GoalsOfAreaQuery, GoalsOfAreaQueryVariables>;
export const GoalOfPlanDocument = {"__meta__":{"hash":"72IsCxGOu0RN5DcZh08VrA"}} as unknown as TypedDocumentString<GoalOfPlanQuery, GoalOfPlanQueryVariables>;
export const BeginVisionDocument = {"__meta__":{"hash":"vXiekWVQoIHYaWNKhc-Cwj"}} as unknown as TypedDocumentString<BeginVisionMutation, BeginVisionMutationVariables>;
export const NameVisionWriterDocument = {"__meta__":{"hash":"V3kHm9jSpbveDo34Ao3WcX"}} as unknown as TypedDocumentString<NameVisionWriterMutation, NameVisionWriterMutationVariables>;
export const RemoveVisionWriterDocument = {"__meta__":{"hash":"6PQG3kLkQM7joUpC1h4Xgv"}} as unknown as TypedDocumentString<RemoveVisionWriterMutation, RemoveVisionWriterMutationVariables>;
export const ChangeVisionDocument = {"__meta__":{"hash":"41b8EbaUvghBJBW8TMuWv_"}} as unknown as TypedDocumentString<ChangeVisionMutation, ChangeVisionMutationVariables>;
export const AddVisionChapterDocument = {"__meta__":{"hash":"i97l5rj2mXcRzWEzeYBcHv"}} as unknown as TypedDocumentString<AddVisionChapterMutation, AddVisionChapterMutationVariables>;
export const SaveVisionChapterDocument = {"__meta__":{"hash":"amkh6u6Tee6RGEdYgBUGkA"}} as unknown as TypedDocumentString<SaveVisionChapterMutation, SaveVisionChapterMutationVariables>;
export const MoveVisionChapterDocument = {"__meta__":{"hash":"5B12LEr5O5rUGBp5VCy2Yj"}} as unknown as TypedDocumentString<MoveVisionChapterMutation, MoveVisionChapterMutationVariables>;
export const RemoveVisionChapterDocument = {"__meta__":{"hash":"-ouMr6HJy_tzJi1-lXsPAR"}} as unknown as TypedDocumentString<RemoveVisionChapterMutation, RemoveVisionChapterMutationVariables>;
export const PublishVisionDocument = {"__meta__":{"hash":"4YkmfRdiI0F_y68A-Ocwqr"}} as unknown as TypedDocumentString<PublishVisionMutation, PublishVisionMutationVariables>;
export const SetVisionActionDocument = {"__meta__":{"hash":"F_-eLT7UHyQjG387MN1Bwt"}} as unknown as TypedDocumentString<SetVisionActionMutation, SetVisionActionMutationVariables>;
export const SuggestToVisionDocument = {"__meta__":{"hash":"NnFDLApe7RopKRFXXxA7Aj"}} as unknown as TypedDocumentString<SuggestToVisionMutation, SuggestToVisionMutationVariables>;
export const JudgeVisionSuggestionDocument = {"__meta__":{"hash":"ZBhMRzQEyZVEpQgQeo3-d1"}} as unknown as TypedDocumentString<JudgeVisionSuggestionMutation, JudgeVisionSuggestionMutationVariables>;
export const WithdrawVisionSuggestionDocument = {"__meta__":{"hash":"taPzjxe35vI6KOPqbtl8-k"}} as unknown as TypedDocumentString<WithdrawVisionSuggestionMutation, WithdrawVisionSuggestionMutationVariables>;
export const ProposeVisionAdoptionDocument = {"__meta__":{"hash":"WOdmJ2Ik4oXMXFNGCr2Puf"}} as unknown as TypedDocumentString<ProposeVisionAdoptionMutation, ProposeVisionAdoptionMutationVariables>;
export const ConfirmVisionAdoptionDocument = {"__meta__":{"hash":"d4-YW8TXBngbars1AV_SRz"}} as unknown as TypedDocumentString<ConfirmVisionAdoptionMutation, ConfirmVisionAdoptionMutationVariables>;
export const RecallVisionAdoptionDocument = {"__meta__":{"hash":"U0IUc1PaWgMBqx27oFLHsf"}} as unknown as TypedDocumentString<RecallVisionAdoptionMutation, RecallVisionAdoptionMutationVariables>;
export const ReceiveVisionDocument = {"__meta__":{"hash":"4hu7NfY7xIemSCUIDFsZfF"}} as unknown as TypedDocumentString<ReceiveVisionMutation, ReceiveVisionMutationVariables>;
export const AnswerVisionCheckUpDocument = {"__meta__":{"hash":"rUtLSe2MnstRHC7M29PQto"}} as unknown as TypedDocumentString<AnswerVisionCheckUpMutation, AnswerVisionCheckUpMutationVariables>;
export const ServePlanGoalDocument = {"__meta__":{"hash":"li8TxBkY-5LUd3om6gKd9D"}} as unknown as TypedDocumentString<ServePlanGoalMutation, ServePlanGoalMutationVariables>;
export const ExtendVisionReceiptDocument = {"__meta__":{"hash":"QcZa0qcoRsAyeO9QivZuPs"}} as unknown as TypedDocumentString<ExtendVisionReceiptMutation, ExtendVisionReceiptMutationVariables>;