import type { AreaId, AssociationId, MunicipalityId, PersonId, Problem } from '../kernel/index.js';
import { DEFAULT_ORDINANCE } from '../ordinances/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import {
  type PlanFacts,
  type PlanText,
  PLAN_STATES,
  checkPlanText,
  decideCompletion,
  decideDeclineReview,
  decideExtension,
  decideInformation,
  decideMerge,
  decideMilestone,
  decidePaperConfirmation,
  decidePaperDropping,
  decidePaperSupport,
  decidePublication,
  decideQuestion,
  decideRefusal,
  decideRefusalReview,
  decideRenewal,
  decideResponse,
  decideReturn,
  decideSecondLookRequest,
  decideStop,
  decideSubmission,
  decideSupport,
  decideSupportWithdrawal,
  decideUpdate,
  decideVersion,
  decideWithdrawal,
  isDay,
  reachesThreshold,
} from './index.js';

const HERE = 'tynaarlo' as MunicipalityId;
const ZEIJEN = 'zeijen' as AreaId;
const GROUP = 'dorpsbelangen' as AssociationId;
const TODAY = '2027-02-01';
const REASON = 'Omdat dit voor het hele dorp beter is.';
const RULES = DEFAULT_ORDINANCE.kinds.plan;

const resident = (more: Partial<NonNullable<Actor['residence']>> = {}, actor: Partial<Actor> = {}): Actor => ({
  ...VISITOR,
  personId: 'author' as PersonId,
  emailConfirmed: true,
  residence: { municipalityId: HERE, areaId: ZEIJEN, verified: true, birthYear: 1980, ...more },
  ...actor,
});
const staff = (role: 'coach' | 'official' | 'clerk', name: string = role): Actor => ({
  ...VISITOR,
  personId: name as PersonId,
  roles: [{ role, municipalityId: HERE }],
});
const plan = (state: PlanFacts['state'], more: Partial<PlanFacts> = {}): PlanFacts => ({
  state,
  municipalityId: HERE,
  areaId: ZEIJEN,
  authorId: 'author',
  associationId: null,
  public: true,
  ...more,
});
const TEXT: PlanText = {
  kind: 'plan',
  title: 'Een bank bij de vijver',
  summary: 'Een plek om te zitten voor wie wandelt.',
  body: 'Bij de vijver is geen plek om te zitten. Een bank maakt het pad voor iedereen bruikbaar.',
  challenge: null,
  themes: ['green'],
  costCents: 45_000,
};

type Answer = { readonly ok: boolean; readonly problems?: readonly Problem[] };
const told = (answer: Answer): string =>
  answer.ok ? 'yes' : (answer.problems ?? []).map((p) => [p.code, ...(p.path.length > 0 ? [p.path.join('.')] : [])].join(' at ')).join(', ');
const statesThatAllow = (decide: (state: PlanFacts['state']) => Answer): string[] => PLAN_STATES.filter((state) => decide(state).ok);

describe('the text of a plan', () => {
  it.each<[string, Partial<PlanText>, string]>([
    ['complete', {}, 'yes'],
    ['without a title', { title: ' ' }, 'required at title'],
    ['too short everywhere', { title: 'Bank', summary: 'Kort', body: 'Kort' }, 'too-short at title, too-short at summary, too-short at body'],
    ['with a line break in the title', { title: 'Een bank\nbij de vijver' }, 'invalid-characters at title'],
    ['without a theme', { themes: [] }, 'required at themes'],
    ['with a theme twice', { themes: ['green', 'green'] }, 'duplicate at themes'],
    ['with an unknown theme', { themes: ['war'] }, 'not-a-choice at themes'],
    ['with too many themes', { themes: ['green', 'care', 'work', 'safety'] }, 'too-many at themes'],
    ['that costs less than nothing', { costCents: -1 }, 'invalid-format at costCents'],
    ['that costs half a cent', { costCents: 0.5 }, 'invalid-format at costCents'],
    ['that costs more than anything', { costCents: 10_000_000_001 }, 'too-large at costCents'],
    ['whose cost nobody knows', { costCents: null }, 'yes'],
    [
      'that challenges without saying how',
      { kind: 'challenge' },
      'required at challenge.publicTask, required at challenge.whyBetter, required at challenge.means, required at challenge.continuity',
    ],
  ])('%s: %s', (_, change, expected) => expect(told(checkPlanText({ ...TEXT, ...change }))).toBe(expected));
});

