import type { Act } from '#domain/permissions';
import { VISION_ENTRIES } from './vision-entries.js';
import { CONSENT_ENTRIES } from './consent-entries.js';
import type { Thing, ThingKind, World } from './world.js';

/** One act over the wire: the root field, the right that it asks for, and a request that is right but for the rights. */
export interface Entry {
  readonly field: string;
  /** Null: for everybody. A function where it depends on the thing. */
  readonly act: Act | null | ((thing: Thing) => Act);
  readonly on: ThingKind;
  readonly input: (thing: Thing, world: World) => object | null;
  /** The act of the plan's life that it does: where that cannot follow the plan's state, it must not be done. */
  readonly move?: string;
  /** Refusals with a code of rights that mean something else: a rule of the act itself, that comes after the right. */
  readonly also?: readonly string[];
  /** Where in the input a refusal for want of rights points to. */
  readonly path?: string;
  /** Cannot be done by anybody here, because of what it asks besides (a secret from a mail, a code). */
  readonly neverDone?: true;
}

const REASON = 'Omdat dit voor iedereen in het dorp het beste is.';
const WORDS = { kind: 'PLAN', title: 'Een bankje bij de brug', summary: 'Een plek om uit te rusten bij de brug over de beek.', body: 'Wie naar de beek loopt, kan nergens zitten. Een bankje helpt iedereen, jong en oud.', themes: ['MEETING'], costCents: 85_000 };
const CALL = { title: 'Wie helpt er mee?', body: 'Wij zoeken mensen die willen helpen met bloemen zaaien.', worksWhen: '', askWhom: '', themes: ['GREEN'] };
const NOWHERE = '0190ffff-0000-7000-8000-000000000000';
const UNKNOWN_PERSON = '01900004-0000-7000-8000-999999999999';
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

type Input = (thing: Thing, world: World) => object;
const planId: Input = ({ id }) => ({ planId: id });
const planAnd = (more: object): Input => ({ id }) => ({ planId: id, ...more });
const always = (input: object | null) => (): object | null => input;
const plan = (field: string, act: Entry['act'], input: Input = planId, more: Partial<Entry> = {}): Entry => ({ field, act, on: 'plan', input, ...more });
const knowledge = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'knowledge', input: ({ id }) => ({ knowledgeId: id, ...more }), ...rest });
const account = (field: string, input: object | null, more: Partial<Entry> = {}): Entry => ({ field, act: 'manage-account', on: 'nothing', input: always(input), ...more });
const everybody = (field: string, input: object | null, more: Partial<Entry> = {}): Entry => ({ field, act: null, on: 'nothing', input: always(input), ...more });

const HOURS = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString();
const BUDGET = { title: 'Geld voor Aalden', explanation: '', amountCents: 1_000_000, priceLimitCents: null, proposeFrom: 'AREA', method: 'EQUAL_SHARES', ballotKind: 'APPROVAL', ideasUntil: HOURS(48), checkUntil: HOURS(96), closesAt: HOURS(300) };
const EVENING = { kind: 'VILLAGE_MEETING', title: 'Avond over de brug', about: 'Wij praten over de brug en over het pad erheen.', forWhom: '', series: '', hosts: [{ name: 'Dorpsbelangen' }], partners: [], speakers: [], held: 'HALL', startsAt: HOURS(100), endsAt: HOURS(102), venue: 'Dorpshuis', address: 'Dorpsstraat 1, Aalden', onlineUrl: '', capacity: 40, items: [{ id: null, title: 'Inloop', about: '', speakers: [], held: 'HALL', room: '', capacity: null, startsAt: HOURS(100), endsAt: HOURS(101) }] };
const gathering = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'gathering', input: ({ id }) => ({ gatheringId: id, ...more }), ...rest });
const comment = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'comment', input: ({ id }) => ({ commentId: id, ...more }), ...rest });
const statement = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'statement', input: ({ id }) => ({ statementId: id, ...more }), ...rest });
const conversation = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'conversation', input: ({ id }) => ({ conversationId: id, ...more }), ...rest });
const budget = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'budget', input: ({ id }) => ({ budgetId: id, ...more }), ...rest });

