import type { Actor } from '#domain/permissions';
import { CurrentActor } from '#platform/auth';
import { NamedPageArguments, type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssociationRepository } from './association.repository.js';
import { AssociationInsideType, AssociationMemberConnection, type AssociationMemberType } from './associations.type.js';
import { shownMember } from './shown-association.js';

/** Who is in an association, for who is in it. */
@Resolver(() => AssociationInsideType)
export class InsideResolver {
  constructor(private readonly associations: AssociationRepository) {}

  @ResolveField(() => AssociationMemberConnection, { description: 'Who is in it now or later, the board first' })
  async members(@Parent() { associationId }: AssociationInsideType, @CurrentActor() actor: Actor, @Args() { first, after, name }: NamedPageArguments): Promise<Page<AssociationMemberType>> {
    const found = await this.associations.members(associationId, name?.trim() || null, keyOf(after, 'count'), pageSize(first) + 1);
    const { nodes, pageInfo } = connectionOf(found, first, (row) => [row.sortKey, row.id]);
    return { nodes: nodes.map((member) => shownMember(member, actor)), pageInfo };
  }
}
