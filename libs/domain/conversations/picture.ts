import type { Point } from '../opinions/index.js';

/** How far the picture reaches, along each direction. */
export interface PictureScale {
  readonly x: number;
  readonly y: number;
}

/** Half the width of the picture. */
export const PICTURE_REACH = 100;
const STEP = 5;

/** The scale at which all points lie within the picture. */
export function scaleOf(points: readonly Point[]): PictureScale {
  const reach = (axis: 0 | 1): number => Math.max(1e-9, ...points.map((point) => Math.abs(point[axis])));
  return { x: reach(0), y: reach(1) };
}

const coordinate = (value: number, reach: number): number => Math.round((Math.min(Math.max(value / reach, -1), 1) * PICTURE_REACH) / STEP) * STEP + 0;

/** A place in the picture in steps of five: coarse, so that nobody's answers can be told from it. */
export const placed = ([x, y]: Point, scale: PictureScale): Point => [coordinate(x, scale.x), coordinate(y, scale.y)];

/** Something in the picture that can be pointed at. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 60;

/** The direction in which two spots are pushed apart; those at the same place by their order. */
function away(a: Spot, b: Spot, order: number): { readonly x: number; readonly y: number; readonly distance: number } {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  const distance = Math.hypot(dx, dy);
  const angle = order * 2.399963;
  return distance > 0.01 ? { x: dx / distance, y: dy / distance, distance } : { x: Math.cos(angle), y: Math.sin(angle), distance: 0 };
}

/** Moves spots a little, so that each keeps `room` to every other and can be pressed; they stay within the picture, and the same spots always move alike. */
export function spread(spots: readonly Spot[], room: number): Spot[] {
  const moved = spots.map(({ x, y }) => ({ x, y }));
  const hold = (value: number): number => Math.min(Math.max(value, -PICTURE_REACH), PICTURE_REACH);
  for (let round = 0; round < ROUNDS; round += 1) {
    let still = true;
    for (let i = 0; i < moved.length; i += 1) {
      for (let j = i + 1; j < moved.length; j += 1) {
        const [a, b] = [moved[i], moved[j]];
        if (a === undefined || b === undefined) continue;
        const { x, y, distance } = away(a, b, i + j * 7);
        if (distance >= room) continue;
        still = false;
        const push = (room - distance) / 2 + 0.05;
        a.x = hold(a.x + x * push);
        a.y = hold(a.y + y * push);
        b.x = hold(b.x - x * push);
        b.y = hold(b.y - y * push);
      }
    }
    if (still) break;
  }
  return moved;
}

/** Beside which of the groups a spot lies, by its place in the list; null where the middle of the picture is nearer, or where there is none. */
export function besideWhich(spot: Spot, groups: readonly Spot[]): number | null {
  const distances = groups.map((group) => Math.hypot(spot.x - group.x, spot.y - group.y));
  const least = Math.min(...distances);
  return least < Math.hypot(spot.x, spot.y) ? distances.indexOf(least) : null;
}