describe('handing a plan in', () => {
  const own = plan('draft', { public: false, draft: true });
  const submit = (actor: Actor, subject: PlanFacts = own, facts = { forAssociation: false, onBehalf: false }, rules = RULES): string =>
    told(decideSubmission(actor, rules, subject, facts, TODAY));

  it.each<[string, Actor, string]>([
    ['a verified resident', resident(), 'yes'],
    ['a resident who did not prove it', resident({ verified: false }), 'yes'],
    ['a resident of another municipality', resident({ municipalityId: 'coevorden' as MunicipalityId }), 'outside-area at areaId'],
    ['somebody without a home', resident({}, { residence: null }), 'outside-area at areaId'],
    ['somebody whose e-mail is not confirmed', resident({}, { emailConfirmed: false }), 'email-not-confirmed'],
    ['a child of thirteen', resident({ birthYear: 2014 }), 'too-young'],
    ['who turns fourteen this year', resident({ birthYear: 2013 }), 'yes'],
    ['whose age nobody knows', resident({ birthYear: null }), 'too-young'],
  ])('by %s: %s', (_, actor, expected) => expect(submit(actor)).toBe(expected));

  it('as a challenge asks a proved residence', () =>
    expect(submit(resident({ verified: false }), own, { forAssociation: false, onBehalf: false }, DEFAULT_ORDINANCE.kinds.challenge)).toBe('not-verified'));

  it('in the name of an association asks a seat on its board', () => {
    const seat = (role: 'chair' | 'member'): Actor => resident({}, { associations: [{ associationId: GROUP, areaId: ZEIJEN, role }] });
    const subject = { ...own, associationId: GROUP };
    expect(submit(seat('chair'), subject, { forAssociation: true, onBehalf: false })).toBe('yes');
    expect(submit(seat('member'), subject, { forAssociation: true, onBehalf: false })).toBe('not-allowed at associationId');
  });

  it('for somebody else is for a coach of that municipality', () => {
    expect(submit({ ...staff('coach', 'author'), emailConfirmed: true }, own, { forAssociation: false, onBehalf: true })).toBe('yes');
    expect(submit(resident(), own, { forAssociation: false, onBehalf: true })).toBe('not-allowed at onBehalfOf');
  });
});

describe('supporting a plan', () => {
  it('can be done while it gathers support or waits for its answer', () => {
    expect(statesThatAllow((s) => decideSupport(resident(), DEFAULT_ORDINANCE, plan(s), TODAY))).toEqual(['gathering-support', 'awaiting-response']);
    expect(statesThatAllow((s) => decideSupportWithdrawal(resident(), plan(s)))).toEqual(['gathering-support', 'awaiting-response']);
  });

  it.each<[string, Actor, string]>([
    ['by who did not prove to live here', resident({ verified: false }), 'not-verified'],
    ['by who lives elsewhere', resident({ municipalityId: 'coevorden' as MunicipalityId }), 'outside-area'],
    ['by a child', resident({ birthYear: 2014 }), 'too-young'],
    ['by a neighbour', resident({}, { personId: 'neighbour' as PersonId }), 'yes'],
  ])('%s: %s', (_, actor, expected) => expect(told(decideSupport(actor, DEFAULT_ORDINANCE, plan('gathering-support'), TODAY))).toBe(expected));

  it('is for the area alone where the ordinance says so', () =>
    expect(told(decideSupport(resident({ areaId: 'vries' as AreaId }), { ...DEFAULT_ORDINANCE, supportFrom: 'area' }, plan('gathering-support'), TODAY))).toBe(
      'outside-area',
    ));

  it('moves the plan on when there is enough', () => {
    expect([9, 10, 11].map((n) => reachesThreshold(plan('gathering-support'), n, 10))).toEqual([false, true, true]);
    expect(reachesThreshold(plan('awaiting-response'), 11, 10)).toBe(false);
  });

  it('on paper counts when two persons saw it, and where the ordinance lets paper count', () => {
    expect(told(decidePaperSupport(staff('coach'), DEFAULT_ORDINANCE, plan('gathering-support'), 12))).toBe('yes');
    expect(told(decidePaperSupport(staff('coach'), { ...DEFAULT_ORDINANCE, paperCounts: false }, plan('gathering-support'), 12))).toBe('not-allowed');
    expect([0, 501, 1.5].map((n) => told(decidePaperSupport(staff('coach'), DEFAULT_ORDINANCE, plan('gathering-support'), n)))).toEqual([
      'too-small at names',
      'too-large at names',
      'too-small at names',
    ]);
    expect(told(decidePaperConfirmation(staff('coach'), plan('gathering-support', { firstPersonId: 'coach' })))).toBe('second-person-required');
    expect(told(decidePaperConfirmation(staff('official'), plan('gathering-support', { firstPersonId: 'coach' })))).toBe('yes');
  });
  it('is thrown away by a coach until it is confirmed, also when the plan went on', () => {
    expect(told(decidePaperDropping(staff('coach'), plan('merged'), { confirmed: false }))).toBe('yes');
    expect(told(decidePaperDropping(staff('coach'), plan('gathering-support'), { confirmed: true }))).toBe('already-done');
    expect(told(decidePaperDropping(staff('official'), plan('gathering-support'), { confirmed: false }))).toBe('not-allowed');
  });
});

