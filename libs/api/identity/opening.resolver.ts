import { Attempts, type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires, addressOf } from '#platform/auth';
import type { Actor } from '#domain/permissions';
import { orRefuse } from '#platform/graphql';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MOST_PER_ADDRESS, WINDOW_MINUTES } from './attempt-limits.js';
import { ChangeEmail, ConfirmNewEmail } from './change-email/change-email.handler.js';
import { ChangePassword } from './change-password/change-password.handler.js';
import { DonePayload } from './done.payload.js';
import { ChangeEmailInput, ChangePasswordInput, ConfirmNewEmailInput } from './identity.inputs.js';

const DONE: DonePayload = { problems: [] };

/** Changing what opens an account: its address and its password. */
@Resolver()
export class OpeningResolver {
  constructor(
    private readonly emails: ChangeEmail,
    private readonly confirming: ConfirmNewEmail,
    private readonly passwords: ChangePassword,
    private readonly attempts: Attempts,
  ) {}

  @Mutation(() => DonePayload, { description: 'Mails a link to the new address; until it is confirmed the old one holds' })
  @Requires('manage-account')
  async changeEmail(@CurrentActor() actor: Actor, @Args('input') input: ChangeEmailInput): Promise<DonePayload> {
    await this.emails.ask(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Public('the link may be opened in another browser than the one in which it was asked')
  async confirmNewEmail(@CurrentRequest() request: BrinkRequest, @Args('input') input: ConfirmNewEmailInput): Promise<DonePayload> {
    orRefuse(await this.attempts.count('link-address', [addressOf(request)], MOST_PER_ADDRESS, WINDOW_MINUTES));
    await this.confirming.run(input.token);
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'Ends every other session' })
  @Requires('manage-account')
  async changePassword(@CurrentRequest() request: BrinkRequest, @Args('input') input: ChangePasswordInput): Promise<DonePayload> {
    await this.passwords.run(request, input);
    return DONE;
  }
}
