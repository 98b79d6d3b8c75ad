import type { RegistrationState, WishState } from '#domain/gatherings';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface RegistrationRow {
  id: string;
  gatheringId: string;
  personId: string;
  state: RegistrationState;
  people: number;
  workshopId: string | null;
  question: string;
  accessNeeds: string;
  offeredUntil: Date | null;
  /** How many registrations stand before this one in the line; null for who does not wait. */
  before: number | null;
  /** The workshop for which they wait, or were offered a place. */
  wishId: string | null;
  wishState: WishState | null;
  wishUntil: Date | null;
  wishBefore: number | null;
}

/** What somebody says at registering. */
export interface RegistrationWords {
  readonly people: number;
  readonly workshopId: string | null;
  readonly question: string;
  readonly accessNeeds: string;
}

const COLUMNS = `r.id, r.gathering_id as "gatheringId", r.person_id as "personId", r.state, r.people, r.workshop_id as "workshopId", r.question, r.access_needs as "accessNeeds", r.offered_until as "offeredUntil",
  case when r.state = 'waiting' then (select count(*)::int from gathering_registration b where b.gathering_id = r.gathering_id and b.state = 'waiting' and (b.in_line_since, b.id) < (r.in_line_since, r.id)) end as before,
  w.item_id as "wishId", w.state as "wishState", w.offered_until as "wishUntil",
  case when w.state = 'waiting' then (select count(*)::int from gathering_workshop_wish b where b.item_id = w.item_id and b.state = 'waiting' and (b.in_line_since, b.registration_id) < (w.in_line_since, w.registration_id)) end as "wishBefore"`;
const TABLES = 'gathering_registration r left join gathering_workshop_wish w on w.registration_id = r.id';

/** Every query on registrations. */
@Injectable()
export class RegistrationRepository {
  constructor(private readonly database: Database) {}

  ofPersonIn(tx: Tx, gatheringId: string, personId: string): Promise<RegistrationRow | null> {
    return one<RegistrationRow>(tx, `select ${COLUMNS} from ${TABLES} where r.gathering_id = $1 and r.person_id = $2`, [gatheringId, personId]);
  }

  async ofPerson(gatheringId: string, personId: string): Promise<RegistrationRow | null> {
    return (await this.database.read<RegistrationRow>('registration', `select ${COLUMNS} from ${TABLES} where r.gathering_id = $1 and r.person_id = $2`, [gatheringId, personId]))[0] ?? null;
  }

  /** What somebody registered for and did not take back, the nearest first. */
  all(personId: string): Promise<RegistrationRow[]> {
    return this.database.read(
      'registrations-of-person',
      `select ${COLUMNS} from ${TABLES} join gathering g on g.id = r.gathering_id where r.person_id = $1 and r.state <> 'unregistered' and g.ends_at > brink_now() - interval '1 year' order by g.starts_at desc, r.id limit 100`,
      [personId],
    );
  }

  /** Writes somebody's registration. Who comes anew joins the line at its end; who stood in it keeps the place. */
  async save(tx: Tx, registration: { gatheringId: string; personId: string; state: RegistrationState; offeredUntil: Date | null; anew: boolean }, words: RegistrationWords): Promise<string> {
    const [row] = await rows<{ id: string }>(
      tx,
      `with saved as (insert into gathering_registration as r (id, gathering_id, person_id, state, people, workshop_id, question, access_needs, in_line_since, offered_until, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, brink_now(), $9, brink_now())
       on conflict on constraint gathering_registration_once do update set state = excluded.state, people = excluded.people, workshop_id = excluded.workshop_id, question = excluded.question, access_needs = excluded.access_needs,
         in_line_since = case when $10 then excluded.in_line_since else r.in_line_since end, offered_until = excluded.offered_until, changed_at = excluded.changed_at
       returning id) select id from saved`,
      [newId(), registration.gatheringId, registration.personId, registration.state, words.people, words.workshopId, words.question, words.accessNeeds, registration.offeredUntil, registration.anew],
    );
    return row?.id ?? '';
  }

  async setState(tx: Tx, id: string, state: RegistrationState): Promise<void> {
    await rows(tx, 'update gathering_registration set state = $2, offered_until = null, changed_at = brink_now() where id = $1', [id, state]);
  }

  async offer(tx: Tx, id: string, until: Date, workshopId: string | null): Promise<void> {
    await rows(tx, `update gathering_registration set state = 'offered', offered_until = $2, workshop_id = $3, changed_at = brink_now() where id = $1`, [id, until, workshopId]);
  }

  /** Who waits, first come first. */
  line(tx: Tx, gatheringId: string): Promise<{ id: string; personId: string; people: number; workshopId: string | null; since: Date }[]> {
    return rows(tx, `select id, person_id as "personId", people, workshop_id as "workshopId", in_line_since as since from gathering_registration where gathering_id = $1 and state = 'waiting' order by in_line_since, id limit 200`, [gatheringId]);
  }

  /** Gatherings with offers, of places or in workshops, that nobody answered in time. */
  async overdue(): Promise<string[]> {
    const found = await rows<{ id: string }>(
      this.database.source,
      `select gathering_id as id from gathering_registration where state = 'offered' and offered_until < brink_now()
       union select r.gathering_id from gathering_workshop_wish w join gathering_registration r on r.id = w.registration_id where w.state = 'offered' and w.offered_until < brink_now() limit 500`,
    );
    return found.map((row) => row.id);
  }

  /** Registrations of which an offer was not answered in time. */
  overdueOf(tx: Tx, gatheringId: string): Promise<RegistrationRow[]> {
    return rows(tx, `select ${COLUMNS} from ${TABLES} where r.gathering_id = $1 and ((r.state = 'offered' and r.offered_until < brink_now()) or (w.state = 'offered' and w.offered_until < brink_now())) for update of r`, [gatheringId]);
  }

