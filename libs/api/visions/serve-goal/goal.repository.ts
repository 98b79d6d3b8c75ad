import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A goal that stands in the newest public version of a vision. */
export interface GoalRow {
  id: string;
  title: string;
  visionId: string;
  visionTitle: string;
}

const GOAL = 'g.id, g.title, g.vision_id as "visionId", v.title as "visionTitle"';

/** Every query on the goals that plans serve. */
@Injectable()
export class GoalRepository {
  constructor(private readonly database: Database) {}

  /** What plans of an area can serve, vision by vision. */
  ofArea(areaId: string): Promise<GoalRow[]> {
    return this.database.read('goals-of-area', `select ${GOAL} from vision_goal g join vision v on v.id = g.vision_id and v.version = g.in_version where v.area_id = $1 order by v.begun_at, v.id, g.title, g.id limit 400`, [areaId]);
  }

  /** The goal that a plan serves; also one that stood in an earlier version only. */
  async ofPlan(planId: string): Promise<GoalRow | null> {
    return (await this.database.read<GoalRow>('goal-of-plan', `select ${GOAL} from plan_goal s join vision_goal g on g.id = s.goal_id join vision v on v.id = g.vision_id join plan p on p.id = s.plan_id and p.area_id = v.area_id where s.plan_id = $1`, [planId]))[0] ?? null;
  }

  /** A plan, as far as it decides who may read it and choose its goal. */
  async plan(planId: string): Promise<{ municipalityId: string; areaId: string; authorId: string; associationId: string | null; publishedAt: Date | null; submittedAt: Date | null } | null> {
    return (await this.database.read<never>('plan-of-goal', 'select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", published_at as "publishedAt", submitted_at as "submittedAt" from plan where id = $1', [planId]))[0] ?? null;
  }

  inArea(tx: Tx, goalId: string, areaId: string): Promise<GoalRow | null> {
    return one<GoalRow>(tx, `select ${GOAL} from vision_goal g join vision v on v.id = g.vision_id and v.version = g.in_version where g.id = $1 and v.area_id = $2`, [goalId, areaId]);
  }

  async serve(tx: Tx, plan: { readonly id: string; readonly municipalityId: string }, goal: GoalRow | null): Promise<void> {
    if (goal === null) await rows(tx, 'delete from plan_goal where plan_id = $1', [plan.id]);
    else await rows(tx, 'insert into plan_goal (plan_id, goal_id, vision_id, municipality_id, at) values ($1, $2, $3, $4, brink_now()) on conflict (plan_id) do update set goal_id = excluded.goal_id, vision_id = excluded.vision_id, at = excluded.at', [plan.id, goal.id, goal.visionId, plan.municipalityId]);
  }
}
