import type { AnsweredFacts, NewComment, NewestVersion, Speaker } from '#domain/discussion';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { type CommentRow, NAMES, type ThreadsFilter, commentRows, deskStatement, threadsStatement } from './comments.query.js';
import { discussableOf } from './discussable.js';

/** A comment as handlers need it. */
export interface KeptComment extends AnsweredFacts {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly parentId: string | null;
  readonly kind: string | null;
  readonly at: Date;
  readonly takenOver: boolean;
}

/** What a comment is about. */
export interface Discussed {
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly authorId: string;
  readonly associationId: string | null;
  readonly public: boolean;
  readonly draft: boolean;
  readonly title: string;
}

/** The hiding that holds. */
export interface Hiding {
  readonly id: string;
  readonly hiddenBy: string;
  readonly asked: boolean;
  readonly decided: boolean;
}

/** Every query on comments. */
@Injectable()
export class CommentRepository {
  constructor(private readonly database: Database) {}

  /** One page of threads with their answers, in one statement. */
  async threads(filter: ThreadsFilter, viewerId: string | null, key: readonly (string | number)[] | null, limit: number): Promise<CommentRow[]> {
    const { name, text, values } = threadsStatement(filter, viewerId, key, limit);
    return commentRows(await this.database.read(name, text, values));
  }

  /** What waits for a coach of these municipalities. */
  async desk(municipalityIds: readonly string[], viewerId: string): Promise<CommentRow[]> {
    const { name, text, values } = deskStatement(municipalityIds, viewerId);
    return this.database.read(name, text, values);
  }

  discussed(tx: Tx, kind: string, id: string): Promise<Discussed | null> {
    return one<Discussed>(tx, discussableOf(kind).statement, [id]);
  }

  /** The comment, locked until the transaction ends. It is read after the lock: a statement that waits for one sees its answers and whether it is hidden as they were before. */
  async locked(tx: Tx, id: string): Promise<KeptComment | null> {
    if ((await one(tx, 'select 1 from comment where id = $1 for update', [id])) === null) return null;
    return this.seen(tx, id);
  }

  /** The comment as it is now, not locked. */
  seen(tx: Tx, id: string): Promise<KeptComment | null> {
    return one<KeptComment>(
      tx,
      `select c.id, c.municipality_id as "municipalityId", c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.parent_id as "parentId", c.kind, c.at, c.taken_over_version is not null as "takenOver", c.person_id as "authorId", c.parent_id is not null as "isAnswer", c.version,
        c.withdrawn_at is not null as withdrawn, exists (select 1 from comment_hiding h where h.comment_id = c.id and h.lifted_at is null) as hidden, (select count(*)::int from comment a where a.parent_id = c.id) as answers
       from comment c where c.id = $1`,
      [id],
    );
  }

  async add(tx: Tx, comment: NewComment & { municipalityId: string; subjectKind: string; subjectId: string; parentId: string | null; personId: string }): Promise<string> {
    const id = newId();
    await rows(tx, `insert into comment (id, municipality_id, subject_kind, subject_id, parent_id, person_id, kind, role, text, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now())`, [
      id, comment.municipalityId, comment.subjectKind, comment.subjectId, comment.parentId, comment.personId, comment.kind, comment.role, comment.text,
    ]);
    await this.keepVersion(tx, id);
    return id;
  }

  async rewrite(tx: Tx, id: string, text: string): Promise<void> {
    await rows(tx, 'update comment set text = $2, version = version + 1, edited_at = brink_now() where id = $1', [id, text]);
    await this.keepVersion(tx, id);
  }

