import type { MunicipalityId, PersonId } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import { type AnsweredFacts, COMMENT_LIMITS, type CommentFacts, decideComment, decideEdit, decideHiding, decideHidingAppeal, decideHidingReview, decideReport, decideTakingOver, decideThanks, decideWithdrawal, markMentions, roleOfComment, withNames } from './index.js';

const HERE = 'coevorden' as MunicipalityId;
const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const works = (name: string, role: 'coach' | 'official' | 'clerk', municipalityId = HERE): Actor => person(name, { roles: [{ role, municipalityId }] });
const plan = { municipalityId: HERE, areaId: 'aalden', authorId: 'bert', associationId: null, public: true };
const comment: CommentFacts = { municipalityId: HERE, authorId: 'anna', isAnswer: false, hidden: false, withdrawn: false, version: 1 };
const answered = (more: Partial<AnsweredFacts> = {}): AnsweredFacts => ({ ...comment, answers: 0, ...more });
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string => (result.ok ? '✓' : (result.problems ?? []).map((p) => [p.code, ...p.path].join(' ')).join(', '));
const words = { kind: 'question', text: 'Wie maait het gras?' };
const REASON = 'Dit gaat over een persoon en niet over het plan.';

describe('what is said about a plan', () => {
  it.each([
    ['a resident', person('anna'), 'resident'],
    ['the author', person('bert'), 'author'],
    ['an official', works('olaf', 'official'), 'official'],
    ['the clerk', works('griffie', 'clerk'), 'official'],
    ['a coach', works('coby', 'coach'), 'coach'],
    ['an official of elsewhere', works('tom', 'official', 'tynaarlo' as MunicipalityId), 'resident'],
    ['an official about their own plan', works('bert', 'official'), 'author'],
  ])('shows in which capacity %s speaks', (_, actor, role) => expect(roleOfComment(actor, plan)).toBe(role));

  it('needs an account with a confirmed address, a kind and some words', () => {
    expect(codes(decideComment(person('anna'), plan, null, words))).toBe('✓');
    expect(codes(decideComment(VISITOR, plan, null, words))).toBe('not-signed-in');
    expect(codes(decideComment(person('anna', { emailConfirmed: false }), plan, null, words))).toBe('email-not-confirmed');
    expect(codes(decideComment(person('anna'), plan, null, { kind: 'shout', text: '' }))).toBe('not-a-choice kind, required text');
    expect(codes(decideComment(person('anna'), plan, null, { kind: null, text: 'Mooi!' }))).toBe('not-a-choice kind');
  });

  it('does not exist about a plan that is not public, and is not said by its author before', () => {
    expect(codes(decideComment(person('anna'), { ...plan, public: false }, null, words))).toBe('not-found');
    expect(codes(decideComment(person('bert'), { ...plan, public: false }, null, words))).toBe('wrong-state');
  });

  it('is answered one level deep, and not when it is hidden, taken back or answered enough', () => {
    const answer = (facts: AnsweredFacts): string => codes(decideComment(person('bert'), plan, facts, { kind: null, text: 'De buurt doet dat.' }));
    expect(answer(answered())).toBe('✓');
    expect(answer(answered({ isAnswer: true }))).toBe('not-a-choice parentId');
    expect(answer(answered({ hidden: true }))).toBe('wrong-state parentId');
    expect(answer(answered({ withdrawn: true }))).toBe('wrong-state parentId');
    expect(answer(answered({ answers: COMMENT_LIMITS.answers }))).toBe('limit-reached parentId');
  });

  it('is changed and taken back by who said it only, and by what they saw', () => {
    expect(codes(decideEdit(person('anna'), comment, { version: 1, text: 'Wie maait dan het gras?' }))).toBe('✓');
    expect(codes(decideEdit(person('anna'), comment, { version: 2, text: 'Wie maait dan het gras?' }))).toBe('changed-meanwhile');
    expect(codes(decideEdit(person('bert'), comment, { version: 1, text: 'Iets anders' }))).toBe('not-allowed');
    expect(codes(decideWithdrawal(works('coby', 'coach'), comment))).toBe('not-allowed');
    expect(codes(decideWithdrawal(person('anna'), { ...comment, hidden: true }))).toBe('wrong-state');
  });

  it('is thanked for by others', () => {
    expect(codes(decideThanks(person('bert'), comment))).toBe('✓');
    expect(codes(decideThanks(person('anna'), comment))).toBe('not-allowed');
    expect(codes(decideThanks(person('bert'), { ...comment, withdrawn: true }))).toBe('wrong-state');
  });
});

