import { type Result, ok, problem, refuse } from '../kernel/index.js';
import { type Decimal, inUnits, readDecimal } from './decimal.js';
import { BALLOT_KINDS, type BallotKind, type BudgetElection } from './election.js';
import { type Columns, ProjectRows } from './project-rows.js';
import { FileFault, type Row, excerpt, rowsOf } from './rows.js';
import { VoteRows } from './vote-rows.js';

const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof SECTIONS)[number];

const USED = new Set(['budget', 'num_projects', 'num_votes', 'vote_type', 'max_length', 'min_project_score_threshold']);

/** The facts at the head of a file, with the line of each. */
class Meta {
  private readonly facts = new Map<string, { readonly value: string; readonly line: number }>();

  constructor(private readonly at: number) {}

  add({ line, fields }: Row): void {
    const key = (fields[0] ?? '').trim();
    if (key === 'key' && this.facts.size === 0) return;
    if (this.facts.has(key) && USED.has(key)) throw new FileFault(line, `${excerpt(key)} is there twice`);
    this.facts.set(key, { value: fields.slice(1).join(';').trim(), line });
  }

  lineOf = (key: string): number => this.facts.get(key)?.line ?? this.at;

  decimal(key: string): Decimal | null {
    const fact = this.facts.get(key);
    if (fact === undefined || fact.value === '') return null;
    const value = readDecimal(fact.value);
    if (typeof value === 'string') throw new FileFault(fact.line, `${key} ${excerpt(fact.value)} ${value}`);
    return value;
  }

  whole(key: string): number | null {
    const value = this.decimal(key);
    if (value !== null && value.places > 0) throw new FileFault(this.lineOf(key), `${key} is not a whole number`);
    return value === null ? null : Number(value.digits);
  }

  kind(): BallotKind {
    const value = this.facts.get('vote_type')?.value ?? '';
    const kind = BALLOT_KINDS.find((k) => k === value);
    if (kind === undefined) throw new FileFault(this.lineOf('vote_type'), value === '' ? 'vote_type is missing' : `vote_type ${excerpt(value)} is not known`);
    return kind;
  }

  budget(): Decimal {
    const value = this.decimal('budget');
    if (value === null) throw new FileFault(this.lineOf('budget'), 'budget is missing');
    return value;
  }
}

/** The columns of a section by their names in its header row. */
function columnsOf({ line, fields }: Row, needed: readonly string[]): Columns {
  const names = fields.map((name) => name.trim());
  const columns = new Map(names.map((name, i) => [name, i]));
  if (columns.size < names.length) throw new FileFault(line, 'two columns have the same name');
  for (const name of needed) if (!columns.has(name)) throw new FileFault(line, `the column ${name} is missing`);
  return { count: names.length, at: (name) => columns.get(name) ?? -1 };
}

/** Reads a file row by row: META, PROJECTS, VOTES, in this order. */
class Reader {
  private section: Section | null = null;
  private columns: Columns | null = null;
  private readonly meta = new Meta(1);
  private readonly projects = new ProjectRows();
  private votes: VoteRows | null = null;

  take(row: Row): void {
    const first = (row.fields[0] ?? '').trim();
    const section = SECTIONS.find((name) => name === first);
    if (section !== undefined && row.fields.slice(1).every((field) => field.trim() === '')) this.open(section, row.line);
    else if (this.section === null) throw new FileFault(row.line, `the file does not begin with META but with ${excerpt(first)}`);
    else if (this.section === 'META') this.meta.add(row);
    else if (this.columns === null) this.columns = this.header(row);
    else if (this.section === 'PROJECTS') this.projects.add(row, this.columns);
    else this.votes?.add(row, this.columns);
  }

  private open(section: Section, line: number): void {
    const expected = SECTIONS[this.section === null ? 0 : SECTIONS.indexOf(this.section) + 1];
    if (section !== expected) throw new FileFault(line, `${section} is not expected here${expected === undefined ? '' : `, but ${expected}`}`);
    if (section === 'VOTES') {
      this.announced('num_projects', this.projects.count, 'projects', line);
      this.votes = new VoteRows(this.meta.kind(), this.projects);
    }
    this.section = section;
    this.columns = null;
  }

  private header(row: Row): Columns {
    if (this.section === 'PROJECTS') return columnsOf(row, ['project_id', 'cost']);
    const points = this.meta.kind() === 'cumulative' || this.meta.kind() === 'scoring';
    return columnsOf(row, points ? ['voter_id', 'vote', 'points'] : ['voter_id', 'vote']);
  }

  private announced(key: string, found: number, what: string, at: number): void {
    const number = this.meta.whole(key);
    if (number === null) throw new FileFault(this.meta.lineOf(key), `${key} is missing`);
    if (number !== found) throw new FileFault(number < found ? this.meta.lineOf(key) : at, `${key} announces ${number} ${what}, the file holds ${found}`);
  }

  close(lastLine: number): BudgetElection {
    if (this.section === null) throw new FileFault(1, 'the file is empty');
    if (this.votes === null || this.columns === null) throw new FileFault(lastLine, `the file ends in ${this.section}, before its votes`);
    this.announced('num_votes', this.votes.ballots.length, 'votes', lastLine);
    this.votes.checkDeclared();
    const budget = this.meta.budget();
    const places = Math.max(budget.places, this.projects.places);
    return {
      kind: this.meta.kind(),
      budget: inUnits(budget, places),
      places,
      projects: this.projects.inUnits(places),
      ...this.votes.inUnits(),
      threshold: this.meta.decimal('min_project_score_threshold'),
      maxLength: this.meta.whole('max_length'),
    };
  }
}

/**
 * Reads a participatory budget in the .pb format (Stolicki, Szufa, Talmon, "Pabulib", arXiv:2012.06539; https://pabulib.org/format).
 * A file that is cut off, contradicts itself or holds something that is not what it should be is refused: `data.line` and `data.reason` tell where and why.
 */
export function readBudgetFile(text: string): Result<BudgetElection> {
  try {
    const reader = new Reader();
    const rows = rowsOf(text);
    let next = rows.next();
    while (next.done !== true) {
      reader.take(next.value);
      next = rows.next();
    }
    return ok(reader.close(next.value));
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return refuse(problem('file-unreadable', 'file', { line: fault.line, reason: fault.message }));
  }
}
