import { Database, type Tx, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** Something by its title. */
export interface Titled {
  id: string;
  title: string;
}

/** Every query on the lessons that helped plans. */
@Injectable()
export class LessonRepository {
  constructor(private readonly database: Database) {}

  /** The lessons that helped a plan, in the order in which its author kept them. */
  ofPlan(planId: string): Promise<Titled[]> {
    return this.database.read('lessons-of-plan', `select k.id, k.title from plan_lesson l join knowledge k on k.id = l.lesson_id and k.state = 'published' where l.plan_id = $1 order by l.at, k.id limit 50`, [planId]);
  }

  /** The public plans that a lesson helped, the latest first. */
  helped(lessonId: string): Promise<Titled[]> {
    return this.database.read('plans-of-lesson', 'select p.id, p.title from plan_lesson l join plan p on p.id = l.plan_id and p.published_at is not null where l.lesson_id = $1 order by l.at desc, p.id limit 50', [lessonId]);
  }

  /** Whether everybody reads this lesson. */
  async isPublic(tx: Tx, id: string): Promise<boolean> {
    return (await one(tx, `select 1 as there from knowledge where id = $1 and kind = 'lesson' and state = 'published'`, [id])) !== null;
  }

  /** Keeps a lesson with a plan; once. */
  async keep(tx: Tx, plan: { readonly id: string; readonly municipalityId: string }, lessonId: string): Promise<void> {
    await rows(tx, 'insert into plan_lesson (plan_id, lesson_id, municipality_id, at) values ($1, $2, $3, brink_now()) on conflict on constraint plan_lesson_once do nothing', [plan.id, lessonId, plan.municipalityId]);
  }

  async drop(tx: Tx, planId: string, lessonId: string): Promise<void> {
    await rows(tx, 'delete from plan_lesson where plan_id = $1 and lesson_id = $2', [planId, lessonId]);
  }
}
