import type { Change, GatheringKind, GatheringPlan, GatheringState, HeldIn, ProgrammeItem } from '#domain/gatherings';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

interface PlaceName {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A gathering as lists, calendars and pages show it. */
export interface GatheringRow {
  id: string;
  municipalityId: string | null;
  areaId: string | null;
  associationId: string | null;
  kind: GatheringKind;
  state: GatheringState;
  title: string;
  about: string;
  forWhom: string;
  series: string;
  hosts: string[];
  partners: string[];
  speakers: string[];
  held: HeldIn;
  startsAt: Date;
  endsAt: Date;
  venue: string;
  address: string;
  onlineUrl: string;
  capacity: number;
  placesTaken: number;
  version: number;
  sequence: number;
  example: boolean;
  changedAt: Date;
  publishedAt: Date | null;
  cancelReason: string | null;
  recap: string | null;
  outcomes: string | null;
  recapAt: Date | null;
  /** Whether somebody waits for a place. */
  line: boolean;
  municipality: PlaceName | null;
  area: PlaceName | null;
  association: PlaceName | null;
}

export interface ItemRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  title: string;
  about: string;
  speakers: string[];
  held: HeldIn;
  room: string;
  capacity: number | null;
  placesTaken: number;
  /** Whether somebody waits for a place in it. */
  line: boolean;
}

/** Which public gatherings: to come or past, and of whom. An area also has those of its municipality and of the province. */
export interface GatheringFilter {
  readonly past: boolean;
  readonly municipality: string | null;
  readonly area: string | null;
}

const named = (alias: string): string => `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name) end`;
const COLUMNS = `g.id, g.municipality_id as "municipalityId", g.area_id as "areaId", g.association_id as "associationId", g.kind, g.state, g.title, g.about, g.for_whom as "forWhom", g.series, g.hosts, g.partners, g.speakers, g.held, g.starts_at as "startsAt", g.ends_at as "endsAt",
  g.venue, g.address, g.online_url as "onlineUrl", g.capacity, g.places_taken as "placesTaken", g.version, g.sequence, g.example, g.changed_at as "changedAt", g.published_at as "publishedAt", g.cancel_reason as "cancelReason",
  g.recap, g.outcomes, g.recap_at as "recapAt", exists (select 1 from gathering_registration w where w.gathering_id = g.id and w.state = 'waiting') as line,
  ${named('m')} as municipality, ${named('a')} as area, ${named('s')} as association`;
const TABLES = 'gathering g left join municipality m on m.id = g.municipality_id left join area a on a.id = g.area_id left join association s on s.id = g.association_id';
const OF_PLACE = `($1::text is null or g.municipality_id is null or m.slug = $1) and ($2::text is null or g.area_id is null or a.slug = $2)`;
const ITEM = `id, starts_at as "startsAt", ends_at as "endsAt", title, about, speakers, held, room, capacity, places_taken as "placesTaken", exists (select 1 from gathering_workshop_wish w where w.item_id = gathering_item.id and w.state = 'waiting') as line`;

