import { type SeatsElection, nameOf } from './ballots.js';
import { decimalText } from './decimals.js';
import { STV_PLACES, type StvParcel, type StvRule } from './stv-account.js';
import { StvCount } from './stv-count.js';

interface Pile {
  readonly ranking: readonly number[];
  readonly at: number;
  readonly papers: bigint;
  readonly value: bigint;
}

/** The value of a paper after the transfer of a surplus: from its value, the surplus and the votes of the candidate. */
export type TransferValue = (value: bigint, surplus: bigint, votes: bigint) => bigint;

/** A count in which papers lie with candidates and move with a value (weighted inclusive Gregory). */
export class GregoryCount extends StvCount {
  private readonly piles: Pile[][];

  constructor(
    election: SeatsElection,
    rule: StvRule,
    private readonly transferValue: TransferValue,
  ) {
    super(election, rule);
    this.piles = election.candidates.map(() => []);
    for (const { ranking, count } of election.ballots) {
      const [first] = ranking;
      if (first === undefined) throw new RangeError('a ballot without a preference is not valid');
      this.piles[first]?.push({ ranking, at: 0, papers: BigInt(count), value: this.scale });
      this.votes[first] = this.votesOf(first) + BigInt(count) * this.scale;
    }
  }

  /** Elects every hopeful candidate with a quota, highest first; of equals the last in the order of the lot first. */
  electReached(): void {
    const reached = this.those('hopeful').filter((index) => this.votesOf(index) >= this.quota);
    const place = (index: number): number => this.order.indexOf(index);
    reached.sort((a, b) => (this.votesOf(a) === this.votesOf(b) ? place(b) - place(a) : this.votesOf(a) < this.votesOf(b) ? 1 : -1));
    for (const index of reached) this.elect(index, 'pending');
  }

  /** Those with the most (surplus) or the fewest (defeat) votes. */
  extremes(purpose: 'surplus' | 'defeat'): number[] {
    const those = this.those(purpose === 'surplus' ? 'pending' : 'hopeful');
    const best = those.map(this.votesOf).reduce((a, b) => ((purpose === 'surplus') === a > b ? a : b));
    return those.filter((index) => this.votesOf(index) === best);
  }

  transferSurplus(from: number): void {
    const [votes, surplus] = [this.votesOf(from), this.votesOf(from) - this.quota];
    this.standing[from] = 'elected';
    this.step('unpend', from);
    const parcels = this.move(from, (value) => this.transferValue(value, surplus, votes));
    this.votes[from] = this.quota;
    this.step('transfer', from, { surplus: decimalText(surplus, STV_PLACES[this.rule]), parcels });
  }

  transferDefeated(from: number): void {
    this.defeat(from);
    const parcels = this.move(from, (value) => value);
    this.votes[from] = 0n;
    this.step('transfer', from, { parcels });
  }

  private move(from: number, newValue: (value: bigint) => bigint): StvParcel[] {
    const moved = new Map<string, { to: number | null; papers: bigint; before: bigint; after: bigint }>();
    for (const pile of this.piles[from] ?? []) {
      const at = pile.ranking.findIndex((index, place) => place > pile.at && this.standing[index] === 'hopeful');
      const to = pile.ranking[at] ?? null;
      const value = newValue(pile.value);
      if (to === null) this.nontransferable += value * pile.papers;
      else {
        this.votes[to] = this.votesOf(to) + value * pile.papers;
        this.piles[to]?.push({ ranking: pile.ranking, at, papers: pile.papers, value });
      }
      const key = `${to} ${pile.value}`;
      const parcel = moved.get(key);
      if (parcel === undefined) moved.set(key, { to, papers: pile.papers, before: pile.value, after: value });
      else parcel.papers += pile.papers;
    }
    this.piles[from] = [];
    return this.parcels([...moved.values()]);
  }

  /** Parcels in an order that does not depend on the order of the ballots: by receiver, then by value. */
  private parcels(moved: readonly { to: number | null; papers: bigint; before: bigint; after: bigint }[]): StvParcel[] {
    const places = STV_PLACES[this.rule];
    const last = this.election.candidates.length;
    return [...moved]
      .sort((a, b) => (a.to ?? last) - (b.to ?? last) || (a.before < b.before ? 1 : -1))
      .map(({ to, papers, before, after }) => ({
        to: to === null ? null : nameOf(this.election.candidates, to),
        papers: String(papers),
        before: decimalText(before, places),
        after: decimalText(after, places),
      }));
  }
}
