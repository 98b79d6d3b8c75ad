import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** Somebody on the list at the door. */
export interface DoorRow {
  id: string;
  name: string;
  people: number;
  walkIn: boolean;
  workshop: string | null;
  question: string;
  accessNeeds: string;
  marks: { key: string; people: number; at: string; saw: string[] }[];
}

export interface MarkRow {
  readonly key: string;
  readonly about: string;
  readonly people: number;
  readonly at: Date;
  readonly saw: readonly string[];
}

const MARKS = `coalesce((select json_agg(json_build_object('key', k.key, 'people', k.people, 'at', k.made_at, 'saw', k.saw) order by k.made_at) from gathering_mark k where k.gathering_id = $1 and k.about = x.id), '[]'::json) as marks`;

/** Every query on the list at the door. */
@Injectable()
export class MarkRepository {
  constructor(private readonly database: Database) {}

  /** Who is expected, and who walked in. Who waits for a place is not on the list. */
  door(gatheringId: string): Promise<DoorRow[]> {
    return this.database.read(
      'gathering-door',
      `select x.*, ${MARKS} from (
         select r.id, coalesce(p.name, '') as name, r.people, false as "walkIn", i.title as workshop, r.question, r.access_needs as "accessNeeds" from gathering_registration r join person p on p.id = r.person_id left join gathering_item i on i.id = r.workshop_id
         where r.gathering_id = $1 and (r.state = 'registered' or exists (select 1 from gathering_mark k where k.gathering_id = $1 and k.about = r.id))
         union all select w.id, coalesce(p.name, ''), 1, true, null, '', '' from gathering_walk_in w left join person p on p.id = w.person_id where w.gathering_id = $1) x order by lower(x.name), x.id limit 3000`,
      [gatheringId],
    );
  }

  async counts(gatheringId: string): Promise<{ waiting: number; offered: number }> {
    const [row] = await this.database.read<{ waiting: number; offered: number }>('gathering-line', `select count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'offered')::int as offered from gathering_registration where gathering_id = $1`, [gatheringId]);
    return row ?? { waiting: 0, offered: 0 };
  }

  async isRegistration(tx: Tx, gatheringId: string, id: string): Promise<boolean> {
    return (await one(tx, 'select 1 as there from gathering_registration where gathering_id = $1 and id = $2', [gatheringId, id])) !== null;
  }

  /** Adds somebody who came without registering; whoever is there already stays. False when the id belongs to another list. */
  async walkIn(tx: Tx, gatheringId: string, id: string, name: string | null): Promise<boolean> {
    if (name !== null)
      await rows(
        tx,
        `with added as (insert into gathering_walk_in (id, gathering_id, person_id, added_at) values ($1, $2, $4, brink_now()) on conflict (id) do nothing returning person_id)
         insert into person (id, name, created_at) select person_id, $3, brink_now() from added`,
        [id, gatheringId, name, newId()],
      );
    return (await one(tx, 'select 1 as there from gathering_walk_in where gathering_id = $1 and id = $2', [gatheringId, id])) !== null;
  }

  /** Stores a mark once. False when its key was used for something else. */
  async store(tx: Tx, gatheringId: string, personId: string, mark: MarkRow): Promise<boolean> {
    await rows(tx, 'insert into gathering_mark (key, gathering_id, about, people, saw, made_at, stored_at, person_id) values ($1, $2, $3, $4, $5, $6, brink_now(), $7) on conflict (key) do nothing', [mark.key, gatheringId, mark.about, mark.people, mark.saw, mark.at, personId]);
    return (await one(tx, 'select 1 as there from gathering_mark where key = $1 and gathering_id = $2 and about = $3 and people = $4 and person_id = $5', [mark.key, gatheringId, mark.about, mark.people, personId])) !== null;
  }
}
