import { DonePayload } from '#api/identity';
import { MARKS_AT_ONCE } from '#domain/gatherings';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Refusal } from '#platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OwnCalendar } from './calendar/own-calendar.handler.js';
import { CheckIn } from './check-in/check-in.handler.js';
import { AnswerPlaceOfferInput, CancelGatheringInput, ChangeGatheringInput, CheckInInput, GatheringInput, LookBackInput, MakeGatheringInput, RegisterForGatheringInput, planFrom } from './gatherings.inputs.js';
import { CalendarLinkPayload, GatheringPayload } from './gatherings.type.js';
import { AnnounceGathering } from './lead-gathering/announce-gathering.handler.js';
import { LeadGathering } from './lead-gathering/lead-gathering.handler.js';
import { Register } from './register/register.handler.js';

const DONE: DonePayload = { problems: [] };

@Resolver()
export class LeadGatheringResolver {
  constructor(
    private readonly leading: LeadGathering,
    private readonly announcing: AnnounceGathering,
    private readonly checkingIn: CheckIn,
  ) {}

  @Mutation(() => GatheringPayload)
  @Requires('lead-gathering')
  async makeGathering(@CurrentActor() actor: Actor, @Args('input') input: MakeGatheringInput): Promise<GatheringPayload> {
    const { municipalityId = null, areaId = null, associationId = null } = input;
    return { gatheringId: await this.leading.make(actor, { municipalityId, areaId, associationId }, planFrom(input.words)), problems: [] };
  }

  @Mutation(() => GatheringPayload)
  @Requires('lead-gathering')
  async changeGathering(@CurrentActor() actor: Actor, @Args('input') input: ChangeGatheringInput): Promise<GatheringPayload> {
    await this.leading.change(actor, input.gatheringId, input.version, planFrom(input.words));
    return { gatheringId: input.gatheringId, problems: [] };
  }

  @Mutation(() => GatheringPayload)
  @Requires('lead-gathering')
  async publishGathering(@CurrentActor() actor: Actor, @Args('input') input: GatheringInput): Promise<GatheringPayload> {
    await this.announcing.publish(actor, input.gatheringId);
    return { gatheringId: input.gatheringId, problems: [] };
  }

  @Mutation(() => GatheringPayload)
  @Requires('lead-gathering')
  async cancelGathering(@CurrentActor() actor: Actor, @Args('input') input: CancelGatheringInput): Promise<GatheringPayload> {
    await this.announcing.cancel(actor, input.gatheringId, input.reason.trim());
    return { gatheringId: input.gatheringId, problems: [] };
  }

  @Mutation(() => GatheringPayload)
  @Requires('lead-gathering')
  async lookBackOnGathering(@CurrentActor() actor: Actor, @Args('input') input: LookBackInput): Promise<GatheringPayload> {
    await this.announcing.lookBack(actor, input.gatheringId, { recap: input.recap.trim(), outcomes: input.outcomes.trim() });
    return { gatheringId: input.gatheringId, problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('lead-gathering')
  async checkIn(@CurrentActor() actor: Actor, @Args('input') input: CheckInInput): Promise<DonePayload> {
    if (input.marks.length > MARKS_AT_ONCE) throw new Refusal([problem('too-many', 'marks', { max: MARKS_AT_ONCE })]);
    await this.checkingIn.store(actor, input.gatheringId, input.marks.map((mark) => ({ ...mark, walkInName: mark.walkInName ?? null })));
    return DONE;
  }
}

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly registering: Register,
    private readonly own: OwnCalendar,
  ) {}

  @Mutation(() => CalendarLinkPayload)
  @Requires('register-for-gathering')
  async makeCalendarLink(@CurrentActor() actor: Actor): Promise<CalendarLinkPayload> {
    return { path: await this.own.make(actor), problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('register-for-gathering')
  async registerForGathering(@CurrentActor() actor: Actor, @Args('input') input: RegisterForGatheringInput): Promise<DonePayload> {
    const { gatheringId, people, workshopId = null, question, accessNeeds } = input;
    await this.registering.register(actor, gatheringId, { people, workshopId, question: question.trim(), accessNeeds: accessNeeds.trim() });
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('register-for-gathering')
  async unregisterFromGathering(@CurrentActor() actor: Actor, @Args('input') input: GatheringInput): Promise<DonePayload> {
    await this.registering.unregister(actor, input.gatheringId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('register-for-gathering')
  async answerPlaceOffer(@CurrentActor() actor: Actor, @Args('input') input: AnswerPlaceOfferInput): Promise<DonePayload> {
    await this.registering.answer(actor, input.gatheringId, input.accept);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('register-for-gathering')
  async answerWorkshopOffer(@CurrentActor() actor: Actor, @Args('input') input: AnswerPlaceOfferInput): Promise<DonePayload> {
    await this.registering.answerWorkshop(actor, input.gatheringId, input.accept);
    return DONE;
  }
}
