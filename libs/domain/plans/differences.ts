/** A piece of text that stayed, came or went. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const MOST_STEPS = 4_000_000;
const LINE_STARTS = /(?<=\n)/;

/**
 * What changed between two texts, word by word, in reading order. The kinds `same` and `removed` together give the first text, `same` and `added` the second. Where texts
 * differ so much that comparing them word by word would cost too much, they are compared line by line, and else come out as one removed and one added.
 */
export function differences(before: string, after: string): readonly Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = compare(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([{ kind: 'same', text: a.slice(0, head).join('') }, ...middle, { kind: 'same', text: a.slice(a.length - tail).join('') }]);
}

/** Words where that is affordable, else lines, else the whole. */
function compare(a: readonly string[], b: readonly string[]): readonly Segment[] {
  if (a.length * b.length <= MOST_STEPS) return commonParts(a, b);
  const [before, after] = [a.join('').split(LINE_STARTS), b.join('').split(LINE_STARTS)];
  if (before.length * after.length <= MOST_STEPS) return commonParts(before, after);
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

/** The longest common subsequence of two rows of parts, and what is around it. */
function commonParts(a: readonly string[], b: readonly string[]): readonly Segment[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const segments: Segment[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      segments.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) segments.push({ kind: 'removed', text: a[i++] ?? '' });
    else segments.push({ kind: 'added', text: b[j++] ?? '' });
  }
  return segments;
}

function joined(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === '') continue;
    if (last?.kind === segment.kind) result[result.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
