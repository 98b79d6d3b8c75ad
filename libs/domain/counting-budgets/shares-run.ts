import { type Endowment, type ExactPrice, Purses, ratio } from './purses.js';
import type { SharesProfile } from './shares-profile.js';

/** A round as it was decided: who won, at which price, and who was looked at before that was sure. */
export interface SharesRound {
  readonly project: number;
  readonly price: ExactPrice;
  /** The common denominator of the price's money. */
  readonly denominator: bigint;
  /** An upper bound on the winner's price per unit of satisfaction. */
  readonly keyAtMost: number;
  /** Whether nobody paid less than in full. */
  readonly plain: boolean;
}

/** Looks on while a run goes: told of every project that was compared in a round, and of every one that proved too dear, with its exact figures. */
export interface RunWatcher {
  compared(project: number, price: ExactPrice, denominator: bigint): void;
  tooDear(project: number, money: bigint, denominator: bigint): void;
  round(round: SharesRound): void;
}

const WIDER = 1 + 2 ** -45;
const NARROWER = 1 - 2 ** -45;

/**
 * One run of Equal Shares from a given endowment. Prices only rise while purses empty, so the last known price of a project stays a lower bound:
 * in each round only the projects that could still win are looked at.
 */
export class SharesRun {
  readonly order: number[] = [];
  readonly rounds: SharesRound[] = [];
  private readonly purses: Purses;
  private readonly alive: Uint8Array;
  private readonly looked: Int32Array;
  /** Per project: what its price per weight and per unit of satisfaction surely reach. */
  private readonly priceAtLeast: Float64Array;
  private readonly keyAtLeast: Float64Array;
  private readonly scale: Float64Array;

  constructor(
    private readonly profile: SharesProfile,
    endowment: Endowment,
    private readonly watcher: RunWatcher | null = null,
  ) {
    const { projects, weight, costNumber, satisfaction } = profile;
    this.purses = new Purses(profile, endowment);
    this.alive = new Uint8Array(projects);
    this.looked = new Int32Array(projects);
    this.priceAtLeast = new Float64Array(projects);
    this.keyAtLeast = new Float64Array(projects);
    this.scale = new Float64Array(projects).fill(1);
    for (let c = 0; c < projects; c += 1) {
      if (weight[c] === 0) continue;
      this.alive[c] = 1;
      if (satisfaction === 'cost') this.scale[c] = costNumber[c] === 0 ? 0 : 1 / costNumber[c]!;
      this.priceAtLeast[c] = (costNumber[c]! / weight[c]!) * NARROWER;
      this.keyAtLeast[c] = this.priceAtLeast[c]! * this.scale[c]! * NARROWER;
    }
  }

  /** Buys until nothing can be afforded any more. */
  finish(): this {
    for (let winner = this.choose(); winner >= 0; winner = this.choose()) this.purchase(winner);
    return this;
  }

  /**
   * Whether this run surely buys exactly what `other`, a run with a smaller endowment, bought — and so does every run in between: with more money in every purse each price
   * only falls, so a winner whose highest price (in `other`) is below all other projects' lowest prices (here) wins at all endowments between them.
   */
  follows(other: SharesRun): boolean {
    for (const round of other.rounds) {
      if (!this.staysAhead(round)) return false;
      this.purchase(round.project);
    }
    for (let c = 0; c < this.profile.projects; c += 1) {
      if (this.alive[c] === 0) continue;
      this.purses.estimatePrice(c, this.priceAtLeast[c]!);
      if (this.purses.estimate.kind !== 'no') return false;
    }
    return true;
  }

  private staysAhead({ project, keyAtMost, plain }: SharesRound): boolean {
    const { rank, costNumber } = this.profile;
    for (let c = 0; c < this.profile.projects; c += 1) {
      if (this.alive[c] === 0 || c === project || this.keyAtLeast[c]! > keyAtMost) continue;
      this.look(c);
      if (this.alive[c] === 0 || this.keyAtLeast[c]! > keyAtMost) continue;
      const comparable = costNumber[c] === 0 ? costNumber[project] === 0 : plain && this.purses.estimate.plain;
      if (!comparable) return false;
      const difference = this.comparePlain(project, c);
      if (difference > 0 || (difference === 0 && rank[project]! > rank[c]!)) return false;
    }
    return true;
  }

  /** Estimates a project's price and keeps it as a lower bound; a project that surely is too dear is out for good. */
  private look(c: number): void {
    const { purses } = this;
    purses.estimatePrice(c, this.priceAtLeast[c]!);
    const { kind, price, margin } = purses.estimate;
    if (kind === 'no') this.drop(c);
    else if (margin < Infinity) {
      this.priceAtLeast[c] = Math.max(this.priceAtLeast[c]!, (price - margin) * NARROWER);
      this.keyAtLeast[c] = this.priceAtLeast[c]! * this.scale[c]! * NARROWER;
    }
  }