const ofMunicipality = (thing: Thing): boolean => thing.hiddenUnless === 'read-municipality-coaching';
const coaching = (field: string, act: Entry['act'], more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'coaching', input: ({ id }) => ({ requestId: id, ...more }), ...rest });
const ROUND = { question: 'Komen er twee bankjes?', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', closesAt: TOMORROW };
const group = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'group', input: ({ id }) => ({ associationId: id, ...more }), ...rest });
const MEMBERSHIP = '01900008-0000-7000-8000-000000000950';
const NOBODY = '01900008-0000-7000-8000-999999999999';

const GUEST = { email: 'gast@elders.example', name: 'Een gast', locale: 'nl' };

/** Every mutation, once for each id that it takes. */
export const MUTATIONS: readonly Entry[] = [
  ...VISION_ENTRIES,
  ...CONSENT_ENTRIES,
  everybody('register', { email: 'iemand@brink.example', name: 'Iemand', birthYear: 1980, password: 'een lang wachtwoord van zes woorden', locale: 'nl' }),
  everybody('signInWithPassword', { email: 'niemand@brink.example', password: 'een lang wachtwoord' }, { neverDone: true }),
  everybody('signInWithLink', { token: 'a'.repeat(43) }, { neverDone: true }),
  everybody('openServiceSignIn', { service: 'RESIDENTS' }, { neverDone: true }),
  everybody('answerServiceSignIn', { answer: 'code=a&state=b' }, { neverDone: true }),
  everybody('signInWithService', {}, { neverDone: true }),
  everybody('registerWithService', { email: 'iemand@brink.example', name: 'Iemand', birthYear: 1980, locale: 'nl' }, { neverDone: true }),
  everybody('requestSignInLink', { email: 'niemand@brink.example' }),
  everybody('requestPasswordReset', { email: 'niemand@brink.example' }),
  everybody('resetPassword', { token: 'a'.repeat(43), password: 'een lang wachtwoord van zes woorden' }, { neverDone: true }),
  everybody('confirmNewEmail', { token: 'a'.repeat(43) }, { neverDone: true }),
  everybody('confirmAsGuest', { token: 'a'.repeat(43) }, { neverDone: true }),
  everybody('signOut', null),
  everybody('unsubscribe', { secret: 'a'.repeat(43), kind: 'weekly' }, { neverDone: true }),

  account('signOutEverywhere', null),
  account('changeProfile', { name: 'Iemand anders', locale: 'nl', birthYear: 1980 }),
  account('markNoticesRead', { ids: null }),
  account('changeNoticeSetting', { kind: 'FOLLOWED', mail: 'NEVER' }),
  account('changeEmail', { email: 'ander.adres@brink.example', currentPassword: 'niet het wachtwoord' }, { neverDone: true }),
  account('changePassword', { password: 'een heel ander lang wachtwoord', currentPassword: 'niet het wachtwoord' }, { neverDone: true }),
  account('eraseAccount', { email: 'niet.mijn.adres@brink.example' }, { neverDone: true }),
  account('addLinkedService', { currentPassword: 'niet het wachtwoord' }, { neverDone: true }),
  account('removeLinkedService', { linkId: NOWHERE, currentPassword: 'niet het wachtwoord' }, { neverDone: true }),
  account('beginSecondFactor', null),
  account('makeCalendarLink', null),
  account('confirmSecondFactor', { code: '000000' }, { neverDone: true }),
  account('removeSecondFactor', { code: '000000' }, { neverDone: true }),
  { field: 'chooseResidence', act: 'choose-residence', on: 'area', input: ({ id }) => ({ areaId: id, birthYear: 1980 }) },
  { field: 'askLetter', act: 'choose-residence', on: 'nothing', input: always({ address: 'Dorpsstraat 1\n7854 AA Aalden' }) },
  { field: 'verifyResidence', act: 'choose-residence', on: 'nothing', input: always({ code: 'ABCDE-FGHJK' }), neverDone: true },
  { field: 'follow', act: 'follow', on: 'area', input: ({ id }) => ({ kind: 'AREA', id }) },
  { field: 'follow', act: 'follow', on: 'municipality', input: ({ id }) => ({ kind: 'MUNICIPALITY', id }) },
  plan('follow', 'follow', ({ id }) => ({ kind: 'PLAN', id })),
  { field: 'unfollow', act: 'follow', on: 'nothing', input: always({ kind: 'AREA', id: '01900003-0000-7000-8000-000000000001' }) },

  { field: 'saveDraft', act: 'submit-plan', on: 'area', input: ({ id }) => ({ areaId: id, words: WORDS }) },
  plan('saveDraft', 'change-plan', ({ id }, { areaId }) => ({ planId: id, areaId, words: WORDS }), { move: 'submit' }),
  plan('submitPlan', 'change-plan', planId, { move: 'submit', also: ['NOT_VERIFIED'] }),
  plan('changePlan', 'change-plan', planAnd({ version: 1, words: WORDS })),
  { field: 'removeAttachment', act: 'change-plan', on: 'attachment', input: ({ id }) => ({ attachmentId: id }) },
  plan('withdrawPlan', 'withdraw-plan', planAnd({ reason: REASON }), { move: 'withdraw' }),
  plan('eraseNameOfPlan', 'erase-name', planId, { neverDone: true }),
  plan('renewPlan', 'renew-plan', planId, { move: 'renew' }),
  plan('supportPlan', 'support-plan', planId),
  plan('withdrawSupport', 'withdraw-support', planId),
  plan('giveInformation', 'give-information', planAnd({ answer: 'Het gaat om de brug bij de molen.' }), { neverDone: true }),
  plan('askSecondLook', 'ask-second-look', planAnd({ reason: REASON }), { neverDone: true }),
  plan('objectToMerge', 'withdraw-support', planId, { neverDone: true }),
  plan('postUpdate', 'post-update', planAnd({ text: 'Wij zijn begonnen met graven.' })),

  plan('publishPlan', 'publish-plan', planId, { move: 'publish' }),
  plan('returnPlan', 'return-plan', planAnd({ notes: REASON }), { move: 'return' }),
  plan('refusePlan', 'refuse-plan', planAnd({ ground: 'UNLAWFUL', reason: REASON }), { move: 'refuse' }),
  plan('askReportPlanAsGuest', null, planAnd({ ground: 'OFFENSIVE', note: '', guest: GUEST }), { also: ['NOT_FOUND'] }),
  plan('reportPlan', 'report', planAnd({ ground: 'OFFENSIVE', note: '' }), { also: ['NOT_ALLOWED'] }),
  plan('hidePlan', 'hide', planAnd({ ground: 'OFFENSIVE', reason: REASON })),
  plan('dismissPlanReports', 'hide'),
  plan('askHidingLook', 'ask-second-look', planAnd({ reason: REASON }), { neverDone: true }),
  // of a refusal the world knows a first person; of a hiding there is none
  plan('decideHidingLook', ({ state }) => (state === 'refused' ? 'hide' : 'review-hidden'), planAnd({ reason: REASON, upheld: false }), { neverDone: true }),
  { field: 'takeOffAttachment', act: 'hide', on: 'attachment', input: ({ id }) => ({ attachmentId: id, ground: 'PERSONAL', reason: REASON }) },
  plan('mergePlan', 'merge-plan', planAnd({ intoPlanId: '01900008-0000-7000-8000-000000000002', reason: REASON }), { move: 'merge' }),
  plan('mergePlan', 'merge-plan', ({ id }) => ({ planId: '01900008-0000-7000-8000-000000000002', intoPlanId: id, reason: REASON })),
  plan('enterPaperSupport', 'enter-paper-support', planAnd({ names: 3, note: 'In de kast van het dorpshuis' })),
  { field: 'dropPaperSupport', act: 'enter-paper-support', on: 'list', input: ({ id }) => ({ listId: id }) },
  { field: 'confirmPaperSupport', act: 'confirm-paper-support', on: 'list', input: ({ id }) => ({ listId: id }) },
  plan('decideSecondLook', ({ state }) => (state === 'refused' ? 'review-refusal' : 'review-decline'), planAnd({ reason: REASON, upheld: false })),

  plan('respond', 'respond', planAnd({ outcome: 'ADOPTED', summary: 'Wij doen dit graag voor het dorp.', reasons: REASON }), { move: 'adopt' }),
  plan('saveResponseDraft', 'respond', planAnd({ outcome: 'ADOPTED', summary: 'Wij doen dit', reasons: '', revision: 0 })),
  plan('acknowledgePlan', 'acknowledge-plan'),
  plan('extendResponse', 'extend-response', planAnd({ reason: REASON })),
  plan('askInformation', 'ask-information', planAnd({ question: 'Om welke brug gaat het?' })),
  plan('assignResponse', 'assign-response', planAnd({ personId: null })),
  plan('writeNote', 'write-note', planAnd({ text: 'Bellen met de beheerder.' })),

  plan('addMilestone', 'set-milestone', planAnd({ title: 'De paal staat', dueOn: '2027-06-01' })),
  { field: 'reachMilestone', act: 'set-milestone', on: 'milestone', input: ({ id }) => ({ milestoneId: id, reached: true }) },
  { field: 'removeMilestone', act: 'set-milestone', on: 'milestone', input: ({ id }) => ({ milestoneId: id }) },
  plan('startPlan', 'set-milestone', planId, { move: 'start' }),
  plan('completePlan', 'set-milestone', planId, { move: 'complete' }),
  plan('stopPlan', 'set-milestone', planAnd({ reason: REASON }), { move: 'stop' }),

  plan('composeRound', 'compose-round', planAnd(ROUND), { move: 'open-round' }),
  { field: 'composeRound', act: 'compose-round', on: 'area', input: ({ id }) => ({ areaId: id, ...ROUND }) },
  { field: 'announceRound', act: 'compose-round', on: 'round', input: ({ id }) => ({ roundId: id }), neverDone: true },
  { field: 'discardRound', act: 'compose-round', on: 'round', input: ({ id }) => ({ roundId: id }), neverDone: true },
  { field: 'openRound', act: 'open-round', on: 'round', input: ({ id }) => ({ roundId: id }), move: 'open-round', neverDone: true },
  { field: 'castBallot', act: 'vote-as-resident', on: 'round', input: ({ id }) => ({ roundId: id, choice: 'yes' }), also: ['NOT_ALLOWED'] },
  { field: 'voteInChamber', act: 'vote-in-chamber', on: 'round', input: ({ id }) => ({ roundId: id, choice: 'yes', reason: REASON }) },
  { field: 'annulRound', act: 'annul-round', on: 'round', input: ({ id }) => ({ roundId: id, reason: REASON }), move: 'annul-round' },

  { field: 'strikePaperVoter', act: 'enter-paper-ballot', on: 'round', input: ({ id }, { people }) => ({ voteId: id, personId: people['bert'] }) },
  { field: 'confirmPaperVoters', act: 'confirm-paper-ballot', on: 'round', input: ({ id }, { people }) => ({ voteId: id, personIds: [people['bert']] }), neverDone: true },
  { field: 'dropPaperVoter', act: 'confirm-paper-ballot', on: 'round', input: ({ id }, { people }) => ({ voteId: id, personId: people['bert'] }), neverDone: true },
  { field: 'enterPaperBallot', act: 'enter-paper-ballot', on: 'round', input: ({ id }) => ({ voteId: id, code: '0123-4567-89ab-cdef', choice: 'yes' }), neverDone: true },
  budget('strikePaperVoter', 'enter-paper-ballot', {}, { input: ({ id }, { people }) => ({ voteId: id, personId: people['bert'] }), also: ['NOT_FOUND personId'], neverDone: true }),

  budget('askRollPlace', 'ask-roll-place', {}, { input: ({ id }) => ({ voteId: id, note: 'Ik woon hier sinds de zomer, en sta er niet op.' }) }),
  { field: 'askRollPlace', act: 'ask-roll-place', on: 'round', input: ({ id }) => ({ voteId: id, note: 'Ik woon hier sinds de zomer.' }), neverDone: true },
  { field: 'answerRollRequest', act: 'answer-roll-request', on: 'round', input: ({ id }, { people }) => ({ voteId: id, personId: people['bert'], accepted: true, reason: REASON }), also: ['NOT_FOUND personId'], neverDone: true },
  budget('answerRollRequest', 'answer-roll-request', {}, { input: ({ id }, { people }) => ({ voteId: id, personId: people['bert'], accepted: true, reason: REASON }), also: ['NOT_FOUND personId'], neverDone: true }),

  plan('addComment', 'comment', ({ id }) => ({ subjectKind: 'PLAN', subjectId: id, kind: 'QUESTION', text: 'Komt er ook een leuning aan?' })),
  { field: 'shareKnowledge', act: 'write-call', on: 'municipality', input: ({ id }) => ({ kind: 'CALL', municipalityId: id, words: CALL }), also: ['NOT_ALLOWED associationId'] },
  knowledge('changeKnowledge', 'change-knowledge', { version: 1, words: CALL }),
  knowledge('takeBackKnowledge', 'change-knowledge'),
  knowledge('publishCall', 'review-call'),
  knowledge('returnCall', 'review-call', { notes: REASON }),
  knowledge('closeCall', 'change-knowledge', { outcome: REASON }),
  plan('keepLesson', 'change-plan', ({ id }) => ({ planId: id, lessonId: '0190000b-0000-7000-8000-000000000001', kept: true })),
  plan('answerCall', 'change-plan', ({ id }) => ({ planId: id, knowledgeId: '0190000b-0000-7000-8000-000000000006' })),
  comment('editComment', 'edit-comment', { version: 1, text: 'Komt er ook een leuning aan?' }),
  comment('withdrawComment', 'edit-comment'),
  comment('thankComment', 'thank', {}, { also: ['NOT_ALLOWED'] }),
  comment('withdrawThanks', 'thank', {}, { also: ['NOT_ALLOWED'] }),
  { field: 'askReportCommentAsGuest', act: null, on: 'comment', input: ({ id }) => ({ commentId: id, ground: 'OFFENSIVE', note: '', guest: GUEST }), also: ['NOT_FOUND'] },
  comment('reportComment', 'report', { ground: 'OFFENSIVE', note: '' }, { also: ['NOT_ALLOWED'] }),
  comment('dismissReports', 'hide'),
  comment('hideComment', 'hide', { ground: 'OFFENSIVE', reason: REASON }),
  comment('askCommentLook', 'ask-second-look', { reason: REASON }, { neverDone: true }),
  comment('decideCommentLook', 'review-hidden', { reason: REASON, upheld: false }, { neverDone: true }),

  { field: 'startConversation', act: 'start-conversation', on: 'municipality', input: ({ id }) => ({ municipalityId: id, areaId: null, associationId: null, question: 'Hoe blijft het dorp leefbaar?', explanation: '', statements: ['De brink blijft groen.', 'De school blijft open.', 'De bus rijdt vaker.'], opensAt: HOURS(0), closesAt: HOURS(300) }), also: ['NOT_ALLOWED associationId'] },
  statement('answerStatement', 'answer-statement', { answer: 'AGREE' }, { also: ['NOT_FOUND'] }),
  statement('publishStatement', 'review-statement'),
  statement('refuseStatement', 'review-statement', { ground: 'UNCLEAR', reason: REASON }),
  conversation('changeConversation', 'change-conversation', { version: 1, question: 'Hoe blijft het dorp leefbaar?', explanation: '', statements: ['De brink blijft groen.', 'De school blijft open.', 'De bus rijdt vaker.'], opensAt: HOURS(0), closesAt: HOURS(300) }, { neverDone: true }),
  conversation('proposeStatement', 'answer-statement', { text: 'Er komt een bankje bij de brug.' }),
  conversation('endConversation', 'lead-conversation', { reason: REASON }),
  conversation('tellConversationOutcome', 'lead-conversation', { outcome: REASON, link: '' }, { neverDone: true }),

  { field: 'makeGathering', act: 'lead-gathering', on: 'municipality', input: ({ id }) => ({ municipalityId: id, areaId: null, associationId: null, words: EVENING }) },
  gathering('changeGathering', 'lead-gathering', { version: 1, words: EVENING }),
  gathering('publishGathering', 'lead-gathering'),
  gathering('cancelGathering', 'lead-gathering', { reason: REASON }),
  gathering('lookBackOnGathering', 'lead-gathering', { recap: REASON, outcomes: '' }, { neverDone: true }),
  gathering('checkIn', 'lead-gathering', { marks: [{ key: '01900008-0000-7000-8000-000000009999', about: '01900008-0000-7000-8000-000000009998', at: HOURS(0), people: 1, saw: [], walkInName: null }] }, { neverDone: true }),
  gathering('addToLookBack', 'add-to-look-back', { text: 'Het was een goede avond.' }, { also: ['NOT_ALLOWED'], neverDone: true }),
  { field: 'showAddition', act: 'add-to-look-back', on: 'nothing', input: always({ additionId: NOWHERE }), also: ['NOT_FOUND'], neverDone: true },
  { field: 'removeAddition', act: 'add-to-look-back', on: 'nothing', input: always({ additionId: NOWHERE }), also: ['NOT_FOUND'], neverDone: true },
  { field: 'showSharedFile', act: 'share-file', on: 'nothing', input: always({ fileId: NOWHERE }), also: ['NOT_FOUND'], neverDone: true },
  { field: 'removeSharedFile', act: 'share-file', on: 'nothing', input: always({ fileId: NOWHERE }), also: ['NOT_FOUND'], neverDone: true },
  { field: 'askPlaceAsGuest', act: null, on: 'gathering', input: ({ id }) => ({ gatheringId: id, people: 1, question: '', accessNeeds: '', workshopId: null, guest: GUEST }), also: ['NOT_FOUND'] },
  gathering('registerForGathering', 'register-for-gathering', { people: 1, question: '', accessNeeds: '', workshopId: null }),
  gathering('unregisterFromGathering', 'register-for-gathering', {}, { also: ['NOT_FOUND'], neverDone: true }),
  gathering('answerPlaceOffer', 'register-for-gathering', { accept: true }, { also: ['NOT_FOUND'], neverDone: true }),
  gathering('answerWorkshopOffer', 'register-for-gathering', { accept: true }, { also: ['NOT_FOUND'], neverDone: true }),

  { field: 'composeBudget', act: 'compose-budget', on: 'area', input: ({ id }) => ({ areaId: id, ...BUDGET }), also: ['NOT_ALLOWED'] },
  budget('discardBudget', 'compose-budget'),
  budget('openBudget', 'open-budget'),
  budget('moveBudgetDates', 'open-budget', { checkUntil: HOURS(96), closesAt: HOURS(300), reason: REASON }),
  budget('openBudgetVote', 'open-budget', {}, { neverDone: true }),
  budget('annulBudget', 'open-budget', { reason: REASON }),
  budget('proposeBudgetOption', 'propose-budget-option', { title: 'Een nieuwe schommel', description: 'De schommel op het plein is stuk, en de kinderen missen hem elke dag.', askedCents: 50_000 }, { also: ['OUTSIDE_AREA'] }),
  budget('keepBudgetBallot', 'vote-as-resident', { choices: [{ option: '01900008-0000-7000-8000-000000009101', points: 1 }] }, { also: ['NOT_ALLOWED'], neverDone: true }),
  budget('castBudgetBallot', 'vote-as-resident', { choices: [{ option: '01900008-0000-7000-8000-000000009101', points: 1 }] }, { also: ['NOT_ALLOWED'], neverDone: true }),
  plan('bringPlanToBudget', 'bring-plan-to-budget', ({ id }) => ({ planId: id, budgetId: '01900008-0000-7000-8000-000000009001' })),
  { field: 'accountBudgetOption', act: 'check-budget-option', on: 'option', input: ({ id }) => ({ optionId: id, spentCents: 0, note: REASON }), neverDone: true },
  { field: 'checkBudgetOption', act: 'check-budget-option', on: 'option', input: ({ id }) => ({ optionId: id, outcome: 'NOT_FEASIBLE', reasons: REASON }) },

  { field: 'askCoaching', act: 'ask-coaching', on: 'municipality', input: ({ id }) => ({ municipalityId: id, subject: 'Hoe krijgen wij jongeren mee?', tried: 'Wij hingen briefjes op, maar niemand kwam.' }), also: ['NOT_ALLOWED municipalityId'] },
  coaching('withdrawCoaching', (thing) => (ofMunicipality(thing) ? 'continue-municipality-coaching' : 'continue-coaching')),
  coaching('takeCoaching', 'take-coaching'),
  coaching('handOverCoaching', 'lead-coaching', { toPersonId: UNKNOWN_PERSON, notes: REASON }, { also: ['NOT_ALLOWED'], neverDone: true }),
  coaching('closeCoaching', 'lead-coaching', { outcome: REASON, noLesson: REASON }, { also: ['NOT_ALLOWED'] }),
  coaching('sendCoachingMessage', (thing) => (ofMunicipality(thing) ? 'read-municipality-coaching' : 'read-coaching'), { text: 'Wanneer komt u langs?' }, { also: ['NOT_ALLOWED'] }),
  coaching('writeCoachingNote', 'lead-coaching', { text: 'Eerst de school bellen.' }),
  coaching('planVisit', 'lead-coaching', { startsAt: HOURS(60), endsAt: HOURS(61), place: 'Dorpshuis' }, { also: ['NOT_ALLOWED'] }),
  coaching('logHours', 'lead-coaching', { onDay: HOURS(-48).slice(0, 10), quarters: 3, done: 'Gebeld' }, { also: ['NOT_ALLOWED'] }),
  { field: 'changeVisit', act: 'lead-coaching', on: 'coachingVisit', input: ({ id }) => ({ visitId: id, startsAt: HOURS(70), endsAt: HOURS(71), place: 'School' }) },
  { field: 'cancelVisit', act: 'lead-coaching', on: 'coachingVisit', input: ({ id }) => ({ visitId: id }) },
  { field: 'dropHours', act: 'lead-coaching', on: 'coachingHours', input: ({ id }) => ({ hoursId: id }), also: ['NOT_ALLOWED'] },
  group('describeAssociation', 'lead-association', { about: 'Wij komen op voor het dorp en zijn inwoners.' }),
  group('inviteToAssociation', 'lead-association', { email: 'iemand@elders.example' }),
  { field: 'withdrawInvitation', act: 'lead-association', on: 'invitation', input: ({ id }) => ({ invitationId: id }) },
  { field: 'answerJoinRequest', act: 'lead-association', on: 'request', input: ({ id }) => ({ requestId: id, accept: true, reason: '' }) },
  group('askToJoin', 'join-association'),
  group('leaveAssociation', 'leave-association', {}, { neverDone: true }),
  group('withdrawJoinRequest', 'leave-association'),
  group('showOwnName', 'leave-association', { shown: true }, { neverDone: true }),
  group('proposeHandOver', 'lead-association', { seats: [{ role: 'SECRETARY', memberId: MEMBERSHIP }], since: '2099-01-01' }, { neverDone: true }),
  group('proposeEndOfTerm', 'lead-association', { memberId: MEMBERSHIP, until: '2099-01-01', reason: REASON }),
  group('proposeDissolving', 'lead-association', { reason: REASON }),
  group('appointChair', 'found-association', { email: 'iemand@elders.example' }),
  { field: 'foundAssociation', act: 'found-association', on: 'area', input: ({ id }) => ({ areaId: id, kind: 'VILLAGE', reach: 'AREA', name: 'Dorpsbelangen van overal', about: REASON, chairEmail: 'iemand@elders.example' }) },
  account('answerInvitation', { invitationId: NOBODY, accept: true }, { also: ['NOT_FOUND'], neverDone: true }),
  account('confirmAssociationAct', { actId: NOBODY }, { also: ['NOT_FOUND'], neverDone: true }),
  account('declineAssociationAct', { actId: NOBODY, reason: '' }, { also: ['NOT_FOUND'], neverDone: true }),
  account('answerSeat', { actId: NOBODY, accept: true }, { also: ['NOT_FOUND'], neverDone: true }),

  { field: 'confirmResidence', act: 'confirm-residence', on: 'visit', input: ({ id }) => ({ visitId: id }) },
  { field: 'reportLettersPosted', act: 'print-letters', on: 'municipality', input: ({ id }) => ({ municipalityId: id }) },
  { field: 'adoptOrdinance', act: 'manage-ordinance', on: 'municipality', input: ({ id }, { rules }) => ({ municipalityId: id, validFrom: '2099-01-01', rules }) },
  { field: 'proposeOrdinance', act: 'propose-setup', on: 'municipality', input: ({ id }, { rules }) => ({ municipalityId: id, validFrom: '2099-01-01', rules, why: REASON }) },
  { field: 'proposeLook', act: 'propose-setup', on: 'municipality', input: ({ id }) => ({ municipalityId: id, brand: '#1a4f2b', clerkAddress: 'griffie@brink.example', why: REASON }) },
  { field: 'changeMunicipality', act: 'manage-municipality', on: 'municipality', input: ({ id }) => ({ municipalityId: id, brand: '#1a4f2b', clerkAddress: 'griffie@brink.example' }) },
  { field: 'appointStaff', act: 'manage-staff', on: 'municipality', input: ({ id }) => ({ email: 'anna@brink.example', role: 'OFFICIAL', municipalityId: id }) },
  { field: 'endStaffRole', act: 'manage-staff', on: 'role', input: ({ id }) => ({ roleId: id }) },
  { field: 'removeStaffSecondFactor', act: 'manage-staff', on: 'role', input: ({ id }) => ({ roleId: id }) },
];

/** Acts whose rights are spelled out in a sentence of their own. */
export const SPELLED_OUT: readonly string[] = ['takeOverSuggestion', 'seeResidence', 'dropResidenceVisit', 'announceAbsence', 'endAbsence', 'confirmPaperBallot', 'dropPaperBallot', 'openMembersRound', 'annulMembersRound', 'castMembersBallot', 'adoptSetup', 'declineSetup', 'withdrawSetup'];
