import type { PlanState } from '#domain/plans';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { ITEM_COLUMNS, ITEM_TABLES, type PlanFilter, planListStatement } from './plan-list.query.js';

/** What a plan says, now or in one of its versions. */
interface PlanWords {
  title: string;
  summary: string;
  body: string;
  challenge: Record<string, string> | null;
  themes: string[];
  costCents: number | null;
  lat: number | null;
  lon: number | null;
  placeLabel: string | null;
}

/** A plan as handlers need it. Dates are calendar days; amounts are euro cents. */
export interface PlanRow extends PlanWords {
  id: string;
  municipalityId: string;
  areaId: string;
  authorId: string;
  associationId: string | null;
  /** For whom a coach wrote it down: a person, also when their name was erased. */
  namedId: string | null;
  kind: 'plan' | 'wish' | 'initiative' | 'challenge';
  state: PlanState;
  ordinanceId: string;
  level: string;
  version: number;
  draftRevision: number;
  supportCount: number;
  paperCount: number;
  supportNeeded: number | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  /** Since when a coach keeps it from everybody; it is not public meanwhile. */
  hiddenAt: Date | null;
  stateSince: Date;
  clockFrom: string | null;
  dueOn: string | null;
  pausedSince: Date | null;
  extendedAt: Date | null;
  acknowledgeBy: string | null;
  acknowledgedAt: Date | null;
  outcome: string | null;
  mergedInto: string | null;
}

/** A step of a plan's history, as its page reads it; `at` is an ISO moment. */
export interface EventRow {
  id: string;
  at: string;
  act: string;
  fromState: string | null;
  toState: string;
  role: string;
  reason: string | null;
  data: Record<string, string | number | boolean | null>;
}

/** A version of a plan's words. */
export interface VersionRow extends PlanWords {
  version: number;
  at: Date;
}

/** A plan with everything that its page shows of it; history is null where there is none yet. */
export type PlanDetailRow = PlanRow & { viewerSupports: boolean; authorName: string | null; onBehalfOf: string | null; history: EventRow[] | null; supportAgeFrom: number; asksSupport: boolean; thisYear: number };

/** A plan that is locked, and the moment of that. */
export type LockedPlan = PlanRow & { readonly now: Date };

const COLUMNS = `p.id, p.municipality_id as "municipalityId", p.area_id as "areaId", p.author_id as "authorId", p.association_id as "associationId", p.named_id as "namedId", p.kind, p.state, p.title, p.summary, p.body,
  p.challenge, p.themes, p.cost_cents::float8 as "costCents", p.lat, p.lon, p.place_label as "placeLabel", p.ordinance_id as "ordinanceId", p.level, p.version, p.draft_revision as "draftRevision", p.support_count as "supportCount",
  p.paper_count as "paperCount", p.support_needed as "supportNeeded", p.submitted_at as "submittedAt", p.published_at as "publishedAt", p.state_since as "stateSince", p.clock_from::text as "clockFrom", p.due_on::text as "dueOn",
  p.paused_since as "pausedSince", p.extended_at as "extendedAt", p.acknowledge_by::text as "acknowledgeBy", p.acknowledged_at as "acknowledgedAt", p.outcome, p.merged_into as "mergedInto", p.hidden_at as "hiddenAt"`;
const SEEN = `select ${COLUMNS}, brink_now() as now from plan p where p.id = $1`;

