import { DECISION_METHODS, type Level, type Ordinance } from '../ordinances/index.js';
import { type Instant, type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';
import type { Chamber, Weights } from './chambers.js';
import { type OptionMethod, checkOptions, isOptionMethod } from './options.js';

/** How a chamber decides. */
export const METHODS = DECISION_METHODS;
export type Method = (typeof METHODS)[number];

/** The methods that answer one question with a word. */
export type WordMethod = Exclude<Method, OptionMethod>;

/** What makes a majority. */
export const MAJORITY_RULES = ['simple', 'absolute', 'two-thirds'] as const;
export type MajorityRule = (typeof MAJORITY_RULES)[number];

/** On what a quorum is measured: on all who voted, or on the valid votes, which abstentions are not. */
export const ROUND_QUORUM_BASES = ['turnout', 'valid'] as const;
export type RoundQuorumBase = (typeof ROUND_QUORUM_BASES)[number];

/** How the results of the chambers make one. */
export const JOININGS = ['all-agree', 'residents-decide', 'weighted', 'advice'] as const;
export type Joining = (typeof JOININGS)[number];

/** How far residents decide along in a round: its result is advice, or it is decided together. */
export const levelOfRound = (joining: Joining): Extract<Level, 'advise' | 'co-decide'> => (joining === 'advice' ? 'advise' : 'co-decide');

/** What one can say, by method. */
export const CHOICES: Readonly<Record<WordMethod, readonly string[]>> = { majority: ['yes', 'no', 'abstain'], consent: ['consent', 'concern', 'objection', 'abstain'] };

/** Lengths in characters, how long a round is open, and the most that one chamber weighs; for the door, the decision and the form alike. */
export const ROUND_LIMITS = { question: { min: 10, max: 200 }, explanation: { min: 0, max: 5_000, multiline: true }, reason: { min: 0, max: 1_000, multiline: true }, objection: { min: 10, max: 1_000, multiline: true }, leastMinutes: 1, mostDays: 90, mostWeight: 100 } as const;

/** What is fixed before a round opens. Percentages from 0 to 100; options only for the methods that choose among them. */
export interface RoundRules {
  readonly method: Method;
  readonly options: readonly string[];
  readonly rule: MajorityRule;
  readonly quorumPercentage: number;
  readonly quorumBase: RoundQuorumBase;
  readonly joining: Joining;
  /** How many of the options are chosen: more than one only where the method fills seats. */
  readonly seats: number;
  /** Only where the round is joined by weight. */
  readonly weights: Weights | null;
}

/** Rules of a round whose method chooses among options. */
export type OptionRules = RoundRules & { readonly method: OptionMethod };

/** Rules of a round that is answered with a word. */
export type WordRules = RoundRules & { readonly method: WordMethod };

/** Whether a round chooses among options. */
export const hasOptions = (rules: RoundRules): rules is OptionRules => isOptionMethod(rules.method);

/** A round as it is composed. */
export interface RoundComposition extends RoundRules {
  readonly question: string;
  readonly explanation: string;
  readonly closesAt: Instant;
  /** Whether young people are a chamber of their own. */
  readonly young: boolean;
}

/** What a round is about: the residents of an area, a municipality or around a plan, or the members of an association among themselves. */
export type RoundScope = 'residents' | 'members';

/** The chambers that take part in a round. */
export const chambersOf = (scope: RoundScope, young: boolean): readonly Chamber[] => (scope === 'members' ? ['members'] : young ? ['residents', 'young', 'municipality'] : ['residents', 'municipality']);

/** What an ordinance says about rounds. */
export type RoundOrdinance = Pick<Ordinance, 'methods' | 'quorumPercentage' | 'bindingRounds'>;

function rulesProblems(round: RoundComposition, ordinance: RoundOrdinance): Problem[] {
  const problems: Problem[] = [];
  if (!METHODS.includes(round.method) || !ordinance.methods.includes(round.method)) problems.push(problem('not-a-choice', 'method'));
  if (!MAJORITY_RULES.includes(round.rule)) problems.push(problem('not-a-choice', 'rule'));
  if (!JOININGS.includes(round.joining) || (!ordinance.bindingRounds && round.joining !== 'advice')) problems.push(problem('not-a-choice', 'joining'));
  if (!ROUND_QUORUM_BASES.includes(round.quorumBase)) problems.push(problem('not-a-choice', 'quorumBase'));
  if (!Number.isInteger(round.quorumPercentage) || round.quorumPercentage < 0 || round.quorumPercentage > 100) problems.push(problem('invalid-format', 'quorumPercentage'));
  else if (round.quorumPercentage < ordinance.quorumPercentage) problems.push(problem('too-small', 'quorumPercentage', { min: ordinance.quorumPercentage }));
  return problems;
}

/** What members of an association decide among themselves no ordinance binds. */
export const MEMBERS_ORDINANCE: RoundOrdinance = { methods: METHODS, quorumPercentage: 0, bindingRounds: true };

const isWeight = (weight: number | undefined): boolean => weight !== undefined && Number.isInteger(weight) && weight >= 1 && weight <= ROUND_LIMITS.mostWeight;

/** Seats below the number of options, and more than one only where the method fills seats; a weight for each chamber, and only where weights join them. */
function shapeProblems(round: RoundComposition, scope: RoundScope): Problem[] {
  const problems: Problem[] = [];
  const most = round.method === 'stv' ? Math.max(1, round.options.length - 1) : 1;
  if (!Number.isInteger(round.seats) || round.seats < 1) problems.push(problem('too-small', 'seats', { min: 1 }));
  else if (round.seats > most) problems.push(problem('too-large', 'seats', { max: most }));
  if (scope === 'members' && round.joining !== 'all-agree') problems.push(problem('not-a-choice', 'joining'));
  if (scope === 'members' && round.young) problems.push(problem('not-a-choice', 'young'));
  if (round.joining !== 'weighted') return problems;
  for (const chamber of chambersOf(scope, round.young)) if (!isWeight(round.weights?.[chamber])) problems.push(problem('required', `weights.${chamber}`, { min: 1, max: ROUND_LIMITS.mostWeight }));
  return problems;
}

/** The weights of the chambers that take part, without others; null where weights do not join. */
function weightsOf(round: RoundComposition, scope: RoundScope): Weights | null {
  if (round.joining !== 'weighted') return null;
  return Object.fromEntries(chambersOf(scope, round.young).map((chamber) => [chamber, round.weights?.[chamber] ?? 1]));
}

/**
 * Whether a round can be kept or opened now: complete, within the ordinance (its methods, at least its quorum, advice only where rounds do not bind), and open for at least a
 * minute and at most ninety days.
 */
export function checkRound(round: RoundComposition, ordinance: RoundOrdinance, now: Instant, scope: RoundScope = 'residents'): Result<RoundComposition> {
  const question = checkText(round.question, 'question', ROUND_LIMITS.question);
  const explanation = checkText(round.explanation, 'explanation', ROUND_LIMITS.explanation);
  const options = checkOptions(round.method, round.options);
  const problems = [...rulesProblems(round, ordinance), ...shapeProblems(round, scope)];
  if (round.closesAt < now + ROUND_LIMITS.leastMinutes * 60_000) problems.push(problem('too-early', 'closesAt'));
  if (round.closesAt > now + ROUND_LIMITS.mostDays * 86_400_000) problems.push(problem('too-late', 'closesAt'));
  if (question.ok && explanation.ok && options.ok && problems.length === 0) return ok({ ...round, question: question.value, explanation: explanation.value, options: options.value, weights: weightsOf(round, scope) });
  return refuse(...[question, explanation, options].flatMap((checked) => (checked.ok ? [] : checked.problems)), ...problems);
}

