import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { ModerationJobs } from './moderation.jobs.js';
import { ModerationRepository } from './moderation.repository.js';
import { ModerationResolver, SecondPersonResolver } from './moderation.resolver.js';
import { ObjectToMerge } from './object-to-merge/object-to-merge.handler.js';
import { PaperSupport } from './paper-support/paper-support.handler.js';
import { ReviewPlan } from './review-plan/review-plan.handler.js';
import { SecondLook } from './second-look/second-look.handler.js';
import './moderation-on-front.js';
import './what-waits.js';

@Module({
  imports: [PlacesModule, PlansModule],
  providers: [ModerationRepository, ReviewPlan, SecondLook, PaperSupport, ObjectToMerge, ModerationResolver, SecondPersonResolver, ModerationJobs],
})
export class ModerationModule {}
