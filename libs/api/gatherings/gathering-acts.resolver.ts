import { DonePayload, GUEST_NAME, Guests } from '#api/identity';
import { MARKS_AT_ONCE } from '#domain/gatherings';
import { checkText, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires, RequiresOrLink } from '#platform/auth';
import { Refusal, orRefuse } from '#platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OwnCalendar } from './calendar/own-calendar.handler.js';
import { CheckIn } from './check-in/check-in.handler.js';
import { AnswerPlaceOfferInput, AskPlaceAsGuestInput, CancelGatheringInput, ChangeGatheringInput, CheckInInput, GatheringInput, LookBackInput, MakeGatheringInput, OwnRegistrationInput, RegisterForGatheringInput, planFrom, wordsFrom } from './gatherings.inputs.js';
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
    private readonly guests: Guests,
  ) {}

  @Mutation(() => CalendarLinkPayload)
  @Requires('register-for-gathering')
  async makeCalendarLink(@CurrentActor() actor: Actor): Promise<CalendarLinkPayload> {
    return { path: await this.own.make(actor), problems: [] };
  }

  @Mutation(() => DonePayload)
  @RequiresOrLink('register-for-gathering')
  async registerForGathering(@CurrentActor() actor: Actor, @Args('input') input: RegisterForGatheringInput): Promise<DonePayload> {
    await this.registering.register(await this.guests.actorBy(input.link, actor, input.gatheringId), input.gatheringId, wordsFrom(input));
    return DONE;
  }

  @Mutation(() => DonePayload)
  @RequiresOrLink('register-for-gathering')
  async unregisterFromGathering(@CurrentActor() actor: Actor, @Args('input') input: OwnRegistrationInput): Promise<DonePayload> {
    await this.registering.unregister(await this.guests.actorBy(input.link, actor, input.gatheringId), input.gatheringId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @RequiresOrLink('register-for-gathering')
  async answerPlaceOffer(@CurrentActor() actor: Actor, @Args('input') input: AnswerPlaceOfferInput): Promise<DonePayload> {
    await this.registering.answer(await this.guests.actorBy(input.link, actor, input.gatheringId), input.gatheringId, input.accept);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @RequiresOrLink('register-for-gathering')
  async answerWorkshopOffer(@CurrentActor() actor: Actor, @Args('input') input: AnswerPlaceOfferInput): Promise<DonePayload> {
    await this.registering.answerWorkshop(await this.guests.actorBy(input.link, actor, input.gatheringId), input.gatheringId, input.accept);
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'Mails a link to who has no account; the link takes the place, or the place in the line' })
  @Public('who has no account may register with an address that they confirm')
  async askPlaceAsGuest(@CurrentRequest() request: BrinkRequest, @Args('input') input: AskPlaceAsGuestInput): Promise<DonePayload> {
    orRefuse(checkText(input.guest.name, 'guest.name', GUEST_NAME));
    await this.guests.ask(request, { act: 'place', subjectId: input.gatheringId, input: wordsFrom(input) }, input);
    return DONE;
  }
}
