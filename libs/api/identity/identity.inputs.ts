import { Choice, Text, WholeNumber } from '#platform/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { EmailAddress } from './email-address.js';

/** What the link of a mail holds. Cut off or typed over it is a link that does not work, and not a text that is too short. */
const TOKEN = { min: 0, max: 100 } as const;

@InputType()
export class SignInWithPasswordInput {
  @Field(() => String)
  @EmailAddress()
  email: string;

  @Field(() => String)
  @Text({ min: 1, max: 400 })
  password: string;

  @Field(() => String, { nullable: true, description: 'The code of the second factor, where one is set' })
  @Text({ min: 0, max: 12 }, { optional: true })
  code: string | null;
}

@InputType()
export class SignInWithLinkInput {
  @Field(() => String)
  @Text(TOKEN)
  token: string;

  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 12 }, { optional: true })
  code: string | null;
}

@InputType()
export class RequestLinkInput {
  @Field(() => String)
  @EmailAddress()
  email: string;
}

@InputType()
export class ResetPasswordInput {
  @Field(() => String)
  @Text(TOKEN)
  token: string;

  @Field(() => String)
  @Text({ min: 0, max: 400 })
  password: string;
}

@InputType()
export class ChangeEmailInput extends RequestLinkInput {
  @Field(() => String, { nullable: true, description: 'One’s password once more, where one has one' })
  @Text({ min: 0, max: 400 }, { optional: true })
  currentPassword: string | null;
}

@InputType()
export class ConfirmNewEmailInput {
  @Field(() => String)
  @Text(TOKEN)
  token: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @Text({ min: 0, max: 400 })
  password: string;

  @Field(() => String, { nullable: true, description: 'The one until now, where one has one' })
  @Text({ min: 0, max: 400 }, { optional: true })
  currentPassword: string | null;
}

@InputType()
export class EraseAccountInput {
  @Field(() => String, { description: 'One’s own address, typed once more' })
  @Text({ min: 0, max: 254 })
  email: string;
}

@InputType()
export class ChangeProfileInput {
  @Field(() => String)
  @Text({ min: 2, max: 60 })
  name: string;

  @Field(() => String)
  @Choice(['nl', 'en'])
  locale: string;

  @Field(() => Int, { nullable: true })
  @WholeNumber(1900, 2100, { optional: true })
  birthYear: number | null;
}