  /** Takes the words of a comment away, also the earlier ones. */
  async withdraw(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update comment set text = '', withdrawn_at = brink_now() where id = $1`, [id]);
    await rows(tx, 'delete from comment_version where comment_id = $1', [id]);
    await rows(tx, 'delete from comment_mention where comment_id = $1', [id]);
  }

  /** Every version of a comment that everybody may read, oldest first. */
  async versions(id: string): Promise<{ version: number; text: string; at: Date; names: Record<string, string>; subjectKind: string; subjectId: string }[]> {
    return this.database.read(
      'comment-versions',
      `select v.version, v.text, v.at, coalesce(${NAMES}, '{}'::json) as names, c.subject_kind as "subjectKind", c.subject_id as "subjectId" from comment_version v join comment c on c.id = v.comment_id
       where v.comment_id = $1 and not exists (select 1 from comment_hiding h where h.comment_id = v.comment_id and h.lifted_at is null) order by v.version`,
      [id],
    );
  }

  /** Who spoke in the thread of a comment, by the names that stand there; nobody whose words are hidden or taken back, and not this person. */
  speakers(tx: Tx, rootId: string, but: string): Promise<Speaker[]> {
    return rows<Speaker>(
      tx,
      `select x.id as "personId", x.name from comment c join person x on x.id = c.person_id and x.erased_at is null
       where (c.id = $1 or c.parent_id = $1) and c.withdrawn_at is null and x.id <> $2 and not exists (select 1 from comment_hiding h where h.comment_id = c.id and h.lifted_at is null) group by x.id, x.name order by min(c.at), x.id`,
      [rootId, but],
    );
  }

  /** Who is named in a comment, by number. */
  async mentioned(tx: Tx, commentId: string): Promise<Map<number, string>> {
    const found = await rows<{ number: number; personId: string }>(tx, 'select number, person_id as "personId" from comment_mention where comment_id = $1 order by number', [commentId]);
    return new Map(found.map(({ number, personId }) => [number, personId]));
  }

  async mention(tx: Tx, comment: { id: string; municipalityId: string }, people: ReadonlyMap<number, string>): Promise<void> {
    if (people.size > 0) await rows(tx, 'insert into comment_mention (comment_id, number, municipality_id, person_id) select $1, x.number, $2, x.person from unnest($3::int[], $4::uuid[]) as x(number, person) on conflict do nothing', [comment.id, comment.municipalityId, [...people.keys()], [...people.values()]]);
  }

  /** The newest version of a plan. */
  async newestVersion(tx: Tx, planId: string): Promise<NewestVersion | null> {
    const found = await one<{ version: number; at: Date }>(tx, 'select version, at from plan_version where plan_id = $1 order by version desc limit 1', [planId]);
    return found === null ? null : { version: found.version, at: found.at.getTime() };
  }

  async takeOver(tx: Tx, commentId: string, version: number): Promise<void> {
    await rows(tx, 'update comment set taken_over_version = $2, taken_over_at = brink_now() where id = $1', [commentId, version]);
  }

  /** Thanks for a comment; thanking again changes nothing. */
  async thank(tx: Tx, comment: KeptComment, personId: string): Promise<void> {
    const first = await one(tx, 'insert into comment_thanks (comment_id, person_id, municipality_id, at) values ($1, $2, $3, brink_now()) on conflict on constraint comment_thanks_once do nothing returning comment_id', [comment.id, personId, comment.municipalityId]);
    if (first !== null) await rows(tx, 'update comment set thanks_count = thanks_count + 1 where id = $1', [comment.id]);
  }

  async withdrawThanks(tx: Tx, comment: KeptComment, personId: string): Promise<void> {
    const gone = await one(tx, 'with gone as (delete from comment_thanks where comment_id = $1 and person_id = $2 returning comment_id) select comment_id from gone', [comment.id, personId]);
    if (gone !== null) await rows(tx, 'update comment set thanks_count = thanks_count - 1 where id = $1', [comment.id]);
  }

  async report(tx: Tx, comment: KeptComment, personId: string, report: { ground: string; text: string }): Promise<void> {
    await rows(tx, 'insert into comment_report (id, municipality_id, comment_id, person_id, ground, note, at) values ($1, $2, $3, $4, $5, $6, brink_now())', [newId(), comment.municipalityId, comment.id, personId, report.ground, report.text]);
  }

  /** Settles the reports about a comment; gives who made them. */
  async settleReports(tx: Tx, commentId: string, personId: string): Promise<string[]> {
    return (await rows<{ by: string }>(tx, 'with settled as (update comment_report set settled_by = $2, settled_at = brink_now() where comment_id = $1 and settled_at is null returning person_id) select person_id as by from settled', [commentId, personId])).map(({ by }) => by);
  }

  /** What a guest reported becomes their account’s. */
  async handOverReports(tx: Tx, guestId: string, personId: string): Promise<void> {
    await rows(tx, 'update comment_report r set person_id = $2 where person_id = $1 and not exists (select 1 from comment_report o where o.comment_id = r.comment_id and o.person_id = $2)', [guestId, personId]);
  }

  /** The hiding that holds now; none when the comment stands in the open. */
  hiding(tx: Tx, commentId: string): Promise<Hiding | null> {
    return one<Hiding>(tx, `select id, hidden_by as "hiddenBy", asked_at is not null as asked, decided_at is not null as decided from comment_hiding where comment_id = $1 and lifted_at is null`, [commentId]);
  }

  async hide(tx: Tx, comment: KeptComment, personId: string, hiding: { ground: string; text: string }): Promise<string> {
    const id = newId();
    await rows(tx, 'insert into comment_hiding (id, municipality_id, comment_id, ground, reason, hidden_by, at) values ($1, $2, $3, $4, $5, $6, brink_now())', [id, comment.municipalityId, comment.id, hiding.ground, hiding.text, personId]);
    return id;
  }

  async askLook(tx: Tx, hidingId: string, reason: string): Promise<void> {
    await rows(tx, 'update comment_hiding set asked_reason = $2, asked_at = brink_now() where id = $1', [hidingId, reason]);
  }

  async decideLook(tx: Tx, hidingId: string, look: { personId: string; upheld: boolean; reason: string }): Promise<void> {
    await rows(tx, 'update comment_hiding set decided_by = $2, decided_at = brink_now(), upheld = $3, decision = $4, lifted_at = case when $3 then null else brink_now() end where id = $1', [hidingId, look.personId, look.upheld, look.reason]);
  }

  /** The coaches of a municipality, but for one. */
  async coaches(tx: Tx, municipalityId: string, but: string | null): Promise<string[]> {
    const found = await rows<{ personId: string }>(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null and person_id is distinct from $2::uuid`, [municipalityId, but]);
    return found.map((row) => row.personId);
  }

  private async keepVersion(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'insert into comment_version (comment_id, version, municipality_id, text, at) select id, version, municipality_id, text, brink_now() from comment where id = $1', [id]);
  }
}