describe('naming people of a thread', () => {
  const speakers = [{ personId: 'p1', name: 'Anna' }, { personId: 'p2', name: 'Anna uit Aalden' }, { personId: 'p3', name: 'O’Brien (van Dalen)' }];
  const marked = (text: string): string => markMentions(text, speakers).text;
  it('keeps their number instead of their name, the longer name where two fit', () => {
    expect(marked('Dank @Anna, en @anna UIT Aalden!')).toBe('Dank @{1}, en @{2}!');
    expect([...markMentions('@Anna uit Aalden en @Anna', speakers).people]).toEqual([[1, 'p2'], [2, 'p1']]);
    expect(marked('Vraag @O’Brien (van Dalen).')).toBe('Vraag @{1}.');
  });
  it('names nobody else, in the middle of a word, or by a mark that somebody types', () => {
    for (const text of ['@Bert weet het', 'mail naar x@Anna', '@Annabel', 'Hoi Anna', '@']) expect([marked(text), markMentions(text, speakers).people.size]).toEqual([text, 0]);
    expect(marked('@{1} en @{22}')).toBe('@ {1} en @ {22}');
    expect(withNames(marked('@{1} @Anna'), { 1: 'Anna' })).toBe('@ {1} @Anna');
  });
  it('keeps numbers when a text is improved, and forgets a name with its person', () => {
    const known = new Map([[1, 'p2']]);
    expect(markMentions('@Anna en @Anna uit Aalden', speakers, known).text).toBe('@{2} en @{1}');
    expect(withNames('Dank @{1} en @{2}', { 2: 'Anna' })).toBe('Dank @{1} en @Anna');
  });
  it('is done for ten people at most, and soon for rows of marks', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ personId: `p${i}`, name: `Persoon ${String.fromCharCode(65 + i)}` }));
    expect(markMentions(many.map(({ name }) => `@${name}`).join(' '), many).people.size).toBe(10);
    const began = performance.now();
    markMentions('@'.repeat(2_000), many);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a suggestion', () => {
  const suggestion = { about: 'plan', kind: 'suggestion', at: 100, hidden: false, withdrawn: false, takenOver: false };
  it('is taken over by the author of the plan, into a version that was written after it', () => {
    const take = (actor: Actor, more: object = {}, newest: { version: number; at: number } | null = { version: 2, at: 200 }): string => codes(decideTakingOver(actor, plan, { ...suggestion, ...more }, newest));
    expect(take(person('bert'))).toBe('✓');
    expect(take(person('anna'))).toBe('not-allowed');
    expect(take(works('olaf', 'official'))).toBe('not-allowed');
    expect(take(person('bert'), {}, { version: 2, at: 50 })).toBe('too-early');
    expect(take(person('bert'), {}, { version: 1, at: 200 })).toBe('too-early');
    expect(take(person('bert'), { kind: 'question' })).toBe('wrong-state');
    expect(take(person('bert'), { about: 'call' })).toBe('wrong-state');
    expect(take(person('bert'), { hidden: true })).toBe('wrong-state');
    expect(take(person('bert'), { takenOver: true })).toBe('already-done');
  });
});

describe('what should not stand there', () => {
  const hidden = { ...comment, hidden: true };
  const hiding = { hiddenBy: 'coby', asked: true, decided: false };

  it('is reported by others, on a ground', () => {
    expect(codes(decideReport(person('bert'), comment, { ground: 'offensive', note: '' }))).toBe('✓');
    expect(codes(decideReport(person('anna'), comment, { ground: 'offensive', note: '' }))).toBe('not-allowed');
    expect(codes(decideReport(person('bert'), comment, { ground: 'boring', note: '' }))).toBe('not-a-choice ground');
  });

  it('is hidden by a coach of the municipality, with ground and reason, and never what is their own', () => {
    expect(codes(decideHiding(works('coby', 'coach'), comment, { ground: 'personal', reason: REASON }))).toBe('✓');
    expect(codes(decideHiding(works('coby', 'coach'), comment, { ground: 'personal', reason: 'Nee.' }))).toBe('too-short reason');
    expect(codes(decideHiding(works('olaf', 'official'), comment, { ground: 'personal', reason: REASON }))).toBe('not-allowed');
    expect(codes(decideHiding(works('ver', 'coach', 'tynaarlo' as MunicipalityId), comment, { ground: 'personal', reason: REASON }))).toBe('not-allowed');
    expect(codes(decideHiding(works('anna', 'coach'), comment, { ground: 'personal', reason: REASON }))).toBe('conflict-of-interest');
    expect(codes(decideHiding(works('coby', 'coach'), hidden, { ground: 'personal', reason: REASON }))).toBe('wrong-state');
  });

  it('is looked at again once, when its author asks, by another coach', () => {
    expect(codes(decideHidingAppeal(person('anna'), hidden, { ...hiding, asked: false }, REASON))).toBe('✓');
    expect(codes(decideHidingAppeal(person('anna'), hidden, hiding, REASON))).toBe('already-done');
    expect(codes(decideHidingAppeal(person('bert'), hidden, { ...hiding, asked: false }, REASON))).toBe('not-allowed');
    expect(codes(decideHidingReview(works('kees', 'coach'), hidden, hiding, REASON))).toBe('✓');
    expect(codes(decideHidingReview(works('coby', 'coach'), hidden, hiding, REASON))).toBe('second-person-required');
    expect(codes(decideHidingReview(works('kees', 'coach'), hidden, { ...hiding, asked: false }, REASON))).toBe('too-early');
    expect(codes(decideHidingReview(works('kees', 'coach'), hidden, { ...hiding, decided: true }, REASON))).toBe('already-done');
  });
});
