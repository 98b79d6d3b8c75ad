import { Choice, Text, Uuid } from '#platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { NewAccountInput } from '../register/new-account.input.js';
import { SignInServiceEnum } from './service.type.js';

@InputType()
export class OpenServiceSignInInput {
  @Field(() => SignInServiceEnum)
  @Choice(Object.values(SignInServiceEnum))
  service: SignInServiceEnum;

  @Field(() => String, { nullable: true, description: 'Where to go after signing in: a path of this site' })
  @Text({ min: 0, max: 300 }, { optional: true })
  next: string | null;
}

@InputType()
export class AnswerServiceSignInInput {
  @Field(() => String, { nullable: true, description: 'What the service sent the browser back with, once; without it what this browser proved before' })
  @Text({ min: 0, max: 6_000 }, { optional: true })
  answer: string | null;
}

@InputType()
export class SignInWithServiceInput {
  @Field(() => String, { nullable: true, description: 'The code of the second factor, where one is set and the service asked none' })
  @Text({ min: 0, max: 12 }, { optional: true })
  code: string | null;
}

@InputType()
export class RegisterWithServiceInput extends NewAccountInput {}

@InputType({ isAbstract: true })
abstract class WithOwnPassword {
  @Field(() => String, { nullable: true, description: 'One’s password once more, where one has one' })
  @Text({ min: 0, max: 400 }, { optional: true })
  currentPassword: string | null;
}

@InputType()
export class AddLinkedServiceInput extends WithOwnPassword {
  @Field(() => String, { nullable: true, description: 'A code of the second step, where it is on' })
  @Text({ min: 0, max: 12 }, { optional: true })
  code: string | null;
}

@InputType()
export class RemoveLinkedServiceInput extends WithOwnPassword {
  @Field(() => ID)
  @Uuid()
  linkId: string;
}
