import type { ConversationFacts, ConversationModel, ConversationResult, ConversationWords, NewConversation, NextStep } from '#domain/conversations';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { CONVERSATION, type ConversationFilter, type ConversationRow, conversationsStatement } from './conversations.query.js';

/** A conversation as handlers need it. Times are of the database's clock. */
export interface KeptConversation extends ConversationFacts {
  readonly id: string;
  readonly municipalityId: string;
  readonly authorId: string;
  readonly role: string;
  readonly question: string;
  readonly version: number;
  readonly closed: boolean;
  readonly now: number;
}

interface KeptRow extends Omit<KeptConversation, 'opensAt' | 'closesAt' | 'now'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly now: Date;
}

const KEPT = `select c.id, c.municipality_id as "municipalityId", c.area_id as "areaId", c.author_id as "authorId", c.association_id as "associationId", true as public, c.role, c.question, c.version, c.opens_at as "opensAt", c.closes_at as "closesAt", c.age_from as "ageFrom", c.closed_at is not null as closed, brink_now() as now from conversation c`;

const kept = (row: KeptRow | null): KeptConversation | null => (row === null ? null : { ...row, opensAt: row.opensAt.getTime(), closesAt: row.closesAt.getTime(), now: row.now.getTime() });

/** Every query on conversations and their results. */
@Injectable()
export class ConversationRepository {
  constructor(private readonly database: Database) {}

  /** One page, those that close last first. */
  list(filter: ConversationFilter, key: readonly (string | number)[] | null, limit: number): Promise<ConversationRow[]> {
    const { name, text, values } = conversationsStatement(filter, key, limit);
    return this.database.read(name, text, values);
  }

  /** A conversation with its statements and its result, in one statement. */
  async byId(id: string): Promise<ConversationRow | null> {
    return (await this.database.read<ConversationRow>('conversation', `${CONVERSATION} where c.id = $1`, [id]))[0] ?? null;
  }

  /** The conversation as it stands. */
  async seen(tx: Tx, id: string): Promise<KeptConversation | null> {
    return kept(await one<KeptRow>(tx, `${KEPT} where c.id = $1`, [id]));
  }

  /** The conversation, held so that it is not closed meanwhile; answers of others go on. */
  async held(tx: Tx, id: string): Promise<KeptConversation | null> {
    return kept(await one<KeptRow>(tx, `${KEPT} where c.id = $1 for share`, [id]));
  }

  /** The conversation, locked until the transaction ends. */
  async locked(tx: Tx, id: string): Promise<KeptConversation | null> {
    return kept(await one<KeptRow>(tx, `${KEPT} where c.id = $1 for update`, [id]));
  }

  /** Associations as places where a conversation can be: each in its own area. */
  boards(associationIds: readonly string[]): Promise<{ municipalityId: string; associationId: string; name: string; areas: { id: string; slug: string; name: string }[] }[]> {
    return this.database.read(
      'conversation-boards',
      `select o.municipality_id as "municipalityId", o.id as "associationId", o.name, json_build_array(json_build_object('id', a.id, 'slug', a.slug, 'name', a.name)) as areas from association o join area a on a.id = o.area_id where o.id = any($1::uuid[]) order by o.name, o.id`,
      [associationIds],
    );
  }

