import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import { CONSENT_MOVES, CONSENT_STEPS, type ConsentFacts, type ConsentFigures, type ConsentState, decideClosing, decideConsent, decideMove, decidePaperConfirming, decidePaperStand, decideProposing, decideQuestion, decideReaction, decideReturning, decideStand, decideTakingOut, decideTest, decideTextChange, decideWithdrawal, isInside, mayReadConsent, possibleMoves, subjectOfConsent } from './index.js';

const HERE = 'coevorden' as MunicipalityId;
const AALDEN = 'aalden' as AreaId;
const BOARD = 'dorpsbelangen' as AssociationId;
const NOW = Date.parse('2027-03-01T10:00:00Z');
const DAY = 86_400_000;
const REASON = 'Er is genoeg gezegd om verder te gaan.';
const TEXT = 'Wij zetten de brink op zondag af voor auto’s, van april tot oktober.';
const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const works = (name: string, role: 'coach' | 'official', municipalityId = HERE): Actor => person(name, { roles: [{ role, municipalityId }] });
const lives = (name: string, more: Partial<NonNullable<Actor['residence']>> = {}): Actor => person(name, { residence: { municipalityId: HERE, areaId: AALDEN, verified: true, birthYear: 1980, ...more } });
const seat = (name: string, role: 'chair' | 'member'): Actor => person(name, { associations: [{ associationId: BOARD, areaId: AALDEN, role }] });
const [coby, olaf, anna] = [works('coby', 'coach'), works('olaf', 'official'), lives('anna')];
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string => (result.ok ? '✓' : (result.problems ?? []).map((p) => [p.code, p.path.join('.')].join(' ').trim()).join(', '));
const facts = (more: Partial<ConsentFacts> = {}): ConsentFacts => ({ municipalityId: HERE, areaId: AALDEN, authorId: 'olaf', associationId: null, public: true, circle: 'area', state: 'objections', ageFrom: 16, voicesNeeded: 2, textVersion: 1, askedVersion: 1, open: 0, holding: 0, returned: false, ...more });
const figures = (more: Partial<ConsentFigures> = {}): ConsentFigures => ({ texts: 1, questions: 2, answered: 2, reactions: 7, objections: 0, setAside: 0, takenBack: 0, resolved: 0, standing: 0, voices: 8, voicesNeeded: 5, ...more });

describe('a proposal before it is opened', () => {
  const back = (actor: Actor, more: Partial<ConsentFacts> = {}, notes = REASON): string => codes(decideReturning(actor, facts({ state: 'proposal', public: false, ...more }), notes));
  it('is given back by a coach, once until it is changed, with notes', () => {
    expect([back(coby), back(works('kees', 'coach'), { authorId: 'kees' }), back(anna)]).toEqual(['✓', 'conflict-of-interest', 'not-found']);
    expect([back(coby, { returned: true }), back(coby, { state: 'questions', public: true }), back(coby, {}, 'Kort')]).toEqual(['wrong-state', 'wrong-state', 'too-short notes']);
  });
});

describe('at the table', () => {
  const said = { stand: 'objection', reason: REASON } as const;
  it('a coach enters what somebody without an account says, while objections are said', () => {
    const enter = (actor: Actor, more: Partial<ConsentFacts> = {}, known = true, own: string | null = null): string => codes(decidePaperStand(actor, facts(more), { known, own }, said));
    expect([enter(coby), enter(olaf), enter(coby, {}, false), enter(coby, { state: 'reactions' }), enter(coby, {}, true, 'tested')]).toEqual(['✓', 'not-allowed', 'not-found personId', 'wrong-state', 'wrong-state stand']);
  });
  it('another confirms it, of the text that is asked about', () => {
    const confirm = (actor: Actor, version = 1, enteredBy = 'coby'): string => codes(decidePaperConfirming(actor, facts({ authorId: 'carla' }), { ...said, version, enteredBy }, null));
    expect([confirm(coby), confirm(olaf), confirm(works('kees', 'coach')), confirm(anna), confirm(olaf, 2)]).toEqual(['second-person-required', '✓', '✓', 'not-allowed', 'wrong-state']);
  });
});

