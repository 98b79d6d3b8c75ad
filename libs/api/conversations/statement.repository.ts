import type { StatementCounts, StatementFacts, StatementRefusal, StatementState } from '#domain/conversations';
import { plainStatement } from '#domain/conversations';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { PersonAnswers } from './count-opinions/count-opinions.thread.js';

/** A statement as handlers need it. */
export interface KeptStatement extends StatementFacts {
  readonly id: string;
  readonly conversationId: string;
  readonly text: string;
}

/** A statement of one's own that was put forward, and what became of it. */
export interface OwnStatement {
  readonly id: string;
  readonly text: string;
  readonly state: StatementState;
  readonly ground: string | null;
  readonly reason: string | null;
}

/** A statement that waits for a coach. */
export interface WaitingStatement {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly municipalityId: string;
  readonly authorId: string;
  readonly conversation: { readonly id: string; readonly question: string };
  readonly alike: readonly { readonly id: string; readonly number: number; readonly text: string }[];
}

/** So many people's answers are read in one go. */
const PART = 500;

const LIKE = 0.5;
const ALIKE = (text: string, conversation: string, but: string): string => `select x.id, x.number, x.text, similarity(brink_plain(x.text), brink_plain(${text})) as likeness from conversation_statement x
  where x.conversation_id = ${conversation} and x.state = 'shown' and ${but} and similarity(brink_plain(x.text), brink_plain(${text})) > ${LIKE} order by likeness desc, x.number limit 3`;

/** Every query on statements and answers. */
@Injectable()
export class StatementRepository {
  constructor(private readonly database: Database) {}

  /** The statement, locked until the transaction ends. */
  locked(tx: Tx, id: string): Promise<KeptStatement | null> {
    return one<KeptStatement>(tx, 'select id, conversation_id as "conversationId", municipality_id as "municipalityId", author_id as "authorId", state, text from conversation_statement where id = $1 for update', [id]);
  }

  /** The statement as it stands, without holding it. */
  byId(tx: Tx, id: string): Promise<KeptStatement | null> {
    return one<KeptStatement>(tx, 'select id, conversation_id as "conversationId", municipality_id as "municipalityId", author_id as "authorId", state, text from conversation_statement where id = $1', [id]);
  }

