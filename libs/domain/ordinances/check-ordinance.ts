import { type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import {
  DECISION_METHODS,
  DEFAULT_ORDINANCE,
  EXCLUDED_SUBJECTS,
  type KindRules,
  LEVELS,
  type Ordinance,
  PLAN_KINDS,
  type PlanKind,
  REACHES,
  SUBMITTERS,
  type SupportRule,
} from './ordinance.js';

type Fields = Readonly<Record<string, unknown>>;

const NOTHING: Fields = {};
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads values of unknown shape and collects what is wrong with them. A faulty value reads as the lowest allowed one; the problems then refuse the whole. */
class Reader {
  readonly problems: Problem[] = [];

  fields(value: unknown, path: string): Fields {
    if (isFields(value)) return value;
    this.problems.push(problem(value === undefined || value === null ? 'required' : 'invalid-format', path));
    return NOTHING;
  }

  whole(value: unknown, path: string, min: number, max: number): number {
    if (value === undefined || value === null) this.problems.push(problem('required', path));
    else if (typeof value !== 'number' || !Number.isInteger(value)) this.problems.push(problem('invalid-format', path));
    else if (value < min) this.problems.push(problem('too-small', path, { min }));
    else if (value > max) this.problems.push(problem('too-large', path, { max }));
    else return value;
    return min;
  }

  flag(value: unknown, path: string): boolean {
    if (typeof value !== 'boolean') this.problems.push(problem(value === undefined || value === null ? 'required' : 'invalid-format', path));
    return value === true;
  }

  choice<Choice extends string>(value: unknown, path: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.problems.push(problem('not-a-choice', path));
    return found ?? choices[0];
  }

  choices<Choice extends string>(value: unknown, path: string, choices: readonly [Choice, ...Choice[]], least: number): readonly Choice[] {
    if (!Array.isArray(value)) this.problems.push(problem(value === undefined || value === null ? 'required' : 'invalid-format', path));
    else if (value.length < least) this.problems.push(problem('required', path));
    else if (value.length > choices.length) this.problems.push(problem('too-many', path, { max: choices.length }));
    else if (new Set<unknown>(value).size < value.length) this.problems.push(problem('duplicate', path));
    else return value.map((one: unknown, i) => this.choice(one, `${path}.${i}`, choices));
    return [];
  }
}

const MOST_SUPPORT = 100_000;
const MOST_DAYS = 730;
const MOST_AGE = 25;
const MOST_YOUTH_AGE = 30;

function readSupport(reader: Reader, value: unknown, path: string): SupportRule {
  const rule = reader.fields(value, path);
  if (rule === NOTHING) return { kind: 'none' };
  const kind = reader.choice(rule['kind'], `${path}.kind`, ['none', 'number', 'share']);
  if (kind === 'none') return { kind };
  if (kind === 'number') return { kind, number: reader.whole(rule['number'], `${path}.number`, 1, MOST_SUPPORT) };
  const percentage = rule['percentage'];
  const fine = typeof percentage === 'number' && percentage > 0 && percentage <= 100 && Number(percentage.toFixed(2)) === percentage;
  if (!fine) reader.problems.push(problem('invalid-format', `${path}.percentage`));
  const least = reader.whole(rule['least'], `${path}.least`, 1, MOST_SUPPORT);
  const most = reader.whole(rule['most'], `${path}.most`, 1, MOST_SUPPORT);
  if (least > most) reader.problems.push(problem('too-large', `${path}.least`, { max: most }));
  return { kind, percentage: fine ? percentage : 0, least, most };
}

function readKind(reader: Reader, value: unknown, path: string): KindRules {
  const rules = reader.fields(value, path);
  const days = (name: string, min: number): number => reader.whole(rules[name], `${path}.${name}`, min, MOST_DAYS);
  return {
    submitBy: reader.choices(rules['submitBy'], `${path}.submitBy`, SUBMITTERS, 1),
    ageFrom: reader.whole(rules['ageFrom'], `${path}.ageFrom`, 0, MOST_AGE),
    excludedSubjects: reader.choices(rules['excludedSubjects'], `${path}.excludedSubjects`, EXCLUDED_SUBJECTS, 0),
    support: readSupport(reader, rules['support'], `${path}.support`),
    gatherDays: days('gatherDays', 1),
    acknowledgeDays: days('acknowledgeDays', 1),
    reviewWorkingDays: days('reviewWorkingDays', 1),
    respondDays: days('respondDays', 1),
    extendDays: days('extendDays', 0),
    level: reader.choice(rules['level'], `${path}.level`, LEVELS),
  };
}

/** Reads an ordinance from data of unknown shape; each problem has the path of its field, and fields that the ordinance does not know are left out. */
export function checkOrdinance(data: unknown): Result<Ordinance> {
  if (!isFields(data)) return refuse(problem('invalid-format'));
  const reader = new Reader();
  const supportAgeFrom = reader.whole(data['supportAgeFrom'], 'supportAgeFrom', 0, MOST_AGE);
  const kinds = reader.fields(data['kinds'], 'kinds');
  const read = (kind: PlanKind): KindRules => readKind(reader, kinds[kind], `kinds.${kind}`);
  const ordinance: Ordinance = {
    kinds: Object.fromEntries(PLAN_KINDS.map((kind) => [kind, read(kind)])) as Record<PlanKind, KindRules>,
    supportAgeFrom,
    supportFrom: reader.choice(data['supportFrom'], 'supportFrom', REACHES),
    voteAgeFrom: reader.whole(data['voteAgeFrom'], 'voteAgeFrom', 0, MOST_AGE),
    voteFrom: reader.choice(data['voteFrom'], 'voteFrom', REACHES),
    paperCounts: reader.flag(data['paperCounts'], 'paperCounts'),
    bindingRounds: reader.flag(data['bindingRounds'], 'bindingRounds'),
    quorumPercentage: reader.whole(data['quorumPercentage'], 'quorumPercentage', 0, 100),
    methods: reader.choices(data['methods'], 'methods', DECISION_METHODS, 1),
    associationBudgets: data['associationBudgets'] === true,
    youthAgeUntil: reader.whole(data['youthAgeUntil'] ?? DEFAULT_ORDINANCE.youthAgeUntil, 'youthAgeUntil', supportAgeFrom, MOST_YOUTH_AGE),
  };
  return reader.problems.length > 0 ? refuse(...reader.problems) : ok(ordinance);
}
