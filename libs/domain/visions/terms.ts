import { dueDate, reminders } from '../clock/index.js';
import { type LocalDate, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import { type Actor, can } from '../permissions/index.js';
import type { VisionFacts } from './adopting.js';
import { VISION_LIMITS } from './words.js';

/** How a goal goes, once a year. */
export const GOAL_WAYS = ['reached', 'going-well', 'slow', 'stuck'] as const;
export type GoalWay = (typeof GOAL_WAYS)[number];

/** Days in which a suggestion is answered, and in which a yearly check-up is done after it was asked. */
export const SUGGESTION_DAYS = 42;
export const CHECK_UP_DAYS = 42;

/** A running promise: from when, and its last day. */
export interface VisionTerm {
  readonly from: LocalDate;
  readonly due: LocalDate;
}

/** The term of a suggestion that is made on `today`. */
export const suggestionTerm = (today: LocalDate): VisionTerm => ({ from: today, due: dueDate(today, { days: SUGGESTION_DAYS, unit: 'days' }) });

/** The term of the municipality's answer to a vision that was adopted on `today`; `respondDays` is what the ordinance gives for a plan. */
export const responseTerm = (today: LocalDate, respondDays: number): VisionTerm => ({ from: today, due: dueDate(today, { days: respondDays, unit: 'days' }) });

/** The same day a year later; 29 February becomes 1 March. */
export function yearLater(date: LocalDate): LocalDate {
  const [year = '', ...rest] = date.split('-');
  const later = `${String(Number(year) + 1).padStart(4, '0')}-${rest.join('-')}`;
  return rest.join('-') === '02-29' ? `${later.slice(0, 4)}-03-01` : later;
}

/** The next yearly check-up, counted from the day of the adoption or of the last one. */
export function checkUpTerm(after: LocalDate): VisionTerm {
  const from = yearLater(after);
  return { from, due: dueDate(from, { days: CHECK_UP_DAYS, unit: 'days' }) };
}

/** What is to be told of a term on `today`: the newest reminder that is due, and whether the last day is over. */
export function newsOfTerm(term: VisionTerm, today: LocalDate): readonly string[] {
  if (today < term.from) return [];
  const reminder = reminders(term.from, term.due).filter(({ on }) => on <= today).at(-1);
  return [...(reminder === undefined ? [] : [reminder.kind]), ...(today > term.due ? ['overdue'] : [])];
}

/** One answer of a check-up. */
export interface CheckUpAnswer {
  readonly goalId: string;
  readonly how: GoalWay;
  readonly note: string;
}

/** Whether the working group may do the yearly check-up: once it was asked, with an answer for each goal. `term` is that of the next check-up, `goals` the ids of the adopted version. Gives the clean texts; every problem at once. */
export function decideCheckUp(actor: Actor, vision: VisionFacts, { term, goals }: { readonly term: VisionTerm | null; readonly goals: readonly string[] }, said: { readonly words: string; readonly answers: readonly CheckUpAnswer[] }, today: LocalDate): Result<{ readonly words: string; readonly answers: readonly CheckUpAnswer[] }> {
  const hindrance = can(actor, 'write-vision', vision) ?? (term === null || today < term.from ? problem('too-early') : null);
  if (hindrance !== null) return refuse(hindrance);
  const problems: Problem[] = goals.flatMap((goal, i) => (said.answers.some(({ goalId }) => goalId === goal) ? [] : [problem('not-a-choice', `answers.${i}.how`)]));
  if (said.answers.some(({ goalId }) => !goals.includes(goalId))) problems.push(problem('changed-meanwhile'));
  if (new Set(said.answers.map(({ goalId }) => goalId)).size < said.answers.length) problems.push(problem('duplicate', 'answers'));
  const words = checkText(said.words, 'words', VISION_LIMITS.checkUp);
  if (!words.ok) problems.push(...words.problems);
  const answers = said.answers.map((answer, i) => {
    const note = checkText(answer.note, `answers.${i}.note`, VISION_LIMITS.note);
    if (note.ok) return { ...answer, note: note.value };
    problems.push(...note.problems);
    return answer;
  });
  return problems.length > 0 || !words.ok ? refuse(...problems) : ok({ words: words.value, answers });
}
