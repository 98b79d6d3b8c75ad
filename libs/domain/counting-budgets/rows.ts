/** A row of a file: its fields, and the line on which it begins (from 1). */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Something wrong in a file, at a line. Thrown inside the reader only; `readBudgetFile` turns it into a Result. */
export class FileFault extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

const LONGEST_LINE = 1_000_000;

/** Text from a file for use in a message: short, and without signs that break the line. */
export const excerpt = (text: string): string => `"${[...text.slice(0, 40)].map((c) => (c < ' ' || c === '\u007f' ? ' ' : c)).join('')}${text.length > 40 ? '…' : ''}"`;

interface Place {
  at: number;
  line: number;
}

function endOfLine(text: string, place: Place): number {
  const found = text.indexOf('\n', place.at);
  const end = found < 0 ? text.length : found;
  if (end - place.at > LONGEST_LINE) throw new FileFault(place.line, `the line is longer than ${LONGEST_LINE} signs`);
  return end;
}

/** Reads a field in quotes that begins at `place`; leaves `place` behind the closing quote. */
function quoted(text: string, place: Place): string {
  const begin = { ...place };
  let value = '';
  place.at += 1;
  for (;;) {
    const end = text.indexOf('"', place.at);
    if (end < 0 || end - begin.at > LONGEST_LINE) throw new FileFault(begin.line, 'a quote is opened and not closed');
    const part = text.slice(place.at, end);
    for (let i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) place.line += 1;
    place.at = end + 1;
    value += part;
    if (text[place.at] !== '"') return value;
    value += '"';
    place.at += 1;
  }
}

function rowWithQuotes(text: string, place: Place): string[] {
  const fields: string[] = [];
  for (;;) {
    let field = text[place.at] === '"' ? quoted(text, place) : '';
    const end = endOfLine(text, place);
    const next = text.indexOf(';', place.at);
    const stop = next < 0 || next > end ? end : next;
    field += text.slice(place.at, stop === end && text[end - 1] === '\r' && end > place.at ? end - 1 : stop);
    fields.push(field);
    place.at = stop + 1;
    if (stop === end) return fields;
  }
}

/** The rows of a text with `;` between fields, `"` around a field where needed and `""` for a quote in it. Empty lines are passed over. */
export function* rowsOf(text: string): Generator<Row, number> {
  const place = { at: text.charCodeAt(0) === 0xfeff ? 1 : 0, line: 1 };
  while (place.at < text.length) {
    const { line } = place;
    const end = endOfLine(text, place);
    const raw = text.slice(place.at, text[end - 1] === '\r' ? end - 1 : end);
    if (raw.includes('"')) yield { line, fields: rowWithQuotes(text, place) };
    else {
      place.at = end + 1;
      if (raw.trim() !== '') yield { line, fields: raw.split(';') };
    }
    place.line += 1;
  }
  return Math.max(1, place.line - 1);
}
