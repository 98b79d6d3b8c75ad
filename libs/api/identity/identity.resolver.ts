import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires, type ServiceToLeave, Sessions } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { refuseChild } from './account-age.js';
import { DonePayload } from './done.payload.js';
import { EraseAccount } from './erase-account/erase-account.handler.js';
import { ChangeProfileInput, EraseAccountInput, RequestLinkInput, ResetPasswordInput, SignInWithLinkInput, SignInWithPasswordInput } from './identity.inputs.js';
import { PersonRepository } from './person.repository.js';
import { RequestLink } from './request-link/request-link.handler.js';
import { ResetPassword } from './reset-password/reset-password.handler.js';
import { SignIn, responseOf } from './sign-in/sign-in.handler.js';
import { SignOut } from './sign-out/sign-out.handler.js';
import { SignOutPayload } from './sign-out/sign-out.payload.js';
import { ViewerType } from './viewer.type.js';

const DONE: DonePayload = { problems: [] };
const left = (service: ServiceToLeave | null): SignOutPayload => ({ service: service && { labelNl: service.label.nl, labelEn: service.label.en, address: service.address }, problems: [] });

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly people: PersonRepository,
    private readonly signIn: SignIn,
    private readonly signingOut: SignOut,
  ) {}

  @Query(() => ViewerType, { nullable: true })
  @Public('tells a browser whether somebody is signed in; null for a visitor')
  async viewer(@CurrentActor() actor: Actor): Promise<ViewerType | null> {
    const person = actor.personId === null ? null : await this.people.byId(actor.personId);
    if (person === null) return null;
    const { id, name, locale, birthYear } = person;
    return { id, name, locale, birthYear, emailAddress: person.email ?? '', canUsePassword: person.passwordHash !== null, secondFactorOn: person.totpConfirmedAt !== null, roles: [...actor.roles] };
  }

  @Mutation(() => DonePayload)
  @Public('signing in is how one stops being a visitor')
  async signInWithPassword(@CurrentRequest() request: BrinkRequest, @Args('input') input: SignInWithPasswordInput): Promise<DonePayload> {
    await this.signIn.withPassword(request, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Public('signing in is how one stops being a visitor; also confirms the address')
  async signInWithLink(@CurrentRequest() request: BrinkRequest, @Args('input') input: SignInWithLinkInput): Promise<DonePayload> {
    await this.signIn.withLink(request, input);
    return DONE;
  }

  @Mutation(() => SignOutPayload)
  @Public('a visitor may sign out as well: nothing happens')
  async signOut(@CurrentRequest() request: BrinkRequest): Promise<SignOutPayload> {
    return left(await this.signingOut.run(request));
  }

  @Mutation(() => SignOutPayload)
  @Requires('manage-account')
  async signOutEverywhere(@CurrentRequest() request: BrinkRequest): Promise<SignOutPayload> {
    return left(await this.signingOut.everywhere(request));
  }
}

@Resolver()
export class AccountResolver {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly resetting: ResetPassword,
    private readonly links: RequestLink,
  ) {}

  @Mutation(() => DonePayload)
  @Public('signing in is how one stops being a visitor')
  async requestSignInLink(@CurrentRequest() request: BrinkRequest, @Args('input') input: RequestLinkInput): Promise<DonePayload> {
    await this.links.run(request, 'sign-in', input.email.trim());
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Public('who forgot a password cannot sign in')
  async requestPasswordReset(@CurrentRequest() request: BrinkRequest, @Args('input') input: RequestLinkInput): Promise<DonePayload> {
    await this.links.run(request, 'reset', input.email.trim());
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Public('who forgot a password cannot sign in')
  async resetPassword(@CurrentRequest() request: BrinkRequest, @Args('input') input: ResetPasswordInput): Promise<DonePayload> {
    await this.resetting.run(request, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async changeProfile(@CurrentActor() actor: Actor, @Args('input') input: ChangeProfileInput): Promise<DonePayload> {
    const personId = required(actor.personId);
    await this.database.transaction(async (tx) => {
      await refuseChild(tx, input.birthYear ?? null);
      if (input.birthYear == null && (await this.people.byId(personId, tx))?.birthYear != null) throw new Refusal([problem('required', 'birthYear')]);
      await this.people.setProfile(tx, personId, { name: input.name.trim(), locale: input.locale, birthYear: input.birthYear ?? null });
    });
    return DONE;
  }
}

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly sessions: Sessions,
    private readonly erasing: EraseAccount,
  ) {}

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async eraseAccount(@CurrentRequest() request: BrinkRequest, @Args('input') input: EraseAccountInput): Promise<DonePayload> {
    await this.erasing.run(request.actor, input.email);
    this.sessions.forget(responseOf(request));
    return DONE;
  }
}
