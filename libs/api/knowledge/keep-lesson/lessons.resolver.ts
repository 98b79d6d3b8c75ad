import { DonePayload } from '#api/identity';
import { PlanDetailType, subjectOf } from '#api/plans';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Flag, Uuid } from '#platform/graphql';
import { Args, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { KnowledgeType } from '../knowledge.type.js';
import { KeepLesson } from './keep-lesson.handler.js';
import { LessonRepository } from './lesson.repository.js';

@ObjectType('LessonOfPlan', { description: 'A lesson that helped a plan' })
class LessonOfPlanType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@ObjectType('PlanOfLesson', { description: 'A plan that a lesson helped' })
class PlanOfLessonType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;
}

@InputType()
class KeepLessonInput {
  @Field(() => ID)
  @Uuid()
  planId: string;

  @Field(() => ID)
  @Uuid()
  lessonId: string;

  @Field(() => Boolean, { description: 'Whether it helped' })
  @Flag()
  kept: boolean;
}

@Resolver(() => PlanDetailType)
export class LessonsOfPlanResolver {
  constructor(
    private readonly lessons: LessonRepository,
    private readonly keeping: KeepLesson,
  ) {}

  @ResolveField('lessons', () => [LessonOfPlanType], { description: 'The lessons that helped it, by its author' })
  ofPlan(@Parent() { id }: { id: string }): Promise<LessonOfPlanType[]> {
    return this.lessons.ofPlan(id);
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks may say which lessons helped it' })
  viewerCanKeepLesson(@Parent() plan: Parameters<typeof subjectOf>[0], @CurrentActor() actor: Actor): boolean {
    return can(actor, 'change-plan', subjectOf(plan)) === null;
  }

  @Mutation(() => DonePayload, { description: 'Says that a lesson helped a plan, or takes that back' })
  @Requires('change-plan')
  async keepLesson(@CurrentActor() actor: Actor, @Args('input') input: KeepLessonInput): Promise<DonePayload> {
    await this.keeping.run(actor, input);
    return { problems: [] };
  }
}

@Resolver(() => KnowledgeType)
export class PlansOfLessonResolver {
  constructor(private readonly lessons: LessonRepository) {}

  @ResolveField(() => [PlanOfLessonType], { description: 'The plans that it helped, the latest first' })
  helped(@Parent() { id, kind }: KnowledgeType): Promise<PlanOfLessonType[]> | PlanOfLessonType[] {
    return kind === 'lesson' ? this.lessons.helped(id) : [];
  }
}
