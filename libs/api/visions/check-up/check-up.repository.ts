import type { GoalWay, VisionTerm } from '#domain/visions';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { KeptVision } from '../vision.query.js';

/** A running term of a vision, for reminders. */
export interface RunningVisionTerm extends VisionTerm {
  readonly visionId: string;
  readonly about: string;
}

/** Every query on yearly check-ups and on the reminders of running terms. */
@Injectable()
export class CheckUpRepository {
  constructor(private readonly database: Database) {}

  /** The next check-up; one that was not done yet makes place. */
  async plan(tx: Tx, vision: Pick<KeptVision, 'id' | 'municipalityId'>, term: VisionTerm): Promise<void> {
    await rows(tx, 'delete from vision_check_up where vision_id = $1 and done_at is null', [vision.id]);
    await rows(tx, 'insert into vision_check_up (id, vision_id, municipality_id, clock_from, due_on) values ($1, $2, $3, $4, $5)', [newId(), vision.id, vision.municipalityId, term.from, term.due]);
  }

  next(tx: Tx, visionId: string): Promise<({ id: string } & VisionTerm) | null> {
    return one(tx, 'select id, clock_from::text as "from", due_on::text as due from vision_check_up where vision_id = $1 and done_at is null', [visionId]);
  }

  async done(tx: Tx, id: string, said: { readonly version: number; readonly words: string; readonly answers: readonly { goalId: string; goal: string; how: GoalWay; note: string }[] }, by: string): Promise<void> {
    await rows(tx, 'update vision_check_up set version = $2, words = $3, answers = $4, done_by = $5, done_at = brink_now() where id = $1', [id, said.version, said.words, JSON.stringify(said.answers), by]);
  }

  /** Every term that runs: answers that municipalities owe, check-ups that were asked, suggestions that wait. */
  running(): Promise<RunningVisionTerm[]> {
    return rows(
      this.database.source,
      `select y.vision_id as "visionId", 'response' as about, y.clock_from::text as "from", y.due_on::text as due from vision_receipt y join vision v on v.id = y.vision_id and v.adopted_version = y.version where y.given_at is null
       union all select c.vision_id, 'check-up', c.clock_from::text, c.due_on::text from vision_check_up c where c.done_at is null and c.clock_from <= (brink_now() at time zone 'Europe/Amsterdam')::date
       union all select s.vision_id, 'suggestion:' || s.id, (s.at at time zone 'Europe/Amsterdam')::date::text, s.due_on::text from vision_suggestion s where s.state = 'waiting'`,
    );
  }

  /** Whether it is the first time that this is told of a term. */
  async first(tx: Tx, term: RunningVisionTerm, kind: string): Promise<boolean> {
    return (await one(tx, 'insert into vision_reminder (vision_id, about, clock_from, kind, at) values ($1, $2, $3, $4, brink_now()) on conflict do nothing returning vision_id', [term.visionId, term.about, term.from, kind])) !== null;
  }

  async clerkAddress(tx: Tx, municipalityId: string): Promise<string> {
    return (await one<{ address: string }>(tx, 'select clerk_address as address from municipality where id = $1', [municipalityId]))?.address ?? '';
  }
}
