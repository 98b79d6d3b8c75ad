import { DonePayload } from '#api/identity';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnnounceAbsence } from './announce-absence/announce-absence.handler.js';
import { AskCoaching } from './ask-coaching/ask-coaching.handler.js';
import { AbsenceIdInput, AnnounceAbsenceInput, AskCoachingInput, ChangeVisitInput, CloseCoachingInput, CoachingIdInput, HandOverCoachingInput, HoursIdInput, LogHoursInput, PlanVisitInput, SendCoachingMessageInput, VisitIdInput, WriteCoachingNoteInput } from './coaching.inputs.js';
import { CoachingPayload } from './coaching.type.js';
import { LeadCoaching } from './lead-coaching/lead-coaching.handler.js';
import { LogHours } from './log-hours/log-hours.handler.js';
import { PlanVisit } from './plan-visit/plan-visit.handler.js';
import { WriteTo } from './write-to/write-to.handler.js';

const done = (requestId: string): CoachingPayload => ({ requestId, problems: [] });

@Resolver()
export class CoachingActsResolver {
  constructor(
    private readonly asking: AskCoaching,
    private readonly leading: LeadCoaching,
    private readonly writing: WriteTo,
  ) {}

  @Mutation(() => CoachingPayload, { description: 'Asks BOKD for help' })
  @Requires('ask-coaching')
  async askCoaching(@CurrentActor() actor: Actor, @Args('input') input: AskCoachingInput): Promise<CoachingPayload> {
    return done(await this.asking.ask(actor, input));
  }

  @Mutation(() => CoachingPayload)
  @Requires('continue-coaching')
  async withdrawCoaching(@CurrentActor() actor: Actor, @Args('input') input: CoachingIdInput): Promise<CoachingPayload> {
    return done(await this.asking.withdraw(actor, input.requestId));
  }

  @Mutation(() => CoachingPayload)
  @Requires('take-coaching')
  async takeCoaching(@CurrentActor() actor: Actor, @Args('input') input: CoachingIdInput): Promise<CoachingPayload> {
    return done(await this.leading.take(actor, input.requestId));
  }

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async handOverCoaching(@CurrentActor() actor: Actor, @Args('input') input: HandOverCoachingInput): Promise<CoachingPayload> {
    return done(await this.leading.handOver(actor, input));
  }

  @Mutation(() => CoachingPayload, { description: 'Ends it, with a lesson or with why there is none' })
  @Requires('lead-coaching')
  async closeCoaching(@CurrentActor() actor: Actor, @Args('input') input: CloseCoachingInput): Promise<CoachingPayload> {
    return done(await this.leading.close(actor, input));
  }

  @Mutation(() => CoachingPayload, { description: 'Writes to the other side' })
  @Requires('continue-coaching')
  async sendCoachingMessage(@CurrentActor() actor: Actor, @Args('input') input: SendCoachingMessageInput): Promise<CoachingPayload> {
    return done(await this.writing.message(actor, input));
  }

  @Mutation(() => CoachingPayload, { description: 'Writes a note for the coaches' })
  @Requires('lead-coaching')
  async writeCoachingNote(@CurrentActor() actor: Actor, @Args('input') input: WriteCoachingNoteInput): Promise<CoachingPayload> {
    return done(await this.writing.note(actor, input));
  }
}

@Resolver()
export class CoachingWorkResolver {
  constructor(
    private readonly visiting: PlanVisit,
    private readonly hours: LogHours,
    private readonly absences: AnnounceAbsence,
  ) {}

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async planVisit(@CurrentActor() actor: Actor, @Args('input') input: PlanVisitInput): Promise<CoachingPayload> {
    return done(await this.visiting.plan(actor, input));
  }

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async changeVisit(@CurrentActor() actor: Actor, @Args('input') input: ChangeVisitInput): Promise<CoachingPayload> {
    return done(await this.visiting.change(actor, input));
  }

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async cancelVisit(@CurrentActor() actor: Actor, @Args('input') input: VisitIdInput): Promise<CoachingPayload> {
    return done(await this.visiting.cancel(actor, input.visitId));
  }

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async logHours(@CurrentActor() actor: Actor, @Args('input') input: LogHoursInput): Promise<CoachingPayload> {
    return done(await this.hours.log(actor, input));
  }

  @Mutation(() => CoachingPayload)
  @Requires('lead-coaching')
  async dropHours(@CurrentActor() actor: Actor, @Args('input') input: HoursIdInput): Promise<CoachingPayload> {
    return done(await this.hours.drop(actor, input.hoursId));
  }

  @Mutation(() => DonePayload, { description: 'Says from when to when one is away, and who stands in' })
  @Requires('announce-absence')
  async announceAbsence(@CurrentActor() actor: Actor, @Args('input') input: AnnounceAbsenceInput): Promise<DonePayload> {
    await this.absences.announce(actor, input);
    return { problems: [] };
  }

  @Mutation(() => DonePayload, { description: 'Is back earlier' })
  @Requires('announce-absence')
  async endAbsence(@CurrentActor() actor: Actor, @Args('input') input: AbsenceIdInput): Promise<DonePayload> {
    await this.absences.end(actor, input.absenceId);
    return { problems: [] };
  }
}
