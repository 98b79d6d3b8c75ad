import { Payload } from '#platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class SaveDraftPayload extends Payload {
  @Field(() => ID, { nullable: true })
  planId?: string | null;

  @Field(() => Int, { nullable: true })
  revision?: number | null;
}

@ObjectType()
export class PlanPayload extends Payload {
  @Field(() => ID, { nullable: true })
  planId?: string | null;
}
