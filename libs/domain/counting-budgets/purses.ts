import type { SharesProfile } from './shares-profile.js';

/** Money per voter at the start: `numerator / denominator` units. */
export interface Endowment {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The exact price of a project for its supporters, over the purses' common denominator: each pays `numerator / (denominator * weight)` per weight. */
export interface ExactPrice {
  readonly numerator: bigint;
  /** The weight of those who pay in full. */
  readonly weight: number;
  /** The voters who pay all that they have left, and what they have together (over the common denominator). */
  readonly poorVoters: number;
  readonly poorMoney: bigint;
}

/** A price in floating point, with how far it can be from the true one. */
export interface Estimate {
  price: number;
  margin: number;
  /** What is known: they can afford it at this price within the margin; they surely cannot; or only exact arithmetic can tell. */
  kind: 'yes' | 'no' | 'unsure';
  /** Whether surely nobody pays less than in full. */
  plain: boolean;
}

const EPSILON = 2 ** -52;

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** The nearest floating-point number to a ratio, within a few units in the last place. */
export function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = 64 - 4 * (numerator.toString(16).length - denominator.toString(16).length);
  const quotient = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}

/**
 * The voters' purses during one run of Equal Shares. A group that paid for rounds r1, r2, … in full has exactly `start - price(r1) - price(r2) - …`; one that could not has
 * exactly nothing. So the exact money is known from the exact prices of the rounds, all over one common denominator; beside it floating-point numbers are kept,
 * with a bound on their error, which only serve to see quickly what needs no exact look.
 */
export class Purses {
  denominator: bigint;
  start: bigint;
  readonly prices: bigint[] = [];
  readonly money: Float64Array;
  private readonly empty: Uint8Array;
  private readonly roundOf: Int32Array;
  private readonly startNumber: number;
  private slack: number;
  private readonly rich: Int32Array;
  /** The groups that give their last in the exact price found last, and how many they are. */
  private readonly poor: Int32Array;
  private poorCount = 0;
  private readonly coefficients: Float64Array;
  readonly estimate: Estimate = { price: 0, margin: 0, kind: 'no', plain: false };

  constructor(
    private readonly profile: SharesProfile,
    endowment: Endowment,
  ) {
    this.denominator = endowment.denominator;
    this.start = endowment.numerator;
    this.startNumber = ratio(endowment.numerator, endowment.denominator);
    this.money = new Float64Array(profile.groups).fill(this.startNumber);
    this.empty = new Uint8Array(profile.groups);
    this.roundOf = new Int32Array(profile.projects).fill(-1);
    this.rich = new Int32Array(profile.groups);
    this.poor = new Int32Array(profile.groups);
    this.coefficients = new Float64Array(profile.projects);
    this.slack = 4 * EPSILON * this.startNumber;
  }

  /** Estimates the price of project `c` per weight, from a price that it surely reaches; the result is in `estimate`. */
  estimatePrice(c: number, atLeast: number): void {
    const { byStart, byGroup, byWeight, size, weight, costNumber, votes } = this.profile;
    const [begin, end, cost] = [byStart[c]!, byStart[c + 1]!, costNumber[c]!];
    const { money, rich, estimate } = this;
    let [weightLeft, left, count] = [weight[c]!, cost, end - begin];
    let price = Math.max(atLeast, cost / weightLeft);
    let least: number;
    for (let pass = 0; ; pass += 1) {
      let kept = 0;
      least = Infinity;
      for (let i = 0; i < count; i += 1) {
        const entry = pass === 0 ? begin + i : rich[i]!;
        const g = byGroup[entry]!;
        const w = byWeight[entry]!;
        const per = money[g]! / w;
        if (per < price) {
          weightLeft -= size[g]! * w;
          left -= size[g]! * money[g]!;
        } else {
          rich[kept] = entry;
          kept += 1;
          if (per < least) least = per;
        }
      }
      const moved = count - kept;
      count = kept;
      if (kept === 0) break;
      price = left / weightLeft;
      if (moved === 0) break;
    }
    const error = votes[c]! * this.slack + (end - begin + 8) * EPSILON * cost;
    if (count === 0) {
      estimate.kind = left > error ? 'no' : 'unsure';
      estimate.price = price;
      estimate.margin = Infinity;
      estimate.plain = false;
      return;
    }
    const margin = error / weightLeft + 4 * EPSILON * price;
    const sure = least > price + 2 * margin + this.slack;
    estimate.kind = sure ? 'yes' : 'unsure';
    estimate.price = price;
    estimate.margin = sure ? margin : error + this.slack + margin;
    estimate.plain = sure && weightLeft === weight[c];
  }

