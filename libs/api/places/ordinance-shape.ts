import { type KindRules, type Ordinance, PLAN_KINDS, type SupportRule } from '#domain/ordinances';
import type { KindRulesType, OrdinanceRulesType } from './ordinance.type.js';

const supportOf = (rule: SupportRule): Pick<KindRulesType, 'supportKind' | 'supportNumber' | 'supportPercentage' | 'supportLeast' | 'supportMost'> => ({
  supportKind: rule.kind,
  supportNumber: rule.kind === 'number' ? rule.number : null,
  supportPercentage: rule.kind === 'share' ? rule.percentage : null,
  supportLeast: rule.kind === 'share' ? rule.least : null,
  supportMost: rule.kind === 'share' ? rule.most : null,
});

/** The rules as the schema shows them: flat, kinds as a list. */
export function shownRules(ordinance: Ordinance): OrdinanceRulesType {
  const kinds = PLAN_KINDS.map((kind) => {
    const { support, submitBy, excludedSubjects, ...rules } = ordinance.kinds[kind];
    return { kind, ...rules, submitBy: [...submitBy], excludedSubjects: [...excludedSubjects], ...supportOf(support) };
  });
  return { ...ordinance, kinds, methods: [...ordinance.methods] };
}

function supportFrom(kind: KindRulesType): object {
  if (kind.supportKind === 'number') return { kind: 'number', number: kind.supportNumber };
  if (kind.supportKind === 'share') return { kind: 'share', percentage: kind.supportPercentage, least: kind.supportLeast, most: kind.supportMost };
  return { kind: kind.supportKind };
}

/** What came in, in the shape of the domain, still unchecked. */
export function rulesFrom(shown: OrdinanceRulesType): unknown {
  const kinds = Object.fromEntries(shown.kinds.map((kind) => [kind.kind, { ...kind, support: supportFrom(kind) } as unknown as KindRules]));
  return { ...shown, kinds };
}
