import { refuse, wholeOf } from './checking.js';
import { decimalText, scaleOf } from './decimals.js';
import { STV_PLACES, type StvAccount, type StvParcel, type StvStep } from './stv-account.js';

const DECIMAL = /^(0|[1-9]\d*)\.(\d+)$/;

/** A decimal of an account as a whole number of its smallest parts; refused when it is written otherwise than the rule does. */
export function fixedOf(text: string, places: number, step: number, name: string): bigint {
  const found = typeof text === 'string' ? DECIMAL.exec(text) : null;
  if (found?.[1] === undefined || found[2]?.length !== places) refuse(step, name, `${JSON.stringify(text)} is no number with ${places} decimals`);
  return BigInt(found[1] + (found[2] ?? ''));
}

/** Where a parcel is taken from the account. */
export interface MoveContext {
  readonly continuing: ReadonlySet<string>;
  readonly step: number;
  readonly name: string;
}

/** Which papers lie with whom, by their value: enough to recount every transfer without knowing a single ballot. */
export class Ledger {
  readonly quota: bigint;
  private readonly places: number;
  private readonly scale: bigint;
  private readonly ballots: bigint;
  private readonly credited: Map<string, bigint>;
  private readonly papers: Map<string, Map<bigint, bigint>>;
  private nontransferable = 0n;

  constructor(private readonly account: StvAccount) {
    this.places = STV_PLACES[account.rule];
    this.scale = scaleOf(this.places);
    this.ballots = wholeOf(account.ballots, 0, 'head');
    const divisor = BigInt(account.seats + 1);
    this.quota = account.rule === 'scotland' ? (this.ballots / divisor + 1n) * this.scale : (this.ballots * this.scale) / divisor + 1n;
    const first = account.steps[0];
    this.credited = new Map(account.candidates.map((name) => [name, fixedOf(first?.votes[name] ?? '', this.places, 1, 'round 0 begin')]));
    this.papers = new Map([...this.credited].map(([name, votes]) => [name, new Map([[this.scale, votes / this.scale]])]));
    const sum = [...this.credited.values()].reduce((a, b) => a + b, 0n);
    if (sum !== this.ballots * this.scale || [...this.credited.values()].some((votes) => votes % this.scale !== 0n)) refuse(1, 'round 0 begin', `the first preferences should be whole and add up to ${this.ballots} ballots`);
  }

  text = (value: bigint): string => decimalText(value, this.places);

  votes = (name: string): bigint => this.credited.get(name) ?? 0n;

  snapshot = (): ReadonlyMap<string, bigint> => new Map(this.credited);

  /** The figures that each step repeats. */
  figures(): Pick<StvStep, 'quota' | 'votes' | 'nontransferable' | 'lost'> {
    const sum = [...this.credited.values()].reduce((a, b) => a + b, 0n);
    return {
      quota: this.text(this.quota),
      votes: Object.fromEntries([...this.credited].map(([name, value]) => [name, this.text(value)])),
      nontransferable: this.text(this.nontransferable),
      lost: this.text(this.ballots * this.scale - sum - this.nontransferable),
    };
  }

  /** The value of a paper after the transfer of a surplus. */
  private transferred(value: bigint, surplus: bigint, votes: bigint): bigint {
    if (this.account.rule === 'scotland') return (value * surplus) / votes;
    return (((value * surplus) / this.scale) * this.scale) / votes;
  }

  /** Moves all papers of a candidate, at their value (defeat) or at a reduced one (surplus). */
  move(from: string, surplus: bigint | null, parcels: readonly StvParcel[], { continuing, step, name }: MoveContext): void {
    const votes = this.votes(from);
    const left = new Map([...(this.papers.get(from) ?? [])].filter(([, papers]) => papers > 0n));
    const seen = new Set<string>();
    for (const parcel of parcels) {
      const papers = wholeOf(parcel.papers, step, name);
      const before = fixedOf(parcel.before, this.places, step, name);
      const after = surplus === null ? before : this.transferred(before, surplus, votes);
      const key = JSON.stringify([parcel.to, parcel.before]);
      if (seen.has(key)) refuse(step, name, 'a parcel stands twice');
      seen.add(key);
      if (parcel.after !== this.text(after)) refuse(step, name, `a paper worth ${parcel.before} should be worth ${this.text(after)} now`);
      if (papers === 0n || papers > (left.get(before) ?? 0n)) refuse(step, name, `${from} has no ${parcel.papers} papers worth ${parcel.before} left`);
      left.set(before, (left.get(before) ?? 0n) - papers);
      this.give(parcel.to, papers, after, { continuing, step, name });
    }
    if ([...left.values()].some((papers) => papers > 0n)) refuse(step, name, `papers of ${from} stay behind`);
    this.papers.set(from, new Map());
    this.credited.set(from, surplus === null ? 0n : this.quota);
  }

  private give(to: string | null, papers: bigint, value: bigint, { continuing, step, name }: MoveContext): void {
    if (to === null) {
      this.nontransferable += papers * value;
      return;
    }
    if (!continuing.has(to)) refuse(step, name, `${to} cannot receive papers`);
    this.credited.set(to, this.votes(to) + papers * value);
    const pile = this.papers.get(to) ?? new Map<bigint, bigint>();
    pile.set(value, (pile.get(value) ?? 0n) + papers);
    this.papers.set(to, pile);
  }
}
