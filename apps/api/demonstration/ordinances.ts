import { DEFAULT_ORDINANCE, type KindRules, type Ordinance, PLAN_KINDS } from '#domain/ordinances';

/** An example, not the rules of the real municipality: more time for the coach, less for the answer, and fewer names, so that one sees that rules differ. */
const other = (rules: KindRules): KindRules => ({ ...rules, reviewWorkingDays: 10, respondDays: 42, extendDays: 28, support: rules.support.kind === 'share' ? { ...rules.support, percentage: 3 } : rules.support });

const DIFFERENT: Readonly<Record<string, Ordinance>> = {
  'aa-en-hunze': { ...DEFAULT_ORDINANCE, kinds: Object.fromEntries(PLAN_KINDS.map((kind) => [kind, other(DEFAULT_ORDINANCE.kinds[kind])])) as Ordinance['kinds'] },
};

/** The example rules of a pilot of the demonstration, by its slug: the usual ones where it has none of its own. */
export const ordinanceOf = (slug: string): Ordinance => DIFFERENT[slug] ?? DEFAULT_ORDINANCE;