/** Every query on gatherings and their programmes. */
@Injectable()
export class GatheringRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<GatheringRow | null> {
    return (await this.database.read<GatheringRow>('gathering', `select ${COLUMNS} from ${TABLES} where g.id = $1`, [id]))[0] ?? null;
  }

  /** The gathering, locked until the transaction ends: whoever takes or frees places holds this lock. It is read after the lock: a statement that waits for one sees the line as it was before. */
  async locked(tx: Tx, id: string): Promise<GatheringRow | null> {
    if ((await one(tx, 'select 1 from gathering where id = $1 for update', [id])) === null) return null;
    return this.seen(tx, id);
  }

  /** The gathering as it is now, not locked. */
  seen(tx: Tx, id: string): Promise<GatheringRow | null> {
    return one<GatheringRow>(tx, `select ${COLUMNS} from ${TABLES} where g.id = $1`, [id]);
  }

  items(gatheringId: string): Promise<ItemRow[]> {
    return this.database.read('gathering-items', `select ${ITEM} from gathering_item where gathering_id = $1 order by position, id`, [gatheringId]);
  }

  itemsIn(tx: Tx, gatheringId: string): Promise<ItemRow[]> {
    return rows(tx, `select ${ITEM} from gathering_item where gathering_id = $1 order by position, id`, [gatheringId]);
  }

  /** Who speak in the parts of these gatherings, in the order of the programmes. */
  speakers(gatheringIds: readonly string[]): Promise<{ gatheringId: string; names: string[] }[]> {
    return this.database.read('gathering-speakers', 'select i.gathering_id as "gatheringId", array_agg(s order by i.position, i.id) as names from gathering_item i cross join unnest(i.speakers) s where i.gathering_id = any($1::uuid[]) group by 1', [gatheringIds]);
  }

  changes(gatheringId: string): Promise<{ at: Date; changes: Change[] }[]> {
    return this.database.read('gathering-changes', 'select at, changes from gathering_change where gathering_id = $1 order by at desc, id desc limit 20', [gatheringId]);
  }

  /** Public gatherings: those to come the nearest first, those that were the latest first. */
  list(filter: GatheringFilter, key: readonly (string | number)[] | null, limit: number): Promise<GatheringRow[]> {
    const [compare, direction, when] = filter.past ? ['<', 'desc', '<='] : ['>', 'asc', '>'];
    return this.database.read(
      `gatherings-${direction}`,
      `select ${COLUMNS} from ${TABLES} where g.state <> 'draft' and g.ends_at ${when} brink_now() and ${OF_PLACE}
       and ($3::timestamptz is null or (g.starts_at, g.id) ${compare} ($3::timestamptz, $4::uuid)) order by g.starts_at ${direction}, g.id ${direction} limit $5`,
      [filter.municipality, filter.area, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  /** What an association holds from now on, the nearest first; or what it held, the latest first. */
  ofAssociation(associationId: string, past: boolean): Promise<GatheringRow[]> {
    const [when, direction, most] = past ? ['<=', 'desc', 6] : ['>', 'asc', 20];
    return this.database.read(`gatherings-of-association-${direction}`, `select ${COLUMNS} from ${TABLES} where g.state <> 'draft' and g.ends_at ${when} brink_now() and g.association_id = $1 order by g.starts_at ${direction}, g.id limit ${most}`, [associationId]);
  }

  /** What a calendar holds: everything public from a year ago on. */
  forCalendar(municipality: string | null, area: string | null): Promise<GatheringRow[]> {
    return this.database.read('gatherings-calendar', `select ${COLUMNS} from ${TABLES} where g.state <> 'draft' and g.starts_at > brink_now() - interval '1 year' and ${OF_PLACE} order by g.starts_at, g.id limit 500`, [municipality, area]);
  }

  /** The public gatherings of a series: of the same name, held for the same place. */
  ofSeries(one: Pick<GatheringRow, 'series' | 'municipalityId' | 'associationId'>): Promise<GatheringRow[]> {
    return this.database.read(
      'gatherings-of-series',
      `select ${COLUMNS} from ${TABLES} where g.state <> 'draft' and g.series = $1 and g.municipality_id is not distinct from $2::uuid and g.association_id is not distinct from $3::uuid order by g.starts_at desc, g.id limit 50`,
      [one.series, one.municipalityId, one.associationId],
    );
  }

  /** What somebody has a place at, or was offered one, from a year ago on. */
  forPerson(personId: string): Promise<GatheringRow[]> {
    return this.database.read(
      'gatherings-of-person',
      `select ${COLUMNS} from ${TABLES} join gathering_registration r on r.gathering_id = g.id where r.person_id = $1 and r.state in ('registered', 'offered') and g.starts_at > brink_now() - interval '1 year' order by g.starts_at, g.id limit 200`,
      [personId],
    );
  }

  /** What somebody leads: drafts, what is to come and what was in the last months. */
  led(scopes: { municipalityIds: readonly string[]; associationIds: readonly string[]; province: boolean }): Promise<GatheringRow[]> {
    return this.database.read(
      'gatherings-led',
      `select ${COLUMNS} from ${TABLES} where g.ends_at > brink_now() - interval '90 days' and (g.association_id = any($2::uuid[]) or (g.association_id is null and (g.municipality_id = any($1::uuid[]) or ($3 and g.municipality_id is null))))
       order by g.starts_at desc, g.id limit 100`,
      [scopes.municipalityIds, scopes.associationIds, scopes.province],
    );
  }

  async add(tx: Tx, scope: { municipalityId: string | null; areaId: string | null; associationId: string | null; authorId: string }, plan: GatheringPlan): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into gathering (id, municipality_id, area_id, association_id, author_id, kind, title, about, for_whom, series, hosts, starts_at, ends_at, venue, address, online_url, capacity, partners, speakers, held, created_at, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, brink_now(), brink_now())`,
      [id, scope.municipalityId, scope.areaId, scope.associationId, scope.authorId, ...values(plan)],
    );
    await this.setItems(tx, id, plan.items);
    return id;
  }

  /** Writes what a gathering is; `announced` when people who read it elsewhere must see a new edition. */
  async change(tx: Tx, id: string, plan: GatheringPlan, announced: boolean): Promise<void> {
    await rows(
      tx,
      `update gathering set kind = $2, title = $3, about = $4, for_whom = $5, series = $6, hosts = $7, starts_at = $8, ends_at = $9, venue = $10, address = $11, online_url = $12, capacity = $13, partners = $14, speakers = $15, held = $16,
         version = version + 1, sequence = sequence + case when $17 then 1 else 0 end, changed_at = brink_now() where id = $1`,
      [id, ...values(plan), announced],
    );
    await this.setItems(tx, id, plan.items);
  }

  async addChange(tx: Tx, gatheringId: string, changes: readonly Change[]): Promise<void> {
    await rows(tx, 'insert into gathering_change (id, gathering_id, at, changes) values ($1, $2, brink_now(), $3)', [newId(), gatheringId, JSON.stringify(changes)]);
  }

  async publish(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update gathering set state = 'published', published_at = brink_now(), changed_at = brink_now(), version = version + 1 where id = $1`, [id]);
  }

  async cancel(tx: Tx, id: string, reason: string): Promise<void> {
    await rows(tx, `update gathering set state = 'cancelled', cancelled_at = brink_now(), cancel_reason = $2, changed_at = brink_now(), version = version + 1, sequence = sequence + 1 where id = $1`, [id, reason]);
  }

  async setRecap(tx: Tx, id: string, recap: string, outcomes: string): Promise<void> {
    await rows(tx, 'update gathering set recap = $2, outcomes = $3, recap_at = brink_now(), changed_at = brink_now(), version = version + 1 where id = $1', [id, recap, outcomes]);
  }

  /** Takes places (frees them when negative). The database refuses more than there are. */
  async takePlaces(tx: Tx, id: string, places: number): Promise<void> {
    if (places !== 0) await rows(tx, 'update gathering set places_taken = places_taken + $2 where id = $1', [id, places]);
  }

  async takeItemPlaces(tx: Tx, itemId: string | null, places: number): Promise<void> {
    if (itemId !== null && places !== 0) await rows(tx, 'update gathering_item set places_taken = places_taken + $2 where id = $1', [itemId, places]);
  }

  associations(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.read('associations-that-gather', 'select id, name from association where id = any($1::uuid[]) order by name, id', [ids]);
  }

  association(tx: Tx, id: string): Promise<{ municipalityId: string; areaId: string } | null> {
    return one(tx, 'select municipality_id as "municipalityId", area_id as "areaId" from association where id = $1', [id]);
  }

  private async setItems(tx: Tx, gatheringId: string, items: readonly ProgrammeItem[]): Promise<void> {
    await rows(tx, 'update gathering_registration set workshop_id = null where gathering_id = $1 and workshop_id <> all($2::uuid[])', [gatheringId, items.map((item) => item.id).filter((id) => id !== null)]);
    await rows(tx, 'delete from gathering_item where gathering_id = $1 and id <> all($2::uuid[])', [gatheringId, items.map((item) => item.id).filter((id) => id !== null)]);
    for (const [position, item] of items.entries())
      await rows(
        tx,
        `insert into gathering_item (id, gathering_id, position, starts_at, ends_at, title, about, room, capacity, speakers, held) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update set position = excluded.position, starts_at = excluded.starts_at, ends_at = excluded.ends_at, title = excluded.title, about = excluded.about, room = excluded.room, capacity = excluded.capacity, speakers = excluded.speakers, held = excluded.held
         where gathering_item.gathering_id = excluded.gathering_id`,
        [item.id ?? newId(), gatheringId, position, new Date(item.startsAt), new Date(item.endsAt), item.title, item.about, item.room, item.capacity, item.speakers, item.held],
      );
    await rows(tx, 'delete from gathering_workshop_wish w using gathering_item i where i.id = w.item_id and i.gathering_id = $1 and i.capacity is null', [gatheringId]);
  }
}

const values = (plan: GatheringPlan): unknown[] => [plan.kind, plan.title, plan.about, plan.forWhom, plan.series, plan.hosts, new Date(plan.startsAt), new Date(plan.endsAt), plan.venue, plan.address, plan.onlineUrl, plan.capacity, plan.partners, plan.speakers, plan.held];

/** A gathering with its programme as the domain decides about it. */
export const planOf = (row: GatheringRow, items: readonly ItemRow[]): GatheringPlan => ({
  kind: row.kind, title: row.title, about: row.about, forWhom: row.forWhom, series: row.series, hosts: row.hosts, partners: row.partners, speakers: row.speakers, held: row.held, startsAt: row.startsAt.getTime(), endsAt: row.endsAt.getTime(), venue: row.venue, address: row.address, onlineUrl: row.onlineUrl, capacity: row.capacity,
  items: items.map(({ id, startsAt, endsAt, title, about, speakers, held, room, capacity }) => ({ id, startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), title, about, speakers, held, room, capacity })),
});