  async start(tx: Tx, conversation: NewConversation & { municipalityId: string; areaId: string | null; associationId: string | null; authorId: string; ageFrom: number }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into conversation (id, municipality_id, area_id, association_id, author_id, role, question, explanation, age_from, opens_at, closes_at, started_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, brink_now())`,
      [id, conversation.municipalityId, conversation.areaId, conversation.associationId, conversation.authorId, conversation.role, conversation.question, conversation.explanation, conversation.ageFrom, new Date(conversation.opensAt), new Date(conversation.closesAt)],
    );
    return id;
  }

  /** Keeps other words and times; its statements are written anew by the caller. */
  async change(tx: Tx, id: string, words: ConversationWords): Promise<void> {
    await rows(tx, 'update conversation set question = $2, explanation = $3, opens_at = $4, closes_at = $5, version = version + 1 where id = $1', [id, words.question, words.explanation, new Date(words.opensAt), new Date(words.closesAt)]);
    await rows(tx, 'delete from conversation_statement where conversation_id = $1', [id]);
  }

  /** Conversations that have opened and of which nobody was told yet. */
  toAnnounce(): Promise<{ id: string }[]> {
    return this.database.read('conversations-to-announce', 'select id from conversation where announced_at is null and opens_at <= brink_now() order by opens_at limit 50', []);
  }

  /** Takes a conversation to announce it; null where another process has, or it is over before anybody was told. */
  async announce(tx: Tx, id: string): Promise<KeptConversation | null> {
    const taken = await one(tx, 'update conversation set announced_at = brink_now() where id = $1 and announced_at is null and opens_at <= brink_now() returning id', [id]);
    const found = taken === null ? null : await this.seen(tx, id);
    return found !== null && found.closesAt > found.now ? found : null;
  }

  /** Ends it now. One that had not begun never begins. */
  async end(tx: Tx, id: string, reason: string): Promise<void> {
    await rows(tx, 'update conversation set closes_at = brink_now(), opens_at = least(opens_at, brink_now()), ended_reason = $2 where id = $1', [id, reason]);
  }

  async tellOutcome(tx: Tx, id: string, outcome: string, next: NextStep | null): Promise<void> {
    await rows(tx, 'update conversation set outcome = $2, outcome_at = brink_now(), next_plan_id = $3, next_round_id = $4 where id = $1', [id, outcome, next?.kind === 'plan' ? next.id : null, next?.kind === 'round' ? next.id : null]);
  }

  /** Whether everybody may read a plan or a round. */
  async isPublic(tx: Tx, { kind, id }: NextStep): Promise<boolean> {
    const found = kind === 'plan' ? 'select 1 from plan where id = $1 and published_at is not null' : `select 1 from round r join plan p on p.id = r.plan_id and p.published_at is not null where r.id = $1 and r.state <> 'draft'`;
    return (await one(tx, found, [id])) !== null;
  }

  /** Conversations whose result is to be counted: those that are over, and open ones of which at least `few` people answered something since the last count. */
  toCount(few: number): Promise<{ id: string }[]> {
    return this.database.read(
      'conversations-to-count',
      `select c.id from conversation c left join conversation_result r on r.conversation_id = c.id where c.closed_at is null and c.opens_at <= brink_now()
         and (c.closes_at <= brink_now() or (select count(*) from (select distinct a.person_id from conversation_answer a where a.conversation_id = c.id and a.at > coalesce(r.counted_at, '-infinity') limit $1) x) >= $1) order by c.closes_at limit 50`,
      [few],
    );
  }

  /** Keeps a result in the place of the one before. */
  async keepResult(tx: Tx, conversation: KeptConversation, counted: { version: string; people: number; result: ConversationResult; model: ConversationModel; at: Date }): Promise<void> {
    await rows(
      tx,
      `insert into conversation_result (conversation_id, municipality_id, version, counted_at, result, model) values ($1, $2, $3, $4, $5, $6)
       on conflict (conversation_id) do update set version = excluded.version, counted_at = excluded.counted_at, result = excluded.result, model = excluded.model`,
      [conversation.id, conversation.municipalityId, counted.version, counted.at, JSON.stringify(counted.result), JSON.stringify(counted.model)],
    );
    await rows(tx, 'update conversation set people = $2, closed_at = case when $3 then brink_now() end where id = $1', [conversation.id, counted.people, counted.result.final]);
  }

  /** Answers of conversations that closed so many days ago are worth nothing any more: only their results are kept. */
  async forgetOldAnswers(days: number): Promise<void> {
    await this.database.read('conversations-forget', `delete from conversation_answer a using conversation c where c.id = a.conversation_id and c.closed_at < brink_now() - make_interval(days => $1)`, [days]);
  }
}
