import type { PlanKind, RulesShownFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { DEFAULT_ORDINANCE } from '#domain/ordinances';

export type Rules = RulesShownFragment;
export type Fact = readonly [name: string, value: string];

/** Rules that belong together: those for everybody (no title), and those of each kind of plan. */
interface RuleGroup {
  readonly key: string;
  readonly title: string | null;
  readonly facts: readonly Fact[];
}

/** Says rules in the reader's language, each with its name. */
export function useRuleFacts(): (rules: Rules) => readonly RuleGroup[] {
  const { t } = useMessages();
  const words = t.administration;
  const said = (names: Readonly<Record<string, string>>, keys: readonly string[]): string => keys.map((key) => names[key] ?? key).join(', ');
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const methods = Object.fromEntries(Object.entries(t.deciding.methods).map(([key, name]) => [key.toLowerCase().replaceAll('_', '-'), name]));
  return (rules) => [
    {
      key: '',
      title: null,
      facts: [
        [words.supportFrom, `${words.reaches[rules.supportFrom]}, ${words.years({ count: rules.supportAgeFrom })} +`],
        [words.voteFrom, `${words.reaches[rules.voteFrom]}, ${words.years({ count: rules.voteAgeFrom })} +`],
        [words.youth, words.youthRange({ from: rules.supportAgeFrom, until: rules.youthAgeUntil ?? DEFAULT_ORDINANCE.youthAgeUntil })],
        [words.paperCounts, yesNo(rules.paperCounts)],
        [words.bindingRounds, yesNo(rules.bindingRounds)],
        [words.associationBudgets, yesNo(rules.associationBudgets === true)],
        [words.quorumPercentage, String(rules.quorumPercentage)],
        [words.methods, said(methods, rules.methods)],
      ],
    },
    ...rules.kinds.map((kind) => ({
      key: kind.kind,
      title: t.plans.kinds[kind.kind.toUpperCase() as PlanKind],
      facts: [
        [words.submitBy, `${said(words.submitters, kind.submitBy)}, ${words.years({ count: kind.ageFrom })} +`],
        [words.support, words.supportRule({ kind: kind.supportKind, number: kind.supportNumber, percentage: kind.supportPercentage, least: kind.supportLeast, most: kind.supportMost })],
        ...(kind.supportKind === 'none' ? [] : [[words.gatherDays, String(kind.gatherDays)] as const]),
        [words.acknowledgeDays, String(kind.acknowledgeDays)],
        [words.reviewWorkingDays, String(kind.reviewWorkingDays)],
        [words.respondDays, String(kind.respondDays)],
        [words.extendDays, String(kind.extendDays)],
        [words.level, words.levels[kind.level] ?? kind.level],
        [words.excluded, said(words.subjects, kind.excludedSubjects)],
      ] as const,
    })),
  ];
}

/** What differs between two sets of rules that were said: its name with what it was and what it would be. A rule that is not there is a dash. */
export function ruleChanges(before: readonly RuleGroup[], after: readonly RuleGroup[]): { readonly name: string; readonly was: string; readonly is: string }[] {
  return after.flatMap((group) => {
    const was = new Map(before.find(({ key }) => key === group.key)?.facts);
    const is = new Map(group.facts);
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
    return names.map((name) => ({ name: group.title === null ? name : `${group.title}: ${name}`, was: was.get(name) ?? '–', is: is.get(name) ?? '–' }));
  });
}
