import { Public } from '#platform/auth';
import { Payload } from '#platform/graphql';
import { Args, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { ConfirmAsGuestInput } from './guest.inputs.js';
import { Guests } from './guests.handler.js';

@ObjectType()
class GuestPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'A path of the site to go on to; holds a secret of who confirmed' })
  path: string | null;
}

@Resolver()
export class GuestResolver {
  constructor(private readonly guests: Guests) {}

  @Mutation(() => GuestPayload, { description: 'Does what a visitor asked for, with the link from their mailbox' })
  @Public('who has no account confirms an address')
  async confirmAsGuest(@Args('input') input: ConfirmAsGuestInput): Promise<GuestPayload> {
    return { path: (await this.guests.confirm(input.token)).path, problems: [] };
  }
}
