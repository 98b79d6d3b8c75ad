import { IdentityModule, ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { Module } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller.js';
import { OwnCalendar } from './calendar/own-calendar.handler.js';
import { CheckIn } from './check-in/check-in.handler.js';
import { MarkRepository } from './check-in/mark.repository.js';
import { LeadGatheringResolver, RegisterResolver } from './gathering-acts.resolver.js';
import { GatheringRepository } from './gathering.repository.js';
import { GatheringDeskResolver, GatheringsResolver, RegistrationsResolver } from './gatherings.resolver.js';
import { AnnounceGathering } from './lead-gathering/announce-gathering.handler.js';
import { LeadGathering } from './lead-gathering/lead-gathering.handler.js';
import { MoveUp } from './register/move-up.js';
import { Register } from './register/register.handler.js';
import { RegistrationJobs } from './register/registration.jobs.js';
import { TellParticipants } from './register/tell-participants.js';
import { RegistrationRepository } from './registration.repository.js';

ownData('gatherings', 'select gathering_id as "gatheringId", state, people, workshop_id as "workshopId", question, access_needs as "accessNeeds", changed_at as "changedAt" from gathering_registration where person_id = $1');

@Module({
  imports: [IdentityModule, PlacesModule],
  controllers: [CalendarController],
  providers: [GatheringRepository, RegistrationRepository, MarkRepository, TellParticipants, MoveUp, Register, RegistrationJobs, AnnounceGathering, LeadGathering, CheckIn, OwnCalendar, GatheringsResolver, RegistrationsResolver, GatheringDeskResolver, LeadGatheringResolver, RegisterResolver],
  exports: [GatheringRepository],
})
export class GatheringsModule {}
