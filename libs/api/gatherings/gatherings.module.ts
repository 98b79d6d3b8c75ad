import { discussable } from '#api/discussion';
import { IdentityModule, ownData } from '#api/identity';
import { MediaModule, shareable } from '#api/media';
import { PlacesModule } from '#api/places';
import { FILE_PURPOSES } from '#domain/files';
import { Module } from '@nestjs/common';
import { CalendarController } from './calendar/calendar.controller.js';
import { OwnCalendar } from './calendar/own-calendar.handler.js';
import { CheckIn } from './check-in/check-in.handler.js';
import { MarkRepository } from './check-in/mark.repository.js';
import { LeadGatheringResolver, RegisterResolver } from './gathering-acts.resolver.js';
import { GatheringRepository } from './gathering.repository.js';
import { GatheringDeskResolver, GatheringsOfAssociationResolver, GatheringsResolver, RegistrationsResolver } from './gatherings.resolver.js';
import { AnnounceGathering } from './lead-gathering/announce-gathering.handler.js';
import { LeadGathering } from './lead-gathering/lead-gathering.handler.js';
import { AddToLookBack } from './look-back/add-to-look-back.handler.js';
import { AdditionRepository } from './look-back/addition.repository.js';
import { LookBackResolver } from './look-back/look-back.resolver.js';
import { gatheringFiles } from './look-back/standing.js';
import { RegisterAsGuest } from './register/as-guest.js';
import { MoveUp } from './register/move-up.js';
import { Register } from './register/register.handler.js';
import { RegistrationJobs } from './register/registration.jobs.js';
import { TellParticipants } from './register/tell-participants.js';
import { RegistrationRepository } from './registration.repository.js';
import './gatherings-on-front.js';

// the look-back is talked about; one of the whole province has no coach who could hide what should not stand there
discussable({
  kind: 'gathering',
  statement: `select municipality_id as "municipalityId", area_id as "areaId", author_id as "authorId", association_id as "associationId", state = 'published' and recap is not null as public, state = 'draft' as draft, title from gathering where id = $1 and municipality_id is not null`,
  isPublic: (id) => `exists (select 1 from gathering where id = ${id}::uuid and municipality_id is not null and state = 'published' and recap is not null)`,
  path: (id) => `/bijeenkomsten/${id}`,
});
ownData('gatherings', 'select gathering_id as "gatheringId", state, people, workshop_id as "workshopId", (select w.item_id from gathering_workshop_wish w where w.registration_id = gathering_registration.id) as "workshopWish", question, access_needs as "accessNeeds", changed_at as "changedAt" from gathering_registration where person_id = $1');
ownData('gatheringAdditions', 'select gathering_id as "gatheringId", text, added_at as "addedAt" from gathering_addition where person_id = $1');
shareable({ kind: 'gathering', purposes: FILE_PURPOSES, look: gatheringFiles });

@Module({
  imports: [IdentityModule, PlacesModule, MediaModule],
  controllers: [CalendarController],
  providers: [GatheringRepository, RegistrationRepository, MarkRepository, TellParticipants, MoveUp, Register, RegisterAsGuest, RegistrationJobs, AnnounceGathering, LeadGathering, CheckIn, OwnCalendar, GatheringsResolver, GatheringsOfAssociationResolver, RegistrationsResolver, GatheringDeskResolver, LeadGatheringResolver, RegisterResolver, AdditionRepository, AddToLookBack, LookBackResolver],
  exports: [GatheringRepository],
})
export class GatheringsModule {}
