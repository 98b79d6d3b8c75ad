import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { STV_RULES, type StvAccount, checkRankedAccount, countStv, readBlt, stvTies, withoutWithdrawn } from './index.js';

const folder = resolve(process.env['BRINK_REFERENCE_DATA'] ?? resolve(process.cwd(), '../shared/data'), 'votes/stv');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.blt')) : [];

interface Action {
  readonly round: number;
  readonly tag: string;
  readonly msg: string;
  readonly quota: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly nontransferable: string | null;
}
interface Expected {
  readonly rules: Readonly<Record<string, { readonly elected_in_order: readonly string[]; readonly tie_breaks: readonly string[]; readonly actions: readonly Action[] }>>;
}

/** Whom an action is about: what follows the colon or the arrow of its message. */
function candidateOf({ tag, msg }: Action): string | null {
  if (tag === 'begin' || tag === 'end') return null;
  if (tag === 'tie') return msg.slice(msg.lastIndexOf('] -> ') + 5);
  const name = msg.slice(msg.indexOf(': ') + 2);
  return msg.startsWith('Surplus transferred') ? name.replace(/ \([\d.]+\)$/, '') : name;
}

const stages = ({ steps, rule }: StvAccount): object[] =>
  steps.filter(({ tag }) => tag !== 'iterate').map(({ round, tag, candidate, quota, votes, nontransferable }) => ({ round, tag, candidate, quota, votes, nontransferable: rule === 'meek-prf' ? null : nontransferable }));

(files.length === 0 ? describe.skip : describe)(`the reference counts of seats${files.length === 0 ? ` (skipped: no reference data at ${folder}; set BRINK_REFERENCE_DATA)` : ''}`, () => {
  it.each(files.flatMap((file) => STV_RULES.map((rule) => [file, rule] as const)))('%s by %s', (file, rule) => {
    const read = readBlt(readFileSync(resolve(folder, file), 'utf8'));
    if (!read.ok) throw new Error(`line ${read.line}: ${read.message}`);
    const expected = (JSON.parse(readFileSync(resolve(folder, file.replace(/\.blt$/, '.expected.json')), 'utf8')) as Expected).rules[rule];
    if (expected === undefined) return;
    const count = countStv(rule, withoutWithdrawn(read.value));
    expect(count.outcome.elected).toEqual(expected.elected_in_order);
    expect(stvTies(count.account)).toEqual(expected.tie_breaks);
    const should = expected.actions.map((action) => ({ round: action.round, tag: action.tag, candidate: candidateOf(action), quota: action.quota, votes: action.votes, nontransferable: action.nontransferable }));
    expect(stages(count.account)).toEqual(should);
    expect(checkRankedAccount(count)).toBeNull();
  });
  if (files.length === 0) it('needs the reference data', () => undefined);
});