  /** Who waits for a workshop of a gathering, and has a place there; first come first. */
  workshopLine(tx: Tx, gatheringId: string): Promise<{ id: string; personId: string; people: number; itemId: string }[]> {
    return rows(
      tx,
      `select r.id, r.person_id as "personId", r.people, w.item_id as "itemId" from gathering_workshop_wish w join gathering_registration r on r.id = w.registration_id
       where r.gathering_id = $1 and r.state = 'registered' and w.state = 'waiting' order by w.in_line_since, r.id limit 500`,
      [gatheringId],
    );
  }

  /** Puts somebody in the line of a workshop; who stands in it keeps the place. `since` when they waited before the workshop was theirs to wait for. */
  async wish(tx: Tx, id: string, itemId: string, since: Date | null = null): Promise<void> {
    await rows(
      tx,
      `insert into gathering_workshop_wish as w (registration_id, item_id, state, in_line_since) values ($1, $2, 'waiting', coalesce($3::timestamptz, brink_now()))
       on conflict (registration_id) do update set item_id = excluded.item_id, state = 'waiting', in_line_since = excluded.in_line_since, offered_until = null where w.item_id <> excluded.item_id or w.state = 'lapsed'`,
      [id, itemId, since],
    );
  }

  async setWish(tx: Tx, id: string, state: WishState, until: Date | null): Promise<void> {
    await rows(tx, 'update gathering_workshop_wish set state = $2, offered_until = $3 where registration_id = $1', [id, state, until]);
  }

  async dropWish(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from gathering_workshop_wish where registration_id = $1', [id]);
  }

  async setWorkshop(tx: Tx, id: string, workshopId: string): Promise<void> {
    await rows(tx, 'update gathering_registration set workshop_id = $2 where id = $1', [id, workshopId]);
  }

  /** Everybody who must hear of a change: who comes, and who may still come. */
  async concerned(tx: Tx, gatheringId: string): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, `select person_id as "personId" from gathering_registration where gathering_id = $1 and state in ('registered', 'offered', 'waiting')`, [gatheringId])).map(({ personId }) => personId);
  }

  /** Who comes to a gathering that begins within a day, and registered before that day. */
  toRemind(): Promise<{ gatheringId: string; personId: string }[]> {
    return rows(
      this.database.source,
      `select r.gathering_id as "gatheringId", r.person_id as "personId" from gathering_registration r join gathering g on g.id = r.gathering_id
       where g.state = 'published' and g.starts_at > brink_now() and g.starts_at <= brink_now() + interval '1 day' and r.state = 'registered' and r.changed_at < g.starts_at - interval '1 day' and r.reminded_for is distinct from g.starts_at limit 2000`,
    );
  }

  /** Marks somebody as reminded of this beginning; false when that was done already. */
  async remind(tx: Tx, gatheringId: string, personId: string): Promise<boolean> {
    const found = await rows(tx, `with done as (update gathering_registration r set reminded_for = g.starts_at from gathering g where g.id = r.gathering_id and r.gathering_id = $1 and r.person_id = $2 and r.reminded_for is distinct from g.starts_at returning r.id) select id from done`, [gatheringId, personId]);
    return found.length > 0;
  }

  /** Forgets what people wrote for a gathering a month after it. */
  async forgetWords(tx: Tx): Promise<void> {
    await rows(tx, `update gathering_registration r set question = '', access_needs = '' from gathering g where g.id = r.gathering_id and g.ends_at < brink_now() - interval '30 days' and (r.question <> '' or r.access_needs <> '')`);
    await rows(tx, `update person p set name = '', erased_at = brink_now() from gathering_walk_in w join gathering g on g.id = w.gathering_id where p.id = w.person_id and g.ends_at < brink_now() - interval '30 days' and p.erased_at is null`);
  }

  /** Everything of a person who is erased; gives what has to be freed. */
  heldBy(tx: Tx, personId: string): Promise<{ gatheringId: string }[]> {
    return rows(tx, 'select gathering_id as "gatheringId" from gathering_registration where person_id = $1', [personId]);
  }

  /** What a guest registered becomes their account's, where that has nothing there; false where it has. */
  async handOver(tx: Tx, gatheringId: string, guestId: string, personId: string): Promise<boolean> {
    await rows(tx, `delete from gathering_registration where gathering_id = $1 and person_id = $2 and state in ('unregistered', 'lapsed')`, [gatheringId, personId]);
    return (await one(tx, 'with moved as (update gathering_registration set person_id = $3 where gathering_id = $1 and person_id = $2 and not exists (select 1 from gathering_registration o where o.gathering_id = $1 and o.person_id = $3) returning id) select id from moved', [gatheringId, guestId, personId])) !== null;
  }

  /** Keeps the secret of somebody's own calendar, hashed; one that was there before stops working. */
  async setCalendar(tx: Tx, personId: string, secretHash: string): Promise<void> {
    await rows(tx, 'insert into gathering_calendar (person_id, secret_hash, made_at) values ($1, $2, brink_now()) on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at', [personId, secretHash]);
  }

  async removeCalendar(tx: Tx, personId: string): Promise<void> {
    await rows(tx, 'delete from gathering_calendar where person_id = $1', [personId]);
  }

  async personOfCalendar(secretHash: string): Promise<string | null> {
    return (await this.database.read<{ personId: string }>('person-of-calendar', 'select person_id as "personId" from gathering_calendar where secret_hash = $1', [secretHash]))[0]?.personId ?? null;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from gathering_registration where id = $1', [id]);
  }
}
