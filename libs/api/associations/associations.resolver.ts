import { ViewerType } from '#api/identity';
import { type AreaRow, AreaType, type MunicipalityRow, MunicipalityType, PlacesRepository, areaLoader, municipalityLoader } from '#api/places';
import { publicName } from '#domain/associations';
import { localDate } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { type GraphqlContext, type Page, connectionOf, keyOf, pageSize, required } from '#platform/graphql';
import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AssociationRepository, type AssociationRow } from './association.repository.js';
import { AssociationReader } from './association-reader.js';
import { AssociationArguments, AssociationsArguments } from './associations.inputs.js';
import { AssociationConnection, AssociationDeskType, AssociationEventType, AssociationInsideType, AssociationType, AssociationViewerCanType, BoardSeatType, OwnAssociationsType, YouthAgesType } from './associations.type.js';
import { MemberRepository } from './member.repository.js';
import { shownAssociation } from './shown-association.js';

@ObjectType('ViewerAssociation', { description: 'An association in whose name one may speak' })
class ViewerAssociationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

type Shown = AssociationRow & AssociationType;

@Resolver(() => ViewerType)
export class AssociationsOfViewerResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => [ViewerAssociationType])
  async associations(@CurrentActor() actor: Actor): Promise<ViewerAssociationType[]> {
    const mine = actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id));
    return mine.length === 0 ? [] : this.database.read('associations-of-viewer', 'select id, name from association where id = any($1::uuid[]) order by name, id', [mine]);
  }
}

@Resolver(() => AssociationType)
export class AssociationResolver {
  constructor(
    private readonly associations: AssociationRepository,
    private readonly members: MemberRepository,
    private readonly places: PlacesRepository,
    private readonly reader: AssociationReader,
    private readonly database: Database,
  ) {}

  @Query(() => AssociationType, { nullable: true })
  @Public('what an association is and does is for everybody')
  async association(@Args() { municipality, slug }: AssociationArguments): Promise<AssociationType | null> {
    const found = await this.associations.bySlug(municipality, slug);
    return found === null ? null : shownAssociation(found);
  }

  @Query(() => AssociationConnection, { description: 'Those of a municipality, of an area of it, or all, by name' })
  @Public('which associations there are is for everybody')
  async associationsOf(@Args() { municipality, area, first, after }: AssociationsArguments): Promise<Page<AssociationType>> {
    const found = await this.associations.list(municipality ?? null, area === '' ? null : (area ?? null), keyOf(after, 'name'), pageSize(first) + 1);
    const { nodes, pageInfo } = connectionOf(found, first, (row) => [row.name, row.id]);
    return { nodes: nodes.map(shownAssociation), pageInfo };
  }

  @ResolveField(() => AreaType)
  async area(@Parent() { areaId }: Shown, @Context() context: GraphqlContext): Promise<AreaRow> {
    return required(await areaLoader(context, this.places).load(areaId));
  }

  @ResolveField(() => MunicipalityType)
  async municipality(@Parent() { municipalityId }: Shown, @Context() context: GraphqlContext): Promise<MunicipalityRow> {
    return required(await municipalityLoader(context, this.places).load(municipalityId));
  }

  @ResolveField(() => [BoardSeatType], { description: 'The board of this moment, and who comes in later' })
  async board(@Parent() { id, kind }: Shown): Promise<BoardSeatType[]> {
    return (await this.associations.board(id)).map((m) => ({ role: m.role, name: publicName(kind, m), since: m.since, until: m.until }));
  }

  @ResolveField(() => YouthAgesType, { nullable: true, description: 'Of a young people’s group' })
  async youthAges(@Parent() { kind, municipalityId }: Shown): Promise<YouthAgesType | null> {
    if (kind !== 'young-people') return null;
    const rules = await this.reader.rules(municipalityId);
    return { from: rules.supportAgeFrom, until: rules.youthAgeUntil };
  }

  @ResolveField(() => [AssociationEventType])
  history(@Parent() { id }: Shown): Promise<AssociationEventType[]> {
    return this.associations.history(id);
  }

  @ResolveField(() => AssociationViewerCanType)
  async viewerCan(@Parent() row: Shown, @CurrentActor() actor: Actor): Promise<AssociationViewerCanType> {
    const going = row.endedAt === null;
    const member = actor.associations.some((m) => m.associationId === row.id);
    const asked = actor.personId !== null && !member && (await this.members.openRequest(row.id, actor.personId)) !== null;
    return {
      lead: going && speaksFor(actor, row.id),
      join: going && !member && !asked && can(actor, 'join-association', { municipalityId: row.municipalityId }) === null,
      withdrawRequest: asked,
      leave: member,
      appointChair: going && !row.hasBoard && can(actor, 'found-association', { municipalityId: row.municipalityId, associationId: row.id }) === null,
    };
  }

  @ResolveField(() => AssociationInsideType, { nullable: true, description: 'Only for who is in it now, or is asked to come in' })
  async inside(@Parent() row: Shown, @CurrentActor() actor: Actor): Promise<AssociationInsideType | null> {
    return this.reader.inside(row, actor, localDate(await this.database.now()));
  }
}

@Resolver()
export class OwnAssociationsResolver {
  constructor(
    private readonly associations: AssociationRepository,
    private readonly members: MemberRepository,
    private readonly reader: AssociationReader,
  ) {}

  @Query(() => OwnAssociationsType)
  @Requires('answer-invitation')
  async myAssociations(@CurrentActor() actor: Actor): Promise<OwnAssociationsType> {
    const invitations = await this.members.invitationsFor(required(actor.personId));
    const ids = [...actor.associations.map((m) => m.associationId as string), ...invitations.map((i) => i.associationId)];
    const shown = new Map((ids.length === 0 ? [] : await this.associations.byIds(ids)).map((row) => [row.id, shownAssociation(row)]));
    const of = (id: string): AssociationType => required(shown.get(id));
    return {
      memberships: actor.associations.map((m) => ({ role: m.role, association: of(m.associationId) })),
      invitations: invitations.map(({ id, role, expiresAt, associationId }) => ({ id, role, expiresAt, association: of(associationId) })),
    };
  }

  @Query(() => AssociationDeskType)
  @Requires('found-association')
  async associationDesk(@CurrentActor() actor: Actor): Promise<AssociationDeskType> {
    return this.reader.desk(actor);
  }
}
