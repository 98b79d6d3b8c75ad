import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface MilestoneRow {
  id: string;
  planId: string;
  title: string;
  dueOn: string | null;
  reachedAt: Date | null;
}

const MILESTONE = 'id, plan_id as "planId", title, due_on::text as "dueOn", reached_at as "reachedAt"';

/** Every query on milestones and updates. */
@Injectable()
export class TrackRepository {
  constructor(private readonly database: Database) {}

  milestones(planId: string): Promise<MilestoneRow[]> {
    return this.database.read('milestones', `select ${MILESTONE} from milestone where plan_id = $1 order by due_on nulls last, position, id`, [planId]);
  }

  milestone(tx: Tx, id: string): Promise<MilestoneRow | null> {
    return one<MilestoneRow>(tx, `select ${MILESTONE} from milestone where id = $1`, [id]);
  }

  /** How many milestones a plan has, and how many of them are not reached. */
  async counted(tx: Tx, planId: string): Promise<{ all: number; open: number }> {
    const row = await one<{ all: number; open: number }>(tx, 'select count(*)::int as "all", count(*) filter (where reached_at is null)::int as open from milestone where plan_id = $1', [planId]);
    return row ?? { all: 0, open: 0 };
  }

  async addMilestone(tx: Tx, milestone: { planId: string; municipalityId: string; title: string; dueOn: string | null; position: number }): Promise<void> {
    await rows(tx, 'insert into milestone (id, municipality_id, plan_id, title, due_on, position) values ($1, $2, $3, $4, $5, $6)', [newId(), milestone.municipalityId, milestone.planId, milestone.title, milestone.dueOn, milestone.position]);
  }

  async reach(tx: Tx, id: string, reached: boolean): Promise<void> {
    await rows(tx, 'update milestone set reached_at = case when $2 then coalesce(reached_at, brink_now()) end where id = $1', [id, reached]);
  }

  async removeMilestone(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from milestone where id = $1', [id]);
  }

  updates(planId: string): Promise<{ id: string; at: Date; role: string; text: string }[]> {
    return this.database.read('plan-updates', 'select id, at, role, text from plan_update where plan_id = $1 order by at desc, id desc limit 100', [planId]);
  }

  async addUpdate(tx: Tx, update: { planId: string; municipalityId: string; personId: string; role: string; text: string }): Promise<void> {
    await rows(tx, 'insert into plan_update (id, municipality_id, plan_id, person_id, role, at, text) values ($1, $2, $3, $4, $5, brink_now(), $6)', [newId(), update.municipalityId, update.planId, update.personId, update.role, update.text]);
  }
}
