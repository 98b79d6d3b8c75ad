import { PAPER_LIMITS, ROUND_LIMITS } from '#domain/deciding';
import { Flag, NamedPageArguments, Text, Uuid, Uuids } from '#platform/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';

@ArgsType()
export class PaperVotersArguments extends NamedPageArguments {
  @Field(() => Boolean, { description: 'Those who vote on paper for sure, or those who wait for a second person' })
  @Flag()
  confirmed: boolean;
}

@InputType()
export class StrikePaperVoterInput {
  @Field(() => ID, { description: 'A round or a budget' })
  @Uuid()
  voteId: string;

  @Field(() => ID)
  @Uuid()
  personId: string;
}

@InputType()
export class ConfirmPaperVotersInput {
  @Field(() => ID)
  @Uuid()
  voteId: string;

  @Field(() => [ID], { description: 'Those that were looked at: at most 100' })
  @Uuids(100)
  personIds: string[];
}

@InputType()
export class EnterPaperBallotInput {
  @Field(() => ID)
  @Uuid()
  voteId: string;

  @Field(() => String, { description: 'As it stands on the sheet' })
  @Text(PAPER_LIMITS.code)
  code: string;

  @Field(() => String, { description: 'As in castBallot; of a budget one whole number for each option, in their order' })
  @Text(PAPER_LIMITS.choice)
  choice: string;

  @Field(() => String, { nullable: true })
  @Text(ROUND_LIMITS.reason, { optional: true })
  reason: string | null;
}

@InputType()
export class PaperEntryInput {
  @Field(() => ID)
  @Uuid()
  entryId: string;
}
