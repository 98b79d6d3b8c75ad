import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** Every query for the moderation desk. */
@Injectable()
export class ModerationRepository {
  constructor(private readonly database: Database) {}

  async secondLook(planId: string): Promise<{ askedReason: string; askedAt: Date; upheld: boolean | null; reason: string | null } | null> {
    return (await this.database.read<{ askedReason: string; askedAt: Date; upheld: boolean | null; reason: string | null }>('second-look', `select asked_reason as "askedReason", asked_at as "askedAt", upheld, reason from second_look where plan_id = $1 order by asked_at desc limit 1`, [planId]))[0] ?? null;
  }

  async merge(planId: string, personId: string | null): Promise<{ movesAt: Date; moved: boolean; viewerObjects: boolean } | null> {
    const found = await this.database.read<{ movesAt: Date; moved: boolean; viewerObjects: boolean }>('plan-merge', `select moves_at as "movesAt", moved_at is not null as moved, exists (select 1 from merge_objection o where o.plan_id = $1 and o.person_id = $2) as "viewerObjects" from plan_merge where plan_id = $1`, [planId, personId]);
    return found[0] ?? null;
  }

  /** Paper lists of these municipalities that wait for a second person, oldest first. */
  paperLists(municipalityIds: readonly string[], personId: string): Promise<{ id: string; planId: string; title: string; names: number; note: string; mine: boolean }[]> {
    return this.database.read(
      'paper-lists',
      `select x.id, x.plan_id as "planId", p.title, x.names, x.note, x.entered_by = $2 as mine from paper_list x join plan p on p.id = x.plan_id
       where x.municipality_id = any($1::uuid[]) and x.confirmed_at is null order by x.entered_at, x.id limit 200`,
      [municipalityIds, personId],
    );
  }
}
