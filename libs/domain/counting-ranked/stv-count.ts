import { type Count, type SeatsElection, byName, nameOf, total } from './ballots.js';
import { decimalText, scaleOf } from './decimals.js';
import { STV_PLACES, type StvAccount, type StvOutcome, type StvRule, type StvStep, type StvTag, type StvTie } from './stv-account.js';

/** Where a candidate stands. A pending one is elected and its surplus has still to be transferred. */
export type Standing = 'hopeful' | 'pending' | 'elected' | 'defeated';

/** A count of seats under way; the rules move it from step to step. */
export class StvCount {
  readonly scale: bigint;
  readonly ballots: bigint;
  readonly votes: bigint[];
  readonly standing: Standing[];
  readonly steps: StvStep[] = [];
  readonly order: readonly number[];
  readonly electedInOrder: number[] = [];
  quota = 0n;
  nontransferable = 0n;
  round = 0;

  constructor(
    readonly election: SeatsElection,
    readonly rule: StvRule,
  ) {
    const all = election.candidates.map((_, index) => index);
    this.order = election.tieOrder ?? all;
    if (this.order.length !== all.length || new Set(this.order).size !== all.length || all.some((index) => !this.order.includes(index))) throw new RangeError('the order of the lot should name each candidate once');
    if (election.seats < 1 || election.seats > all.length) throw new RangeError('there should be at least one seat and no more seats than candidates');
    this.scale = scaleOf(STV_PLACES[rule]);
    this.ballots = BigInt(total(election.ballots));
    this.votes = all.map(() => 0n);
    this.standing = all.map(() => 'hopeful');
  }

  /** Candidates with this standing, in the order of the lot. */
  those(...standings: readonly Standing[]): number[] {
    return this.order.filter((index) => standings.includes(this.standing[index] ?? 'defeated'));
  }

  votesOf = (index: number): bigint => this.votes[index] ?? 0n;

  get seatsLeft(): number {
    return this.election.seats - this.electedInOrder.length;
  }

  private text = (value: bigint): string => decimalText(value, STV_PLACES[this.rule]);

  /** Adds a step to the account, with the figures as they stand. */
  step(tag: StvTag, candidate: number | null, more: Partial<StvStep> = {}): void {
    const { candidates } = this.election;
    const sum = this.votes.reduce((a, b) => a + b, 0n);
    const whole = this.ballots * this.scale;
    this.steps.push({
      round: this.round,
      tag,
      candidate: candidate === null ? null : nameOf(candidates, candidate),
      quota: this.text(this.quota),
      votes: byName(candidates, (index) => this.text(this.votesOf(index))),
      nontransferable: this.text(this.rule === 'meek-prf' ? whole - sum : this.nontransferable),
      lost: this.text(this.rule === 'meek-prf' ? 0n : whole - sum - this.nontransferable),
      ...more,
    });
  }

  elect(index: number, standing: 'pending' | 'elected'): void {
    this.standing[index] = standing;
    this.electedInOrder.push(index);
    this.step('elect', index);
  }

  defeat(index: number): void {
    this.standing[index] = 'defeated';
    this.step('defeat', index);
  }

  /** Notes how a tie was broken. */
  tie(winner: number, tied: readonly number[], purpose: StvTie['purpose'], stage: number | null): void {
    const names = this.election.candidates.filter((_, index) => tied.includes(index));
    this.step('tie', winner, { tie: { tied: names, purpose, by: stage === null ? 'lot' : 'stage', stage } });
  }

  /** Elects the remaining while seats are left, and defeats the others. */
  finish(): void {
    for (const index of this.those('hopeful')) {
      if (this.seatsLeft > 0) this.elect(index, 'elected');
      else this.defeat(index);
      if (this.rule === 'meek-prf' && this.standing[index] === 'defeated') this.votes[index] = 0n;
    }
    this.step('end', null);
  }

  result(): Count<StvOutcome, StvAccount> {
    const { candidates, seats } = this.election;
    const names = (indexes: readonly number[]): string[] => indexes.map((index) => nameOf(candidates, index));
    return {
      outcome: { elected: names(this.electedInOrder) },
      account: { method: 'stv', rule: this.rule, seats, ballots: String(this.ballots), candidates, tieOrder: names(this.order), steps: this.steps },
    };
  }
}