  /** The exact money of the first `count` of these groups together, over the common denominator. */
  private exactSum(groups: Int32Array | readonly number[], count: number): { readonly voters: number; readonly money: bigint } {
    const { size, ofStart, ofProject, ofWeight } = this.profile;
    const { coefficients, roundOf, prices } = this;
    coefficients.fill(0, 0, prices.length);
    let voters = 0;
    for (let k = 0; k < count; k += 1) {
      const g = groups[k]!;
      const n = size[g]!;
      voters += n;
      for (let i = ofStart[g]!; i < ofStart[g + 1]!; i += 1) {
        const round = roundOf[ofProject[i]!]!;
        if (round >= 0) coefficients[round]! += n * ofWeight[i]!;
      }
    }
    let money = BigInt(voters) * this.start;
    for (let r = 0; r < prices.length; r += 1) if (coefficients[r]! !== 0) money -= BigInt(coefficients[r]!) * prices[r]!;
    return { voters, money };
  }

  private take(g: number): void {
    this.poor[this.poorCount] = g;
    this.poorCount += 1;
  }

  /** The exact money of the supporters of `c` together, over the common denominator. */
  moneyOf(c: number): bigint {
    const { byStart, byGroup } = this.profile;
    this.poorCount = 0;
    for (let entry = byStart[c]!; entry < byStart[c + 1]!; entry += 1) if (this.empty[byGroup[entry]!] === 0) this.take(byGroup[entry]!);
    return this.exactSum(this.poor, this.poorCount).money;
  }

  /** The exact price of `c`, helped by the estimate just made of it; null when its supporters cannot afford it. */
  exactPrice(c: number): ExactPrice | null {
    this.poorCount = 0;
    const { byStart, byGroup, byWeight, size, cost } = this.profile;
    const { price, margin, plain } = this.estimate;
    if (plain) return { numerator: cost[c]! * this.denominator, weight: this.profile.weight[c]!, poorVoters: 0, poorMoney: 0n };
    const near: { g: number; w: number; money: bigint }[] = [];
    let [weight, emptyVoters] = [0, 0];
    for (let entry = byStart[c]!; entry < byStart[c + 1]!; entry += 1) {
      const g = byGroup[entry]!;
      const w = byWeight[entry]!;
      if (this.empty[g] === 1) emptyVoters += size[g]!;
      else if (this.money[g]! < w * (price - margin) - this.slack) this.take(g);
      else {
        weight += size[g]! * w;
        if (!(this.money[g]! > w * (price + margin) + this.slack)) near.push({ g, w, money: this.exactSum([g], 1).money / BigInt(size[g]!) });
      }
    }
    const { voters, money } = this.exactSum(this.poor, this.poorCount);
    let [poorVoters, poorMoney] = [voters, money];
    let left = near;
    for (;;) {
      const numerator = cost[c]! * this.denominator - poorMoney;
      const full = BigInt(weight);
      const moved = left.filter((one) => one.money * full < BigInt(one.w) * numerator);
      if (moved.length === 0) return weight === 0 ? null : { numerator, weight, poorVoters: poorVoters + emptyVoters, poorMoney };
      for (const one of moved) {
        this.take(one.g);
        weight -= size[one.g]! * one.w;
        poorVoters += size[one.g]!;
        poorMoney += one.money * BigInt(size[one.g]!);
      }
      left = left.filter((one) => !moved.includes(one));
    }
  }

  /** Buys `c` at the exact price that was just found: its supporters pay. */
  buy(c: number, price: ExactPrice): void {
    const { byStart, byGroup, byWeight } = this.profile;
    const common = gcd(price.numerator, BigInt(price.weight));
    const factor = BigInt(price.weight) / common;
    if (factor !== 1n) {
      this.denominator *= factor;
      this.start *= factor;
      for (let r = 0; r < this.prices.length; r += 1) this.prices[r]! *= factor;
    }
    this.roundOf[c] = this.prices.length;
    this.prices.push(price.numerator / common);
    for (const g of this.poor.subarray(0, this.poorCount)) {
      this.empty[g] = 1;
      this.money[g] = 0;
    }
    const paid = ratio(price.numerator / common, this.denominator);
    for (let entry = byStart[c]!; entry < byStart[c + 1]!; entry += 1) {
      const g = byGroup[entry]!;
      const left = this.money[g]! - byWeight[entry]! * paid;
      if (this.empty[g] === 0) this.money[g] = left > 0 ? left : 0;
    }
    this.slack = (8 * this.prices.length + 4) * EPSILON * this.startNumber;
  }
}
