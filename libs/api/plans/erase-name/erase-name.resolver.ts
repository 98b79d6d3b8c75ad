import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PlanPayload } from '../plans.payload.js';
import { PlanIdInput } from '../save-draft/save-draft.input.js';
import { EraseName } from './erase-name.handler.js';

@Resolver()
export class EraseNameResolver {
  constructor(private readonly names: EraseName) {}

  @Mutation(() => PlanPayload)
  @Requires('erase-name')
  async eraseNameOfPlan(@CurrentActor() actor: Actor, @Args('input') input: PlanIdInput): Promise<PlanPayload> {
    return { ...(await this.names.run(actor, input)), problems: [] };
  }
}
