import { newSecret } from '#platform/auth';
import { type Group, type NoticeKind, type NoticeMail, USUAL_MAIL } from '#domain/notices';
import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  data: Record<string, string>;
  path: string;
  at: Date;
  readAt: Date | null;
}

/** What people are told: told once for each key. */
export interface News {
  readonly key: string;
  readonly path: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Somebody who was told, of which kind, and whether they want a mail of it at once. */
export interface Told {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly personId: string;
  readonly atOnce: boolean;
}

/** A step of a plan that people are told of. */
export interface Step extends News {
  readonly planId: string;
  readonly municipalityId: string;
  readonly areaId: string;
  readonly authorId: string;
  readonly actorId: string | null;
}

/** The people of each group, as one statement over $1 plan, $2 municipality, $3 area, $4 author. */
const PEOPLE: Readonly<Record<Group, string>> = {
  author: `select $4::uuid as person_id union select m.person_id from plan p join association_member m on m.association_id = p.association_id where p.id = $1 and m.role <> 'member' and m.since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`,
  voters: `select r.person_id from round_roll r join round o on o.id = r.round_id where o.id = (select id from round where plan_id = $1 and state <> 'draft' order by opened_at desc, id desc limit 1)`,
  coaches: `select person_id from staff_role where municipality_id = $2 and role = 'coach' and until is null`,
  officials: `select person_id from staff_role where municipality_id = $2 and role in ('official', 'clerk') and until is null`,
  supporters: `select person_id from support where plan_id = $1`,
  followers: `select person_id from follow where (subject_kind = 'plan' and subject_id = $1) or (subject_kind = 'area' and subject_id = $3) or (subject_kind = 'municipality' and subject_id = $2)`,
};

const USUAL = JSON.stringify(USUAL_MAIL);

/** Every query on notices, follows and settings. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** Tells a group of a step; whoever heard of it already, or did it, is left out. Gives who was told, and whether they want a mail at once. */
  tell(tx: Tx, group: Group, kind: NoticeKind, step: Step): Promise<Told[]> {
    return rows(
      tx,
      `with told as (
         insert into notice (id, person_id, key, kind, addressed, data, path, at)
         select gen_random_uuid(), x.person_id, $5, $6, $6 <> 'followed', $7::jsonb, $8, brink_now() from (${PEOPLE[group]}) x join person p on p.id = x.person_id
         where p.erased_at is null and p.email is not null and x.person_id is distinct from $9::uuid and $2::uuid is not null and $3::uuid is not null and $4::uuid is not null and $1::uuid is not null
         on conflict on constraint notice_key do nothing returning id, person_id, kind)
       select t.id, t.kind, t.person_id as "personId", p.email_confirmed_at is not null and coalesce((select s.mail from notice_setting s where s.person_id = t.person_id and s.kind = $6), $10::jsonb ->> $6) = 'at-once' as "atOnce"
       from told t join person p on p.id = t.person_id`,
      [step.planId, step.municipalityId, step.areaId, step.authorId, step.key, kind, JSON.stringify(step.data), step.path, step.actorId, USUAL],
    );
  }

  /** Tells these people; whoever heard of it already is left out. Events may come in another order than they were written: who heard of it as a follower or supporter hears now what it is to them. */
  tellPeople(tx: Tx, people: readonly string[], kind: NoticeKind, news: News): Promise<Told[]> {
    return rows(
      tx,
      `with told as (
         insert into notice (id, person_id, key, kind, addressed, data, path, at)
         select gen_random_uuid(), p.id, $2, $3, true, $4::jsonb, $5, brink_now() from person p where p.id = any($1::uuid[]) and p.erased_at is null and (p.email is not null or exists (select 1 from guest g where g.person_id = p.id))
         on conflict on constraint notice_key do update set kind = excluded.kind, addressed = true, data = excluded.data where notice.kind in ('followed', 'supported') and excluded.kind not in ('followed', 'supported')
         returning id, person_id, kind)
       select t.id, t.kind, t.person_id as "personId", (p.email_confirmed_at is not null or p.email is null) and coalesce((select s.mail from notice_setting s where s.person_id = t.person_id and s.kind = $3), $6::jsonb ->> $3) = 'at-once' as "atOnce"
       from told t join person p on p.id = t.person_id`,
      [people, news.key, kind, JSON.stringify(news.data), news.path, USUAL],
    );
  }

