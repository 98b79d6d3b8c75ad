import { ViewerType } from '#api/identity';
import { type Actor, speaksFor } from '#domain/permissions';
import { CurrentActor } from '#platform/auth';
import { Database } from '#platform/database';
import { Field, ID, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';

@ObjectType('ViewerAssociation', { description: 'An association in whose name one may speak' })
class ViewerAssociationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@Resolver(() => ViewerType)
export class AssociationsOfViewerResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [ViewerAssociationType])
  async associations(@CurrentActor() actor: Actor): Promise<ViewerAssociationType[]> {
    const mine = actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id));
    return mine.length === 0 ? [] : this.database.read('associations-of-viewer', 'select id, name from association where id = any($1::uuid[]) order by name, id', [mine]);
  }
}
