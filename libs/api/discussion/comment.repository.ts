import type { AnsweredFacts, NewComment } from '#domain/discussion';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { type CommentRow, type ThreadsFilter, commentRows, deskStatement, threadsStatement } from './comments.query.js';
import { discussableOf } from './discussable.js';

/** A comment as handlers need it. */
export interface KeptComment extends AnsweredFacts {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly parentId: string | null;
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

  /** The comment, locked until the transaction ends. */
  locked(tx: Tx, id: string): Promise<KeptComment | null> {
    return one<KeptComment>(
      tx,
      `select c.id, c.municipality_id as "municipalityId", c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.parent_id as "parentId", c.person_id as "authorId", c.parent_id is not null as "isAnswer", c.version,
        c.withdrawn_at is not null as withdrawn, exists (select 1 from comment_hiding h where h.comment_id = c.id and h.lifted_at is null) as hidden, (select count(*)::int from comment a where a.parent_id = c.id) as answers
       from comment c where c.id = $1 for update`,
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
  }

  /** Every version of a comment that everybody may read, oldest first. */
  async versions(id: string): Promise<{ version: number; text: string; at: Date; subjectKind: string; subjectId: string }[]> {
    return this.database.read(
      'comment-versions',
      `select v.version, v.text, v.at, c.subject_kind as "subjectKind", c.subject_id as "subjectId" from comment_version v join comment c on c.id = v.comment_id
       where v.comment_id = $1 and not exists (select 1 from comment_hiding h where h.comment_id = v.comment_id and h.lifted_at is null) order by v.version`,
      [id],
    );
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

  async settleReports(tx: Tx, commentId: string, personId: string): Promise<void> {
    await rows(tx, 'update comment_report set settled_by = $2, settled_at = brink_now() where comment_id = $1 and settled_at is null', [commentId, personId]);
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
