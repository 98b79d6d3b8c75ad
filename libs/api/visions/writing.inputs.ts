import { ACTION_STATUSES, VISION_LIMITS as LIMITS } from '#domain/visions';
import { Choice, ClientKey, Flag, Nested, Text, Uuid, WholeNumber } from '#platform/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ActionStatusEnum, VisionIdInput, free, MOST_VERSIONS } from './visions.inputs.js';

@InputType()
export class BeginVisionInput {
  @Field(() => ID)
  @Uuid()
  associationId: string;

  @Field(() => String)
  @Text(free(LIMITS.title))
  title: string;
}

@InputType()
export class VisionWriterInput extends VisionIdInput {
  @Field(() => ID)
  @Uuid()
  personId: string;
}

@InputType()
export class ChangeVisionInput extends VisionIdInput {
  @Field(() => Int, { description: 'The revision that was changed' })
  @WholeNumber(1, MOST_VERSIONS)
  revision: number;

  @Field(() => String)
  @Text(free(LIMITS.title))
  title: string;

  @Field(() => String)
  @Text(free(LIMITS.summary))
  summary: string;
}

@InputType()
export class AddVisionChapterInput extends VisionIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(free(LIMITS.chapterTitle))
  title: string;
}

@InputType()
export class VisionActionInput {
  @Field(() => ID, { nullable: true, description: 'None for a new one' })
  @Uuid({ optional: true })
  id: string | null;

  @Field(() => String)
  @Text(free(LIMITS.actionTitle))
  title: string;

  @Field(() => String)
  @Text(LIMITS.who)
  who: string;

  @Field(() => String, { description: 'In words: summer 2027' })
  @Text(LIMITS.until)
  until: string;
}

@InputType()
export class VisionGoalInput {
  @Field(() => ID, { nullable: true, description: 'None for a new one' })
  @Uuid({ optional: true })
  id: string | null;

  @Field(() => String)
  @Text(free(LIMITS.goalTitle))
  title: string;

  @Field(() => String)
  @Text(LIMITS.why)
  why: string;

  @Field(() => [VisionActionInput])
  @Nested(() => VisionActionInput)
  actions: VisionActionInput[];
}

@InputType()
export class VisionChapterWordsInput {
  @Field(() => String)
  @Text(free(LIMITS.chapterTitle))
  title: string;

  @Field(() => String)
  @Text(free(LIMITS.body))
  body: string;

  @Field(() => [VisionGoalInput])
  @Nested(() => VisionGoalInput)
  goals: VisionGoalInput[];
}

@InputType()
export class VisionChapterIdInput {
  @Field(() => ID)
  @Uuid()
  chapterId: string;
}

@InputType()
export class RemoveVisionChapterInput extends VisionChapterIdInput {
  @Field(() => Int, { description: 'The revision that was seen' })
  @WholeNumber(1, MOST_VERSIONS)
  revision: number;
}

@InputType()
export class SaveVisionChapterInput extends RemoveVisionChapterInput {
  @Field(() => VisionChapterWordsInput)
  @Nested(() => VisionChapterWordsInput)
  words: VisionChapterWordsInput;
}

@InputType()
export class MoveVisionChapterInput extends VisionChapterIdInput {
  @Field(() => Boolean, { description: 'To the beginning; else to the end' })
  @Flag()
  up: boolean;
}

@InputType()
export class PublishVisionInput extends VisionIdInput {
  @Field(() => String, { description: 'What changed, in a few words' })
  @Text(LIMITS.note)
  note: string;
}

@InputType()
export class SetVisionActionInput {
  @Field(() => ID)
  @Uuid()
  actionId: string;

  @Field(() => ActionStatusEnum)
  @Choice(ACTION_STATUSES)
  status: string;

  @Field(() => String)
  @Text(LIMITS.note)
  note: string;
}

@InputType()
export class SuggestToVisionInput extends VisionIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID, { nullable: true, description: 'The chapter that it is about; none: the whole' })
  @Uuid({ optional: true })
  chapterId: string | null;

  @Field(() => String)
  @Text(free(LIMITS.suggestion))
  text: string;
}

@InputType()
export class VisionSuggestionIdInput {
  @Field(() => ID)
  @Uuid()
  suggestionId: string;
}

@InputType()
export class JudgeVisionSuggestionInput extends VisionSuggestionIdInput {
  @Field(() => Boolean)
  @Flag()
  accept: boolean;

  @Field(() => String)
  @Text(free(LIMITS.reason))
  reason: string;

  @Field(() => Boolean, { description: 'Whether everybody may read the words of a declined one; an accepted one is always shown' })
  @Flag()
  shown: boolean;
}
