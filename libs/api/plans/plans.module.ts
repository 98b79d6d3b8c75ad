import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { machineFaults } from '#domain/plans';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { ChangePlan } from './change-plan/change-plan.handler.js';
import { EraseName } from './erase-name/erase-name.handler.js';
import { EraseNameResolver } from './erase-name/erase-name.resolver.js';
import { PlanActsResolver } from './plan-acts.resolver.js';
import { PlanEvent } from './plan-event.entity.js';
import { PlanMover } from './plan-mover.js';
import { PlanVersion } from './plan-version.entity.js';
import { Plan } from './plan.entity.js';
import { PlanRepository } from './plan.repository.js';
import { PlansJobs } from './plans.jobs.js';
import { PlansOfAssociationResolver } from './plans-of-association.resolver.js';
import { PlansResolver } from './plans.resolver.js';
import { ProveCounters } from './prove-counters.jobs.js';
import { SaveDraft } from './save-draft/save-draft.handler.js';
import { SubmitPlan } from './submit-plan/submit-plan.handler.js';
import { SupportPlan } from './support-plan/support-plan.handler.js';
import { Support } from './support.entity.js';
import { TermReminders } from './term-reminders.js';
import { WithdrawPlan } from './withdraw-plan/withdraw-plan.handler.js';
import './plans-on-front.js';

feature(Plan, PlanEvent, PlanVersion, Support);
const faults = machineFaults();
if (faults.length > 0) throw new Error(`the life of a plan does not hold: ${faults.join(', ')}`);
ownData('plans', 'select id, kind, state, title, summary, body, challenge, themes, cost_cents::float8 as "costCents", created_at as "createdAt" from plan where author_id = $1');
ownData('support', 'select plan_id as "planId", at from support where person_id = $1');

@Module({
  imports: [IdentityModule, PlacesModule],
  providers: [PlanRepository, PlanMover, SaveDraft, SubmitPlan, SupportPlan, WithdrawPlan, ChangePlan, EraseName, EraseNameResolver, PlansResolver, PlansOfAssociationResolver, PlanActsResolver, PlansJobs, ProveCounters, TermReminders],
  exports: [PlanRepository, PlanMover, TermReminders, SupportPlan],
})
export class PlansModule {}
