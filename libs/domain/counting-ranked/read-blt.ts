import { MOST_CANDIDATES, MOST_VOTES, type SeatsElection, type StrictBallot } from './ballots.js';
import { Malformed, type Read, reading, shown } from '../kernel/index.js';
import { addVotes, checkName } from './file-fault.js';

/** What a `.blt` file holds. Withdrawn candidates still stand among the candidates and on the ballots. */
export interface BltFile {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  readonly ballots: readonly StrictBallot[];
}

/** Longest line that is read. */
const LONGEST_LINE = 1_000_000;

interface Line {
  readonly line: number;
  readonly text: string;
}

/** The lines that are not empty, one after the other; the last one has `text` "" and the number of the last line. */
function lineReader(whole: string): () => Line {
  let [at, line] = [whole.startsWith('\uFEFF') ? 1 : 0, 0];
  return () => {
    while (at < whole.length) {
      const found = whole.indexOf('\n', at);
      const end = found < 0 ? whole.length : found;
      line += 1;
      if (end - at > LONGEST_LINE) throw new Malformed(line, `the line is longer than ${LONGEST_LINE} characters`);
      const text = whole.slice(at, end).trim();
      at = end + 1;
      if (text !== '') return { line, text };
    }
    return { line: Math.max(line, 1), text: '' };
  };
}

const ended = (line: number, expected: string): Malformed => new Malformed(line, `the file ends where ${expected} should follow`);

function whole(token: string, line: number, most: number, what: string): number {
  if (!/^\d+$/.test(token)) throw new Malformed(line, `${what} should be a whole number, not ${shown(token)}`);
  const digits = token.replace(/^0+(?=\d)/, '');
  const value = Number(digits);
  if (digits.length > 16 || value > most) throw new Malformed(line, `${what} is ${shown(digits)}, more than ${most}`);
  return value;
}

interface Header {
  readonly candidates: number;
  readonly seats: number;
}

function readHeader({ line, text }: Line): Header {
  if (text === '') throw new Malformed(line, 'the file is empty');
  const tokens = text.split(/\s+/);
  const [first = '', second = ''] = tokens;
  if (tokens.length !== 2) throw new Malformed(line, 'the first line should hold the number of candidates and the number of seats');
  const candidates = whole(first, line, MOST_CANDIDATES, 'the number of candidates');
  const seats = whole(second, line, MOST_CANDIDATES, 'the number of seats');
  if (candidates < 1) throw new Malformed(line, 'there should be at least one candidate');
  if (seats < 1) throw new Malformed(line, 'there should be at least one seat');
  if (seats > candidates) throw new Malformed(line, `there are ${seats} seats for ${candidates} candidates`);
  return { candidates, seats };
}

function readWithdrawn(tokens: readonly string[], line: number, header: Header, withdrawn: Set<number>): void {
  for (const token of tokens) {
    if (!token.startsWith('-')) throw new Malformed(line, `a withdrawn candidate should be written -number, not ${shown(token)}`);
    const index = whole(token.slice(1), line, header.candidates, 'the number of a withdrawn candidate') - 1;
    if (index < 0) throw new Malformed(line, 'candidates are numbered from 1');
    if (withdrawn.has(index)) throw new Malformed(line, `candidate ${index + 1} is withdrawn twice`);
    withdrawn.add(index);
  }
  if (header.candidates - withdrawn.size < header.seats) throw new Malformed(line, `there are ${header.seats} seats for ${header.candidates - withdrawn.size} candidates that are not withdrawn`);
}

function readBallot(tokens: readonly string[], line: number, candidates: number): StrictBallot {
  const count = whole(tokens[0] ?? '', line, MOST_VOTES, 'the number of ballots');
  if (count === 0) throw new Malformed(line, 'a line that starts with 0 should hold nothing else');
  if (tokens.at(-1) !== '0') throw new Malformed(line, 'a ballot should end with 0');
  const seen = new Set<number>();
  for (const token of tokens.slice(1, -1)) {
    if (token.includes('=')) throw new Malformed(line, `equal preferences such as ${shown(token)} are not counted by this method`);
    const number = whole(token, line, candidates, 'the number of a candidate');
    if (number === 0) throw new Malformed(line, 'a 0 stands before the end of the ballot');
    if (seen.has(number - 1)) throw new Malformed(line, `candidate ${number} stands twice on a ballot`);
    seen.add(number - 1);
  }
  return { ranking: [...seen], count };
}

interface Papers {
  readonly withdrawn: ReadonlySet<number>;
  readonly ballots: readonly StrictBallot[];
  readonly line: number;
}

function readPapers(next: () => Line, header: Header): Papers {
  const withdrawn = new Set<number>();
  const piles = new Map<string, { ranking: readonly number[]; count: number }>();
  let sum = 0;
  for (;;) {
    const { line, text } = next();
    if (text === '') throw ended(line, 'a ballot or the line with 0');
    if (text === '0') return { withdrawn, ballots: [...piles.values()], line };
    const tokens = text.split(/\s+/);
    if (text.startsWith('-') && sum === 0) {
      readWithdrawn(tokens, line, header, withdrawn);
      continue;
    }
    const { ranking, count } = readBallot(tokens, line, header.candidates);
    sum = addVotes(sum, count, line);
    const key = ranking.join(' ');
    const pile = piles.get(key);
    if (pile === undefined) piles.set(key, { ranking, count });
    else pile.count += count;
  }
}

function quoted({ line, text }: Line, what: string): string {
  if (text === '') throw ended(line, what);
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) throw new Malformed(line, `${what} should stand in quotes, not ${shown(text)}`);
  const inside = text.slice(1, -1);
  if (/"\s+"/.test(inside)) throw new Malformed(line, `${what} should stand on a line of its own`);
  return inside.trim();
}

function readAll(text: string): BltFile {
  const next = lineReader(text);
  const header = readHeader(next());
  const papers = readPapers(next, header);
  if (!papers.ballots.some(({ ranking }) => ranking.some((index) => !papers.withdrawn.has(index)))) throw new Malformed(papers.line, 'there is no ballot with a preference');
  const names = new Set<string>();
  for (let number = 1; number <= header.candidates; number += 1) {
    const line = next();
    names.add(checkName(quoted(line, `the name of candidate ${number}`), names, line.line));
  }
  const title = quoted(next(), 'the title');
  const rest = next();
  if (rest.text !== '') throw new Malformed(rest.line, `something stands after the title; the first line says ${header.candidates} candidates`);
  return { title, seats: header.seats, candidates: [...names], withdrawn: [...papers.withdrawn], ballots: papers.ballots };
}

/** Reads a `.blt` file: candidates and seats, withdrawn candidates, ballots, names, title (the form of OpenSTV and OpaVote). The fault names the line. */
export const readBlt = (text: string): Read<BltFile> => reading(() => readAll(text));

/** The election without the withdrawn candidates; a ballot that ranks nobody else is no valid ballot. */
export function withoutWithdrawn(file: BltFile): SeatsElection {
  const gone = new Set(file.withdrawn);
  const kept = file.candidates.map((_, index) => index).filter((index) => !gone.has(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const ballots = file.ballots
    .map(({ ranking, count }) => ({ ranking: ranking.flatMap((index) => places.get(index) ?? []), count }))
    .filter(({ ranking }) => ranking.length > 0);
  return { candidates: kept.map((index) => file.candidates[index] ?? ''), seats: file.seats, ballots };
}
