import type { Point } from './landscape.js';

/** A place where `weight` people stand. */
export interface Spot {
  readonly at: Point;
  readonly weight: number;
}

/** Spots divided: the centres, and for each spot the place of its centre. */
export interface Division {
  readonly centres: readonly Point[];
  readonly labels: readonly number[];
  /** Sum of squared distances to the own centre. */
  readonly spread: number;
}

const MOST_STEPS = 100;

const squared = (a: Point, b: Point): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** How far two places lie apart. */
export const distance = (a: Point, b: Point): number => Math.sqrt(squared(a, b));

/** The order of places, from left to right, then upwards. */
export const byPlace = (a: Point, b: Point): number => a[0] - b[0] || a[1] - b[1];

function nearest(at: Point, centres: readonly Point[]): number {
  let [best, least] = [0, Infinity];
  centres.forEach((centre, i) => {
    const away = squared(at, centre);
    if (away < least) [best, least] = [i, away];
  });
  return best;
}

/** The centre of gravity of each label; a label without spots has none. */
export function centresOf(spots: readonly Spot[], labels: readonly number[]): Point[] {
  const sums = new Map<number, { x: number; y: number; weight: number }>();
  spots.forEach(({ at, weight }, i) => {
    const label = labels[i] ?? 0;
    const sum = sums.get(label) ?? { x: 0, y: 0, weight: 0 };
    sums.set(label, { x: sum.x + at[0] * weight, y: sum.y + at[1] * weight, weight: sum.weight + weight });
  });
  return [...sums].sort(([a], [b]) => a - b).map(([, { x, y, weight }]) => [x / weight, y / weight]);
}

/** Moves the centres until nobody changes side. Centres that lose everybody fall away. */
export function kMeans(spots: readonly Spot[], seeds: readonly Point[], most = MOST_STEPS): Division {
  let centres = seeds;
  let labels = spots.map(({ at }) => nearest(at, centres));
  for (let step = 0; step < most; step += 1) {
    centres = centresOf(spots, labels);
    const next = spots.map(({ at }) => nearest(at, centres));
    const still = next.every((label, i) => label === labels[i]);
    labels = next;
    if (still) break;
  }
  const used = [...new Set(labels)].sort((a, b) => a - b);
  labels = labels.map((label) => used.indexOf(label));
  centres = centresOf(spots, labels);
  const spread = spots.reduce((sum, { at, weight }, i) => sum + weight * squared(at, centres[labels[i] ?? 0] ?? at), 0);
  return { centres, labels, spread };
}

/** Seeds as far from each other as they can be, from the leftmost spot on. */
export function farApart(spots: readonly Spot[], count: number): Point[] {
  const seeds: Point[] = [];
  const away = spots.map(() => Infinity);
  let next = 0;
  while (seeds.length < count && seeds.length < spots.length) {
    const seed = spots[next]?.at;
    if (seed === undefined || away[next] === 0) break;
    seeds.push(seed);
    next = 0;
    spots.forEach(({ at }, i) => {
      away[i] = Math.min(away[i] ?? Infinity, squared(at, seed));
      if ((away[i] ?? 0) > (away[next] ?? 0)) next = i;
    });
  }
  return seeds;
}

/** The division with one centre more: each spot is tried as its seed, the tightest result stays. */
export function oneMore(spots: readonly Spot[], from: readonly Point[]): Division {
  let best: Division | undefined;
  for (const { at } of spots) {
    const tried = kMeans(spots, [...from, at]);
    if (best === undefined || tried.spread < best.spread * (1 - 1e-12)) best = tried;
  }
  return best ?? kMeans(spots, from);
}

/** How well people lie in their groups, from -1 to 1: nearer to the own group than to the next one. */
export function silhouette(spots: readonly Spot[], { centres, labels }: Division): number {
  const weights = centres.map((_, group) => spots.reduce((sum, { weight }, i) => sum + (labels[i] === group ? weight : 0), 0));
  let [total, people] = [0, 0];
  spots.forEach(({ at, weight }, i) => {
    const own = labels[i] ?? 0;
    const sums = centres.map(() => 0);
    spots.forEach((other, j) => {
      const label = labels[j] ?? 0;
      sums[label] = (sums[label] ?? 0) + other.weight * distance(at, other.at);
    });
    const inside = (weights[own] ?? 0) > 1 ? (sums[own] ?? 0) / ((weights[own] ?? 0) - 1) : 0;
    const outside = sums.reduce((least, sum, group) => (group === own ? least : Math.min(least, sum / (weights[group] ?? 1))), Infinity);
    const larger = Math.max(inside, outside);
    if (Number.isFinite(larger) && larger > 0) total += (weight * (outside - inside)) / larger;
    people += weight;
  });
  return people === 0 ? 0 : total / people;
}
