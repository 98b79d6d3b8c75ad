import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Figure')
export class FigureType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}
