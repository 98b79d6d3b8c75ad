import { PlanMover, type PlanRow, PlanRepository, factsOf, readable } from '#api/plans';
import { type Actor, can } from '#domain/permissions';
import { decideCompletion, decideMilestone, decideStart, decideStop, decideUpdate } from '#domain/plans';
import { Database, type Tx } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { type MilestoneRow, TrackRepository } from '../track.repository.js';

type Done = Promise<{ planId: string }>;

/** Walks the way from yes to done: milestones, updates, start, completion, or a stop with its reason. Author and municipality walk it together. */
@Injectable()
export class WalkTrack {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanRepository,
    private readonly mover: PlanMover,
    private readonly track: TrackRepository,
  ) {}

  addMilestone(actor: Actor, input: { planId: string; title: string; dueOn: string | null }): Done {
    return this.on(actor, input.planId, async (tx, plan, role) => {
      const { all } = await this.track.counted(tx, plan.id);
      const milestone = orRefuse(decideMilestone(actor, factsOf(plan), { title: input.title, dueOn: input.dueOn ?? null }, all));
      await this.track.addMilestone(tx, { planId: plan.id, municipalityId: plan.municipalityId, ...milestone, position: all + 1 });
      await this.mover.note(tx, plan, { act: 'set-milestone', role, actor, data: { title: milestone.title } });
    });
  }

  reachMilestone(actor: Actor, input: { milestoneId: string; reached: boolean }): Done {
    return this.onMilestone(actor, input.milestoneId, async (tx, plan, milestone, role) => {
      await this.track.reach(tx, milestone.id, input.reached);
      await this.mover.note(tx, plan, { act: input.reached ? 'reach-milestone' : 'reopen-milestone', role, actor, data: { title: milestone.title } });
    });
  }

  removeMilestone(actor: Actor, milestoneId: string): Done {
    return this.onMilestone(actor, milestoneId, async (tx, plan, milestone, role) => {
      await this.track.removeMilestone(tx, milestone.id);
      await this.mover.note(tx, plan, { act: 'remove-milestone', role, actor, data: { title: milestone.title } });
    });
  }

  postUpdate(actor: Actor, input: { planId: string; text: string }): Done {
    return this.on(actor, input.planId, async (tx, plan, role) => {
      const text = orRefuse(decideUpdate(actor, factsOf(plan), input.text));
      await this.track.addUpdate(tx, { planId: plan.id, municipalityId: plan.municipalityId, personId: required(actor.personId), role, text });
      await this.mover.note(tx, plan, { act: 'post-update', role, actor });
    });
  }

  start(actor: Actor, planId: string): Done {
    return this.on(actor, planId, async (tx, plan, role) => {
      orRefuse(decideStart(actor, factsOf(plan)));
      await this.mover.move(tx, plan, { act: 'start', role, actor });
    });
  }

  complete(actor: Actor, planId: string): Done {
    return this.on(actor, planId, async (tx, plan, role) => {
      orRefuse(decideCompletion(actor, factsOf(plan), (await this.track.counted(tx, plan.id)).open));
      await this.mover.move(tx, plan, { act: 'complete', role, actor });
    });
  }

  stop(actor: Actor, input: { planId: string; reason: string }): Done {
    return this.on(actor, input.planId, async (tx, plan, role) => {
      const reason = orRefuse(decideStop(actor, factsOf(plan), input.reason));
      await this.mover.move(tx, plan, { act: 'stop', role, actor, reason });
    });
  }

  private async onMilestone(actor: Actor, id: string, work: (tx: Tx, plan: PlanRow, milestone: MilestoneRow, role: string) => Promise<void>): Done {
    const { planId } = required(await this.track.milestone(this.database.source.manager, id));
    return this.on(actor, planId, async (tx, plan, role) => {
      const milestone = required(await this.track.milestone(tx, id));
      orRefuse(decideMilestone(actor, factsOf(plan), milestone, 0));
      await work(tx, plan, milestone, role);
    });
  }

  private on(actor: Actor, planId: string, work: (tx: Tx, plan: PlanRow, role: string) => Promise<void>): Done {
    return this.database.transaction(async (tx) => {
      const plan = readable(await this.plans.locked(tx, planId), actor);
      const role = can(actor, 'post-update', factsOf(plan)) === null ? 'author' : 'official';
      await work(tx, plan, role);
      return { planId: plan.id };
    });
  }
}
