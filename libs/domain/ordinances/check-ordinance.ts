import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { type KindRules, LEVELS, type Ordinance, PLAN_KINDS, type SupportRule } from './ordinance.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects problems while a value of unknown shape is read. */
class Reader {
  readonly problems: Problem[] = [];

  whole(fields: Fields, name: string, path: string, min: number, max: number): void {
    const value = fields[name];
    if (typeof value !== 'number' || !Number.isInteger(value)) this.problems.push(problem('invalid-format', `${path}${name}`));
    else if (value < min) this.problems.push(problem('too-small', `${path}${name}`, { min }));
    else if (value > max) this.problems.push(problem('too-large', `${path}${name}`, { max }));
  }

  flag(fields: Fields, name: string): void {
    if (typeof fields[name] !== 'boolean') this.problems.push(problem('invalid-format', name));
  }

  choice(value: unknown, path: string, choices: readonly string[]): void {
    if (!choices.includes(value as string)) this.problems.push(problem('not-a-choice', path));
  }

  support(rule: unknown, path: string): void {
    if (!isFields(rule)) return void this.problems.push(problem('required', path));
    this.choice(rule['kind'], `${path}.kind`, ['none', 'number', 'share']);
    if (rule['kind'] === 'number') this.whole(rule, 'number', `${path}.`, 1, 100_000);
    if (rule['kind'] !== 'share') return;
    const share = rule as unknown as Extract<SupportRule, { kind: 'share' }>;
    if (typeof share.percentage !== 'number' || !(share.percentage > 0 && share.percentage <= 100)) this.problems.push(problem('invalid-format', `${path}.percentage`));
    this.whole(rule, 'least', `${path}.`, 1, 100_000);
    this.whole(rule, 'most', `${path}.`, 1, 100_000);
    if (share.least > share.most) this.problems.push(problem('too-large', `${path}.least`, { max: share.most }));
  }

  kind(rules: unknown, path: string): void {
    if (!isFields(rules)) return void this.problems.push(problem('required', path));
    const at = `${path}.`;
    const submitBy = (rules as unknown as KindRules).submitBy;
    if (!Array.isArray(submitBy) || submitBy.length === 0) this.problems.push(problem('required', `${at}submitBy`));
    else submitBy.forEach((by: unknown, i: number) => this.choice(by, `${at}submitBy.${i}`, ['resident', 'verified', 'association']));
    this.support(rules['support'], `${at}support`);
    this.choice(rules['level'], `${at}level`, LEVELS);
    this.whole(rules, 'ageFrom', at, 0, 25);
    for (const name of ['gatherDays', 'acknowledgeDays', 'reviewWorkingDays', 'respondDays'] as const) this.whole(rules, name, at, 1, 730);
    this.whole(rules, 'extendDays', at, 0, 365);
  }
}

/** Reads an ordinance from data of unknown shape; each problem has the path of the field. */
export function checkOrdinance(data: unknown): Result<Ordinance> {
  const reader = new Reader();
  if (!isFields(data)) return refuse(problem('invalid-format'));
  const kinds = isFields(data['kinds']) ? data['kinds'] : {};
  for (const kind of PLAN_KINDS) reader.kind(kinds[kind], `kinds.${kind}`);
  reader.whole(data, 'supportAgeFrom', '', 0, 25);
  reader.whole(data, 'voteAgeFrom', '', 0, 25);
  reader.whole(data, 'quorumPercentage', '', 0, 100);
  reader.flag(data, 'paperCounts');
  reader.flag(data, 'bindingRounds');
  return reader.problems.length > 0 ? refuse(...reader.problems) : ok(data as unknown as Ordinance);
}
