import { type Decimal, inUnits, readDecimal } from './decimal.js';
import type { BallotKind, BudgetBallot } from './election.js';
import { type Columns, type ProjectRows, checkFields } from './project-rows.js';
import { FileFault, type Row, excerpt } from './rows.js';

const MOST_POINTS = BigInt(Number.MAX_SAFE_INTEGER);

/** The ballots of a file while it is read. */
export class VoteRows {
  readonly ballots: { readonly projects: readonly number[]; readonly points: readonly Decimal[] | null; readonly line: number }[] = [];
  private readonly voters = new Set<string>();
  private readonly seen: Int32Array;
  private readonly votes: Int32Array;
  private readonly known = new Map<string, Decimal>();

  constructor(
    private readonly kind: BallotKind,
    private readonly projects: ProjectRows,
  ) {
    this.seen = new Int32Array(projects.count);
    this.votes = new Int32Array(projects.count);
  }

  add(row: Row, columns: Columns): void {
    checkFields(row, columns);
    const { line, fields } = row;
    const voter = (fields[columns.at('voter_id')] ?? '').trim();
    if (voter === '') throw new FileFault(line, 'voter_id is empty');
    if (this.voters.has(voter)) throw new FileFault(line, `the voter ${excerpt(voter)} is there twice`);
    this.voters.add(voter);
    const projects = this.vote(fields[columns.at('vote')] ?? '', line);
    if (this.kind === 'choose-1' && projects.length > 1) throw new FileFault(line, `the ballot names ${projects.length} projects, one may be chosen`);
    this.ballots.push({ projects, points: this.points(fields[columns.at('points')] ?? '', projects.length, line), line });
  }

  private vote(text: string, line: number): number[] {
    if (text.trim() === '') return [];
    const mark = this.ballots.length + 1;
    return text.split(',').map((part) => {
      const project = this.projects.find(part) ?? this.projects.find(part.trim());
      if (project === undefined) throw new FileFault(line, `the ballot names ${excerpt(part.trim())}, which is no project`);
      if (this.seen[project] === mark) throw new FileFault(line, `the ballot names ${excerpt(part.trim())} twice`);
      this.seen[project] = mark;
      this.votes[project]! += 1;
      return project;
    });
  }

  private points(text: string, needed: number, line: number): Decimal[] | null {
    if (this.kind !== 'cumulative' && this.kind !== 'scoring') return null;
    const parts = text.trim() === '' ? [] : text.split(',');
    if (parts.length !== needed) throw new FileFault(line, `the ballot names ${needed} projects and gives points ${parts.length} times`);
    return parts.map((part) => {
      const before = this.known.get(part);
      if (before !== undefined) return before;
      const value = readDecimal(part);
      if (typeof value === 'string') throw new FileFault(line, `points ${excerpt(part)} ${value}`);
      this.known.set(part, value);
      return value;
    });
  }

  /** Refuses a file whose column `votes` is not what its ballots say. */
  checkDeclared(): void {
    if (this.kind !== 'approval' && this.kind !== 'choose-1') return;
    this.projects.rows.forEach(({ id, declared, line }, i) => {
      if (declared !== null && declared !== this.votes[i]) throw new FileFault(line, `the project ${excerpt(id)} is said to have ${declared} votes, the ballots give it ${this.votes[i]}`);
    });
  }

  /** The ballots with points as whole numbers of 1 / 10^pointPlaces; refuses more points than can be added up exactly. */
  inUnits(): { readonly ballots: BudgetBallot[]; readonly pointPlaces: number } {
    const places = [...this.known.values()].reduce((most, value) => Math.max(most, value.places), 0);
    const units = new Map([...this.known.values()].map((value) => [value, inUnits(value, places)]));
    let sum = 0n;
    const ballots = this.ballots.map(({ projects, points, line }) => {
      if (points === null) return { projects, points };
      const given = points.map((value) => units.get(value) ?? 0n);
      for (const value of given) sum += value;
      if (sum > MOST_POINTS) throw new FileFault(line, 'the points together are more than can be counted');
      return { projects, points: given.map(Number) };
    });
    return { ballots, pointPlaces: places };
  }
}
