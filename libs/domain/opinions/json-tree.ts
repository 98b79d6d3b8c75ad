import { Malformed, shown } from '../kernel/index.js';

/** A value in a JSON file and its line. Numbers stay as they are written. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text' | 'number' | 'word'; readonly line: number; readonly value: string };

const PLAIN = /(-?(?:0|[1-9]\d{0,99})(?:\.\d{1,99})?(?:[eE][-+]?\d{1,9})?|true|false|null)(?![\w.])/y;
const LONGEST_TEXT = 100_000;
const DEEPEST = 30;

interface Token {
  readonly sign?: string;
  readonly value?: JsonNode;
}

class Reader {
  private line = 1;
  private at = 0;
  private token: Token = {};

  constructor(private readonly text: string) {
    if (text.startsWith('\uFEFF')) this.at = 1;
    this.next();
  }

  private fault(expected: string): Malformed {
    const { sign, value } = this.token;
    const found = sign ?? (value !== undefined && 'value' in value ? value.value : undefined);
    return new Malformed(this.line, found === undefined ? `the file ends where ${expected} should stand` : `${expected} should stand where ${shown(found)} does`);
  }

  /** Passes over space; answers the sign behind it. */
  private space(): string {
    for (; ; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === '\n') this.line += 1;
      else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return sign ?? '';
    }
  }

  private next(): void {
    const sign = this.space();
    if (sign === '') this.token = {};
    else if ('[]{}:,'.includes(sign)) {
      this.token = { sign };
      this.at += 1;
    } else if (sign === '"') this.token = { value: { kind: 'text', line: this.line, value: this.quoted() } };
    else {
      PLAIN.lastIndex = this.at;
      const value = PLAIN.exec(this.text)?.[1];
      if (value === undefined) throw new Malformed(this.line, `${shown(this.text.slice(this.at, this.at + 20).split('\n')[0] ?? '')} is not written as JSON asks`);
      this.token = { value: { kind: /^[tfn]/.test(value) ? 'word' : 'number', line: this.line, value } };
      this.at += value.length;
    }
  }

  private quoted(): string {
    const start = this.at;
    let end = start + 1;
    for (; this.text[end] !== '"'; end += this.text[end] === '\\' ? 2 : 1) {
      if (end >= this.text.length) throw new Malformed(this.line, 'the file ends inside a text');
      if (end - start > LONGEST_TEXT) throw new Malformed(this.line, `a text is longer than ${LONGEST_TEXT} characters`);
    }
    this.at = end + 1;
    return this.unquoted(this.text.slice(start, end + 1));
  }

  private unquoted(text: string): string {
    try {
      return String(JSON.parse(text));
    } catch {
      throw new Malformed(this.line, `the text ${shown(text)} is not written as JSON asks`);
    }
  }

  private take(sign: string): boolean {
    if (this.token.sign !== sign) return false;
    this.next();
    return true;
  }

  private members(close: string, member: () => void): void {
    if (this.take(close)) return;
    do member();
    while (this.take(','));
    if (!this.take(close)) throw this.fault(`"," or "${close}"`);
  }

  private key(members: ReadonlyMap<string, JsonNode>): string {
    const { value } = this.token;
    if (value?.kind !== 'text') throw this.fault('a name in quotes');
    if (members.has(value.value)) throw new Malformed(value.line, `the name ${shown(value.value)} stands twice`);
    this.next();
    if (!this.take(':')) throw this.fault('":"');
    return value.value;
  }

  value(depth: number): JsonNode {
    const { line } = this;
    if (depth > DEEPEST) throw new Malformed(line, `values lie more than ${DEEPEST} deep`);
    if (this.take('{')) {
      const members = new Map<string, JsonNode>();
      this.members('}', () => void members.set(this.key(members), this.value(depth + 1)));
      return { kind: 'object', line, members };
    }
    if (this.take('[')) {
      const items: JsonNode[] = [];
      this.members(']', () => void items.push(this.value(depth + 1)));
      return { kind: 'list', line, items };
    }
    const { value } = this.token;
    if (value === undefined) throw this.fault('a value');
    this.next();
    return value;
  }

  end(): void {
    if (this.token.sign !== undefined || this.token.value !== undefined) throw this.fault('the end of the file');
  }
}

/** Reads JSON into values that know their line. */
export function jsonTree(text: string): JsonNode {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}
