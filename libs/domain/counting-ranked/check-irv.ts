import type { Count } from './ballots.js';
import { checkNames, expect, refuse, wholeOf } from './checking.js';
import type { IrvAccount, IrvMove, IrvOutcome, IrvStep } from './irv.js';

interface Standing {
  readonly tally: Map<string, bigint>;
  exhausted: bigint;
}

/** Reads the first round: every candidate once, and all ballots somewhere. */
function start({ candidates, ballots, steps }: IrvAccount): Standing {
  const first = steps[0];
  if (first === undefined) return refuse(1, 'round 1', 'the round is missing');
  const tally = new Map(candidates.map((name) => [name, wholeOf(first.tally[name] ?? '', 1, 'round 1')]));
  const exhausted = wholeOf(first.exhausted, 1, 'round 1');
  const sum = [...tally.values()].reduce((a, b) => a + b, exhausted);
  if (String(sum) !== ballots) refuse(1, 'round 1', `the figures add up to ${sum} and not to ${ballots} ballots`);
  return { tally, exhausted };
}

/** Moves the papers of the excluded candidate: all of them, to those who continue. */
function move(standing: Standing, from: string, moves: readonly IrvMove[], step: number): void {
  const name = `round ${step}`;
  const papers = standing.tally.get(from) ?? 0n;
  standing.tally.delete(from);
  let sum = 0n;
  for (const { to, papers: text } of moves) {
    const moved = wholeOf(text, step, name);
    sum += moved;
    if (to === null) standing.exhausted += moved;
    else if (standing.tally.has(to)) standing.tally.set(to, (standing.tally.get(to) ?? 0n) + moved);
    else refuse(step, name, `${to} cannot receive papers`);
  }
  if (sum !== papers || new Set(moves.map(({ to }) => to)).size !== moves.length) refuse(step, name, `${papers} papers should move from ${from}, not ${sum}`);
}

function decide({ tieOrder, candidates }: IrvAccount, { tally }: Standing): Pick<IrvStep, 'excluded' | 'winner' | 'tied'> {
  const left = tieOrder.filter((name) => tally.has(name));
  const votes = (name: string): bigint => tally.get(name) ?? 0n;
  const sum = left.reduce((all, name) => all + votes(name), 0n);
  const winner = left.find((name) => left.length === 1 || votes(name) * 2n > sum);
  if (winner !== undefined) return { excluded: null, winner, tied: [] };
  const lowest = left.filter((name) => left.every((other) => votes(name) <= votes(other)));
  return { excluded: lowest.at(-1) ?? null, winner: null, tied: lowest.length > 1 ? candidates.filter((name) => lowest.includes(name)) : [] };
}

/** Replays an instant-runoff from its first round and the papers that moved. */
export function checkIrv({ outcome, account }: Count<IrvOutcome, IrvAccount>): void {
  checkNames(account.candidates, account.tieOrder);
  if (account.unranked !== 'last' && account.unranked !== 'uncompared') refuse(0, 'head', 'the unranked should be last or uncompared');
  const standing = start(account);
  for (let step = 1; ; step += 1) {
    const stands = account.steps[step - 1];
    const name = `round ${step}`;
    const decision = decide(account, standing);
    if (stands === undefined) return refuse(step, name, 'the round is missing');
    const tally = Object.fromEntries([...standing.tally].map(([key, value]) => [key, String(value)]));
    const moved = decision.excluded === null ? [] : stands.moved;
    expect(step, name, stands, { round: step, tally, exhausted: String(standing.exhausted), ...decision, moved });
    if (decision.excluded !== null) move(standing, decision.excluded, moved, step);
    else {
      if (account.steps.length > step) refuse(step + 1, 'round', 'there are rounds too many');
      return expect(step + 1, 'outcome', outcome, { winner: [decision.winner] });
    }
  }
}
