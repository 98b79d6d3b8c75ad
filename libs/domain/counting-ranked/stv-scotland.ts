import type { Count, SeatsElection } from './ballots.js';
import { multiplyDivide } from './decimals.js';
import { GregoryCount } from './gregory.js';
import type { StvAccount, StvOutcome } from './stv-account.js';

/** Breaks a tie by the most recent earlier stage at which the tied had unequal votes, otherwise by lot (rules 49 and 51). */
function choose(count: GregoryCount, history: readonly (readonly bigint[])[], purpose: 'surplus' | 'defeat'): number {
  const tied = count.extremes(purpose);
  let left = tied;
  for (let stage = history.length - 1; stage >= 0 && left.length > 1; stage -= 1) {
    const votes = left.map((index) => history[stage]?.[index] ?? 0n);
    const best = votes.reduce((a, b) => ((purpose === 'surplus') === a > b ? a : b));
    left = left.filter((_, at) => votes[at] === best);
    if (left.length === 1) count.tie(left[0] ?? 0, tied, purpose, stage);
  }
  const [chosen = 0] = left;
  if (left.length > 1) count.tie(chosen, tied, purpose, null);
  return chosen;
}

/**
 * Seats by the rules of the Scottish local elections: the Scottish Local Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52. Quota
 * floor(valid ÷ (seats + 1)) + 1; surpluses in whole parcels, the largest first; transfer values to five decimals, the remainder ignored; ties by the most
 * recent earlier stage, then by lot. The lot falls in `tieOrder`.
 */
export function countScotland(election: SeatsElection): Count<StvOutcome, StvAccount> {
  const count = new GregoryCount(election, 'scotland', multiplyDivide);
  const history: bigint[][] = [];
  const complete = (): boolean => count.seatsLeft <= 0 || count.those('hopeful').length <= count.seatsLeft;
  count.quota = (count.ballots / BigInt(election.seats + 1) + 1n) * count.scale;
  count.step('begin', null);
  for (;;) {
    count.electReached();
    if (complete()) break;
    count.round += 1;
    history.push([...count.votes]);
    if (count.those('pending').length > 0) {
      count.transferSurplus(choose(count, history, 'surplus'));
      continue;
    }
    count.transferDefeated(choose(count, history, 'defeat'));
    if (complete()) break;
  }
  count.finish();
  return count.result();
}