  /** Tells who follows an area or its municipality, and where it concerns them who live there; whoever did it, or heard of it already, is left out. Without an area: of the whole municipality. */
  tellFollowers(tx: Tx, place: { readonly areaId: string | null; readonly municipalityId: string; readonly residents: boolean; readonly actorId: string | null }, news: News): Promise<Told[]> {
    return rows(
      tx,
      `with told as (
         insert into notice (id, person_id, key, kind, addressed, data, path, at)
         select gen_random_uuid(), p.id, $4, 'followed', false, $5::jsonb, $6, brink_now() from person p where p.erased_at is null and p.email is not null and p.id is distinct from $3::uuid
           and (exists (select 1 from follow f where f.person_id = p.id and ((f.subject_kind = 'area' and (f.subject_id = $1::uuid or ($1::uuid is null and f.subject_id in (select a.id from area a where a.municipality_id = $2)))) or (f.subject_kind = 'municipality' and f.subject_id = $2)))
             or ($8 and exists (select 1 from residence r where r.person_id = p.id and r.municipality_id = $2 and ($1::uuid is null or r.area_id = $1::uuid))))
         on conflict on constraint notice_key do nothing returning id, person_id, kind)
       select t.id, t.kind, t.person_id as "personId", p.email_confirmed_at is not null and coalesce((select s.mail from notice_setting s where s.person_id = t.person_id and s.kind = 'followed'), $7::jsonb ->> 'followed') = 'at-once' as "atOnce"
       from told t join person p on p.id = t.person_id`,
      [place.areaId, place.municipalityId, place.actorId, news.key, JSON.stringify(news.data), news.path, USUAL, place.residents],
    );
  }

  newest(personId: string, key: readonly (string | number)[] | null, limit: number): Promise<(NoticeRow & { sortKey: string })[]> {
    return rows(
      this.database.source,
      `select id, kind, data, path, at, read_at as "readAt", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey" from notice where person_id = $1 and ($2::timestamptz is null or (at, id) < ($2::timestamptz, $3::uuid)) order by at desc, id desc limit $4`,
      [personId, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  async unread(personId: string): Promise<number> {
    return (await this.database.read<{ n: number }>('notices-unread', 'select count(*)::int as n from notice where person_id = $1 and read_at is null', [personId]))[0]?.n ?? 0;
  }

  async read(tx: Tx, personId: string, ids: readonly string[] | null): Promise<void> {
    await rows(tx, 'update notice set read_at = brink_now() where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2::uuid[]))', [personId, ids]);
  }

  async follow(tx: Tx, personId: string, kind: string, id: string): Promise<void> {
    await rows(tx, 'insert into follow (person_id, subject_kind, subject_id, at) values ($1, $2, $3, brink_now()) on conflict do nothing', [personId, kind, id]);
  }

  async unfollow(tx: Tx, personId: string, kind: string, id: string): Promise<void> {
    await rows(tx, 'delete from follow where person_id = $1 and subject_kind = $2 and subject_id = $3', [personId, kind, id]);
  }

  async follows(personId: string, kind: string, id: string): Promise<boolean> {
    return (await this.database.read('follows', 'select 1 as there from follow where person_id = $1 and subject_kind = $2 and subject_id = $3', [personId, kind, id])).length > 0;
  }

  /** What somebody follows; a plan that is hidden is not named, and comes back with the plan. */
  followed(personId: string): Promise<{ kind: string; id: string; name: string; path: string }[]> {
    return rows(
      this.database.source,
      `select f.subject_kind as kind, f.subject_id as id, coalesce(p.title, a.name, m.name) as name,
        case f.subject_kind when 'plan' then '/plannen/' || f.subject_id when 'area' then '/gemeenten/' || am.slug || '/' || a.slug else '/gemeenten/' || m.slug end as path
       from follow f left join plan p on f.subject_kind = 'plan' and p.id = f.subject_id left join area a on f.subject_kind = 'area' and a.id = f.subject_id left join municipality am on am.id = a.municipality_id
       left join municipality m on f.subject_kind = 'municipality' and m.id = f.subject_id where f.person_id = $1 and p.hidden_at is null order by f.at desc limit 200`,
      [personId],
    );
  }

  async settings(personId: string): Promise<Map<NoticeKind, NoticeMail>> {
    const found = await rows<{ kind: NoticeKind; mail: NoticeMail }>(this.database.source, 'select kind, mail from notice_setting where person_id = $1', [personId]);
    return new Map(found.map((row) => [row.kind, row.mail]));
  }

  async set(tx: Tx, personId: string, kind: string, mail: string): Promise<void> {
    await rows(tx, 'insert into notice_setting (person_id, kind, mail) values ($1, $2, $3) on conflict (person_id, kind) do update set mail = excluded.mail', [personId, kind, mail]);
  }

  /** The secret in the mails of these people, by person, with which they can stop them without signing in. Who has none gets one, in one order, so that two who tell at once do not wait for each other. */
  async unsubscribeSecrets(tx: Tx, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (personIds.length === 0) return new Map();
    await rows(
      tx,
      `insert into notice_unsubscribe (person_id, secret) select x.person_id, x.secret from unnest($1::uuid[], $2::text[]) as x(person_id, secret)
       where not exists (select 1 from notice_unsubscribe known where known.person_id = x.person_id) order by 1 on conflict (person_id) do nothing`,
      [personIds, personIds.map(newSecret)],
    );
    const found = await rows<{ personId: string; secret: string }>(tx, 'select person_id as "personId", secret from notice_unsubscribe where person_id = any($1::uuid[])', [personIds]);
    return new Map(found.map(({ personId, secret }) => [personId, secret]));
  }

  async personOfSecret(tx: Tx, secret: string): Promise<string | null> {
    return (await one<{ personId: string }>(tx, 'select person_id as "personId" from notice_unsubscribe where secret = $1', [secret]))?.personId ?? null;
  }
}
