import { Database } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface DeskRow {
  planId: string;
  title: string;
  summary: string;
  kind: string;
  state: string;
  dueOn: string | null;
  submittedAt: Date | null;
  areaName: string;
  municipalityName: string;
  secondLook: string | null;
  paperLists: { id: string; names: number; note: string; mine: boolean }[];
}

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

  /** What waits for a coach of these municipalities, oldest promise first: plans in review, second looks at refusals, and paper lists to confirm. */
  desk(municipalityIds: readonly string[], personId: string): Promise<DeskRow[]> {
    return this.database.read(
      'moderation-desk',
      `select p.id as "planId", p.title, p.summary, p.kind, p.state, p.due_on::text as "dueOn", p.submitted_at as "submittedAt", a.name as "areaName", m.name as "municipalityName", l.about as "secondLook",
        coalesce((select json_agg(json_build_object('id', x.id, 'names', x.names, 'note', x.note, 'mine', x.entered_by = $2) order by x.entered_at) from paper_list x where x.plan_id = p.id and x.confirmed_at is null), '[]'::json) as "paperLists"
       from plan p join area a on a.id = p.area_id join municipality m on m.id = p.municipality_id
       left join second_look l on l.plan_id = p.id and l.decided_at is null and l.about = 'refusal' and l.first_person_id is distinct from $2
       where p.municipality_id = any($1::uuid[]) and (p.state = 'in-review' or l.id is not null or exists (select 1 from paper_list x where x.plan_id = p.id and x.confirmed_at is null))
       order by p.due_on nulls last, p.id limit 200`,
      [municipalityIds, personId],
    );
  }
}
