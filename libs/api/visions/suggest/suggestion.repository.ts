import type { SuggestionRole, SuggestionState } from '#domain/visions';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { SuggestionRow } from '../vision.query.js';

const COLUMNS = `s.id, s.vision_id as "visionId", s.version, s.chapter_id as "chapterId", s.person_id as "personId", p.name as "personName", s.role, s.state, s.text, s.reason, s.shown, s.at, s.due_on::text as "dueOn", s.decided_at as "decidedAt"`;
const TABLES = 'vision_suggestion s left join person p on p.id = s.person_id and p.erased_at is null';

/** Every query on suggestions. */
@Injectable()
export class SuggestionRepository {
  constructor(private readonly database: Database) {}

  /** What was suggested: what waits first, the oldest promise on top. */
  ofVision(visionId: string): Promise<SuggestionRow[]> {
    return this.database.read('vision-suggestions', `select ${COLUMNS} from ${TABLES} where s.vision_id = $1 and s.state <> 'withdrawn' order by s.state = 'waiting' desc, case when s.state = 'waiting' then s.due_on end, s.decided_at desc, s.id limit 300`, [visionId]);
  }

  async visionOf(tx: Tx, id: string): Promise<string | null> {
    return (await one<{ id: string }>(tx, 'select vision_id as id from vision_suggestion where id = $1', [id]))?.id ?? null;
  }

  locked(tx: Tx, id: string): Promise<SuggestionRow | null> {
    return one<SuggestionRow>(tx, `select ${COLUMNS} from ${TABLES} where s.id = $1 for update of s`, [id]);
  }

  async add(tx: Tx, suggestion: { readonly visionId: string; readonly municipalityId: string; readonly version: number; readonly chapterId: string | null; readonly personId: string; readonly role: SuggestionRole; readonly text: string; readonly dueOn: string }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into vision_suggestion (id, vision_id, municipality_id, version, chapter_id, person_id, role, state, text, at, due_on) values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8, brink_now(), $9)`,
      [id, suggestion.visionId, suggestion.municipalityId, suggestion.version, suggestion.chapterId, suggestion.personId, suggestion.role, suggestion.text, suggestion.dueOn],
    );
    return id;
  }

  async judge(tx: Tx, id: string, { state, reason, shown, by }: { readonly state: SuggestionState; readonly reason: string; readonly shown: boolean; readonly by: string }): Promise<void> {
    await rows(tx, 'update vision_suggestion set state = $2, reason = $3, shown = $4, decided_by = $5, decided_at = brink_now() where id = $1', [id, state, reason, shown, by]);
  }

  /** Takes it back; its words are gone for good. */
  async withdraw(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update vision_suggestion set state = 'withdrawn', text = '' where id = $1`, [id]);
  }
}
