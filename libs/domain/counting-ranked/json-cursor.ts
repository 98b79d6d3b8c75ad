import { Malformed, shown } from '../kernel/index.js';

const LONGEST_LINE = 16_000_000;
const LONGEST_TEXT = 1000;
const DEEPEST = 16;

/** Walks through JSON once, knows the line it is on, and keeps nothing. */
export class JsonCursor {
  private at = 0;
  private lineNumber = 1;
  private lineStart = 0;

  constructor(private readonly text: string) {
    if (text.startsWith('\uFEFF')) this.at = 1;
    this.checkLineLength();
  }

  /** The line of what comes next. */
  get line(): number {
    this.space();
    return this.lineNumber;
  }

  private checkLineLength(): void {
    const found = this.text.indexOf('\n', this.lineStart);
    const end = found < 0 ? this.text.length : found;
    if (end - this.lineStart > LONGEST_LINE) throw new Malformed(this.lineNumber, `the line is longer than ${LONGEST_LINE} characters`);
  }

  private space(): void {
    for (; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === '\n') {
        this.lineNumber += 1;
        this.lineStart = this.at + 1;
        this.checkLineLength();
      } else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return;
    }
  }

  private peek(): string {
    this.space();
    return this.text[this.at] ?? '';
  }

  /** A fault at this place. */
  fault(expected: string): Malformed {
    const sign = this.peek();
    const found = sign === '' ? 'the file ends' : `${shown(this.text.slice(this.at, this.at + 20).split('\n')[0] ?? '')} stands there`;
    return new Malformed(this.lineNumber, `${expected} should follow; ${found}`);
  }

  private take(sign: string, expected: string): void {
    if (this.peek() !== sign) throw this.fault(expected);
    this.at += 1;
  }

  /** Nothing but space may follow. */
  end(): void {
    if (this.peek() !== '') throw this.fault('the end of the file');
  }

  /** Reads a list, calling `item` at each member. */
  list(what: string, item: () => void): void {
    this.take('[', what);
    if (this.peek() !== ']') {
      item();
      while (this.peek() === ',') {
        this.at += 1;
        item();
      }
    }
    this.take(']', '"," or "]"');
  }

  /** Reads an object, calling `member` at each value; a key that stands twice is refused. */
  object(what: string, member: (key: string) => void): void {
    const keys = new Set<string>();
    const one = (): void => {
      const { line } = this;
      const key = this.string('a key');
      if (keys.has(key)) throw new Malformed(line, `the key ${shown(key)} stands twice`);
      keys.add(key);
      this.take(':', '":"');
      member(key);
    };
    this.take('{', what);
    if (this.peek() !== '}') {
      one();
      while (this.peek() === ',') {
        this.at += 1;
        one();
      }
    }
    this.take('}', '"," or "}"');
  }

  /** Reads a text. */
  string(what: string): string {
    if (this.peek() !== '"') throw this.fault(what);
    let end = this.at + 1;
    for (; this.text[end] !== '"'; end += this.text[end] === '\\' ? 2 : 1) {
      if (end >= this.text.length) throw new Malformed(this.lineNumber, 'the file ends inside a text');
      if (end - this.at > LONGEST_TEXT) throw new Malformed(this.lineNumber, `a text is longer than ${LONGEST_TEXT} characters`);
    }
    const raw = this.text.slice(this.at, end + 1);
    try {
      const value: unknown = JSON.parse(raw);
      this.at = end + 1;
      return String(value);
    } catch {
      throw new Malformed(this.lineNumber, `the text ${shown(raw)} is not written as JSON asks`);
    }
  }

  /** Reads a whole number from `least` to `most`. */
  whole(what: string, least: number, most: number): number {
    const token = this.word();
    if (!/^-?(?:0|[1-9]\d*)$/.test(token)) throw this.fault(`${what}, a whole number,`);
    const value = Number(token);
    if (token.length > 17 || value < least || value > most) throw new Malformed(this.lineNumber, `${what} should be from ${least} to ${most}, not ${shown(token)}`);
    this.at += token.length;
    return value;
  }

  private word(): string {
    this.space();
    let end = this.at;
    while (end < this.text.length && end - this.at <= LONGEST_TEXT && /[-+.\w]/.test(this.text[end] ?? '')) end += 1;
    return this.text.slice(this.at, end);
  }

  /** Passes over a value of any kind. */
  skip(depth = 0): void {
    if (depth > DEEPEST) throw new Malformed(this.line, `values lie more than ${DEEPEST} deep`);
    const sign = this.peek();
    if (sign === '{') return this.object('an object', () => this.skip(depth + 1));
    if (sign === '[') return this.list('a list', () => this.skip(depth + 1));
    if (sign === '"') return void this.string('a text');
    const token = this.word();
    if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(token)) throw this.fault('a value');
    this.at += token.length;
  }
}
