import type { LocalDate } from '../kernel/index.js';

/** What residents bring. */
export const PLAN_KINDS = ['plan', 'wish', 'initiative', 'challenge'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** How far residents decide along: from being told to deciding together. */
export const LEVELS = ['inform', 'consult', 'advise', 'co-produce', 'co-decide'] as const;
export type Level = (typeof LEVELS)[number];

/** Who may bring a plan: anybody who chose an area, only who proved to live there, an association. */
export const SUBMITTERS = ['resident', 'verified', 'association'] as const;
export type Submitter = (typeof SUBMITTERS)[number];

/** Subjects that an ordinance may keep out, as ordinances for residents' initiatives usually do. */
export const EXCLUDED_SUBJECTS = ['taxes-and-fees', 'appointments-and-pay', 'objections-and-appeals', 'complaints', 'recently-decided'] as const;
export type ExcludedSubject = (typeof EXCLUDED_SUBJECTS)[number];

/** Ways of deciding that an ordinance may allow for a round. */
export const DECISION_METHODS = ['majority', 'consent', 'plurality', 'approval', 'score', 'points', 'irv', 'schulze', 'ranked-pairs', 'borda', 'stv'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

/** Whose residents take part: those of the plan's area, or of the whole municipality. */
export const REACHES = ['area', 'municipality'] as const;
export type Reach = (typeof REACHES)[number];

/** How much support a plan needs before it is answered. A percentage has two decimals at most. */
export type SupportRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly percentage: number; readonly least: number; readonly most: number };

/** The rules for one kind of plan. Ages in years; terms in calendar days, `reviewWorkingDays` in working days. */
export interface KindRules {
  readonly submitBy: readonly Submitter[];
  readonly ageFrom: number;
  readonly excludedSubjects: readonly ExcludedSubject[];
  readonly support: SupportRule;
  readonly gatherDays: number;
  readonly acknowledgeDays: number;
  readonly reviewWorkingDays: number;
  readonly respondDays: number;
  /** Days of the one extension; 0 where the answer cannot be put off. */
  readonly extendDays: number;
  readonly level: Level;
}

/** A municipality's rules, one version of them. Supporting and voting always ask a proved residence. */
export interface Ordinance {
  readonly kinds: Readonly<Record<PlanKind, KindRules>>;
  readonly supportAgeFrom: number;
  readonly supportFrom: Reach;
  readonly voteAgeFrom: number;
  readonly voteFrom: Reach;
  readonly paperCounts: boolean;
  readonly bindingRounds: boolean;
  readonly quorumPercentage: number;
  readonly methods: readonly DecisionMethod[];
  /** Whether an association may compose a village budget for its area; the municipality opens it. */
  readonly associationBudgets: boolean;
  /** Until which age one counts as young, for a young people's group and chamber: through 31 December of the year in which one turns it. */
  readonly youthAgeUntil: number;
}

const usual: KindRules = {
  submitBy: ['resident', 'verified', 'association'],
  ageFrom: 14,
  excludedSubjects: EXCLUDED_SUBJECTS,
  support: { kind: 'share', percentage: 5, least: 10, most: 100 },
  gatherDays: 90,
  acknowledgeDays: 7,
  reviewWorkingDays: 5,
  respondDays: 56,
  extendDays: 42,
  level: 'co-produce',
};

/** The defaults of the demonstration. */
export const DEFAULT_ORDINANCE: Ordinance = {
  kinds: {
    plan: usual,
    wish: { ...usual, support: { kind: 'none' }, level: 'consult' },
    initiative: { ...usual, level: 'co-decide' },
    challenge: { ...usual, submitBy: ['verified', 'association'], ageFrom: 16, level: 'co-decide' },
  },
  supportAgeFrom: 14,
  supportFrom: 'municipality',
  voteAgeFrom: 16,
  voteFrom: 'area',
  paperCounts: true,
  bindingRounds: true,
  quorumPercentage: 10,
  methods: DECISION_METHODS,
  associationBudgets: true,
  youthAgeUntil: 25,
};

/** Support that a plan needs in an area with this many residents; null where none is asked. A share is rounded up and held between its bounds. */
export function supportNeeded(rule: SupportRule, residents: number): number | null {
  if (rule.kind === 'none') return null;
  if (rule.kind === 'number') return rule.number;
  const hundredths = Math.round(rule.percentage * 100);
  return Math.min(rule.most, Math.max(rule.least, Math.ceil((residents * hundredths) / 10_000)));
}

/** Whether somebody counts as `age` on a day: from 1 January of the year in which one turns that age, because only the birth year is kept. */
export const isOldEnough = (birthYear: number | null, age: number, on: LocalDate): boolean => birthYear !== null && Number(on.slice(0, 4)) - birthYear >= age;

/** Whether somebody counts as `age` or younger on a day: through 31 December of the year in which one turns that age. Who did not tell a birth year does not. */
export const isAtMost = (birthYear: number | null, age: number, on: LocalDate): boolean => birthYear !== null && Number(on.slice(0, 4)) - birthYear <= age;

/** From which age somebody takes part at all: the lowest age that these rules name for any act. Younger, one has no account. */
export const accountAgeFrom = (rules: Pick<Ordinance, 'kinds' | 'supportAgeFrom' | 'voteAgeFrom'>): number => Math.min(rules.supportAgeFrom, rules.voteAgeFrom, ...PLAN_KINDS.map((kind) => rules.kinds[kind].ageFrom));

/** Whether somebody may belong to a young people's group on a day: from the age at which one supports, until `youthAgeUntil`. */
export const isYoung = (birthYear: number | null, rules: Pick<Ordinance, 'supportAgeFrom' | 'youthAgeUntil'>, on: LocalDate): boolean =>
  isOldEnough(birthYear, rules.supportAgeFrom, on) && isAtMost(birthYear, rules.youthAgeUntil, on);

/** The version in force on a day: the one that began last; null before the first. A plan keeps the version under which it was submitted. */
export function versionOn<Version extends { readonly validFrom: LocalDate }>(versions: readonly Version[], on: LocalDate): Version | null {
  return versions.reduce<Version | null>(
    (best, version) => (version.validFrom <= on && (best === null || version.validFrom >= best.validFrom) ? version : best),
    null,
  );
}
