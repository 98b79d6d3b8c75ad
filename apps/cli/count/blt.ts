import { type Count, type IrvAccount, type IrvOutcome, STV_RULES, type StvAccount, type StvOutcome, type StvStep, asRanked, countIrv, countStv, isStvRule, readBlt, stvTies, withoutWithdrawn } from '#domain/counting-ranked';
import { type Counted, type Options, tableOf } from './counted.js';
import { badOption, withAccount } from './ranked-answer.js';

const isShown = ({ tag }: StvStep): boolean => tag !== 'iterate';

function stvTable({ outcome, account }: Count<StvOutcome, StvAccount>): string[] {
  const { steps, candidates } = account;
  const people = candidates.map((name) => [name, steps[0]?.votes[name] ?? '', steps.at(-1)?.votes[name] ?? '']);
  const rows = steps.filter(isShown).map(({ round, tag, candidate, quota, votes, nontransferable }) => [String(round), tag, candidate ?? '', candidate === null ? '' : (votes[candidate] ?? ''), nontransferable, quota]);
  return [...tableOf(['candidate', 'first preferences', 'at the end'], people), '', ...tableOf(['round', 'step', 'candidate', 'votes', 'not transferable', 'quota'], rows), '', ...stvTies(account), `elected: ${outcome.elected.join(', ')}`];
}

function stvAnswer(count: Count<StvOutcome, StvAccount>, options: Options): Counted {
  const { outcome, account } = count;
  const meek = account.rule === 'meek-prf';
  const stages = account.steps.filter(isShown).map(({ round, tag, candidate, quota, votes, nontransferable }) => ({ round, tag, candidate, quota, votes, nontransferable: meek ? null : nontransferable }));
  return { ok: true, value: withAccount({ elected: outcome.elected, stages, ties: stvTies(account) }, count, options), table: stvTable(count) };
}

/** What an instant-runoff answers: the winner, and each round's tally with whom it excluded. */
export function irvAnswer(count: Count<IrvOutcome, IrvAccount>, options: Options): Counted {
  const { winner } = count.outcome;
  const { steps, candidates } = count.account;
  const rounds = steps.map(({ tally, excluded }) => ({ tally, eliminated: excluded === null ? [] : [excluded] }));
  const rows = [...candidates.map((name) => [name, ...steps.map(({ tally }) => tally[name] ?? '')]), ['(no preference left)', ...steps.map(({ exhausted }) => exhausted)]];
  const table = [...tableOf(['candidate', ...steps.map(({ round }) => `round ${round}`)], rows), '', `winner: ${winner.join(', ')}`];
  return { ok: true, value: withAccount({ winner, rounds }, count, options), table };
}

/** Counts the text of a `.blt` file: `method` stv (with `rule` scotland, wigm-prf or meek-prf) or irv. A wrong option is at line 0. */
export function countBlt(text: string, options: Options): Counted {
  const { method = '', rule = '' } = options;
  if (method !== 'stv' && method !== 'irv') return badOption('method', method, ['stv', 'irv']);
  if (method === 'stv' && !isStvRule(rule)) return badOption('rule', rule, STV_RULES);
  const read = readBlt(text);
  if (!read.ok) return read;
  const election = withoutWithdrawn(read.value);
  return isStvRule(rule) && method === 'stv' ? stvAnswer(countStv(rule, election), options) : irvAnswer(countIrv(asRanked(election)), options);
}
