import { type Count, type SeatsElection, byName } from './ballots.js';
import { decimalText, divideUp } from './decimals.js';
import { STV_PLACES, type StvAccount, type StvOutcome } from './stv-account.js';
import { StvCount } from './stv-count.js';

const PLACES = STV_PLACES['meek-prf'];

/** Below this surplus (0.000001) an iteration has come to rest. */
const OMEGA = 1000n;

class MeekCount extends StvCount {
  private readonly papers: readonly { readonly ranking: readonly number[]; readonly count: bigint }[];
  private readonly keep: bigint[];
  private surplus = 0n;

  constructor(election: SeatsElection) {
    super(election, 'meek-prf');
    this.papers = election.ballots.map(({ ranking, count }) => ({ ranking, count: BigInt(count) }));
    this.keep = election.candidates.map(() => this.scale);
    this.quota = (this.ballots * this.scale) / BigInt(election.seats + 1) + 1n;
    for (const { ranking, count } of this.papers) {
      const [first] = ranking;
      if (first === undefined) throw new RangeError('a ballot without a preference is not valid');
      this.votes[first] = this.votesOf(first) + count * this.scale;
    }
  }

  /** B.2.a: each paper gives its candidates, in order, the part that they keep of what is left of it. */
  private distribute(): void {
    this.votes.fill(0n);
    for (const { ranking, count } of this.papers) {
      let weight = this.scale;
      for (const index of ranking) {
        const kept = divideUp(weight * (this.keep[index] ?? 0n), this.scale);
        if (kept === 0n) continue;
        this.votes[index] = this.votesOf(index) + kept * count;
        weight -= kept;
        if (weight <= 0n) break;
      }
    }
  }

  /** B.2.b to d: the quota of what is distributed, the winners, and the surplus of the elected. */
  private weigh(): boolean {
    const sum = this.votes.reduce((a, b) => a + b, 0n);
    this.quota = sum / BigInt(this.election.seats + 1) + 1n;
    this.step('iterate', null, { keep: byName(this.election.candidates, (index) => decimalText(this.keep[index] ?? 0n, PLACES)) });
    const winners = this.those('hopeful').filter((index) => this.votesOf(index) >= this.quota);
    for (const index of winners) this.elect(index, 'elected');
    const surplus = this.those('elected').reduce((all, index) => all + this.votesOf(index) - this.quota, 0n);
    this.surplus = surplus < 0n ? 0n : surplus;
    return winners.length > 0;
  }

  /** B.2: iterates until somebody is elected (true) or the surplus has come to rest (false). */
  iterate(): boolean {
    let before = this.ballots * this.scale;
    for (;;) {
      this.distribute();
      if (this.weigh()) return true;
      if (this.surplus < OMEGA || this.surplus >= before) return false;
      before = this.surplus;
      for (const index of this.those('elected')) {
        const product = divideUp((this.keep[index] ?? 0n) * this.quota, this.scale);
        this.keep[index] = divideUp(product * this.scale, this.votesOf(index));
      }
    }
  }

  /** B.3: defeats the lowest; who is within the surplus of the lowest is tied with it. */
  defeatLowest(): void {
    const hopeful = this.those('hopeful');
    const low = hopeful.map(this.votesOf).reduce((a, b) => (a < b ? a : b));
    const tied = hopeful.filter((index) => this.votesOf(index) <= low + this.surplus);
    const [chosen = 0] = tied;
    if (tied.length > 1) this.tie(chosen, tied, 'defeat', null);
    this.defeat(chosen);
    this.votes[chosen] = 0n;
    this.keep[chosen] = 0n;
  }
}

/**
 * Seats by the Reference Meek Rule of the Proportional Representation Foundation (prfound.org/resources/reference/reference-meek-rule). Nine decimals, kept
 * parts rounded up, omega 0.000001, one defeat at a time; ties in `tieOrder`, drawn beforehand.
 */
export function countMeekPrf(election: SeatsElection): Count<StvOutcome, StvAccount> {
  const count = new MeekCount(election);
  count.step('begin', null);
  while (count.seatsLeft > 0 && count.those('hopeful').length > count.seatsLeft) {
    count.round += 1;
    if (!count.iterate()) count.defeatLowest();
  }
  count.finish();
  return count.result();
}
