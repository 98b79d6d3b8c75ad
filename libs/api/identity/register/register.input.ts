import { Text, WholeNumber, Choice } from '#platform/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { EmailAddress } from '../email-address.js';

@InputType()
export class RegisterInput {
  @Field(() => String)
  @EmailAddress()
  email: string;

  @Field(() => String, { description: 'What others see beside your plans' })
  @Text({ min: 2, max: 60 })
  name: string;

  @Field(() => String, { nullable: true, description: 'Without one, you sign in with a link by e-mail' })
  @Text({ min: 0, max: 400 }, { optional: true })
  password: string | null;

  @Field(() => Int, { nullable: true, description: 'An account has an age from which one can have it' })
  @WholeNumber(1900, 2100, { optional: true })
  birthYear: number | null;

  @Field(() => String)
  @Choice(['nl', 'en'])
  locale: string;

  @Field(() => String, { nullable: true, description: 'Where to go after confirming: a path of this site' })
  @Text({ min: 0, max: 300 }, { optional: true })
  next: string | null;
}
