import { TheGroundIsLaid1700000000001 } from './1700000000001-the-ground-is-laid.js';
import { PeopleAndPlaces1700000000002 } from './1700000000002-people-and-places.js';
import { PlansLive1700000000003 } from './1700000000003-plans-live.js';
import { PlansAreModeratedAndAnswered1700000000004 } from './1700000000004-plans-are-moderated-and-answered.js';
import { DecisionsAreMadeTogether1700000000005 } from './1700000000005-decisions-are-made-together.js';
import { PeopleHearAndProve1700000000006 } from './1700000000006-people-hear-and-prove.js';
import { PeopleHearLessAndShowMore1700000000007 } from './1700000000007-people-hear-less-and-show-more.js';
import { VillagesDivideABudget1700000000010 } from './1700000000010-villages-divide-a-budget.js';
import { BudgetsAreAccountedFor1700000000011 } from './1700000000011-budgets-are-accounted-for.js';
import { PeopleGather1700000000020 } from './1700000000020-people-gather.js';
import { PeopleTakeTheirCalendarAlong1700000000021 } from './1700000000021-people-take-their-calendar-along.js';
import { PeopleTalk1700000000030 } from './1700000000030-people-talk.js';
import { VillagesLearn1700000000031 } from './1700000000031-villages-learn.js';
import { RoundsHaveOptions1700000000040 } from './1700000000040-rounds-have-options.js';
import { RoundsAreComposed1700000000050 } from './1700000000050-rounds-are-composed.js';
import { TheOrdinanceKnowsYoungPeople1700000000100 } from './1700000000100-the-ordinance-knows-young-people.js';
import { TransactionsConcludeAtOnce1700000000120 } from './1700000000120-transactions-conclude-at-once.js';
import { VillagesWriteTheirVision1700000000070 } from './1700000000070-villages-write-their-vision.js';
import { PeopleConverse1700000000090 } from './1700000000090-people-converse.js';
import { CommentsNamePeople1700000000091 } from './1700000000091-comments-name-people.js';
import { PeopleLookBackTogether1700000000110 } from './1700000000110-people-look-back-together.js';
import { FrontPagesAreReadQuickly1700000000111 } from './1700000000111-front-pages-are-read-quickly.js';
import { BallotsComeOnPaper1700000000060 } from './1700000000060-ballots-come-on-paper.js';
import { RollsAreLookedInto1700000000061 } from './1700000000061-rolls-are-looked-into.js';
import { VillagesAreCoached1700000000080 } from './1700000000080-villages-are-coached.js';
import { AssociationsLive1700000000101 } from './1700000000101-associations-live.js';
import { PeopleReadOneLetterAWeek1700000000140 } from './1700000000140-people-read-one-letter-a-week.js';
import { CirclesDecideByConsent1700000000130 } from './1700000000130-circles-decide-by-consent.js';
import { ConversationsAreAnnounced1700000000141 } from './1700000000141-conversations-are-announced.js';
import { AnswersAreKept1700000000150 } from './1700000000150-answers-are-kept.js';
import { TermsAreKeptForReceiptAndSecondLooks1700000000151 } from './1700000000151-terms-are-kept-for-receipt-and-second-looks.js';
import { PlansThatEndedLeaveABudget1700000000160 } from './1700000000160-plans-that-ended-leave-a-budget.js';
import { AnswersToVisionsTakeLongerOnce1700000000142 } from './1700000000142-answers-to-visions-take-longer-once.js';
import { PlansAreWrittenForCalls1700000000165 } from './1700000000165-plans-are-written-for-calls.js';
import { MunicipalitiesProposeTheirRules1700000000195 } from './1700000000195-municipalities-propose-their-rules.js';
import { VisionsAreAdoptedInAGathering1700000000166 } from './1700000000166-visions-are-adopted-in-a-gathering.js';
import { PlansAreHidden1700000000155 } from './1700000000155-plans-are-hidden.js';
import { PeopleChangeTheirAddress1700000000156 } from './1700000000156-people-change-their-address.js';
import { GatheringsNameWhoSpeaks1700000000182 } from './1700000000182-gatherings-name-who-speaks.js';
import { WorkshopsHaveALine1700000000183 } from './1700000000183-workshops-have-a-line.js';
import { ConversationsHaveVersions1700000000184 } from './1700000000184-conversations-have-versions.js';
import { OpenedBudgetsKeepTheirRules1700000000175 } from './1700000000175-opened-budgets-keep-their-rules.js';
import { RoundsAskForValidVotes1700000000176 } from './1700000000176-rounds-ask-for-valid-votes.js';
import { ProposalsAreReturnedAndStepsRemindedOf1700000000177 } from './1700000000177-proposals-are-returned-and-steps-reminded-of.js';
import { PeopleConsentOnPaper1700000000178 } from './1700000000178-people-consent-on-paper.js';
import { RoundsAreAnnounced1700000000179 } from './1700000000179-rounds-are-announced.js';
import { LessonsHelpPlans1700000000185 } from './1700000000185-lessons-help-plans.js';
import { NamesLiveWithThePeople1700000000210 } from './1700000000210-names-live-with-the-people.js';
import { WalkInsLiveWithThePeople1700000000211 } from './1700000000211-walk-ins-live-with-the-people.js';
import { TheHouseTellsHowItIs1700000000212 } from './1700000000212-the-house-tells-how-it-is.js';
import { WhatWasTypedWaitsForItsLink1700000000240 } from './1700000000240-what-was-typed-waits-for-its-link.js';
import { KeysOfGuestsAreTheirOwn1700000000241 } from './1700000000241-keys-of-guests-are-their-own.js';
import { TransactionsConcludeByKeptPlans1700000000250 } from './1700000000250-transactions-conclude-by-kept-plans.js';
import { YoungPeopleVoteOnPaper1700000000260 } from './1700000000260-young-people-vote-on-paper.js';
import { SessionsKnowTheirService1700000000270 } from './1700000000270-sessions-know-their-service.js';
import { WhereAGatheringIsHeldFollows1700000000213 } from './1700000000213-where-a-gathering-is-held-follows.js';
import { ConfirmedPaperStays1700000000170 } from './1700000000170-confirmed-paper-stays.js';
import { PeopleSignInByServices1700000000230 } from './1700000000230-people-sign-in-by-services.js';
import { PlansShowAPicture1700000000220 } from './1700000000220-plans-show-a-picture.js';
import { GuestsConfirmTheirAddress1700000000200 } from './1700000000200-guests-confirm-their-address.js';

