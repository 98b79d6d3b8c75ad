import { Choice, Text, WholeNumber } from '#platform/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { EmailAddress } from '../email-address.js';

/** What is asked of everybody who makes an account, whichever way they come. */
@InputType({ isAbstract: true })
export abstract class NewAccountInput {
  @Field(() => String)
  @EmailAddress()
  email: string;

  @Field(() => String, { description: 'What others see beside your plans' })
  @Text({ min: 2, max: 60 })
  name: string;

  @Field(() => Int, { nullable: true, description: 'An account has an age from which one can have it' })
  @WholeNumber(1900, 2100, { optional: true })
  birthYear: number | null;

  @Field(() => String)
  @Choice(['nl', 'en'])
  locale: string;
}
