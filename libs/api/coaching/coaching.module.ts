import { GatheringsModule } from '#api/gatherings';
import { ownData } from '#api/identity';
import { KnowledgeModule } from '#api/knowledge';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { Module } from '@nestjs/common';
import { AbsenceRepository } from './announce-absence/absence.repository.js';
import { AnnounceAbsence } from './announce-absence/announce-absence.handler.js';
import { AskCoaching } from './ask-coaching/ask-coaching.handler.js';
import { AskedAbout } from './ask-coaching/asked-about.js';
import { Bookkeeping } from './bookkeeping.js';
import { CoachingActsResolver, CoachingWorkResolver } from './coaching-acts.resolver.js';
import { CoachingJobs } from './coaching.jobs.js';
import { CoachingRepository } from './coaching.repository.js';
import { CoachDeskResolver, CoachingResolver } from './coaching.resolver.js';
import { DeskRepository } from './desk/desk.repository.js';
import { LeadCoaching } from './lead-coaching/lead-coaching.handler.js';
import { HoursController } from './log-hours/hours.controller.js';
import { HoursRepository } from './log-hours/hours.repository.js';
import { LogHours } from './log-hours/log-hours.handler.js';
import { PlanVisit } from './plan-visit/plan-visit.handler.js';
import { VisitCalendarController } from './plan-visit/visit-calendar.controller.js';
import { VisitRepository } from './visit.repository.js';
import { WriteTo } from './write-to/write-to.handler.js';
import './coaching-on-front.js';

ownData('coachingRequests', 'select id, role, state, subject, tried, wanted_on as "wantedOn", asked_at as "askedAt", outcome, ended_at as "endedAt" from coaching_request where author_id = $1');
ownData('coachingMessages', 'select request_id as "requestId", text, at from coaching_message where person_id = $1');
ownData('coachingNotes', 'select request_id as "requestId", kind, text, at from coaching_note where person_id = $1');
ownData('coachingHours', 'select request_id as "requestId", on_day as "onDay", quarters, done from coaching_hours where person_id = $1');
ownData('coachAbsences', 'select municipality_id as "municipalityId", from_day as "fromDay", until_day as "untilDay", ended_at as "endedAt" from coach_absence where person_id = $1');

@Module({
  imports: [PlacesModule, PlansModule, GatheringsModule, KnowledgeModule],
  controllers: [VisitCalendarController, HoursController],
  providers: [CoachingRepository, VisitRepository, HoursRepository, AbsenceRepository, DeskRepository, Bookkeeping, AskedAbout, AskCoaching, LeadCoaching, WriteTo, PlanVisit, LogHours, AnnounceAbsence, CoachingJobs, CoachingResolver, CoachDeskResolver, CoachingActsResolver, CoachingWorkResolver],
})
export class CoachingModule {}
