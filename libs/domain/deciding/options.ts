import { type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';

/** The methods that choose among options. */
export const OPTION_METHODS = ['plurality', 'approval', 'score', 'points', 'irv', 'schulze', 'ranked-pairs', 'borda', 'stv'] as const;
export type OptionMethod = (typeof OPTION_METHODS)[number];

/** Lengths in characters, how many options there are, and what a ballot gives them at the most. */
export const OPTION_LIMITS = { text: { min: 2, max: 120 }, least: 2, most: 12, highestScore: 5, points: 10 } as const;

/** What stands on a ballot of options that chooses none: it counts for the turnout, and for nothing else. */
export const BLANK = 'abstain';

/** Whether a method chooses among options. */
export const isOptionMethod = (method: string): method is OptionMethod => OPTION_METHODS.some((known) => known === method);

const RANKINGS: readonly OptionMethod[] = ['irv', 'schulze', 'ranked-pairs', 'borda', 'stv'];

/** Whether a method asks for an order. */
export const isRanking = (method: string): boolean => RANKINGS.some((known) => known === method);

/** The options of a round: two to twelve short texts, each once; none where the method does not choose among options. */
export function checkOptions(method: string, options: readonly string[]): Result<readonly string[]> {
  if (!isOptionMethod(method)) return options.length === 0 ? ok([]) : refuse(problem('too-many', 'options', { max: 0 }));
  if (options.length < OPTION_LIMITS.least) return refuse(problem('not-enough', 'options', { min: OPTION_LIMITS.least }));
  if (options.length > OPTION_LIMITS.most) return refuse(problem('too-many', 'options', { max: OPTION_LIMITS.most }));
  const checked = options.map((option, i) => checkText(option, `options.${i}`, OPTION_LIMITS.text));
  const texts = checked.map((one) => (one.ok ? one.value : ''));
  const same = texts.flatMap((text, i) => (text !== '' && texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) < i ? [problem('duplicate', `options.${i}`)] : []));
  const problems: Problem[] = [...checked.flatMap((one) => (one.ok ? [] : one.problems)), ...same];
  return problems.length === 0 ? ok(texts) : refuse(...problems);
}

const highest = (method: OptionMethod, options: number): number => (method === 'score' ? OPTION_LIMITS.highestScore : method === 'points' ? OPTION_LIMITS.points : isRanking(method) ? options : 1);

/** A ballot as text: its numbers, one for each option, in the order of the options. */
export const marksText = (marks: readonly number[]): string => marks.join(' ');

/** The numbers of a ballot as `marksText` wrote it; null when it chooses nothing, or is no such text. */
export const marksOf = (choice: string): readonly number[] | null => (/^\d{1,2}(?: \d{1,2})*$/.test(choice) ? choice.split(' ').map(Number) : null);

function orderProblems(marks: readonly number[]): Problem[] {
  const ranked = marks.filter((rank) => rank > 0);
  const twice = marks.flatMap((rank, i) => (rank > 0 && marks.indexOf(rank) < i ? [problem('duplicate', `choice.${i}`)] : []));
  return twice.length > 0 || Math.max(...ranked) === ranked.length ? twice : [problem('invalid-format', 'choice')];
}

function wholeProblems(method: OptionMethod, marks: readonly number[]): Problem[] {
  const sum = marks.reduce((a, b) => a + b, 0);
  if (sum === 0 && method !== 'score') return [problem('required', 'choice')];
  if (method === 'plurality' && sum > 1) return [problem('too-many', 'choice', { max: 1 })];
  if (method === 'points' && sum > OPTION_LIMITS.points) return [problem('too-large', 'choice', { max: OPTION_LIMITS.points })];
  return isRanking(method) ? orderProblems(marks) : [];
}

/**
 * The numbers of a ballot, one for each option: 1 for what is chosen (plurality, approval), a score from 0 to 5, points of which there are ten, or the place in the order
 * (0: not in it). Gives the text as it is kept.
 */
export function checkMarks(method: OptionMethod, options: number, choice: string): Result<string> {
  if (choice === BLANK) return ok(choice);
  const marks = marksOf(choice);
  if (marks === null || marks.length !== options) return refuse(problem('invalid-format', 'choice'));
  const max = highest(method, options);
  const high = marks.flatMap((mark, i) => (mark > max ? [problem('too-large', `choice.${i}`, { max })] : []));
  const problems = high.length > 0 ? high : wholeProblems(method, marks);
  return problems.length > 0 ? refuse(...problems) : ok(marksText(marks));
}
