import { DayText, Nested, Text, Uuid } from '#platform/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ValidateIf } from 'class-validator';
import { OrdinanceRulesType } from './ordinance.type.js';

@InputType()
export class AdoptOrdinanceInput {
  @Field(() => ID)
  @Uuid()
  municipalityId: string;

  @Field(() => String, { description: 'The first day on which it holds, YYYY-MM-DD' })
  @DayText()
  validFrom: string;

  @Field(() => OrdinanceRulesType)
  @ValidateIf(() => false)
  @Nested(() => OrdinanceRulesType)
  rules: OrdinanceRulesType;
}

@InputType()
export class ChangeMunicipalityInput {
  @Field(() => ID)
  @Uuid()
  municipalityId: string;

  @Field(() => String, { description: 'The colour of its buttons and headings, #rrggbb' })
  @Text({ min: 7, max: 7 })
  brand: string;

  @Field(() => String, { description: 'Where the griffie hears of what is overdue' })
  @Text({ min: 3, max: 254 })
  clerkAddress: string;
}
