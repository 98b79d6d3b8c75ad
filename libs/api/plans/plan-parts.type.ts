import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PlanPicture', { description: 'The first picture with a plan; its bytes are at /attachments/<id>' })
export class PlanPictureType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  description: string;
}
