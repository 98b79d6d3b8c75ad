import { AssociationType } from '#api/associations';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PlanRepository } from './plan.repository.js';
import { PlanType } from './plan.type.js';

const MOST = 20;

/** The public plans that stand in an association's name, newest first. */
@Resolver(() => AssociationType)
export class PlansOfAssociationResolver {
  constructor(private readonly repository: PlanRepository) {}

  @ResolveField(() => [PlanType], { description: 'The newest public plans in its name' })
  async plans(@Parent() { id }: AssociationType): Promise<PlanType[]> {
    return (await this.repository.list({ associationId: id, sort: 'newest' }, null, MOST)) as unknown as PlanType[];
  }
}