  /** Adds a statement under the next number; the conversation is locked by the caller. */
  async add(tx: Tx, statement: { conversationId: string; municipalityId: string; authorId: string; text: string; first: boolean }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into conversation_statement (id, municipality_id, conversation_id, number, author_id, first, text, plain, state, at)
       select $1, $2, $3, coalesce(max(s.number), 0) + 1, $4, $5, $6, $7, $8, brink_now() from conversation_statement s where s.conversation_id = $3`,
      [id, statement.municipalityId, statement.conversationId, statement.authorId, statement.first, statement.text, plainStatement(statement.text), statement.first ? 'shown' : 'in-review'],
    );
    return id;
  }

  async counts(tx: Tx, conversationId: string, personId: string): Promise<StatementCounts> {
    return (await one<StatementCounts>(tx, `select count(*) filter (where author_id = $2 and not first)::int as own, count(*)::int as all from conversation_statement where conversation_id = $1 and state <> 'refused'`, [conversationId, personId])) ?? { own: 0, all: 0 };
  }

  async publish(tx: Tx, id: string, coachId: string): Promise<void> {
    await rows(tx, `update conversation_statement set state = 'shown', reviewed_by = $2, reviewed_at = brink_now() where id = $1`, [id, coachId]);
  }

  async refuse(tx: Tx, id: string, coachId: string, { state, ground, reason }: StatementRefusal): Promise<void> {
    await rows(tx, 'update conversation_statement set state = $3, ground = $4, reason = $5, reviewed_by = $2, reviewed_at = brink_now() where id = $1', [id, coachId, state, ground, reason]);
  }

  /** Statements that say nearly the same. */
  like(conversationId: string, text: string): Promise<{ id: string; number: number; text: string }[]> {
    return this.database.read('statements-like', ALIKE('$2', '$1', 'true'), [conversationId, text]);
  }

  /** What waits for a coach of these municipalities, the longest waiting first; not one's own. */
  waiting(municipalityIds: readonly string[], personId: string): Promise<WaitingStatement[]> {
    return this.database.read(
      'statements-waiting',
      `select s.id, s.text, s.at, s.municipality_id as "municipalityId", s.author_id as "authorId", json_build_object('id', c.id, 'question', c.question) as conversation,
         coalesce((select json_agg(json_build_object('id', l.id, 'number', l.number, 'text', l.text)) from (${ALIKE('s.text', 's.conversation_id', 'x.id <> s.id')}) l), '[]'::json) as alike
       from conversation_statement s join conversation c on c.id = s.conversation_id where s.state = 'in-review' and s.municipality_id = any($1::uuid[]) and s.author_id <> $2 order by s.at, s.id limit 100`,
      [municipalityIds, personId],
    );
  }

  /** What somebody answered in a conversation, and the statements that they put forward. */
  async ofPerson(conversationId: string, personId: string): Promise<{ answers: { statementId: string; vote: number }[]; own: OwnStatement[] }> {
    const [found] = await this.database.read<{ answers: { statementId: string; vote: number }[]; own: OwnStatement[] }>(
      'conversation-of-person',
      `select coalesce((select json_agg(json_build_object('statementId', a.statement_id, 'vote', a.vote)) from conversation_answer a where a.conversation_id = $1 and a.person_id = $2), '[]'::json) as answers,
         coalesce((select json_agg(json_build_object('id', s.id, 'text', s.text, 'state', s.state, 'ground', s.ground, 'reason', s.reason) order by s.number) from conversation_statement s where s.conversation_id = $1 and s.author_id = $2 and not s.first), '[]'::json) as own`,
      [conversationId, personId],
    );
    return found ?? { answers: [], own: [] };
  }

  /** Keeps an answer in the place of the one before. One person has one answer to a statement, which the database holds. */
  async answer(tx: Tx, statement: KeptStatement, personId: string, vote: number): Promise<void> {
    await rows(
      tx,
      `insert into conversation_answer (conversation_id, person_id, statement_id, municipality_id, vote, at) values ($1, $2, $3, $4, $5, brink_now())
       on conflict on constraint conversation_answer_once do update set vote = excluded.vote, at = excluded.at where conversation_answer.vote <> excluded.vote`,
      [statement.conversationId, personId, statement.id, statement.municipalityId, vote],
    );
  }

  /** The statements that count. `version` is another whenever an answer or a statement is. */
  async toCount(tx: Tx, conversationId: string): Promise<{ statements: { id: string; state: StatementState }[]; version: string }> {
    const statements = await rows<{ id: string; state: StatementState }>(tx, `select id, state from conversation_statement where conversation_id = $1 and state in ('shown', 'taken-out') order by number`, [conversationId]);
    const found = await one<{ version: string }>(tx, `select count(*) || ' ' || coalesce(extract(epoch from max(at)), 0) as version from conversation_answer where conversation_id = $1`, [conversationId]);
    return { statements, version: `${found?.version ?? ''} ${statements.map(({ state }) => (state === 'shown' ? '1' : '0')).join('')}` };
  }

  /** Everybody's answers, part by part; only for the count. */
  async *answerParts(tx: Tx, conversationId: string): AsyncGenerator<PersonAnswers[]> {
    for (let after = '00000000-0000-0000-0000-000000000000', more = true; more; ) {
      const part = await rows<{ personId: string; statements: string[]; votes: number[] }>(
        tx,
        `select person_id as "personId", array_agg(statement_id::text order by statement_id) as statements, array_agg(vote order by statement_id) as votes from conversation_answer where conversation_id = $1 and person_id > $2 group by person_id order by person_id limit ${PART}`,
        [conversationId, after],
      );
      yield part.map(({ personId, statements, votes }): PersonAnswers => [personId, statements, votes]);
      after = part.at(-1)?.personId ?? after;
      more = part.length === PART;
    }
  }

  /** Everybody who answered something. */
  async people(tx: Tx, conversationId: string): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, 'select distinct person_id as "personId" from conversation_answer where conversation_id = $1', [conversationId])).map((row) => row.personId);
  }

  async coaches(tx: Tx, municipalityId: string, but: string): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null and person_id <> $2`, [municipalityId, but])).map((row) => row.personId);
  }
}
