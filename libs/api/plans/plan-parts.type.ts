import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PlanAssociation', { description: 'The association in whose name a plan stands' })
export class PlanAssociationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;
}

@ObjectType('PlanPicture', { description: 'The first picture with a plan; its bytes are at /attachments/<id>' })
export class PlanPictureType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  description: string;
}
