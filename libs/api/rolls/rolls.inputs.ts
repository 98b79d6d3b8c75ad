import { ROLL_LIMITS } from '#domain/deciding';
import { Flag, Text, Uuid } from '#platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AskRollPlaceInput {
  @Field(() => ID, { description: 'A round or a budget' })
  @Uuid()
  voteId: string;

  @Field(() => String, { description: 'Why one should be on it' })
  @Text({ ...ROLL_LIMITS.note, min: 0 })
  note: string;
}

@InputType()
export class AnswerRollRequestInput {
  @Field(() => ID)
  @Uuid()
  voteId: string;

  @Field(() => ID)
  @Uuid()
  personId: string;

  @Field(() => Boolean)
  @Flag()
  accepted: boolean;

  @Field(() => String)
  @Text({ ...ROLL_LIMITS.reason, min: 0 })
  reason: string;
}
