import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerInConsentInput, ChangeConsentTextInput, CloseConsentInput, LeadConsentInput, ProposeConsentInput, ReturnConsentInput, SayInConsentInput, TakeOutOfConsentInput, TakeStandInput, TestObjectionInput, WithdrawConsentInput } from './consent.inputs.js';
import { ConsentPayload } from './consent.type.js';
import { JudgeSayings } from './lead-consent/judge-sayings.handler.js';
import { LeadConsent } from './lead-consent/lead-consent.handler.js';
import { ProposeConsent } from './propose-consent/propose-consent.handler.js';
import { TakePart } from './take-part/take-part.handler.js';
import { WriteConsent } from './write-consent/write-consent.handler.js';

const done = ({ consentId }: { consentId: string }): ConsentPayload => ({ consentId, problems: [] });

@Resolver()
export class ConsentActsResolver {
  constructor(
    private readonly proposing: ProposeConsent,
    private readonly writing: WriteConsent,
    private readonly leading: LeadConsent,
    private readonly judging: JudgeSayings,
    private readonly taking: TakePart,
  ) {}

  @Mutation(() => ConsentPayload, { description: 'Hands a proposal to the coaches' })
  @Requires('propose-consent')
  async proposeConsent(@CurrentActor() actor: Actor, @Args('input') input: ProposeConsentInput): Promise<ConsentPayload> {
    return done(await this.proposing.run(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Changes the text: before it is opened, and to work objections in' })
  @Requires('write-consent')
  async changeConsentText(@CurrentActor() actor: Actor, @Args('input') input: ChangeConsentTextInput): Promise<ConsentPayload> {
    return done(await this.writing.changeText(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Answers a question about the proposal' })
  @Requires('write-consent')
  async answerInConsent(@CurrentActor() actor: Actor, @Args('input') input: AnswerInConsentInput): Promise<ConsentPayload> {
    return done(await this.writing.answer(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Takes the proposal back' })
  @Requires('write-consent')
  async withdrawConsent(@CurrentActor() actor: Actor, @Args('input') input: WithdrawConsentInput): Promise<ConsentPayload> {
    return done(await this.writing.withdraw(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Gives a proposal back to its proposer before it is opened' })
  @Requires('lead-consent')
  async returnConsent(@CurrentActor() actor: Actor, @Args('input') input: ReturnConsentInput): Promise<ConsentPayload> {
    return done(await this.leading.giveBack(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Leads to another step' })
  @Requires('lead-consent')
  async leadConsent(@CurrentActor() actor: Actor, @Args('input') input: LeadConsentInput): Promise<ConsentPayload> {
    return done(await this.leading.lead(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Closes it; what was decided follows from what was said' })
  @Requires('lead-consent')
  async closeConsent(@CurrentActor() actor: Actor, @Args('input') input: CloseConsentInput): Promise<ConsentPayload> {
    return done(await this.leading.close(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Says whether an objection holds, and why' })
  @Requires('lead-consent')
  async testObjection(@CurrentActor() actor: Actor, @Args('input') input: TestObjectionInput): Promise<ConsentPayload> {
    return done(await this.judging.test(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Takes out a question or a reaction that does not belong there' })
  @Requires('lead-consent')
  async takeOutOfConsent(@CurrentActor() actor: Actor, @Args('input') input: TakeOutOfConsentInput): Promise<ConsentPayload> {
    return done(await this.judging.takeOut(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Asks something to understand the proposal' })
  @Requires('take-part-in-consent')
  async askInConsent(@CurrentActor() actor: Actor, @Args('input') input: SayInConsentInput): Promise<ConsentPayload> {
    return done(await this.taking.ask(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Gives one’s reaction; a later one replaces the earlier' })
  @Requires('take-part-in-consent')
  async reactInConsent(@CurrentActor() actor: Actor, @Args('input') input: SayInConsentInput): Promise<ConsentPayload> {
    return done(await this.taking.react(actor, input));
  }

  @Mutation(() => ConsentPayload, { description: 'Says whether one has an objection; a later word replaces the earlier' })
  @Requires('take-part-in-consent')
  async takeConsentStand(@CurrentActor() actor: Actor, @Args('input') input: TakeStandInput): Promise<ConsentPayload> {
    return done(await this.taking.takeStand(actor, input));
  }
}
