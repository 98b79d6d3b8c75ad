import { Malformed, shown } from '../kernel/index.js';

/** The cells of a row, and the line at which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const LONGEST_ROW = 1_000_000;

/** Where a row without quotes ends. */
function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

interface Quoted {
  readonly cells: string[];
  readonly end: number;
  readonly lines: number;
}

/** Reads a row in which quotes occur: cells may hold commas, line breaks, and doubled quotes. */
function quotedRow(text: string, from: number, line: number): Quoted {
  const cells: string[] = [];
  let [at, lines] = [from, 0];
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; ) {
        const close = text.indexOf('"', at);
        if (close < 0 || close - from > LONGEST_ROW) throw new Malformed(line + lines, 'a quote is opened and not closed');
        const part = text.slice(at, close);
        cell += part;
        lines += part.split('\n').length - 1;
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const start = at;
      while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
      cell = text.slice(start, at).replace(/\r$/, '');
      if (cell.includes('"')) throw new Malformed(line + lines, `a quote stands inside ${shown(cell)}`);
    }
    cells.push(cell);
    if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) at += 1;
    if (at >= text.length || text[at] === '\n') return { cells, end: at, lines };
    if (text[at] !== ',') throw new Malformed(line + lines, `after a closing quote a comma should follow, not ${shown(text[at] ?? '')}`);
    at += 1;
  }
}

/** The rows of a CSV file (comma, quotes doubled inside quotes). Empty lines are passed over. */
export function* csvRows(text: string): Generator<Row> {
  let [at, line] = [text.startsWith('\uFEFF') ? 1 : 0, 1];
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (end - at > LONGEST_ROW) throw new Malformed(line, `the line is longer than ${LONGEST_ROW} characters`);
    const row = text.slice(at, end).replace(/\r$/, '');
    if (row.includes('"')) {
      const { cells, end: after, lines } = quotedRow(text, at, line);
      yield { line, cells };
      [at, line] = [after + 1, line + lines + 1];
      continue;
    }
    if (row !== '') yield { line, cells: row.split(',') };
    [at, line] = [end + 1, line + 1];
  }
}

/** A table: the head, and a reader of the rows below it. */
export interface Table {
  readonly line: number;
  readonly head: readonly string[];
  readonly rows: Generator<Row>;
}

/** Reads the head of a table; then each row with as many cells. No column may stand twice. */
export function csvTable(text: string): Table {
  const rows = csvRows(text);
  const first = rows.next();
  if (first.done === true) throw new Malformed(1, 'the file is empty');
  const { line, cells: head } = first.value;
  const known = new Set<string>();
  for (const name of head) {
    if (known.has(name)) throw new Malformed(line, `the column ${shown(name)} stands twice`);
    known.add(name);
  }
  return { line, head, rows: even(rows, head.length) };
}

function* even(rows: Generator<Row>, width: number): Generator<Row> {
  for (const row of rows) {
    if (row.cells.length !== width) throw new Malformed(row.line, `the row has ${row.cells.length} cells and the head ${width}`);
    yield row;
  }
}
