import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { HidePlan } from './hide-plan/hide-plan.handler.js';
import { HidingRepository } from './hiding.repository.js';
import { HidingActsResolver, HidingResolver } from './hiding.resolver.js';
import { ModerationJobs } from './moderation.jobs.js';
import { ModerationRepository } from './moderation.repository.js';
import { ModerationResolver, SecondPersonResolver } from './moderation.resolver.js';
import { ObjectToMerge } from './object-to-merge/object-to-merge.handler.js';
import { PaperSupport } from './paper-support/paper-support.handler.js';
import { ReportPlanAsGuest } from './report-plan/as-guest.js';
import { ReportNews } from './report-plan/report-news.js';
import { ReportPlan } from './report-plan/report-plan.handler.js';
import { ReviewPlan } from './review-plan/review-plan.handler.js';
import { SecondLook } from './second-look/second-look.handler.js';
import './moderation-on-front.js';
import './what-waits.js';

ownData('planReports', 'select plan_id as "planId", ground, note, at from plan_report where person_id = $1');

@Module({
  imports: [IdentityModule, PlacesModule, PlansModule],
  providers: [ModerationRepository, HidingRepository, HidePlan, ReportPlan, ReportPlanAsGuest, ReportNews, HidingResolver, HidingActsResolver, ReviewPlan, SecondLook, PaperSupport, ObjectToMerge, ModerationResolver, SecondPersonResolver, ModerationJobs],
})
export class ModerationModule {}
