import { type IrvAccount, type SeatsElection, type StvAccount, type StvOutcome, type StvStep, asRanked, countIrv, countStv, isStvRule, readBlt, stvTies, withoutWithdrawn } from '#domain/counting-ranked';
import type { Counted, CountOptions } from './ranked-answer.js';
import { badOption, columns } from './ranked-answer.js';

const isShown = ({ tag }: StvStep): boolean => tag !== 'iterate';

function stvTable({ steps, candidates, quota, elected }: { steps: readonly StvStep[]; candidates: readonly string[]; quota: string; elected: readonly string[] }): string[] {
  const lines = columns([['candidate', 'first preferences', 'last'], ...candidates.map((name) => [name, steps[0]?.votes[name] ?? '', steps.at(-1)?.votes[name] ?? ''])]);
  const events = columns([['round', 'step', 'candidate', 'votes', 'not transferable'], ...steps.filter(isShown).map(({ round, tag, candidate, votes, nontransferable }) => [String(round), tag, candidate ?? '', candidate === null ? '' : (votes[candidate] ?? ''), nontransferable])]);
  return [`quota ${quota}`, '', ...lines, '', ...events, '', `elected: ${elected.join(', ')}`];
}

function stvAnswer({ outcome, account }: { outcome: StvOutcome; account: StvAccount }): Counted {
  const meek = account.rule === 'meek-prf';
  const stages = account.steps.filter(isShown).map(({ round, tag, candidate, quota, votes, nontransferable }) => ({ round, tag, candidate, quota, votes, nontransferable: meek ? null : nontransferable }));
  const { candidates, steps } = account;
  const ties = stvTies(account);
  const table = [...stvTable({ steps, candidates, quota: steps.at(-1)?.quota ?? '', elected: outcome.elected }), ...ties];
  return { ok: true, value: { elected: outcome.elected, stages, ties }, table };
}

/** What an instant-runoff answers: the winner, and each round's tally with whom it excluded. */
export function irvAnswer(winner: readonly string[], { steps, candidates }: IrvAccount): Counted {
  const rounds = steps.map(({ tally, excluded }) => ({ tally, eliminated: excluded === null ? [] : [excluded] }));
  const rows = candidates.map((name) => [name, ...steps.map(({ tally }) => tally[name] ?? '-')]);
  const table = [...columns([['candidate', ...steps.map(({ round }) => `round ${round}`)], ...rows, ['(no preference left)', ...steps.map(({ exhausted }) => exhausted)]]), '', `winner: ${winner.join(', ')}`];
  return { ok: true, value: { winner, rounds }, table };
}

function count(election: SeatsElection, options: CountOptions): Counted {
  const { method, rule = '' } = options;
  if (method === 'irv') {
    const { outcome, account } = countIrv(asRanked(election));
    return irvAnswer(outcome.winner, account);
  }
  if (!isStvRule(rule)) return badOption('rule', rule, ['scotland', 'wigm-prf', 'meek-prf']);
  return stvAnswer(countStv(rule, election));
}

/** Counts the text of a `.blt` file: `method` stv (with `rule` scotland, wigm-prf or meek-prf) or irv. A wrong option is at line 0. */
export function countBlt(text: string, options: CountOptions): Counted {
  const { method = '', rule = '' } = options;
  if (method !== 'stv' && method !== 'irv') return badOption('method', method, ['stv', 'irv']);
  if (method === 'stv' && !isStvRule(rule)) return badOption('rule', rule, ['scotland', 'wigm-prf', 'meek-prf']);
  const read = readBlt(text);
  return read.ok ? count(withoutWithdrawn(read.value), options) : read;
}
