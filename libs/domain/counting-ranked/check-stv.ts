import type { Count } from './ballots.js';
import { checkMeek } from './check-meek.js';
import { checkNames, expect, refuse, wholeOf } from './checking.js';
import { type StvAccount, type StvOutcome, type StvParcel, type StvStep, type StvTag, isStvRule } from './stv-account.js';
import { Ledger } from './stv-ledger.js';

/** Replays a count with papers from the first stage and the parcels that moved. */
class Replay {
  private at = 0;
  private round = 0;
  private readonly stages: ReadonlyMap<string, bigint>[] = [];
  private readonly elected: string[] = [];
  private readonly hopeful: Set<string>;
  private readonly pending = new Set<string>();

  constructor(
    private readonly account: StvAccount,
    private readonly ledger: Ledger,
  ) {
    this.hopeful = new Set(account.tieOrder);
  }

  private get seatsLeft(): number {
    return this.account.seats - this.elected.length;
  }

  private get complete(): boolean {
    return this.seatsLeft <= 0 || this.hopeful.size <= this.seatsLeft;
  }

  /** The next step of the account should be this one. */
  private next(tag: StvTag, candidate: string | null, more: Partial<StvStep> = {}): void {
    const stands = this.account.steps[this.at];
    this.at += 1;
    const name = `round ${this.round} ${tag}${candidate === null ? '' : ` ${candidate}`}`;
    expect(this.at, name, stands, { round: this.round, tag, candidate, ...this.ledger.figures(), ...more });
  }

  private elect(candidate: string): void {
    this.hopeful.delete(candidate);
    this.elected.push(candidate);
    this.next('elect', candidate);
  }

  private electReached(): void {
    const place = (name: string): number => this.account.tieOrder.indexOf(name);
    const reached = [...this.hopeful].filter((name) => this.ledger.votes(name) >= this.ledger.quota);
    const difference = (a: string, b: string): bigint => this.ledger.votes(b) - this.ledger.votes(a);
    for (const name of reached.sort((a, b) => (difference(a, b) > 0n ? 1 : difference(a, b) < 0n ? -1 : place(b) - place(a)))) {
      this.pending.add(name);
      this.elect(name);
    }
  }

  /** Those of `among` with the most (or the fewest) votes at a stage. */
  private extremes(among: readonly string[], most: boolean, votes: (name: string) => bigint): string[] {
    return among.filter((name) => among.every((other) => (most ? votes(other) <= votes(name) : votes(other) >= votes(name))));
  }

  private choose(purpose: 'surplus' | 'defeat'): string {
    const most = purpose === 'surplus';
    const among = this.account.tieOrder.filter((name) => (most ? this.pending : this.hopeful).has(name));
    const equal = this.extremes(among, most, (name) => this.ledger.votes(name));
    const tied = this.account.candidates.filter((name) => equal.includes(name));
    let [left, stage]: [string[], number | null] = [equal, null];
    for (let back = this.stages.length - 1; this.account.rule === 'scotland' && back >= 0 && left.length > 1; back -= 1) {
      left = this.extremes(left, most, (name) => this.stages[back]?.get(name) ?? 0n);
      if (left.length === 1) stage = back;
    }
    const [chosen = ''] = left;
    if (tied.length > 1) this.next('tie', chosen, { tie: { tied, purpose, by: stage === null ? 'lot' : 'stage', stage } });
    return chosen;
  }

  /** Takes the parcels of the step that comes, and moves them. */
  private move(from: string, surplus: bigint | null): readonly StvParcel[] {
    const step = this.account.steps[this.at];
    if (step?.parcels === undefined) return refuse(this.at + 1, `round ${this.round} transfer ${from}`, 'the parcels are missing');
    this.ledger.move(from, surplus, step.parcels, { continuing: this.hopeful, step: this.at + 1, name: `round ${this.round} transfer ${from}` });
    return step.parcels;
  }

  private transferSurplus(from: string): void {
    this.pending.delete(from);
    this.next('unpend', from);
    const surplus = this.ledger.votes(from) - this.ledger.quota;
    const parcels = this.move(from, surplus);
    this.next('transfer', from, { surplus: this.ledger.text(surplus), parcels });
  }

  private defeatLowest(): void {
    const from = this.choose('defeat');
    this.hopeful.delete(from);
    this.next('defeat', from);
    this.next('transfer', from, { parcels: this.move(from, null) });
  }

  /** The steps of one round; the rules differ in when those with a quota are elected and when the count is complete. */
  private rounds(): void {
    const scotland = this.account.rule === 'scotland';
    for (;;) {
      if (scotland) this.electReached();
      if (this.complete) return;
      this.round += 1;
      this.stages.push(this.ledger.snapshot());
      if (!scotland) this.electReached();
      const surplus = this.pending.size > 0;
      if (surplus) this.transferSurplus(this.choose('surplus'));
      else this.defeatLowest();
      if (this.complete && !(scotland && surplus)) return;
    }
  }

  run(outcome: StvOutcome): void {
    this.next('begin', null);
    this.rounds();
    for (const name of this.account.tieOrder.filter((each) => this.hopeful.has(each))) {
      if (this.seatsLeft > 0) this.elect(name);
      else this.next('defeat', name);
    }
    this.next('end', null);
    if (this.account.steps.length > this.at) refuse(this.at + 1, 'step', 'there are steps too many');
    expect(this.at + 1, 'outcome', outcome, { elected: this.elected });
  }
}

/** Replays a count of seats: papers and parcels where papers move, passes over all ballots where Meek's method is used. */
export function checkStv(count: Count<StvOutcome, StvAccount>): void {
  const { account } = count;
  checkNames(account.candidates, account.tieOrder);
  if (!isStvRule(account.rule)) refuse(0, 'head', 'the rule is not known');
  if (!Number.isInteger(account.seats) || account.seats < 1 || account.seats > account.candidates.length) refuse(0, 'head', 'there should be at least one seat and no more seats than candidates');
  wholeOf(account.ballots, 0, 'head');
  if (account.rule === 'meek-prf') checkMeek(count);
  else new Replay(account, new Ledger(account)).run(count.outcome);
}
