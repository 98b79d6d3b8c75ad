import { HIDING_GROUNDS, HIDING_LIMITS } from '#domain/discussion';
import { Choice, Flag, Text } from '#platform/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { HidingGroundEnum } from './plan.enums.js';

/** The reason is checked by the decision, so that its problem stands at its field. */
const reason = { ...HIDING_LIMITS.reason, min: 0 };

/** What a report says, of a plan or a comment. */
@InputType({ isAbstract: true })
export class ReportWordsInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String)
  @Text(HIDING_LIMITS.note)
  note: string;
}

/** Why a coach hides a plan or a comment. */
@InputType({ isAbstract: true })
export class HideWordsInput {
  @Field(() => HidingGroundEnum)
  @Choice(HIDING_GROUNDS)
  ground: string;

  @Field(() => String, { description: 'For the author' })
  @Text(reason)
  reason: string;
}

/** Why an author asks for a second look. */
@InputType({ isAbstract: true })
export class AskLookWordsInput {
  @Field(() => String)
  @Text(reason)
  reason: string;
}

/** What came of that look, and why. */
@InputType({ isAbstract: true })
export class DecideLookWordsInput extends AskLookWordsInput {
  @Field(() => Boolean, { description: 'Whether it stays hidden' })
  @Flag()
  upheld: boolean;
}
