import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires, ServiceCookie, SignInServices } from '#platform/auth';
import { required } from '#platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DonePayload } from '../done.payload.js';
import { SignIn, responseOf } from '../sign-in/sign-in.handler.js';
import { AnswerService } from './answer-service.handler.js';
import { AddLinkedService, RemoveLinkedService } from './linked-service.handler.js';
import { RegisterWithService } from './register-with-service.handler.js';
import { AddLinkedServiceInput, AnswerServiceSignInInput, OpenServiceSignInInput, RegisterWithServiceInput, RemoveLinkedServiceInput, SignInWithServiceInput } from './service.inputs.js';
import { ServiceRepository } from './service.repository.js';
import { AnswerServiceSignInPayload, LinkedServiceType, OpenServiceSignInPayload, RegisterWithServicePayload, SignInServiceType } from './service.type.js';

const DONE: DonePayload = { problems: [] };

/** Signing in by a service. What a browser proved is told by a mutation: answers to visitors' questions are kept and shared. */
@Resolver()
export class ServiceSignInResolver {
  constructor(
    private readonly answering: AnswerService,
    private readonly registering: RegisterWithService,
    private readonly signIn: SignIn,
    private readonly cookie: ServiceCookie,
  ) {}

  @Mutation(() => OpenServiceSignInPayload)
  @Public('signing in is how one stops being a visitor')
  async openServiceSignIn(@CurrentRequest() request: BrinkRequest, @Args('input') input: OpenServiceSignInInput): Promise<OpenServiceSignInPayload> {
    return { address: await this.answering.begin(request, input.service, input.next ?? null), problems: [] };
  }

  @Mutation(() => AnswerServiceSignInPayload)
  @Public('tells a browser what it proved itself')
  async answerServiceSignIn(@CurrentRequest() request: BrinkRequest, @Args('input') { answer }: AnswerServiceSignInInput): Promise<AnswerServiceSignInPayload> {
    const { service, personId, name, email, next } = await (answer === null || answer === undefined ? this.answering.proved(request) : this.answering.answer(request, answer));
    return { proof: { service, linked: personId !== null, name, emailAddress: email, next }, problems: [] };
  }

  @Mutation(() => DonePayload)
  @Public('signing in is how one stops being a visitor')
  async signInWithService(@CurrentRequest() request: BrinkRequest, @Args('input') { code }: SignInWithServiceInput): Promise<DonePayload> {
    await this.signIn.withService(request, { secret: required(this.cookie.secretOf(request), 'not-proven'), code: code ?? null });
    this.cookie.forget(responseOf(request));
    return DONE;
  }

  @Mutation(() => RegisterWithServicePayload)
  @Public('everybody may make an account')
  async registerWithService(@CurrentRequest() request: BrinkRequest, @Args('input') input: RegisterWithServiceInput): Promise<RegisterWithServicePayload> {
    const signedIn = await this.registering.run(request, required(this.cookie.secretOf(request), 'not-proven'), input);
    if (signedIn) this.cookie.forget(responseOf(request));
    return { signedIn, problems: [] };
  }
}

/** The services that open one's account. */
@Resolver()
export class LinkedServicesResolver {
  constructor(
    private readonly services: SignInServices,
    private readonly repository: ServiceRepository,
    private readonly adding: AddLinkedService,
    private readonly removing: RemoveLinkedService,
    private readonly cookie: ServiceCookie,
  ) {}

  @Query(() => [SignInServiceType])
  @Public('shown where one signs in')
  signInServices(): SignInServiceType[] {
    return this.services.all.map(({ service, label }) => ({ service, labelNl: label.nl, labelEn: label.en }));
  }

  @Query(() => [LinkedServiceType])
  @Requires('manage-account')
  linkedServices(@CurrentActor() actor: Actor): Promise<LinkedServiceType[]> {
    return this.repository.linksOf(required(actor.personId));
  }

  @Mutation(() => DonePayload, { description: 'Links what this browser proved to one’s account' })
  @Requires('manage-account')
  async addLinkedService(@CurrentRequest() request: BrinkRequest, @Args('input') input: AddLinkedServiceInput): Promise<DonePayload> {
    await this.adding.run(request.actor, required(this.cookie.secretOf(request), 'not-proven'), { currentPassword: input.currentPassword ?? null, code: input.code ?? null });
    this.cookie.forget(responseOf(request));
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'Ends every other session' })
  @Requires('manage-account')
  async removeLinkedService(@CurrentRequest() request: BrinkRequest, @Args('input') input: RemoveLinkedServiceInput): Promise<DonePayload> {
    await this.removing.run(request, input.linkId, input.currentPassword ?? null);
    return DONE;
  }
}