describe('reviewing a plan', () => {
  const refusal = { ground: 'personal', reason: REASON };

  it('asks support by the ordinance, or passes it on at once', () => {
    expect(decidePublication(RULES, 420)).toEqual({ act: 'publish', needed: 21 });
    expect(decidePublication(DEFAULT_ORDINANCE.kinds.wish, 420)).toEqual({ act: 'publish-without-threshold', needed: null });
  });

  it('returns or refuses only what is in review, and says why', () => {
    expect(statesThatAllow((s) => decideReturn(staff('coach'), plan(s), REASON))).toEqual(['in-review']);
    expect(statesThatAllow((s) => decideRefusal(staff('coach'), plan(s), RULES, refusal))).toEqual(['in-review']);
    expect(told(decideReturn(staff('coach'), plan('in-review'), ' '))).toBe('required at notes');
    expect(told(decideRefusal(staff('coach'), plan('in-review'), RULES, { ...refusal, ground: 'dislike' }))).toBe('not-a-choice at ground');
    expect(told(decideRefusal(staff('coach'), plan('in-review'), { ...RULES, excludedSubjects: [] }, { ...refusal, ground: 'excluded-subject' }))).toBe(
      'not-a-choice at ground',
    );
    expect(told(decideRefusal(staff('coach', 'author'), plan('in-review'), RULES, refusal))).toBe('conflict-of-interest');
    expect(told(decideRefusal(staff('official'), plan('in-review'), RULES, refusal))).toBe('not-allowed');
  });

  it('is looked at again by another coach, when the author asks, once', () => {
    const refused = plan('refused', { firstPersonId: 'coach' });
    expect(told(decideSecondLookRequest(resident(), { ...refused, asked: false }, REASON))).toBe('yes');
    expect(told(decideSecondLookRequest(resident(), { ...refused, asked: true }, REASON))).toBe('already-done');
    expect(told(decideRefusalReview(staff('coach', 'other'), refused, { asked: true, reason: REASON }))).toBe('yes');
    expect(told(decideRefusalReview(staff('coach'), refused, { asked: true, reason: REASON }))).toBe('second-person-required');
    expect(told(decideRefusalReview(staff('coach', 'other'), refused, { asked: false, reason: REASON }))).toBe('too-early');
  });
});

describe('merging two plans', () => {
  const into = { ...plan('gathering-support', { authorId: 'other' }), samePlan: false };
  const merge = (actor: Actor, from: PlanFacts, target = into): string => told(decideMerge(actor, from, target, REASON, TODAY));

  it('settles a week later', () =>
    expect(decideMerge(staff('coach'), plan('in-review'), into, REASON, TODAY)).toEqual({ ok: true, value: { settlesOn: '2027-02-08', reason: REASON } }));
  it('is for what is in review or gathers support', () =>
    expect(statesThatAllow((s) => decideMerge(staff('coach'), plan(s), into, REASON, TODAY))).toEqual(['in-review', 'gathering-support']));
  it('is refused with itself, with another municipality, or with what has its answer', () => {
    expect(merge(staff('coach'), plan('in-review'), { ...into, samePlan: true })).toBe('not-a-choice at intoPlanId');
    expect(merge(staff('coach'), plan('in-review'), { ...into, municipalityId: 'coevorden' })).toBe('not-allowed');
    const ofBoth = { ...staff('coach'), roles: [...staff('coach').roles, { role: 'coach' as const, municipalityId: 'coevorden' as never }] };
    expect(merge(ofBoth, plan('in-review'), { ...into, municipalityId: 'coevorden' })).toBe('not-a-choice at intoPlanId');
    expect(merge(staff('coach'), plan('in-review'), { ...into, state: 'adopted' })).toBe('not-a-choice at intoPlanId');
  });
  it('is not done by the author of either', () => {
    expect(merge(staff('coach', 'author'), plan('in-review'))).toBe('conflict-of-interest');
    expect(merge(staff('coach', 'other'), plan('in-review'))).toBe('conflict-of-interest');
  });
});

