import { Uuid } from '#platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';

/** Where something is begun, and in whose name: one's own, or an association's. */
@InputType({ isAbstract: true })
export class ForWhomInput {
  @Field(() => ID)
  @Uuid()
  municipalityId: string;

  @Field(() => ID, { nullable: true })
  @Uuid({ optional: true })
  areaId: string | null;

  @Field(() => ID, { nullable: true, description: 'In whose name' })
  @Uuid({ optional: true })
  associationId: string | null;
}
