import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What a link to a municipality, an area or an association needs. */
@ObjectType('Place', { description: 'A municipality, an area or an association' })
export class PlaceType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}
