import { DonePayload } from '#api/identity';
import { ADDITION_LIMITS, hindranceToAdd } from '#domain/gatherings';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { ClientKey, Text, Uuid } from '#platform/graphql';
import { Args, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GatheringRow } from '../gathering.repository.js';
import { GatheringInput } from '../gatherings.inputs.js';
import { GatheringDetailType } from '../gatherings.type.js';
import { AddToLookBack, maySeeAddition } from './add-to-look-back.handler.js';
import { AdditionRepository } from './addition.repository.js';
import { standingOf } from './standing.js';

@ObjectType('GatheringAddition', { description: 'What somebody who was there adds to a look-back' })
class GatheringAdditionType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'Whether everybody sees it, or it waits for who leads the gathering' })
  shown: boolean;

  @Field(() => Boolean)
  viewerCanRemove: boolean;
}

@ObjectType('LookBack', { description: 'What people add to a look-back' })
class LookBackType {
  @Field(() => [GatheringAdditionType])
  additions: GatheringAdditionType[];

  @Field(() => Boolean)
  viewerCanAdd: boolean;

  @Field(() => Boolean)
  viewerLeads: boolean;
}

@InputType()
class AddToLookBackInput extends GatheringInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text({ ...ADDITION_LIMITS.text, min: 0 })
  text: string;
}

@InputType()
class AdditionInput {
  @Field(() => ID)
  @Uuid()
  additionId: string;
}

@Resolver(() => GatheringDetailType)
export class LookBackResolver {
  constructor(
    private readonly database: Database,
    private readonly additions: AdditionRepository,
    private readonly adding: AddToLookBack,
  ) {}

  @ResolveField(() => LookBackType)
  async lookBack(@Parent() { row }: { row: GatheringRow }, @CurrentActor() actor: Actor): Promise<LookBackType> {
    const standing = await standingOf(this.database.source.manager, actor, row.id);
    const leads = standing?.leads === true;
    const additions = (await this.additions.of(row.id)).filter((addition) => maySeeAddition(actor, { leads }, addition));
    return {
      additions: additions.map(({ id, text, shownAt, personId }) => ({ id, text, shown: shownAt !== null, viewerCanRemove: leads || (actor.personId !== null && personId === actor.personId) })),
      viewerCanAdd: standing !== null && actor.personId !== null && hindranceToAdd(standing, standing.now) === null,
      viewerLeads: leads,
    };
  }

  @Mutation(() => DonePayload, { description: 'Adds words to a look-back: who was there' })
  @Requires('add-to-look-back')
  async addToLookBack(@CurrentActor() actor: Actor, @Args('input') input: AddToLookBackInput): Promise<DonePayload> {
    await this.adding.add(actor, input.gatheringId, input.text);
    return { problems: [] };
  }

  @Mutation(() => DonePayload, { description: 'Shows what somebody added' })
  @Requires('add-to-look-back')
  async showAddition(@CurrentActor() actor: Actor, @Args('input') input: AdditionInput): Promise<DonePayload> {
    await this.adding.show(actor, input.additionId);
    return { problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('add-to-look-back')
  async removeAddition(@CurrentActor() actor: Actor, @Args('input') input: AdditionInput): Promise<DonePayload> {
    await this.adding.remove(actor, input.additionId);
    return { problems: [] };
  }
}
