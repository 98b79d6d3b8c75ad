import { USUAL_MAIL } from '#domain/notices';
import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A place whose news is for somebody. */
export interface LetterPlace {
  readonly municipalityId: string;
  readonly areaId: string | null;
}

/** Somebody who may get a letter this week. */
export interface Reader {
  personId: string;
  /** Whether news was kept for the letter. */
  hasNews: boolean;
  /** Where they live and what they follow; none where they want no letter about it. */
  places: LetterPlace[];
  /** When their last letter went. */
  last: Date | null;
}

/** The Monday of this week, in the time of the Netherlands. */
const WEEK = `date_trunc('week', brink_now() at time zone 'Europe/Amsterdam')::date`;

/** When somebody wants the mail of a kind of notice. */
const mailOf = (person: string, kind: string): string => `coalesce((select s.mail from notice_setting s where s.person_id = ${person} and s.kind = ${kind}), $1::jsonb ->> ${kind})`;

const PLACES = `select r.municipality_id, r.area_id from residence r where r.person_id = p.id union select a.municipality_id, a.id from follow f join area a on a.id = f.subject_id where f.person_id = p.id and f.subject_kind = 'area'
  union select f.subject_id, null from follow f where f.person_id = p.id and f.subject_kind = 'municipality'`;

const USUAL = JSON.stringify(USUAL_MAIL);

/** Every query on weekly letters. */
@Injectable()
export class LetterRepository {
  constructor(private readonly database: Database) {}

  /** Who may get a letter this week and has none yet: a page of them, by person, after `after`. */
  readers(after: string | null, limit: number): Promise<Reader[]> {
    return rows(
      this.database.source,
      `select x.* from (
         select p.id as "personId", exists (select 1 from notice n where n.person_id = p.id and n.in_letter_at is null and n.read_at is null and ${mailOf('p.id', 'n.kind')} = 'weekly') as "hasNews",
           case when ${mailOf('p.id', `'followed'`)} = 'weekly' then (select coalesce(json_agg(json_build_object('municipalityId', z.municipality_id, 'areaId', z.area_id)), '[]'::json) from (${PLACES}) z) else '[]'::json end as places,
           (select max(w.at) from weekly_letter w where w.person_id = p.id) as last
         from person p where p.erased_at is null and p.email_confirmed_at is not null and ($2::uuid is null or p.id > $2::uuid) and not exists (select 1 from weekly_letter w where w.person_id = p.id and w.week = ${WEEK})
         order by p.id limit $3) x`,
      [USUAL, after, limit],
    );
  }

  /** Takes this week's letter of somebody; gives its week, or null where another process has it. */
  async take(tx: Tx, personId: string): Promise<string | null> {
    return (await one<{ week: string }>(tx, `insert into weekly_letter (person_id, week, at) values ($1, ${WEEK}, brink_now()) on conflict on constraint weekly_letter_once do nothing returning week::text`, [personId]))?.week ?? null;
  }

  /** Gives a letter back that had nothing to say: the week has none yet. */
  async giveBack(tx: Tx, personId: string, week: string): Promise<void> {
    await rows(tx, 'delete from weekly_letter where person_id = $1 and week = $2', [personId, week]);
  }

  /** Takes the news of one person for the letter, newest first; each goes into one letter only. */
  news(tx: Tx, personId: string): Promise<{ data: Record<string, string>; path: string }[]> {
    return rows(
      tx,
      `with taken as (update notice n set in_letter_at = brink_now() where n.person_id = $2 and n.in_letter_at is null and n.read_at is null and ${mailOf('n.person_id', 'n.kind')} = 'weekly' returning data, path, at)
       select data, path from taken order by at desc limit 30`,
      [USUAL, personId],
    );
  }

  /** Letters of so many days ago say nothing any more. */
  async forgetOld(days: number): Promise<void> {
    await rows(this.database.source, 'delete from weekly_letter where at < brink_now() - make_interval(days => $1)', [days]);
  }
}