/** What the page of a plan shows beyond an item of a list. */
const DETAIL_COLUMNS = `p.municipality_id as "municipalityId", p.area_id as "areaId", p.author_id as "authorId", p.association_id as "associationId", p.named_id as "namedId", p.body, p.challenge, p.place_label as "placeLabel", p.ordinance_id as "ordinanceId",
  p.draft_revision as "draftRevision", p.paused_since as "pausedSince", p.extended_at as "extendedAt", p.acknowledge_by::text as "acknowledgeBy", p.acknowledged_at as "acknowledgedAt", p.merged_into as "mergedInto", p.hidden_at as "hiddenAt"`;

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

  /** Who refused or declined a plan that is so now: somebody else looks again. */
  async whoDecided(planId: string, state: PlanState): Promise<string | null> {
    return (await this.database.read<{ personId: string | null }>('who-decided', `select person_id as "personId" from plan_event where plan_id = $1 and act = $2 order by at desc, id desc limit 1`, [planId, state === 'refused' ? 'refuse' : 'decline']))[0]?.personId ?? null;
  }

  /** The plan, locked until the transaction ends: for moves and counters; with the database's clock. */
  locked(tx: Tx, id: string): Promise<LockedPlan | null> {
    return one<LockedPlan>(tx, `${SEEN} for update of p`, [id]);
  }

  /** The plan as it is now, not locked; with the database's clock. */
  seen(tx: Tx, id: string): Promise<LockedPlan | null> {
    return one<LockedPlan>(tx, SEEN, [id]);
  }

  /** One plan with its place and its place in the viewer's life, in one statement. */
  async detail(id: string, personId: string | null): Promise<PlanDetailRow | null> {
    const found = await this.database.read<PlanDetailRow>(
      'plan-detail',
      `select ${ITEM_COLUMNS}, ${DETAIL_COLUMNS},
        (select x.name from person x where x.id = p.author_id and x.erased_at is null) as "authorName", (select x.name from person x where x.id = p.named_id and x.erased_at is null) as "onBehalfOf",
        exists (select 1 from support s where s.plan_id = p.id and s.person_id = $2) as "viewerSupports",
        (select (w.data ->> 'supportAgeFrom')::int from ordinance w where w.id = p.ordinance_id) as "supportAgeFrom",
        (select w.data -> 'kinds' -> p.kind -> 'support' ->> 'kind' <> 'none' from ordinance w where w.id = p.ordinance_id) as "asksSupport", extract(year from brink_now() at time zone 'Europe/Amsterdam')::int as "thisYear",
        (select json_agg(json_build_object('id', e.id, 'at', e.at, 'act', e.act, 'fromState', e.from_state, 'toState', e.to_state, 'role', e.role, 'reason', e.reason, 'data', e.data) order by e.at, e.id)
          from plan_event e where e.plan_id = p.id and (e.public or p.published_at is null)) as history
       from plan p ${ITEM_TABLES} where p.id = $1`,
      [id, personId],
    );
    return found[0] ?? null;
  }

  /** The words of a plan in each of its versions, the first one first. */
  versions(planId: string): Promise<VersionRow[]> {
    return this.database.read(
      'plan-versions',
      `select v.version, v.title, v.summary, v.body, v.challenge, v.themes, v.cost_cents::float8 as "costCents", v.lat, v.lon, v.place_label as "placeLabel", v.at from plan_version v where v.plan_id = $1 order by v.version`,
      [planId],
    );
  }

  list(filter: PlanFilter, key: readonly (string | number)[] | null, limit: number): Promise<(PlanRow & { sortKey: string | number })[]> {
    const { name, text, values } = planListStatement(filter, key, limit);
    return this.database.read(name, text, values);
  }

  /** The plans of one author, newest change first; drafts included. `key` is the last of the page before. */
  ofAuthor(personId: string, associationIds: readonly string[], key: readonly (string | number)[] | null, limit: number): Promise<(PlanRow & { sortKey: string })[]> {
    // each side is cut to a page by its own index, before anything is looked up of them
    const side = (whose: string): string => `(select o.id from plan o where ${whose} and ($3::timestamptz is null or (o.changed_at, o.id) < ($3::timestamptz, $4::uuid)) order by o.changed_at desc, o.id desc limit $5)`;
    return this.database.read(
      'plans-of-author',
      `select to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey", ${ITEM_COLUMNS}
       from (${side('o.author_id = $1')} union ${side('o.association_id = any($2::uuid[])')}) mine join plan p on p.id = mine.id ${ITEM_TABLES} order by p.changed_at desc, p.id desc limit $5`,
      [personId, associationIds, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  async addDraft(tx: Tx, plan: { municipalityId: string; areaId: string; authorId: string; associationId: string | null; namedId: string | null; ordinanceId: string; level: string } & DraftFields): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into plan (id, municipality_id, area_id, author_id, association_id, named_id, kind, state, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, ordinance_id, level, created_at, changed_at, state_since)
       values ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, brink_now(), brink_now(), brink_now())`,
      [id, plan.municipalityId, plan.areaId, plan.authorId, plan.associationId, plan.namedId, plan.kind, plan.title, plan.summary, plan.body, json(plan.challenge), plan.themes, plan.costCents, plan.lat, plan.lon, plan.placeLabel, plan.ordinanceId, plan.level],
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

  /** Tells forms that were opened before that the draft changed. */
  async reviseDraft(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update plan set draft_revision = draft_revision + 1 where id = $1', [id]);
  }

  /** Whom the drafts of an author name that were written down for somebody. */
  async namedInDrafts(tx: Tx, authorId: string): Promise<string[]> {
    return (await rows<{ id: string }>(tx, `select x.id from plan p join person x on x.id = p.named_id where p.author_id = $1 and p.state = 'draft' and x.erased_at is null`, [authorId])).map(({ id }) => id);
  }

  /** Drafts that name somebody for whom they were written down, and were not changed for so many days; those that a coach gave back are known to staff, and are none of them. */
  restingDrafts(tx: Tx, days: number): Promise<{ id: string; namedId: string; municipalityId: string }[]> {
    return rows(tx, `select p.id, x.id as "namedId", p.municipality_id as "municipalityId" from plan p join person x on x.id = p.named_id where p.state = 'draft' and p.submitted_at is null and p.changed_at < brink_now() - make_interval(days => $1) and x.erased_at is null order by p.id limit 100 for update of p`, [days]);
  }

  async setPlace(tx: Tx, id: string, place: { municipalityId: string; areaId: string; associationId: string | null; namedId: string | null; ordinanceId: string; level: string }): Promise<void> {
    await rows(tx, 'update plan set municipality_id = $2, area_id = $3, association_id = $4, named_id = $5, ordinance_id = $6, level = $7 where id = $1', [id, place.municipalityId, place.areaId, place.associationId, place.namedId, place.ordinanceId, place.level]);
  }

  /** The plan, locked, with the ordinance that holds today in its municipality: what a submission is decided by. */
  lockedForSubmission(tx: Tx, id: string): Promise<(LockedPlan & { readonly ordinanceInForce: string | null }) | null> {
    return one(
      tx,
      `select ${COLUMNS}, brink_now() as now,
        (select o.id from ordinance o where o.municipality_id = p.municipality_id and o.valid_from <= (brink_now() at time zone 'Europe/Amsterdam')::date order by o.valid_from desc, o.version desc limit 1) as "ordinanceInForce"
       from plan p where p.id = $1 for update of p`,
      [id],
    );
  }

  /** Keeps that the municipality confirmed that the plan has come in; what was confirmed stays so. */
  async acknowledge(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update plan set acknowledged_at = coalesce(acknowledged_at, brink_now()) where id = $1 and acknowledge_by is not null', [id]);
  }

  /** Sets a running term beside the moves of the machine, or ends it. */
  async setTerm(tx: Tx, id: string, term: { from: string; due: string } | null): Promise<void> {
    await rows(tx, 'update plan set clock_from = $2, due_on = $3 where id = $1', [id, term?.from ?? null, term?.due ?? null]);
  }

  /** Keeps the present words as a version. */
  async keepWords(tx: Tx, id: string, version: number): Promise<void> {
    await rows(
      tx,
      `insert into plan_version (plan_id, version, municipality_id, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, at) select id, $2, municipality_id, title, summary, body, challenge, themes, cost_cents, lat, lon, place_label, brink_now() from plan where id = $1
       on conflict (plan_id, version) do update set title = excluded.title, summary = excluded.summary, body = excluded.body, challenge = excluded.challenge, themes = excluded.themes, cost_cents = excluded.cost_cents, lat = excluded.lat, lon = excluded.lon, place_label = excluded.place_label, at = excluded.at`,
      [id, version],
    );
  }

  /** Keeps the present words as a new version of the plan. */
  async keepVersion(tx: Tx, id: string, version: number): Promise<void> {
    await Promise.all([this.keepWords(tx, id, version), rows(tx, 'update plan set version = $2 where id = $1', [id, version])]);
  }

  /** Puts a name under a plan and counts it, in one statement; false when it stood there already. */
  async addSupport(tx: Tx, plan: PlanRow, personId: string): Promise<boolean> {
    const row = await one(
      tx,
      `with added as (insert into support (plan_id, person_id, municipality_id, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning plan_id)
       update plan set support_count = support_count + 1 where id = $1 and exists (select 1 from added) returning id`,
      [plan.id, personId, plan.municipalityId],
    );
    return row !== null;
  }

  /** Takes a name away and counts it, in one statement; false when it did not stand there. */
  async removeSupport(tx: Tx, planId: string, personId: string): Promise<boolean> {
    const row = await one(
      tx,
      `with gone as (delete from support where plan_id = $1 and person_id = $2 returning plan_id)
       update plan set support_count = support_count - 1 where id = $1 and exists (select 1 from gone) returning id`,
      [planId, personId],
    );
    return row !== null;
  }

  async countSupport(tx: Tx, planId: string, change: { screen?: number; paper?: number }): Promise<void> {
    await rows(tx, 'update plan set support_count = support_count + $2, paper_count = paper_count + $3 where id = $1', [planId, change.screen ?? 0, change.paper ?? 0]);
  }

  /** Sets the counter of a locked plan to the names that stand under it; how many they are. */
  async countAgain(tx: Tx, planId: string): Promise<number> {
    const row = await one<{ n: number }>(tx, 'update plan set support_count = (select count(*) from support where plan_id = $1) where id = $1 returning support_count as n', [planId]);
    return row?.n ?? 0;
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
