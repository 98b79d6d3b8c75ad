import type { Count, SeatsElection } from './ballots.js';
import { multiplyDivide, scaleOf } from './decimals.js';
import { GregoryCount } from './gregory.js';
import { STV_PLACES, type StvAccount, type StvOutcome } from './stv-account.js';

const SCALE = scaleOf(STV_PLACES['wigm-prf']);

function choose(count: GregoryCount, purpose: 'surplus' | 'defeat'): number {
  const tied = count.extremes(purpose);
  const [chosen = 0] = tied;
  if (tied.length > 1) count.tie(chosen, tied, purpose, null);
  return chosen;
}

/**
 * Seats by the Reference WIGM Rule of the Proportional Representation Foundation (prfound.org/resources/reference/reference-wigm-rule), one defeat at a time.
 * Four decimals, every multiplication and division truncated; quota valid ÷ (seats + 1) + 0.0001; ties in `tieOrder`, drawn beforehand.
 */
export function countWigmPrf(election: SeatsElection): Count<StvOutcome, StvAccount> {
  const count = new GregoryCount(election, 'wigm-prf', (value, surplus, votes) => multiplyDivide(multiplyDivide(value, surplus, SCALE), SCALE, votes));
  count.quota = (count.ballots * SCALE) / BigInt(election.seats + 1) + 1n;
  count.step('begin', null);
  while (count.seatsLeft > 0 && count.those('hopeful').length > count.seatsLeft) {
    count.round += 1;
    count.electReached();
    if (count.those('pending').length > 0) count.transferSurplus(choose(count, 'surplus'));
    else count.transferDefeated(choose(count, 'defeat'));
  }
  count.finish();
  return count.result();
}
