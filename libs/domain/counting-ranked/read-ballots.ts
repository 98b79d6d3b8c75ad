import { MOST_CANDIDATES, MOST_VOTES, type RankedBallot, type RankedElection } from './ballots.js';
import { Malformed, type Read, reading, shown } from '../kernel/index.js';
import { addVotes, checkName } from './file-fault.js';
import { JsonCursor } from './json-cursor.js';

/** Names on ballots, numbered as they come, with the line of their first use. */
class Names {
  private readonly numbers = new Map<string, number>();
  readonly lines: number[] = [];

  number(name: string, line: number): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.lines.length);
    this.lines.push(line);
    return this.lines.length - 1;
  }

  /** For each number the place among the candidates; a name that is no candidate's is a fault. */
  places(candidates: readonly string[]): number[] {
    const known = new Map(candidates.map((name, index) => [name, index]));
    return [...this.numbers].map(([name, number]) => {
      const place = known.get(name);
      if (place === undefined) throw new Malformed(this.lines[number] ?? 1, `${shown(name)} stands on a ballot and is no candidate`);
      return place;
    });
  }
}

function readCandidates(json: JsonCursor): string[] {
  const names = new Set<string>();
  json.list('the list of candidates', () => {
    const { line } = json;
    if (names.size >= MOST_CANDIDATES) throw new Malformed(line, `there are more than ${MOST_CANDIDATES} candidates`);
    names.add(checkName(json.string('the name of a candidate'), names, line));
  });
  return [...names];
}

function readRanking(json: JsonCursor, names: Names): number[][] {
  const seen = new Set<number>();
  const ranking: number[][] = [];
  json.list('a ranking', () => {
    const { line } = json;
    const tied: number[] = [];
    json.list('a list of equals', () => {
      const at = json.line;
      const name = json.string('the name of a candidate');
      const number = names.number(name, at);
      if (seen.has(number)) throw new Malformed(at, `${shown(name)} stands twice on a ballot`);
      if (seen.size >= MOST_CANDIDATES) throw new Malformed(at, `a ballot ranks more than ${MOST_CANDIDATES} candidates`);
      seen.add(number);
      tied.push(number);
    });
    if (tied.length === 0) throw new Malformed(line, 'a rank holds no candidate');
    ranking.push(tied);
  });
  return ranking;
}

interface Piles {
  readonly piles: Map<string, { ranking: number[][]; count: number }>;
  readonly names: Names;
  sum: number;
}

function readBallot(json: JsonCursor, piles: Piles): void {
  const { line } = json;
  let ranking: number[][] | undefined;
  let count: number | undefined;
  json.object('a ballot', (key) => {
    if (key === 'ranking') ranking = readRanking(json, piles.names);
    else if (key === 'count') count = json.whole('the count of a ballot', 1, MOST_VOTES);
    else json.skip();
  });
  if (ranking === undefined) throw new Malformed(line, 'a ballot has no ranking');
  if (count === undefined) throw new Malformed(line, 'a ballot has no count');
  piles.sum = addVotes(piles.sum, count, line);
  const sorted = ranking.map((tied) => tied.sort((a, b) => a - b));
  const key = sorted.map((tied) => tied.join('=')).join(' ');
  const pile = piles.piles.get(key);
  if (pile === undefined) piles.piles.set(key, { ranking: sorted, count });
  else pile.count += count;
}

function readAll(text: string): RankedElection {
  const json = new JsonCursor(text);
  const piles: Piles = { piles: new Map(), names: new Names(), sum: 0 };
  let candidates: string[] | undefined;
  let ballots = false;
  const first = json.line;
  json.object('an object with candidates and ballots', (key) => {
    if (key === 'candidates') candidates = readCandidates(json);
    else if (key === 'ballots') {
      ballots = true;
      json.list('the list of ballots', () => readBallot(json, piles));
    } else json.skip();
  });
  json.end();
  if (candidates === undefined) throw new Malformed(first, 'the list of candidates is missing');
  if (candidates.length === 0) throw new Malformed(first, 'there is no candidate');
  if (!ballots) throw new Malformed(first, 'the list of ballots is missing');
  if (piles.sum === 0) throw new Malformed(first, 'there is no ballot');
  const places = piles.names.places(candidates);
  const place = (number: number): number => places[number] ?? 0;
  return { candidates, ballots: [...piles.piles.values()].map(({ ranking, count }): RankedBallot => ({ ranking: ranking.map((tied) => tied.map(place)), count })) };
}

/** Reads a `.ballots.json` file: `{ candidates: [name], ballots: [{ ranking: [[name]], count }] }`. The fault names the line. */
export const readBallots = (text: string): Read<RankedElection> => reading(() => readAll(text));