describe('the steps', () => {
  it('can each be reached, and each leads on', () => {
    for (const step of CONSENT_STEPS.slice(1)) expect(CONSENT_MOVES.some(({ to }) => to === step)).toBe(true);
    for (const step of CONSENT_STEPS.slice(0, -1)) expect(CONSENT_MOVES.some(({ from }) => from === step)).toBe(true);
    expect(new Set(CONSENT_MOVES.map(({ from, to }) => `${from} ${to}`)).size).toBe(CONSENT_MOVES.length);
  });

  it.each([
    ['no objection', {}, 'decision reactions'],
    ['one that nobody tested', { open: 1 }, 'reactions'],
    ['one that holds', { holding: 1 }, 'integration reactions'],
    ['one that holds and one that nobody tested', { open: 1, holding: 1 }, 'reactions'],
    ['integration without a new text', { state: 'integration' as const, holding: 1 }, 'decision'],
    ['integration with a new text', { state: 'integration' as const, holding: 1, textVersion: 2 }, 'objections decision'],
    ['an end', { state: 'consent' as const }, ''],
  ])('from objections with %s', (_, more, to) => expect(possibleMoves(facts(more)).map((move) => move.to).join(' ')).toBe(to));

  it('are led by a coach of the municipality, never of their own proposal', () => {
    const lead = (actor: Actor, more: Partial<ConsentFacts> = {}, how: object = {}): string => codes(decideMove(actor, facts({ state: 'questions', ...more }), { to: 'reactions', until: NOW + 7 * DAY, reason: '', ...how }, NOW));
    expect(lead(coby)).toBe('✓');
    expect(lead(olaf)).toBe('not-allowed');
    expect(lead(works('tim', 'coach', 'tynaarlo' as MunicipalityId))).toBe('not-allowed');
    expect(lead(coby, { authorId: 'coby' })).toBe('conflict-of-interest');
    expect(lead({ ...seat('coby', 'member'), roles: coby.roles }, { associationId: BOARD })).toBe('conflict-of-interest');
    expect(lead(coby, {}, { to: 'decision' })).toBe('wrong-state');
    expect(lead(coby, {}, { until: NOW - 1 })).toBe('too-early until');
    expect(lead(coby, {}, { until: NOW + 90 * DAY })).toBe('too-large until');
    expect(lead(coby, { state: 'reactions' }, { to: 'questions' })).toBe('required reason');
    expect(lead(coby, { state: 'objections', open: 2 }, { to: 'decision' })).toBe('not-enough to');
  });
});

describe('a proposal', () => {
  const place = { municipalityId: HERE, areaId: AALDEN, associationId: null, circle: 'area' as const };
  const words = { title: 'De brink zonder auto’s', text: TEXT, voicesNeeded: 5 };
  it.each([
    ['an official', olaf, place, 'official'],
    ['a coach', coby, place, 'coach'],
    ['a board in its own area', seat('carla', 'chair'), { ...place, associationId: BOARD, circle: 'members' as const }, 'association'],
    ['a board elsewhere', seat('carla', 'chair'), { ...place, areaId: 'dalen', associationId: BOARD }, 'not-allowed'],
    ['a member without a seat', seat('mia', 'member'), { ...place, associationId: BOARD }, 'not-allowed'],
    ['an official among members', olaf, { ...place, circle: 'members' as const }, 'not-allowed associationId'],
    ['a resident', anna, place, 'not-allowed'],
  ])('is made, or not, by %s', (_, actor, where, outcome) => {
    const made = decideProposing(actor, where, words);
    expect(made.ok ? made.value.role : codes(made)).toBe(outcome);
  });

  it('tells all problems at once, and is changed only before its opening and to work objections in', () => {
    expect(codes(decideProposing(olaf, place, { title: 'Kort', text: '', voicesNeeded: 1 }))).toBe('too-short title, required text, too-small voicesNeeded');
    const change = (actor: Actor, state: ConsentState, more: object = {}): string => codes(decideTextChange(actor, facts({ state }), { text: `${TEXT} Behalve bij feesten.`, note: 'Feesten mogen.', version: 1, ...more }, TEXT));
    expect([change(olaf, 'integration'), change(olaf, 'proposal'), change(olaf, 'reactions'), change(coby, 'integration')]).toEqual(['✓', '✓', 'wrong-state', 'not-allowed']);
    expect([change(olaf, 'integration', { version: 2 }), change(olaf, 'integration', { text: TEXT }), change(olaf, 'integration', { note: '' })]).toEqual(['changed-meanwhile text', 'duplicate text', 'required note']);
    expect([codes(decideWithdrawal(olaf, facts(), REASON)), codes(decideWithdrawal(coby, facts(), REASON)), codes(decideWithdrawal(olaf, facts({ state: 'consent' }), REASON))]).toEqual(['✓', 'not-allowed', 'wrong-state']);
  });

  it('is read by everybody once it is open; among members by them and the coaches', () => {
    const subject = (circle: 'area' | 'members', state: ConsentState, opened = true) => subjectOfConsent({ municipalityId: HERE, areaId: AALDEN, authorId: 'carla', associationId: BOARD, inside: isInside({ circle, state, opened }) });
    const reads = (actor: Actor): boolean[] => [mayReadConsent(actor, subject('area', 'questions')), mayReadConsent(actor, subject('area', 'proposal', false)), mayReadConsent(actor, subject('members', 'questions')), mayReadConsent(actor, subject('area', 'withdrawn', false))];
    expect(reads(VISITOR)).toEqual([true, false, false, false]);
    expect(reads(olaf)).toEqual([true, false, false, false]);
    expect(reads(coby)).toEqual([true, true, true, true]);
    expect(reads(seat('mia', 'member'))).toEqual([true, true, true, true]);
  });
});

