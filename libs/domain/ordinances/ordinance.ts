import type { LocalDate } from '../kernel/index.js';

/** What residents bring. */
export const PLAN_KINDS = ['plan', 'wish', 'initiative', 'challenge'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** How far residents decide along: from being told to deciding together. */
export const LEVELS = ['inform', 'consult', 'advise', 'co-produce', 'co-decide'] as const;
export type Level = (typeof LEVELS)[number];

/** How much support a plan needs before it is answered. */
export type SupportRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly percentage: number; readonly least: number; readonly most: number };

/** The rules for one kind of plan. Ages in years, terms in days. */
export interface KindRules {
  readonly submitBy: readonly ('resident' | 'verified' | 'association')[];
  readonly ageFrom: number;
  readonly support: SupportRule;
  readonly gatherDays: number;
  readonly acknowledgeDays: number;
  readonly reviewWorkingDays: number;
  readonly respondDays: number;
  readonly extendDays: number;
  readonly level: Level;
}

/** A municipality's rules, one version of them. */
export interface Ordinance {
  readonly kinds: Readonly<Record<PlanKind, KindRules>>;
  readonly supportAgeFrom: number;
  readonly voteAgeFrom: number;
  readonly paperCounts: boolean;
  readonly bindingRounds: boolean;
  readonly quorumPercentage: number;
}

const usual: KindRules = {
  submitBy: ['resident', 'verified', 'association'],
  ageFrom: 14,
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
  kinds: { plan: usual, wish: { ...usual, support: { kind: 'none' }, level: 'consult' }, initiative: { ...usual, level: 'co-decide' }, challenge: { ...usual, submitBy: ['verified', 'association'], ageFrom: 16, level: 'co-decide' } },
  supportAgeFrom: 14,
  voteAgeFrom: 16,
  paperCounts: true,
  bindingRounds: true,
  quorumPercentage: 10,
};

/** Support that a plan needs in an area with this many residents; null where none is asked. A share is rounded up and held between its bounds. */
export function supportNeeded(rule: SupportRule, residents: number): number | null {
  if (rule.kind === 'none') return null;
  if (rule.kind === 'number') return rule.number;
  return Math.min(rule.most, Math.max(rule.least, Math.ceil((residents * rule.percentage) / 100)));
}

/** Whether somebody counts as `age` on a day: from 1 January of the year in which one turns that age, because only the birth year is kept. */
export const isOldEnough = (birthYear: number | null, age: number, on: LocalDate): boolean => birthYear !== null && Number(on.slice(0, 4)) - birthYear >= age;