describe('the answer of the municipality', () => {
  const waiting = { ...plan('awaiting-response'), paused: false, due: '2027-03-01' };
  const answer = { outcome: 'adopted', reasons: REASON, summary: 'De gemeente plaatst de bank.' };

  it('is given by an official, to a plan that waits for it, with reasons', () => {
    expect(decideResponse(staff('official'), waiting, answer)).toMatchObject({ ok: true, value: { outcome: 'adopted', act: 'adopt' } });
    expect(statesThatAllow((s) => decideResponse(staff('official'), { ...plan(s), paused: false }, answer))).toEqual(['awaiting-response']);
    expect(told(decideResponse(staff('official'), waiting, { outcome: 'perhaps', reasons: '', summary: '' }))).toBe(
      'not-a-choice at outcome, required at reasons, required at summary',
    );
    expect(told(decideResponse(staff('official', 'author'), waiting, answer))).toBe('conflict-of-interest');
    expect(told(decideResponse(staff('coach'), waiting, answer))).toBe('not-allowed');
    expect(told(decideResponse(staff('official'), { ...waiting, paused: true }, answer))).toBe('too-early');
  });

  it('decides by itself once the advice of a round is in hand; what was voted on stays as it was', () => {
    const advised = { ...waiting, advised: true };
    expect(told(decideResponse(staff('official'), advised, { ...answer, outcome: 'co-decide' }))).toBe('not-a-choice at outcome');
    for (const outcome of ['declined', 'adopted', 'backed']) expect(decideResponse(staff('official'), advised, { ...answer, outcome }).ok).toBe(true);
    expect(told(decideVersion(resident(), advised, TEXT, { ...TEXT, title: 'Een andere bank' }))).toBe('wrong-state');
    expect(told(decideWithdrawal(resident(), advised, REASON))).toBe('wrong-state');
  });

  it('is looked at again by another official or the griffie when it was a no', () => {
    const declined = plan('declined', { firstPersonId: 'official' });
    expect(told(decideDeclineReview(staff('official'), declined, { asked: true, reason: REASON }))).toBe('second-person-required');
    expect(told(decideDeclineReview(staff('clerk'), declined, { asked: true, reason: REASON }))).toBe('yes');
    expect(told(decideDeclineReview(staff('clerk'), declined, { asked: false, reason: REASON }))).toBe('too-early');
  });

  const facts = { state: 'awaiting-response', extended: false, due: '2027-03-01' } as const;
  it.each([
    [facts, '2027-03-01', 'yes'],
    [facts, '2027-03-02', 'too-late'],
    [{ ...facts, extended: true }, '2027-02-01', 'already-done'],
    [{ ...facts, paused: true }, '2027-02-01', 'too-early'],
    [{ ...facts, state: 'declined' as const }, '2027-02-01', 'wrong-state'],
  ])('can be put off once and in time: %j on %s: %s', (given, today, expected) => expect(told(decideExtension(given, RULES, today))).toBe(expected));
  it('is put off by the days of the ordinance', () => expect(decideExtension(facts, RULES, TODAY)).toEqual({ ok: true, value: { due: '2027-04-12' } }));
  it('cannot be put off where the ordinance gives no days for it', () =>
    expect(told(decideExtension(facts, { ...RULES, extendDays: 0 }, TODAY))).toBe('not-allowed'));

  it('waits while the author is asked for information, and gets those days back', () => {
    expect(told(decideQuestion(staff('official'), waiting, 'Wie onderhoudt de bank?', TODAY))).toBe('yes');
    expect(told(decideQuestion(staff('official'), { ...waiting, paused: true }, 'Wie?', TODAY))).toBe('already-done');
    expect(told(decideQuestion(staff('official'), waiting, 'Wie?', '2027-03-02'))).toBe('too-late');
    expect(decideInformation(resident(), { ...waiting, askedOn: '2027-02-01' }, 'De buurt.', '2027-02-08')).toEqual({
      ok: true,
      value: { answer: 'De buurt.', due: '2027-03-08' },
    });
    expect(told(decideInformation(resident(), { ...waiting, askedOn: null }, 'De buurt.', '2027-02-08'))).toBe('wrong-state');
    expect(told(decideInformation(resident({}, { personId: 'neighbour' as PersonId }), { ...waiting, askedOn: TODAY }, 'De buurt.', TODAY))).toBe(
      'not-allowed',
    );
  });
});