describe('taking part', () => {
  it.each([
    ['a verified resident of the area', anna, ''],
    ['an official who lives there', { ...lives('olaf'), roles: olaf.roles }, ''],
    ['a coach who lives there', { ...lives('coby'), roles: coby.roles }, 'conflict-of-interest'],
    ['who lives elsewhere', lives('dirk', { areaId: 'dalen' as AreaId }), 'outside-area'],
    ['who did not prove it', lives('nieuw', { verified: false }), 'not-verified'],
    ['who is too young', lives('kind', { birthYear: 2012 }), 'too-young'],
    ['a visitor', VISITOR, 'not-signed-in'],
  ])('%s', (_, actor, code) => expect(codes(decideStand(actor, facts(), null, { stand: 'consent', reason: '' }, NOW)).replace('✓', '')).toBe(code));

  it('is of members where members decide', () => {
    const among = facts({ circle: 'members', associationId: BOARD, public: false });
    expect(codes(decideQuestion(seat('mia', 'member'), { ...among, state: 'questions' }, 0, REASON, NOW))).toBe('✓');
    expect(codes(decideQuestion(anna, { ...among, state: 'questions' }, 0, REASON, NOW))).toBe('not-found');
  });

  it('belongs to its step', () => {
    expect(codes(decideQuestion(anna, facts(), 0, REASON, NOW))).toBe('wrong-state');
    expect(codes(decideQuestion(anna, facts({ state: 'questions' }), 5, REASON, NOW))).toBe('limit-reached');
    expect(codes(decideReaction(anna, facts({ state: 'reactions' }), 'Kort', NOW))).toBe('too-short text');
    const stand = (own: string | null, said: 'consent' | 'objection' | 'concern', reason = ''): string => codes(decideStand(anna, facts(), own, { stand: said, reason }, NOW));
    expect([stand(null, 'objection'), stand(null, 'objection', REASON), stand('open', 'objection', REASON), stand('tested', 'objection', REASON), stand('tested', 'consent'), stand(null, 'concern')]).toEqual(['required reason', '✓', '✓', 'wrong-state stand', '✓', '✓']);
  });

  it('with an objection is tested by a coach, not by who said it; words are taken out', () => {
    const test = (actor: Actor, objection: object = {}, more: Partial<ConsentFacts> = {}): string => codes(decideTest(actor, facts(more), { state: 'open', personId: 'anna', ...objection }, REASON));
    expect([test(coby), test(olaf), test(coby, { state: 'tested' }), test(coby, { personId: 'coby' }), test(coby, {}, { state: 'integration' })]).toEqual(['✓', 'not-allowed', 'wrong-state', 'conflict-of-interest', 'wrong-state']);
    const out = (kind: string): string => codes(decideTakingOut(coby, facts(), { kind, takenOut: false, personId: 'anna' }, REASON));
    expect([out('reaction'), out('objection')]).toEqual(['✓', 'wrong-state']);
  });
});

describe('the decision', () => {
  it.each([
    ['nobody objects', {}, 'consent'],
    ['an objection was resolved and one set aside', { objections: 2, resolved: 1, setAside: 1 }, 'consent'],
    ['an objection stands, whatever the number of consents', { objections: 1, standing: 1, voices: 500 }, 'no-consent'],
    ['too few said something', { voices: 4 }, 'no-consent'],
  ])('when %s', (_, more, end) => expect(decideConsent(figures(more)).end).toBe(end));

  it('is told step by step, without a number of people under five', () => {
    const { account } = decideConsent(figures({ voices: 3, reactions: 4, voicesNeeded: 2 }));
    expect(account.map(({ step }) => step)).toEqual(['text', 'questions', 'reactions', 'objections', 'voices', 'consent']);
    expect(account.find(({ step }) => step === 'voices')?.figures).toEqual({ voices: 'few', needed: 2, met: true });
    expect(account.find(({ step }) => step === 'reactions')?.figures).toEqual({ given: 4 });
  });

  it('is closed by a coach, in the last step', () => {
    expect([codes(decideClosing(coby, facts({ state: 'decision' }), REASON)), codes(decideClosing(coby, facts(), REASON)), codes(decideClosing(olaf, facts({ state: 'decision' }), REASON))]).toEqual(['✓', 'wrong-state', 'not-allowed']);
  });
});
