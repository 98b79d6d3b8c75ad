/** A row of the centred matrix: where it differs from zero, and by how much. */
export interface SparseRow {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

const MOST_STEPS = 3000;
const STILL = 1e-13;
const NOTHING = 1e-11;
const MOST_SQUARED = 1000;
const GOLDEN = 0.618033988749895;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

type Product = (direction: readonly number[]) => number[];

/** The matrix times itself, applied to a direction: first how far each row reaches along it, then back. */
function byRows(rows: readonly SparseRow[]): Product {
  return (direction) => {
    const result = direction.map(() => 0);
    for (const { places, values } of rows) {
      let reach = 0;
      for (let i = 0; i < places.length; i += 1) reach += (values[i] ?? 0) * (direction[places[i] ?? 0] ?? 0);
      if (reach === 0) continue;
      for (let i = 0; i < places.length; i += 1) {
        const place = places[i] ?? 0;
        result[place] = (result[place] ?? 0) + reach * (values[i] ?? 0);
      }
    }
    return result;
  };
}

/** The same with the product of the matrix with itself worked out beforehand: quicker when rows are many and columns few. */
function bySquare(rows: readonly SparseRow[], width: number): Product {
  const square = new Float64Array(width * width);
  for (const { places, values } of rows) {
    for (let i = 0; i < places.length; i += 1) {
      const [base, value] = [(places[i] ?? 0) * width, values[i] ?? 0];
      for (let j = 0; j < places.length; j += 1) {
        const at = base + (places[j] ?? 0);
        square[at] = (square[at] ?? 0) + value * (values[j] ?? 0);
      }
    }
  }
  return (direction) =>
    direction.map((_, row) => {
      let sum = 0;
      for (let i = 0; i < width; i += 1) sum += (square[row * width + i] ?? 0) * (direction[i] ?? 0);
      return sum;
    });
}

/** The part of a direction that is square to another of length one. */
function without(direction: readonly number[], other: readonly number[]): number[] {
  const share = dot(direction, other);
  return direction.map((value, i) => value - share * (other[i] ?? 0));
}

/** A direction points to where its largest entry is positive, so that it has one sign only; of nearly equal entries the first decides. */
function oriented(direction: readonly number[]): number[] {
  const largest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const leading = direction.find((value) => Math.abs(value) > largest * (1 - 1e-9)) ?? 0;
  return direction.map((value) => (leading < 0 ? 0 - value : 0 + value));
}

interface Found {
  readonly direction: number[];
  readonly strength: number;
}

/** The strongest direction that is square to `first`; `strength` below `least` is no direction. */
function strongest(apply: Product, touched: readonly boolean[], first: readonly number[], least: number): Found {
  const nothing = { direction: touched.map(() => 0), strength: 0 };
  // every entry differs, so no even pattern of answers is square to the start
  const start = touched.map((is, i) => (is ? 0.5 + (((i + 1) * GOLDEN) % 1) : 0));
  let direction = without(start, first);
  let length = Math.sqrt(dot(direction, direction));
  if (length === 0) return nothing;
  direction = direction.map((value) => value / length);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = without(without(apply(direction), first), first);
    length = Math.sqrt(dot(next, next));
    if (length <= least) return nothing;
    let moved = 0;
    for (let i = 0; i < next.length; i += 1) {
      next[i] = (next[i] ?? 0) / length;
      moved = Math.max(moved, Math.abs((next[i] ?? 0) - (direction[i] ?? 0)));
    }
    direction = next;
    if (moved < STILL) break;
  }
  return { direction: oriented(direction), strength: length };
}

/** The two directions in which rows differ most, by power iteration until they stand still; all zero when there is none. */
export function principalComponents(rows: readonly SparseRow[], width: number): [number[], number[]] {
  const none = Array.from({ length: width }, () => 0);
  const touched = none.map(() => false);
  let least = 0;
  for (const { places, values } of rows) {
    for (const place of places) touched[place] = true;
    least += dot(values, values) * NOTHING;
  }
  const apply = width <= MOST_SQUARED ? bySquare(rows, width) : byRows(rows);
  const first = strongest(apply, touched, none, least);
  const second = first.strength === 0 ? { direction: none } : strongest(apply, touched, first.direction, least);
  return [first.direction, second.direction];
}
