import fc from 'fast-check';
import { isWorkingDay } from '../clock/index.js';
import { addDays } from '../kernel/index.js';
import { type TypedChapter, VISION_LIMITS, checkUpTerm, checkWhole, keepChapter, newsOfTerm, nextVisionStep, visionDifferences, yearLater } from './index.js';

const GOAL = '01900072-0000-7000-8000-000000000001';
const ACTION = '01900073-0000-7000-8000-000000000001';
let made = 0;
const newId = (): string => `01900079-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
const typed = (more: Partial<TypedChapter> = {}): TypedChapter => ({ title: 'Elkaar tegenkomen', body: '', goals: [{ id: GOAL, title: 'Elke maand iets te doen', why: '', actions: [{ id: ACTION, title: 'Een agenda', who: '', until: '' }] }], ...more });
const before = { goals: [{ id: GOAL, title: '', why: '', actions: [{ id: ACTION, title: '', who: '', until: '' }] }] };

describe('a chapter', () => {
  it('keeps the ids of what stood in it, and gives others to what is new, foreign or there twice', () => {
    const kept = keepChapter(typed(), before, newId);
    expect(kept.ok && kept.value.goals.map(({ id, actions }) => [id, actions[0]?.id])).toEqual([[GOAL, ACTION]]);
    const [goal] = typed().goals;
    const twice = keepChapter(typed({ goals: goal === undefined ? [] : [goal, goal] }), before, newId);
    expect(twice.ok && new Set(twice.value.goals.flatMap(({ id, actions }) => [id, ...actions.map((action) => action.id)])).size).toBe(4);
    const foreign = keepChapter(typed(), { goals: [] }, newId);
    expect(foreign.ok && foreign.value.goals[0]?.id).not.toBe(GOAL);
  });

  it('may be unfinished while it is written, and must be whole before the village reads it', () => {
    const kept = keepChapter(typed({ goals: [{ id: null, title: '', why: '', actions: [] }] }), { goals: [] }, newId);
    expect(kept.ok).toBe(true);
    if (!kept.ok) return;
    const whole = checkWhole({ title: 'Aalden in 2035', summary: '', chapters: [{ id: GOAL, ...kept.value }] });
    expect(!whole.ok && whole.problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['required summary', 'required chapters.0.body', 'required chapters.0.goals.0.title']);
  });

  it('is refused with every problem at once, each at its place', () => {
    const kept = keepChapter(typed({ title: '\u0000', body: 'x'.repeat(VISION_LIMITS.body.max + 1), goals: [{ id: null, title: 'a\ud800', why: '', actions: Array.from({ length: VISION_LIMITS.actions + 1 }, () => ({ id: null, title: 'b', who: 'c\u202e', until: '' })) }] }), before, newId);
    expect(!kept.ok && kept.problems.slice(0, 4).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['too-many goals.0.actions', 'invalid-characters goals.0.title', 'invalid-characters goals.0.actions.0.who', 'invalid-characters goals.0.actions.1.who']);
  });
});

describe('what happens now', () => {
  const adopted = { version: 2, adoptedVersion: 2, pending: false, response: null, checkUp: checkUpTerm('2026-03-02') };
  it.each([
    ['writing', { ...adopted, version: null, adoptedVersion: null, checkUp: null }, '2026-03-03', null, false],
    ['with-village', { ...adopted, adoptedVersion: null, checkUp: null }, '2026-03-03', null, false],
    ['confirming', { ...adopted, pending: true }, '2026-03-03', null, false],
    ['awaiting-response', { ...adopted, response: { from: '2026-03-02', due: '2026-04-28' } }, '2026-04-28', '2026-04-28', false],
    ['awaiting-response', { ...adopted, response: { from: '2026-03-02', due: '2026-04-28' } }, '2026-04-29', '2026-04-28', true],
    ['living', adopted, '2027-03-01', '2027-03-02', false],
    ['checking-up', adopted, '2027-03-02', '2027-04-13', false],
    ['checking-up', adopted, '2027-04-14', '2027-04-13', true],
    ['with-village', { ...adopted, version: 3 }, '2026-05-01', null, false],
  ] as const)('is %s', (step, standing, today, on, overdue) => expect(nextVisionStep(standing, today)).toEqual({ step, on, overdue }));
});

describe('the terms of a vision', () => {
  it('come back each year, also after 29 February', () => {
    expect(yearLater('2028-02-29')).toBe('2029-03-01');
    expect(yearLater('2027-03-28')).toBe('2028-03-28');
  });

  it('end on a working day, and say nothing before they begin', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (days) => {
        const day = addDays('2024-01-01', days);
        const term = checkUpTerm(day);
        expect(isWorkingDay(term.due)).toBe(true);
        expect(newsOfTerm(term, addDays(term.from, -1))).toEqual([]);
        expect(newsOfTerm(term, addDays(term.due, 1))).toEqual(['due', 'overdue']);
      }),
    ));

  it('remind at half time, a week before and on the day', () => {
    const term = { from: '2026-03-02', due: '2026-04-28' };
    expect(['2026-03-20', '2026-03-30', '2026-04-21', '2026-04-28', '2026-04-29'].map((day) => newsOfTerm(term, day))).toEqual([[], ['half-time'], ['week-before'], ['due'], ['due', 'overdue']]);
  });
});

describe('the difference between two versions', () => {
  const chapter = (id: string, title: string, body = 'Wij wonen hier graag.') => ({ id, title, body, goals: [] });
  it('tells of each chapter what happened to it', () => {
    const was = { title: 'Visie', summary: 'Kort', chapters: [chapter('a', 'Wonen'), chapter('b', 'Werken'), chapter('c', 'Weg')] };
    const is = { title: 'Visie', summary: 'Kort', chapters: [chapter('d', 'Groen'), chapter('b', 'Werken', 'Wij werken hier graag.'), chapter('a', 'Wonen')] };
    expect(visionDifferences(was, is).chapters.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['d added', 'b changed', 'a same', 'c removed']);
    expect(visionDifferences(null, is).chapters.every(({ kind }) => kind === 'added')).toBe(true);
  });
});
