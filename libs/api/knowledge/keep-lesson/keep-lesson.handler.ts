import { PlanRepository, allowed } from '#api/plans';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database } from '#platform/database';
import { Refusal } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { LessonRepository } from './lesson.repository.js';

/** The author of a plan says that a lesson helped it, or takes that back. Doing it twice changes nothing. */
@Injectable()
export class KeepLesson {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly lessons: LessonRepository,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { planId, lessonId, kept }: { readonly planId: string; readonly lessonId: string; readonly kept: boolean }): Promise<void> {
    return this.database.transaction(async (tx) => {
      const plan = allowed(await this.plans.locked(tx, planId), actor, 'change-plan');
      if (!(await this.lessons.isPublic(tx, lessonId))) throw new Refusal([problem('not-a-choice', 'lessonId')]);
      if (kept) await this.lessons.keep(tx, plan, lessonId);
      else await this.lessons.drop(tx, plan.id, lessonId);
      await this.live.publicChanged(tx);
      await this.audit.record(tx, actor, { act: kept ? 'knowledge.keep-lesson' : 'knowledge.drop-lesson', role: 'author', municipalityId: plan.municipalityId, subjectKind: 'plan', subjectId: plan.id, data: { lesson: lessonId } });
    });
  }
}
