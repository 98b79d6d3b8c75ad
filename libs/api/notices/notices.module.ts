import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { FrontReader } from '#platform/front';
import { Module } from '@nestjs/common';
import { FollowThing } from './follow/follow.handler.js';
import { ForgetNotices } from './forget-notices.js';
import { NoticeRepository } from './notice.repository.js';
import { FollowedAreaResolver, FollowedMunicipalityResolver, FollowedPlanResolver, NoticeActsResolver, NoticesResolver } from './notices.resolver.js';
import { PassOn } from './tell/pass-on.js';
import { TellFollowers } from './tell/tell-followers.listener.js';
import { TellPeople } from './tell/tell-people.listener.js';
import { Tell } from './tell/tell.listener.js';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller.js';
import { Unsubscribe } from './unsubscribe/unsubscribe.handler.js';
import { LetterRepository } from './weekly-letter/letter.repository.js';
import { LetterGround, WeeklyLetter } from './weekly-letter/weekly-letter.jobs.js';

ownData('follows', 'select subject_kind as kind, subject_id as id, at from follow where person_id = $1');
ownData('notices', 'select kind, data, path, at, read_at as "readAt" from notice where person_id = $1');
ownData('weeklyLetters', 'select week::text as week, at from weekly_letter where person_id = $1');
ownData('noticeSettings', 'select kind, mail from notice_setting where person_id = $1');

@Module({
  imports: [IdentityModule, PlacesModule, PlansModule],
  controllers: [UnsubscribeController],
  providers: [NoticeRepository, PassOn, Tell, TellPeople, TellFollowers, FrontReader, LetterRepository, LetterGround, WeeklyLetter, ForgetNotices, FollowThing, Unsubscribe, NoticesResolver, NoticeActsResolver, FollowedPlanResolver, FollowedAreaResolver, FollowedMunicipalityResolver],
})
export class NoticesModule {}
