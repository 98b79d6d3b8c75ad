import { Text, Uuid, WholeNumber } from '#platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class ChooseResidenceInput {
  @Field(() => ID)
  @Uuid()
  areaId: string;

  @Field(() => Int)
  @WholeNumber(0, 9_999)
  birthYear: number;
}

@InputType()
export class AskLetterInput {
  @Field(() => String, { description: 'Street and number, then postcode and place: kept until the letter is posted' })
  @Text({ min: 8, max: 160, multiline: true })
  address: string;
}

@InputType()
export class VerifyResidenceInput {
  @Field(() => String)
  @Text({ min: 0, max: 40 })
  code: string;
}

@InputType()
export class SeeResidenceInput {
  @Field(() => String)
  @Text({ min: 3, max: 254 })
  email: string;
}

@InputType()
export class ResidenceVisitInput {
  @Field(() => ID)
  @Uuid()
  visitId: string;
}

@InputType()
export class LettersPostedInput {
  @Field(() => ID)
  @Uuid()
  municipalityId: string;
}
