import { type Decimal, inUnits, readDecimal } from './decimal.js';
import type { BudgetProject } from './election.js';
import { FileFault, type Row, excerpt } from './rows.js';

/** Where the columns of a section are: their number, and the place of each by name (-1 where it is missing). */
export interface Columns {
  readonly count: number;
  readonly at: (name: string) => number;
}

/** Refuses a row with fewer fields than its header, or with more that are not empty. */
export function checkFields({ line, fields }: Row, { count }: Columns): void {
  if (fields.length < count || fields.slice(count).some((field) => field.trim() !== '')) throw new FileFault(line, `the row has ${fields.length} fields, its header ${count}`);
}

interface ProjectRow {
  readonly id: string;
  readonly cost: Decimal;
  readonly name: string;
  readonly declared: number | null;
  readonly line: number;
}

/** The projects of a file while it is read. */
export class ProjectRows {
  readonly rows: ProjectRow[] = [];
  private readonly places_ = new Map<string, number>();

  add(row: Row, columns: Columns): void {
    checkFields(row, columns);
    const { line, fields } = row;
    const field = (name: string): string => (fields[columns.at(name)] ?? '').trim();
    const id = field('project_id');
    if (id === '' || id.includes(',')) throw new FileFault(line, `project_id ${excerpt(id)} cannot be used on a ballot`);
    if (this.places_.has(id)) throw new FileFault(line, `the project ${excerpt(id)} is there twice`);
    const cost = readDecimal(field('cost'));
    if (typeof cost === 'string') throw new FileFault(line, `cost ${excerpt(field('cost'))} ${cost}`);
    this.places_.set(id, this.rows.length);
    this.rows.push({ id, cost, name: field('name'), declared: this.votesIn(field('votes'), line), line });
  }

  private votesIn(text: string, line: number): number | null {
    if (text === '') return null;
    const value = readDecimal(text);
    if (typeof value === 'string' || value.places > 0) throw new FileFault(line, `votes ${excerpt(text)} ${typeof value === 'string' ? value : 'is not a whole number'}`);
    return Number(value.digits);
  }

  get count(): number {
    return this.rows.length;
  }

  get places(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.cost.places), 0);
  }

  find = (id: string): number | undefined => this.places_.get(id);

  inUnits = (places: number): BudgetProject[] => this.rows.map(({ id, cost, name }) => ({ id, cost: inUnits(cost, places), name }));
}
