import { localDate } from '#domain/kernel';
import { Database, rows } from '#platform/database';
import { everythingWaiting, waitsForCoach } from '#platform/desk';
import { Injectable } from '@nestjs/common';
import { COACH_STAYS } from '../coaching.query.js';
import { type DeskFilter, type WaitingRow, deskStatement } from './desk.query.js';

waitsForCoach(
  'coaching',
  `select r.id, r.municipality_id, r.area_id, r.subject, '/hulpvragen/' || r.id, r.asked_at, r.due_on, case when ${COACH_STAYS} then r.coach_id end, null::int from coaching_request r where r.municipality_id = any($1::uuid[]) and r.state in ('asked', 'taken')`,
);

/** The one list of the coach's desk. */
@Injectable()
export class DeskRepository {
  constructor(private readonly database: Database) {}

  async waiting(filter: DeskFilter, coach: { readonly personId: string; readonly municipalityIds: readonly string[] }, key: readonly (string | number)[] | null, limit: number): Promise<WaitingRow[]> {
    const today = localDate(await this.database.now());
    const { text, values } = deskStatement(everythingWaiting(), filter, { municipalities: coach.municipalityIds, coach: coach.personId, today, key, limit });
    return rows(this.database.source, text, values);
  }
}
