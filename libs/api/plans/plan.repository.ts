import type { PlanState } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { ITEM_COLUMNS, ITEM_TABLES, type PlanFilter, planListStatement } from './plan-list.query.js';

/** A plan as handlers need it. Dates are calendar days; amounts are euro cents. */
export interface PlanRow {
  id: string;
  municipalityId: string;
  areaId: string;
  authorId: string;
  associationId: string | null;
  onBehalfOf: string | null;
  kind: 'plan' | 'wish' | 'initiative' | 'challenge';
  state: PlanState;
  title: string;
  summary: string;
  body: string;
  challenge: Record<string, string> | null;
  themes: string[];
  costCents: number | null;
  lat: number | null;
  lon: number | null;
  placeLabel: string | null;
  ordinanceId: string;
  level: string;
  version: number;
  draftRevision: number;
  supportCount: number;
  paperCount: number;
  supportNeeded: number | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  stateSince: Date;
  clockFrom: string | null;
  dueOn: string | null;
  pausedSince: Date | null;
  extendedAt: Date | null;
  outcome: string | null;
  mergedInto: string | null;
}

const COLUMNS = `p.id, p.municipality_id as "municipalityId", p.area_id as "areaId", p.author_id as "authorId", p.association_id as "associationId", p.on_behalf_of as "onBehalfOf", p.kind, p.state, p.title, p.summary, p.body,
  p.challenge, p.themes, p.cost_cents::float8 as "costCents", p.lat, p.lon, p.place_label as "placeLabel", p.ordinance_id as "ordinanceId", p.level, p.version, p.draft_revision as "draftRevision", p.support_count as "supportCount",
  p.paper_count as "paperCount", p.support_needed as "supportNeeded", p.submitted_at as "submittedAt", p.published_at as "publishedAt", p.state_since as "stateSince", p.clock_from::text as "clockFrom", p.due_on::text as "dueOn",
  p.paused_since as "pausedSince", p.extended_at as "extendedAt", p.outcome, p.merged_into as "mergedInto"`;

/** What the page of a plan shows beyond an item of a list. */
const DETAIL_COLUMNS = `p.municipality_id as "municipalityId", p.area_id as "areaId", p.author_id as "authorId", p.association_id as "associationId", p.on_behalf_of as "onBehalfOf", p.body, p.challenge, p.place_label as "placeLabel",
  p.draft_revision as "draftRevision", p.paused_since as "pausedSince", p.extended_at as "extendedAt", p.merged_into as "mergedInto"`;

/** The words of a draft, as far as they are there. */
export interface DraftFields {
  kind: string;
  title: string;
  summary: string;
  body: string;
  challenge: object | null;
  themes: string[];
  costCents: number | null;
  lat: number | null;
  lon: number | null;
  placeLabel: string | null;
}

/** Every query on plans. */
@Injectable()
export class PlanRepository {
  constructor(private readonly database: Database) {}

  byId(tx: Tx, id: string): Promise<PlanRow | null> {
    return one<PlanRow>(tx, `select ${COLUMNS} from plan p where p.id = $1`, [id]);
  }

  /** The plan, locked until the transaction ends: for moves and counters. */
  locked(tx: Tx, id: string): Promise<PlanRow | null> {
    return one<PlanRow>(tx, `select ${COLUMNS} from plan p where p.id = $1 for update`, [id]);
  }

  /** One plan with its place and its place in the viewer's life, in one statement. */
  async detail(id: string, personId: string | null): Promise<(PlanRow & { viewerSupports: boolean; authorName: string | null }) | null> {
    const found = await this.database.read<PlanRow & { viewerSupports: boolean; authorName: string | null }>(
      'plan-detail',
      `select ${ITEM_COLUMNS}, ${DETAIL_COLUMNS},
        (select x.name from person x where x.id = p.author_id and x.erased_at is null) as "authorName",
        exists (select 1 from support s where s.plan_id = p.id and s.person_id = $2) as "viewerSupports"
       from plan p ${ITEM_TABLES} where p.id = $1`,
      [id, personId],
    );
    return found[0] ?? null;
  }

  list(filter: PlanFilter, key: readonly (string | number)[] | null, limit: number): Promise<(PlanRow & { sortKey: string | number })[]> {
    const { name, text, values } = planListStatement(filter, key, limit);
    return this.database.read(name, text, values);
  }

  /** The plans of one author, newest change first; drafts included. */
  ofAuthor(personId: string, associationIds: readonly string[]): Promise<PlanRow[]> {
    return this.database.read('plans-of-author', `select ${ITEM_COLUMNS}, p.changed_at from plan p ${ITEM_TABLES} where p.author_id = $1 or p.association_id = any($2::uuid[]) order by p.changed_at desc, p.id desc limit 100`, [personId, associationIds]);
  }

