import { Choice, ClientKey, Nested, Text } from '#platform/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { EmailAddress } from '../email-address.js';

/** Bounds of the name that a guest gives. */
export const GUEST_NAME = { min: 2, max: 60 } as const;

@InputType({ description: 'Somebody without an account, who will confirm the address' })
export class GuestInput {
  @Field(() => String)
  @EmailAddress()
  email: string;

  @Field(() => String, { description: 'May be empty where nobody is to know it' })
  @Text({ ...GUEST_NAME, min: 0 })
  name: string;

  @Field(() => String, { description: 'The language of the mails' })
  @Choice(['nl', 'en'])
  locale: string;
}

/** What each act of a guest is asked with, beside its own words. */
@InputType({ isAbstract: true })
export class AskedByGuestInput {
  @Field(() => GuestInput)
  @Nested(() => GuestInput)
  guest: GuestInput;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class ConfirmAsGuestInput {
  @Field(() => String)
  @Text({ min: 20, max: 100 })
  token: string;
}