describe('changing a plan', () => {
  it('makes a new version until the answer, and between two rounds', () =>
    expect(statesThatAllow((s) => decideVersion(resident(), plan(s), TEXT, { ...TEXT, title: 'Twee banken bij de vijver' }))).toEqual([
      'gathering-support',
      'awaiting-response',
      'co-decide',
    ]));
  it('is nothing when nothing changed, spaces aside', () =>
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, title: ` ${TEXT.title} ` }))).toBe('already-done'));
  it('is for its author, in the same kind', () => {
    expect(told(decideVersion(staff('coach'), plan('gathering-support'), TEXT, { ...TEXT, costCents: 1 }))).toBe('not-allowed');
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, kind: 'wish' }))).toBe('not-allowed at kind');
    expect(told(decideVersion(resident(), plan('gathering-support'), TEXT, { ...TEXT, costCents: 1 }))).toBe('yes');
  });

  it('ends with taking it back, with a reason once others saw it', () => {
    expect(statesThatAllow((s) => decideWithdrawal(resident(), plan(s), REASON))).toEqual([
      'draft',
      'in-review',
      'gathering-support',
      'awaiting-response',
      'adopted',
      'backed',
      'co-decide',
      'expired',
    ]);
    expect(told(decideWithdrawal(resident(), plan('gathering-support'), ' '))).toBe('required at reason');
    expect(decideWithdrawal(resident(), plan('draft', { public: false }), '')).toEqual({ ok: true, value: null });
  });
  it('may begin again when the term was over', () => expect(statesThatAllow((s) => decideRenewal(resident(), plan(s)))).toEqual(['expired']));
});

describe('the way from yes to done', () => {
  const milestone = { title: 'Bank besteld', dueOn: '2027-05-01' };
  it('has milestones by author and official', () => {
    expect(statesThatAllow((s) => decideMilestone(resident(), plan(s), milestone, 0))).toEqual(['adopted', 'backed', 'decided', 'under-way']);
    expect(told(decideMilestone(staff('official'), plan('under-way'), milestone, 0))).toBe('yes');
    expect(told(decideMilestone(staff('coach'), plan('under-way'), milestone, 0))).toBe('not-allowed');
    expect(told(decideMilestone(resident(), plan('under-way'), { title: '', dueOn: '2027-02-30' }, 50))).toBe(
      'required at title, invalid-format at dueOn, limit-reached',
    );
  });
  it('is completed when every milestone is reached', () => {
    expect(told(decideCompletion(resident(), plan('under-way'), 0))).toBe('yes');
    expect(told(decideCompletion(resident(), plan('under-way'), 2))).toBe('not-enough at milestones');
    expect(told(decideCompletion(resident(), plan('adopted'), 0))).toBe('wrong-state');
  });
  it('is stopped with a reason', () => {
    expect(told(decideStop(staff('official'), plan('under-way'), REASON))).toBe('yes');
    expect(told(decideStop(staff('official'), plan('under-way'), ''))).toBe('required at reason');
  });
  it('is told by updates on any published plan', () => {
    expect(told(decideUpdate(resident(), plan('declined'), 'We praten verder met de gemeente.'))).toBe('yes');
    expect(told(decideUpdate(resident(), plan('in-review', { public: false }), 'We praten verder.'))).toBe('wrong-state');
  });
  it('knows the days that exist', () =>
    expect(['2028-02-29', '2027-02-29', '2027-13-01', 'tomorrow', '2027-1-1'].map(isDay)).toEqual([true, false, false, false, false]));
});
