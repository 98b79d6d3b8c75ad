import { Text } from '#platform/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { NewAccountInput } from './new-account.input.js';

@InputType()
export class RegisterInput extends NewAccountInput {
  @Field(() => String, { nullable: true, description: 'Without one, you sign in with a link by e-mail' })
  @Text({ min: 0, max: 400 }, { optional: true })
  password: string | null;

  @Field(() => String, { nullable: true, description: 'Where to go after confirming: a path of this site' })
  @Text({ min: 0, max: 300 }, { optional: true })
  next: string | null;
}