/** Every migration, in order. A new one is added at the end and never changed after it has run somewhere. */
export const migrations = [
  TheGroundIsLaid1700000000001,
  PeopleAndPlaces1700000000002,
  PlansLive1700000000003,
  PlansAreModeratedAndAnswered1700000000004,
  DecisionsAreMadeTogether1700000000005,
  PeopleHearAndProve1700000000006,
  PeopleHearLessAndShowMore1700000000007,
  VillagesDivideABudget1700000000010,
  BudgetsAreAccountedFor1700000000011,
  PeopleGather1700000000020,
  PeopleTakeTheirCalendarAlong1700000000021,
  PeopleTalk1700000000030,
  VillagesLearn1700000000031,
  RoundsHaveOptions1700000000040,
  RoundsAreComposed1700000000050,
  TheOrdinanceKnowsYoungPeople1700000000100,
  TransactionsConcludeAtOnce1700000000120,
  VillagesWriteTheirVision1700000000070,
  PeopleConverse1700000000090,
  CommentsNamePeople1700000000091,
  PeopleLookBackTogether1700000000110,
  FrontPagesAreReadQuickly1700000000111,
  BallotsComeOnPaper1700000000060,
  RollsAreLookedInto1700000000061,
  VillagesAreCoached1700000000080,
  AssociationsLive1700000000101,
  PeopleReadOneLetterAWeek1700000000140,
  CirclesDecideByConsent1700000000130,
  ConversationsAreAnnounced1700000000141,
  AnswersToVisionsTakeLongerOnce1700000000142,
  AnswersAreKept1700000000150,
  TermsAreKeptForReceiptAndSecondLooks1700000000151,
  PlansThatEndedLeaveABudget1700000000160,
  PlansAreWrittenForCalls1700000000165,
  VisionsAreAdoptedInAGathering1700000000166,
  PlansAreHidden1700000000155,
  PeopleChangeTheirAddress1700000000156,
  GatheringsNameWhoSpeaks1700000000182,
  WorkshopsHaveALine1700000000183,
  ConversationsHaveVersions1700000000184,
  MunicipalitiesProposeTheirRules1700000000195,
  OpenedBudgetsKeepTheirRules1700000000175,
  RoundsAskForValidVotes1700000000176,
  ProposalsAreReturnedAndStepsRemindedOf1700000000177,
  PeopleConsentOnPaper1700000000178,
  RoundsAreAnnounced1700000000179,
  LessonsHelpPlans1700000000185,
  ConfirmedPaperStays1700000000170,
  NamesLiveWithThePeople1700000000210,
  WalkInsLiveWithThePeople1700000000211,
  PeopleSignInByServices1700000000230,
  PlansShowAPicture1700000000220,
  GuestsConfirmTheirAddress1700000000200,
  TheHouseTellsHowItIs1700000000212,
  WhereAGatheringIsHeldFollows1700000000213,
  WhatWasTypedWaitsForItsLink1700000000240,
  KeysOfGuestsAreTheirOwn1700000000241,
  TransactionsConcludeByKeptPlans1700000000250,
  YoungPeopleVoteOnPaper1700000000260,
  SessionsKnowTheirService1700000000270,
];