  private drop(c: number): void {
    this.alive[c] = 0;
    this.watcher?.tooDear(c, this.purses.moneyOf(c), this.purses.denominator);
  }

  /** The winner of the next round, or -1. */
  private choose(): number {
    const contenders: { c: number; plain: boolean; sure: boolean }[] = [];
    const mark = this.order.length + 1;
    let best = Infinity;
    for (;;) {
      const c = this.lowestUnlooked(mark);
      if (c < 0 || this.keyAtLeast[c]! > best) break;
      this.looked[c] = mark;
      this.look(c);
      if (this.alive[c] === 0) continue;
      const { kind, price, margin, plain } = this.purses.estimate;
      if (kind === 'yes') best = Math.min(best, (price + margin) * this.scale[c]! * WIDER);
      contenders.push({ c, plain, sure: kind === 'yes' });
    }
    if (this.watcher !== null) for (const { c } of contenders) this.tell(c);
    const left = contenders.filter(({ c }) => this.alive[c] === 1 && this.keyAtLeast[c]! <= best);
    if (left.length === 0) return -1;
    if (left.length === 1 && left[0]!.sure) return left[0]!.c;
    if (left.every(({ plain }) => plain)) return left.map(({ c }) => c).reduce((a, b) => (this.before(this.comparePlain(a, b), a, b) ? a : b));
    return this.chooseExactly(left.map(({ c }) => c));
  }

  private lowestUnlooked(mark: number): number {
    const { alive, looked, keyAtLeast } = this;
    let lowest = -1;
    let key = Infinity;
    for (let c = 0; c < alive.length; c += 1) {
      if (alive[c] === 0 || looked[c] === mark || keyAtLeast[c]! >= key) continue;
      lowest = c;
      key = keyAtLeast[c]!;
    }
    return lowest;
  }

  private before = (difference: number, a: number, b: number): boolean => difference < 0 || (difference === 0 && this.profile.rank[a]! < this.profile.rank[b]!);

  /** Compares two projects for which everybody pays in full: negative when `a` is the better buy. */
  private comparePlain(a: number, b: number): number {
    const { weight } = this.profile;
    return this.compareExactly(a, { numerator: this.profile.cost[a]!, weight: weight[a]! }, b, { numerator: this.profile.cost[b]!, weight: weight[b]! });
  }

  private compareExactly(a: number, priceA: { readonly numerator: bigint; readonly weight: number }, b: number, priceB: { readonly numerator: bigint; readonly weight: number }): number {
    const { cost, satisfaction } = this.profile;
    if (cost[a] === 0n || cost[b] === 0n) return Number(cost[b] === 0n) - Number(cost[a] === 0n);
    const perCost = satisfaction === 'cost';
    const left = priceA.numerator * BigInt(priceB.weight) * (perCost ? cost[b]! : 1n);
    const right = priceB.numerator * BigInt(priceA.weight) * (perCost ? cost[a]! : 1n);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  private chooseExactly(contenders: readonly number[]): number {
    let best: { c: number; price: ExactPrice } | null = null;
    for (const c of contenders) {
      this.purses.estimatePrice(c, this.priceAtLeast[c]!);
      const price = this.purses.exactPrice(c);
      if (price === null) this.drop(c);
      else if (best === null || this.before(this.compareExactly(c, price, best.c, best.price), c, best.c)) best = { c, price };
    }
    return best?.c ?? (this.order.length < this.profile.projects ? this.choose() : -1);
  }

  private tell(c: number): void {
    this.purses.estimatePrice(c, this.priceAtLeast[c]!);
    const price = this.purses.exactPrice(c);
    if (price === null) this.drop(c);
    else this.watcher?.compared(c, price, this.purses.denominator);
  }

  private purchase(c: number): void {
    const { purses } = this;
    purses.estimatePrice(c, this.priceAtLeast[c]!);
    const price = purses.exactPrice(c);
    if (price === null) throw new Error('a project that cannot be afforded was chosen');
    const per = ratio(price.numerator, purses.denominator * BigInt(price.weight));
    const round = { project: c, price, denominator: purses.denominator, keyAtMost: per * this.scale[c]! * WIDER, plain: price.poorVoters === 0 };
    purses.buy(c, price);
    this.alive[c] = 0;
    this.order.push(c);
    this.rounds.push(round);
    this.watcher?.round(round);
  }
}
