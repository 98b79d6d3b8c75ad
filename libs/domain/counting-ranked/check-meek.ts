import type { Count } from './ballots.js';
import { expect, refuse, wholeOf } from './checking.js';
import { decimalText, divideUp, scaleOf } from './decimals.js';
import { STV_PLACES, type StvAccount, type StvOutcome, type StvStep, type StvTag } from './stv-account.js';
import { fixedOf } from './stv-ledger.js';

const PLACES = STV_PLACES['meek-prf'];
const SCALE = scaleOf(PLACES);
const OMEGA = 1000n;

/** Replays Meek's method from the votes of each pass: quota, winners, surplus, what is kept next, and who is defeated. */
class MeekReplay {
  private at = 0;
  private round = 0;
  private quota: bigint;
  private surplus = 0n;
  private readonly ballots: bigint;
  private readonly elected: string[] = [];
  private readonly hopeful: Set<string>;
  private readonly keep: Map<string, bigint>;
  private votes: Map<string, bigint>;

  constructor(private readonly account: StvAccount) {
    this.ballots = wholeOf(account.ballots, 0, 'head') * SCALE;
    this.hopeful = new Set(account.tieOrder);
    this.keep = new Map(account.candidates.map((name) => [name, SCALE]));
    this.quota = this.ballots / BigInt(account.seats + 1) + 1n;
    this.votes = this.read('round 0 begin');
    if (this.sum !== this.ballots) refuse(1, 'round 0 begin', `the first preferences should add up to ${account.ballots} ballots`);
  }

  private get sum(): bigint {
    return [...this.votes.values()].reduce((a, b) => a + b, 0n);
  }

  private get seatsLeft(): number {
    return this.account.seats - this.elected.length;
  }

  private of = (name: string): bigint => this.votes.get(name) ?? 0n;

  /** Takes the votes of the step that comes as they stand; nobody without a keep factor can have any. */
  private read(name: string): Map<string, bigint> {
    const stands = this.account.steps[this.at]?.votes ?? {};
    return new Map(
      this.account.candidates.map((candidate) => {
        const value = fixedOf(stands[candidate] ?? '', PLACES, this.at + 1, name);
        if (value > 0n && this.keep.get(candidate) === 0n) refuse(this.at + 1, name, `${candidate} keeps nothing and has votes`);
        return [candidate, value];
      }),
    );
  }

  private next(tag: StvTag, candidate: string | null, more: Partial<StvStep> = {}): void {
    const text = (value: bigint): string => decimalText(value, PLACES);
    const stands = this.account.steps[this.at];
    this.at += 1;
    const votes = Object.fromEntries([...this.votes].map(([name, value]) => [name, text(value)]));
    const name = `round ${this.round} ${tag}${candidate === null ? '' : ` ${candidate}`}`;
    expect(this.at, name, stands, { round: this.round, tag, candidate, quota: text(this.quota), votes, nontransferable: text(this.ballots - this.sum), lost: text(0n), ...more });
  }

  private elect(name: string): void {
    this.hopeful.delete(name);
    this.elected.push(name);
    this.next('elect', name);
  }

  /** One pass: true when it elected somebody. */
  private pass(): boolean {
    this.votes = this.read(`round ${this.round} iterate`);
    this.quota = this.sum / BigInt(this.account.seats + 1) + 1n;
    this.next('iterate', null, { keep: Object.fromEntries([...this.keep].map(([name, kept]) => [name, decimalText(kept, PLACES)])) });
    const winners = this.account.tieOrder.filter((name) => this.hopeful.has(name) && this.of(name) >= this.quota);
    winners.forEach((name) => this.elect(name));
    const surplus = this.elected.reduce((all, name) => all + this.of(name) - this.quota, 0n);
    this.surplus = surplus > 0n ? surplus : 0n;
    return winners.length > 0;
  }

  private iterate(): boolean {
    let before = this.ballots;
    for (;;) {
      if (this.pass()) return true;
      if (this.surplus < OMEGA || this.surplus >= before) return false;
      before = this.surplus;
      for (const name of this.elected) this.keep.set(name, divideUp(divideUp((this.keep.get(name) ?? 0n) * this.quota, SCALE) * SCALE, this.of(name)));
    }
  }

  private defeat(name: string): void {
    this.hopeful.delete(name);
    this.next('defeat', name);
    this.votes.set(name, 0n);
    this.keep.set(name, 0n);
  }

  private defeatLowest(): void {
    const among = this.account.tieOrder.filter((name) => this.hopeful.has(name));
    const low = among.map(this.of).reduce((a, b) => (b < a ? b : a));
    const equal = among.filter((name) => this.of(name) <= low + this.surplus);
    const tied = this.account.candidates.filter((name) => equal.includes(name));
    const [chosen = ''] = equal;
    if (tied.length > 1) this.next('tie', chosen, { tie: { tied, purpose: 'defeat', by: 'lot', stage: null } });
    this.defeat(chosen);
  }

  run(outcome: StvOutcome): void {
    this.next('begin', null);
    while (this.seatsLeft > 0 && this.hopeful.size > this.seatsLeft) {
      this.round += 1;
      if (!this.iterate()) this.defeatLowest();
    }
    for (const name of this.account.tieOrder.filter((each) => this.hopeful.has(each))) {
      if (this.seatsLeft > 0) this.elect(name);
      else this.defeat(name);
    }
    this.next('end', null);
    if (this.account.steps.length > this.at) refuse(this.at + 1, 'step', 'there are steps too many');
    expect(this.at + 1, 'outcome', outcome, { elected: this.elected });
  }
}

/** Checks the account of a count by Meek's method. */
export const checkMeek = ({ outcome, account }: Count<StvOutcome, StvAccount>): void => new MeekReplay(account).run(outcome);