  async addDraft(tx: Tx, plan: { municipalityId: string; areaId: string; authorId: string; associationId: string | null; onBehalfOf: string | null; ordinanceId: string; level: string } & DraftFields): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into plan (id, municipality_id, area_id, author_id, association_id, on_behalf_of, kind, state, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, ordinance_id, level, created_at, changed_at, state_since)
       values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, brink_now(), brink_now(), brink_now())`,
      [id, plan.municipalityId, plan.areaId, plan.authorId, plan.associationId, plan.onBehalfOf, plan.kind, plan.title, plan.summary, plan.body, json(plan.challenge), plan.themes, plan.costCents, plan.lat, plan.lon, plan.placeLabel, plan.ordinanceId, plan.level],
    );
    return id;
  }

  /** Writes the words of a plan; gives the new draft revision. */
  async setWords(tx: Tx, id: string, fields: DraftFields): Promise<number> {
    const [row] = await rows<{ revision: number }>(
      tx,
      `with changed as (update plan set kind = $2, title = $3, summary = $4, body = $5, challenge = $6, themes = $7, cost_cents = $8, lat = $9, lon = $10, place_label = $11, changed_at = brink_now(), draft_revision = draft_revision + 1 where id = $1 returning draft_revision)
       select draft_revision as revision from changed`,
      [id, fields.kind, fields.title, fields.summary, fields.body, json(fields.challenge), fields.themes, fields.costCents, fields.lat, fields.lon, fields.placeLabel],
    );
    return row?.revision ?? 0;
  }

  async setPlace(tx: Tx, id: string, place: { municipalityId: string; areaId: string; associationId: string | null; ordinanceId: string; level: string }): Promise<void> {
    await rows(tx, 'update plan set municipality_id = $2, area_id = $3, association_id = $4, ordinance_id = $5, level = $6 where id = $1', [id, place.municipalityId, place.areaId, place.associationId, place.ordinanceId, place.level]);
  }

  /** Keeps the present words as a version. */
  async keepVersion(tx: Tx, id: string, version: number): Promise<void> {
    await rows(
      tx,
      `insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, at) select id, $2, municipality_id, title, summary, body, challenge, themes, cost_cents, brink_now() from plan where id = $1
       on conflict (plan_id, version) do update set title = excluded.title, summary = excluded.summary, body = excluded.body, challenge = excluded.challenge, themes = excluded.themes, cost_cents = excluded.cost_cents, at = excluded.at`,
      [id, version],
    );
    await rows(tx, 'update plan set version = $2 where id = $1', [id, version]);
  }

  versions(planId: string): Promise<{ version: number; title: string; summary: string; body: string; challenge: Record<string, string> | null; costCents: number | null; at: Date }[]> {
    return this.database.read('plan-versions', `select version, title, summary, body, challenge, cost_cents::float8 as "costCents", at from plan_version where plan_id = $1 order by version`, [planId]);
  }

  history(planId: string, all: boolean): Promise<{ id: string; at: Date; act: string; fromState: string | null; toState: string; role: string; reason: string | null; data: Record<string, string | number | boolean | null> }[]> {
    return this.database.read('plan-history', `select id, at, act, from_state as "fromState", to_state as "toState", role, reason, data from plan_event where plan_id = $1 and (public or $2) order by at, id`, [planId, all]);
  }

  /** Puts a name under a plan; false when it stood there already. */
  async addSupport(tx: Tx, plan: PlanRow, personId: string): Promise<boolean> {
    const row = await one(tx, 'insert into support (plan_id, person_id, municipality_id, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning plan_id', [plan.id, personId, plan.municipalityId]);
    return row !== null;
  }

  /** Takes a name away; false when it did not stand there. */
  async removeSupport(tx: Tx, planId: string, personId: string): Promise<boolean> {
    const row = await one(tx, 'with gone as (delete from support where plan_id = $1 and person_id = $2 returning plan_id) select plan_id from gone', [planId, personId]);
    return row !== null;
  }

  async countSupport(tx: Tx, planId: string, change: { screen?: number; paper?: number }): Promise<void> {
    await rows(tx, 'update plan set support_count = support_count + $2, paper_count = paper_count + $3 where id = $1', [planId, change.screen ?? 0, change.paper ?? 0]);
  }

  /** Plans whose counter differs from what it counts; empty when all is well. */
  wrongCounters(): Promise<{ id: string }[]> {
    return rows(this.database.source, `select p.id from plan p left join (select plan_id, count(*) as n from support group by plan_id) s on s.plan_id = p.id where p.support_count <> coalesce(s.n, 0) limit 100`);
  }

  /** Plans like a text, for telling duplicates: the ten most alike that are public. */
  like(title: string, municipalityId: string, exceptId: string): Promise<{ id: string; title: string; summary: string; state: string; likeness: number }[]> {
    return this.database.read(
      'plans-like',
      `select id, title, summary, state, greatest(word_similarity(brink_plain($1), brink_plain(title)), similarity(brink_plain($1), brink_plain(title)))::float8 as likeness from plan
       where published_at is not null and municipality_id = $2 and id <> $3 and (brink_plain($1) <% brink_plain(title) or brink_plain(title) % brink_plain($1)) order by likeness desc, id limit 10`,
      [title, municipalityId, exceptId],
    );
  }
}

const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
