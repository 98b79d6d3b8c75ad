import type { PlanKind } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { DECISION_METHODS, EXCLUDED_SUBJECTS, LEVELS, REACHES, SUBMITTERS } from '#domain/ordinances';
import { ChoiceGroup, type FieldProblem, SelectField, TextField } from '#ui/kit';
import type { Rules } from './rule-facts';

type Kind = Rules['kinds'][number];

const optionsOf = (keys: readonly string[], names: Readonly<Record<string, string>>): { value: string; label: string }[] => keys.map((value) => ({ value, label: names[value] ?? value }));
const wholeOf = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : -1);

interface RulesFieldsProps {
  readonly rules: Rules;
  readonly onRules: (rules: Rules) => void;
  readonly problems: readonly FieldProblem[];
}

/** Problems of rules at the paths of their fields: the rules are one input, and the parts of the support are fields beside each other. */
export const atRuleFields = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: problem.path.replace(/^rules\./, '').replace('.support.', '.support').replace(/\.support([a-z])/, (_, letter: string) => `.support${letter.toUpperCase()}`) }));

/** The fields of a municipality's rules. A figure that is not one is sent as -1, which the server refuses at its path. */
export function RulesFields({ rules, onRules, problems }: RulesFieldsProps) {
  const { t } = useMessages();
  const words = t.administration;
  const set = (change: Partial<Rules>): void => onRules({ ...rules, ...change });
  const number = (path: 'supportAgeFrom' | 'voteAgeFrom' | 'youthAgeUntil' | 'quorumPercentage') => <TextField path={path} label={words[path]} inputMode="numeric" problems={problems} value={(rules[path] ?? -1) < 0 ? '' : String(rules[path])} onChange={(typed) => set({ [path]: wholeOf(typed) })} />;
  const flag = (path: 'paperCounts' | 'bindingRounds' | 'associationBudgets') => <ChoiceGroup path={path} label={words[path]} problems={problems} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} chosen={[rules[path] === true ? 'yes' : 'no']} onChange={([value]) => set({ [path]: value === 'yes' })} />;
  return (
    <>
      <h3>{words.everybody}</h3>
      {number('supportAgeFrom')}
      <SelectField path="supportFrom" label={words.supportFrom} problems={problems} value={rules.supportFrom} onChange={(supportFrom) => set({ supportFrom })} options={optionsOf(REACHES, words.reaches)} />
      {number('voteAgeFrom')}
      <SelectField path="voteFrom" label={words.voteFrom} problems={problems} value={rules.voteFrom} onChange={(voteFrom) => set({ voteFrom })} options={optionsOf(REACHES, words.reaches)} />
      {number('youthAgeUntil')}
      {flag('paperCounts')}
      {flag('bindingRounds')}
      {flag('associationBudgets')}
      {number('quorumPercentage')}
      <ChoiceGroup path="methods" several label={words.methods} problems={problems} options={DECISION_METHODS.map((value) => ({ value, label: t.deciding.methods[value.toUpperCase().replaceAll('-', '_') as keyof typeof t.deciding.methods] }))} chosen={rules.methods} onChange={(methods) => set({ methods: [...methods] })} />
      {rules.kinds.map((kind) => (
        <KindFields key={kind.kind} kind={kind} problems={problems} set={(change) => set({ kinds: rules.kinds.map((other) => (other.kind === kind.kind ? { ...other, ...change } : other)) })} />
      ))}
    </>
  );
}

const DAYS = ['gatherDays', 'acknowledgeDays', 'reviewWorkingDays', 'respondDays', 'extendDays'] as const;
const SHARE = ['supportPercentage', 'supportLeast', 'supportMost'] as const;

function KindFields({ kind, problems, set }: { readonly kind: Kind; readonly problems: readonly FieldProblem[]; readonly set: (change: Partial<Kind>) => void }) {
  const { t } = useMessages();
  const words = t.administration;
  const at = (name: string): string => `kinds.${kind.kind}.${name}`;
  const figure = (name: (typeof DAYS)[number] | (typeof SHARE)[number] | 'ageFrom' | 'supportNumber') => {
    const value = kind[name];
    return <TextField key={name} path={at(name)} label={words[name]} inputMode="numeric" problems={problems} value={value === null || value < 0 ? '' : String(value)} onChange={(typed) => set({ [name]: name === 'supportPercentage' ? Number(typed.replace(',', '.')) : wholeOf(typed) })} />;
  };
  return (
    <details>
      <summary>{t.plans.kinds[kind.kind.toUpperCase() as PlanKind]}</summary>
      <ChoiceGroup path={at('submitBy')} several label={words.submitBy} problems={problems} options={optionsOf(SUBMITTERS, words.submitters)} chosen={kind.submitBy} onChange={(submitBy) => set({ submitBy: [...submitBy] })} />
      {figure('ageFrom')}
      <ChoiceGroup path={at('excludedSubjects')} several label={words.excluded} problems={problems} options={optionsOf(EXCLUDED_SUBJECTS, words.subjects)} chosen={kind.excludedSubjects} onChange={(excludedSubjects) => set({ excludedSubjects: [...excludedSubjects] })} />
      <SelectField path={at('supportKind')} label={words.support} problems={problems} value={kind.supportKind} onChange={(supportKind) => set({ supportKind })} options={optionsOf(['none', 'number', 'share'], words.supportKinds)} />
      {kind.supportKind === 'number' && figure('supportNumber')}
      {kind.supportKind === 'share' && SHARE.map(figure)}
      {DAYS.map(figure)}
      <SelectField path={at('level')} label={words.level} problems={problems} value={kind.level} onChange={(level) => set({ level })} options={optionsOf(LEVELS, words.levels)} />
    </details>
  );
}
