import type { KnowledgeFacts, KnowledgeKind, KnowledgeRole, KnowledgeState, KnowledgeWords } from '#domain/knowledge';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { Links } from './bookkeeping.js';
import { ALIKE, type AlikeRow, KNOWLEDGE_COLUMNS, KNOWLEDGE_TABLES, type KnowledgeFilter, type KnowledgeRow, knowledgeListStatement } from './knowledge.query.js';

/** Something shared, as handlers need it. */
export interface KeptKnowledge extends KnowledgeFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly authorId: string;
  readonly title: string;
}

/** What is written of something new. */
export interface NewKnowledge {
  readonly kind: KnowledgeKind;
  readonly state: KnowledgeState;
  readonly role: KnowledgeRole;
  readonly words: KnowledgeWords;
  readonly municipalityId: string;
  readonly areaId: string | null;
  readonly associationId: string | null;
  readonly planId: string | null;
  readonly gatheringId: string | null;
  readonly authorId: string;
}

/** Every query on stories, lessons and calls. */
@Injectable()
export class KnowledgeRepository {
  constructor(private readonly database: Database) {}

  list(filter: KnowledgeFilter, key: readonly (string | number)[] | null, limit: number): Promise<KnowledgeRow[]> {
    const { name, text, values } = knowledgeListStatement(filter, key, limit);
    return this.database.read(name, text, values);
  }

  async item(id: string): Promise<KnowledgeRow | null> {
    return (await this.database.read<KnowledgeRow>('knowledge-item', `select ${KNOWLEDGE_COLUMNS} from knowledge k ${KNOWLEDGE_TABLES} where k.id = $1`, [id]))[0] ?? null;
  }

  /** Calls of residents that wait for a coach, the longest waiting first. */
  waiting(municipalityIds: readonly string[]): Promise<KnowledgeRow[]> {
    return this.database.read('knowledge-waiting', `select ${KNOWLEDGE_COLUMNS} from knowledge k ${KNOWLEDGE_TABLES} where k.state = 'in-review' and k.municipality_id = any($1::uuid[]) order by k.changed_at, k.id limit 100`, [municipalityIds]);
  }

  /** What somebody shared, and what their associations did; newest change first. */
  ofAuthor(personId: string, associationIds: readonly string[]): Promise<KnowledgeRow[]> {
    return this.database.read('knowledge-of-author', `select ${KNOWLEDGE_COLUMNS} from knowledge k ${KNOWLEDGE_TABLES} where (k.author_id = $1 or k.association_id = any($2::uuid[])) and k.state <> 'withdrawn' order by k.changed_at desc, k.id desc limit 100`, [personId, associationIds]);
  }

  alike(text: string, themes: readonly string[], but: { areaId: string | null; planId: string | null }): Promise<AlikeRow[]> {
    return this.database.read('knowledge-alike', ALIKE, [text, themes, but.areaId, but.planId]);
  }

  /** The item, locked until the transaction ends. */
  locked(tx: Tx, id: string): Promise<KeptKnowledge | null> {
    return one<KeptKnowledge>(
      tx,
      `select id, municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", kind, state, role, version, title, state in ('published', 'closed') as public, state in ('returned', 'withdrawn') as draft from knowledge where id = $1 for update`,
      [id],
    );
  }

  async add(tx: Tx, item: NewKnowledge): Promise<string> {
    const id = newId();
    const { title, body, worksWhen, askWhom, themes } = item.words;
    await rows(
      tx,
      `insert into knowledge (id, municipality_id, area_id, kind, state, author_id, association_id, role, title, body, works_when, ask_whom, themes, plan_id, gathering_id, created_at, changed_at, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, brink_now(), brink_now(), case when $5 = 'published' then brink_now() end)`,
      [id, item.municipalityId, item.areaId, item.kind, item.state, item.authorId, item.associationId, item.role, title, body, worksWhen, askWhom, themes, item.planId, item.gatheringId],
    );
    return id;
  }

  async rewrite(tx: Tx, id: string, state: KnowledgeState, words: KnowledgeWords, links: Links): Promise<void> {
    await rows(tx, `update knowledge set state = $2, title = $3, body = $4, works_when = $5, ask_whom = $6, themes = $7, plan_id = $8, gathering_id = $9, notes = null, version = version + 1, changed_at = brink_now() where id = $1`, [id, state, words.title, words.body, words.worksWhen, words.askWhom, words.themes, links.planId, links.gatheringId]);
  }

  /** Takes it off the site; its words are gone for good. */
  async takeBack(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update knowledge set state = 'withdrawn', title = '', body = '', works_when = '', ask_whom = '', outcome = null, notes = null, closed_at = null, changed_at = brink_now() where id = $1`, [id]);
  }

  async publish(tx: Tx, id: string, coachId: string): Promise<void> {
    await rows(tx, `update knowledge set state = 'published', published_at = coalesce(published_at, brink_now()), reviewed_by = $2, notes = null where id = $1`, [id, coachId]);
  }

  async giveBack(tx: Tx, id: string, coachId: string, notes: string): Promise<void> {
    await rows(tx, `update knowledge set state = 'returned', reviewed_by = $2, notes = $3 where id = $1`, [id, coachId, notes]);
  }

  async close(tx: Tx, id: string, outcome: string): Promise<void> {
    await rows(tx, `update knowledge set state = 'closed', outcome = $2, closed_at = brink_now() where id = $1`, [id, outcome]);
  }

  /** Joins a plan to a call as an answer; false when it stood there already. */
  async answer(tx: Tx, call: KeptKnowledge, planId: string, { personId, waits }: { readonly personId: string; readonly waits: boolean }): Promise<boolean> {
    return (await one(tx, 'insert into call_answer (call_id, plan_id, municipality_id, person_id, at, waits) values ($1, $2, $3, $4, brink_now(), $5) on conflict on constraint call_answer_once do nothing returning plan_id', [call.id, planId, call.municipalityId, personId, waits])) !== null;
  }

  /** The answers of a plan that waited until it is public; those to a call that has ended meanwhile are dropped. */
  async arrived(tx: Tx, planId: string): Promise<{ callId: string; personId: string }[]> {
    await rows(tx, `delete from call_answer ca using knowledge k where ca.plan_id = $1 and ca.waits and k.id = ca.call_id and k.state <> 'published'`, [planId]);
    return rows(tx, 'update call_answer set waits = false, at = brink_now() where plan_id = $1 and waits returning call_id as "callId", person_id as "personId"', [planId]);
  }

  /** The calls that a plan answers; what waits is seen by who wrote it. */
  callsOf(planId: string, viewerId: string | null): Promise<{ id: string; title: string }[]> {
    return this.database.read('knowledge-calls-of-plan', `select k.id, k.title from call_answer ca join knowledge k on k.id = ca.call_id and k.state in ('published', 'closed') where ca.plan_id = $1 and (not ca.waits or ca.person_id = $2::uuid) order by ca.at, k.id`, [planId, viewerId]);
  }

  /** Who answered a call with a plan. */
  async answering(tx: Tx, callId: string): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, 'select distinct person_id as "personId" from call_answer where call_id = $1 and not waits', [callId])).map((row) => row.personId);
  }

  /** Whether everybody reads this lesson of a municipality. */
  async isLesson(tx: Tx, id: string, municipalityId: string): Promise<boolean> {
    return (await one(tx, `select 1 as there from knowledge where id = $1 and municipality_id = $2 and kind = 'lesson' and state = 'published'`, [id, municipalityId])) !== null;
  }

  async coaches(tx: Tx, municipalityId: string): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null`, [municipalityId])).map((row) => row.personId);
  }
}
