import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** So many rows are read at once; the rest follows while they are sent. */
const AT_ONCE = 1_000;

/** A public plan as open data. Days are calendar days in Europe/Amsterdam, costs cents. */
export interface OpenPlan {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly municipality: string;
  readonly area: string;
  readonly themes: readonly string[];
  readonly level: string;
  readonly state: string;
  readonly stateSince: string;
  readonly publishedOn: string;
  readonly dueOn: string | null;
  readonly supporters: number;
  readonly supportersOnPaper: number;
  readonly supportNeeded: number | null;
  readonly outcome: string | null;
  readonly costCents: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A closed round for everybody to read, as open data. Moments are in UTC. */
export interface OpenRound {
  readonly id: string;
  readonly question: string;
  readonly municipality: string;
  readonly area: string | null;
  readonly planId: string | null;
  readonly method: string;
  readonly joining: string;
  readonly openedAt: Date;
  readonly closedAt: Date;
  readonly outcome: string;
}

const day = (column: string): string => `(${column} at time zone 'Europe/Amsterdam')::date::text`;

const PLANS = `select p.id, p.kind, p.title, p.summary, m.name as municipality, a.name as area, p.themes, p.level, p.state, ${day('p.state_since')} as "stateSince", ${day('p.published_at')} as "publishedOn", p.due_on::text as "dueOn",
  p.support_count + p.paper_count as supporters, p.paper_count as "supportersOnPaper", p.support_needed as "supportNeeded", p.outcome, p.cost_cents::float8 as "costCents", p.lat, p.lon
  from plan p join municipality m on m.id = p.municipality_id join area a on a.id = p.area_id where p.published_at is not null and ($1::uuid is null or p.id > $1) order by p.id limit ${AT_ONCE}`;

const ROUNDS = `select r.id, r.question, m.name as municipality, a.name as area, r.plan_id as "planId", r.method, r.joining, r.opened_at as "openedAt", r.closed_at as "closedAt", r.result ->> 'outcome' as outcome
  from round r join municipality m on m.id = r.municipality_id left join plan p on p.id = r.plan_id left join area a on a.id = coalesce(r.area_id, p.area_id)
  where r.state = 'closed' and r.association_id is null and (r.plan_id is null or p.published_at is not null) and ($1::uuid is null or r.id > $1) order by r.id limit ${AT_ONCE}`;

/** What is public, in the order of its ids, for whoever takes all of it. */
@Injectable()
export class OpenDataRepository {
  constructor(private readonly database: Database) {}

  plans(): AsyncGenerator<OpenPlan> {
    return this.all<OpenPlan>('open-plans', PLANS);
  }

  rounds(): AsyncGenerator<OpenRound> {
    return this.all<OpenRound>('open-rounds', ROUNDS);
  }

  private async *all<Row extends { readonly id: string }>(name: string, statement: string): AsyncGenerator<Row> {
    for (let after: string | null = null; ; ) {
      const rows: Row[] = await this.database.read<Row>(name, statement, [after]);
      yield* rows;
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)?.id ?? null;
    }
  }
}
