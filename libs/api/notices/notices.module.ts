import { IdentityModule } from '#api/identity';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { FollowThing } from './follow/follow.handler.js';
import { NoticeRepository } from './notice.repository.js';
import { FollowedAreaResolver, FollowedMunicipalityResolver, FollowedPlanResolver, NoticeActsResolver, NoticesResolver } from './notices.resolver.js';
import { Tell } from './tell/tell.listener.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';
import { Unsubscribe } from './unsubscribe/unsubscribe.handler.js';
import { WeeklyLetter } from './weekly-letter/weekly-letter.jobs.js';

@Module({
  imports: [IdentityModule, PlacesModule, PlansModule],
  controllers: [UnsubscribeController],
  providers: [NoticeRepository, Tell, WeeklyLetter, FollowThing, Unsubscribe, NoticesResolver, NoticeActsResolver, FollowedPlanResolver, FollowedAreaResolver, FollowedMunicipalityResolver],
})
export class NoticesModule {}
