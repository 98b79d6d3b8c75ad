import { AssociationType } from '#api/associations';
import { GuestRepository } from '#api/identity';
import { PlacesRepository } from '#api/places';
import { decideCheckIn, decideRecap, hindranceToLead, leads } from '#domain/gatherings';
import { isUuid } from '#domain/kernel';
import { type Actor, can, isForGuests, speaksFor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { GuestLink, type Page, PageArguments, Text, connectionOf, keyOf, pageSize, required } from '#platform/graphql';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { CheckIn } from './check-in/check-in.handler.js';
import { type GatheringRow, GatheringRepository } from './gathering.repository.js';
import { DoorListType, GatheringChangeType, GatheringConnection, GatheringDetailType, GatheringScopeType, GatheringType, ProgrammeItemType, RegistrationType, ViewerCanOfGatheringType, WorkshopWishType } from './gatherings.type.js';
import { RegistrationRepository, type RegistrationRow } from './registration.repository.js';

@ArgsType()
class GatheringsArguments extends PageArguments {
  @Field(() => Boolean, { defaultValue: false, description: 'Those that were, instead of those to come' })
  @IsBoolean()
  past: boolean;

  @Field(() => String, { nullable: true, description: 'A municipality; with those of the province' })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'An area of that municipality; with those of the municipality and the province' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@ArgsType()
class LinkArguments {
  @GuestLink()
  link: string | null;
}

/** A gathering as everybody may see it. */
const shown = (row: GatheringRow): GatheringType & { row: GatheringRow } => ({ ...row, placesLeft: row.line ? 0 : row.capacity - row.placesTaken, hasRecap: row.recap !== null, row });
type Shown = { readonly row: GatheringRow };

@Resolver(() => GatheringDetailType)
export class GatheringsResolver {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
    private readonly guests: GuestRepository,
  ) {}

  @Query(() => GatheringConnection, { name: 'gatherings' })
  @Public('what is announced is for everybody')
  async list(@Args() { first, after, past, municipality, area }: GatheringsArguments): Promise<Page<GatheringType>> {
    const found = await this.gatherings.list({ past, municipality: municipality ?? null, area: area ?? null }, keyOf(after, 'moment'), pageSize(first) + 1);
    const page = connectionOf(found, first, (row) => [row.startsAt.toISOString(), row.id]);
    return { nodes: page.nodes.map(shown), pageInfo: page.pageInfo };
  }

  @Query(() => GatheringDetailType, { nullable: true, name: 'gathering' })
  @Public('what is announced is for everybody; a draft exists only for who leads it')
  async byId(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<GatheringDetailType | null> {
    const found = isUuid(id) ? await this.gatherings.byId(id) : null;
    return found === null || (found.state === 'draft' && !leads(actor, found)) ? null : shown(found) as unknown as GatheringDetailType;
  }

  @ResolveField(() => [ProgrammeItemType])
  async items(@Parent() { row }: Shown): Promise<ProgrammeItemType[]> {
    return (await this.gatherings.items(row.id)).map((item) => ({ ...item, placesLeft: item.capacity === null ? null : item.line ? 0 : item.capacity - item.placesTaken }));
  }

  @ResolveField(() => [GatheringChangeType], { description: 'What changed after the announcement, newest first' })
  async changes(@Parent() { row }: Shown): Promise<GatheringChangeType[]> {
    return (await this.gatherings.changes(row.id)).flatMap(({ at, changes }) => changes.map((change) => ({ at, ...change })));
  }

  @ResolveField(() => [GatheringType], { description: 'The others of its series, the latest first' })
  async ofSeries(@Parent() { row }: Shown): Promise<GatheringType[]> {
    return row.series === '' ? [] : (await this.gatherings.ofSeries(row)).filter((other) => other.id !== row.id).map(shown);
  }

  @ResolveField(() => String, { nullable: true, description: 'The link of the meeting: only for who has a place, and who leads it' })
  async onlineUrl(@Parent() { row }: Shown, @CurrentActor() actor: Actor, @Args() { link }: LinkArguments): Promise<string | null> {
    if (row.onlineUrl === '') return null;
    if (leads(actor, row)) return row.onlineUrl;
    return row.state === 'published' && (await this.registrationOf(row, actor, link))?.state === 'registered' ? row.onlineUrl : null;
  }

  @ResolveField(() => RegistrationType, { nullable: true })
  viewerRegistration(@Parent() { row }: Shown, @CurrentActor() actor: Actor, @Args() { link }: LinkArguments): Promise<RegistrationType | null> {
    return this.registrationOf(row, actor, link);
  }

  @ResolveField(() => Boolean, { description: 'Whether it has begun: then nobody registers any more' })
  async begun(@Parent() { row }: Shown): Promise<boolean> {
    return row.startsAt.getTime() <= (await this.database.now());
  }

  @ResolveField(() => ViewerCanOfGatheringType)
  async viewerCan(@Parent() { row }: Shown, @CurrentActor() actor: Actor): Promise<ViewerCanOfGatheringType> {
    const now = await this.database.now();
    const [startsAt, endsAt] = [row.startsAt.getTime(), row.endsAt.getTime()];
    const lead = hindranceToLead(actor, { ...row, draft: row.state === 'draft' }) === null;
    const open = row.state === 'published' && startsAt > now;
    return { lead: lead && row.state !== 'cancelled' && (row.state === 'draft' || endsAt > now), register: open && (actor.personId === null ? isForGuests('register-for-gathering') : can(actor, 'register-for-gathering') === null), lookBack: lead && decideRecap({ state: row.state, startsAt }, now).ok, checkIn: lead && decideCheckIn({ published: row.state === 'published', startsAt, endsAt }, now).ok };
  }

  /** What somebody registered: a guest by the link of a mail, else who is signed in. */
  private async registrationOf(row: GatheringRow, actor: Actor, link: string | null | undefined): Promise<RegistrationRow | null> {
    const personId = link == null ? actor.personId : await this.guests.byLink(link, row.id);
    return personId === null ? null : this.registrations.ofPerson(row.id, personId);
  }
}

@Resolver(() => AssociationType)
export class GatheringsOfAssociationResolver {
  constructor(private readonly repository: GatheringRepository) {}

  @ResolveField(() => [GatheringType], { description: 'What it holds from now on' })
  async gatherings(@Parent() { id }: AssociationType): Promise<GatheringType[]> {
    return (await this.repository.ofAssociation(id, false)).map(shown);
  }

  @ResolveField(() => [GatheringType], { description: 'What it held, the latest first' })
  async pastGatherings(@Parent() { id }: AssociationType): Promise<GatheringType[]> {
    return (await this.repository.ofAssociation(id, true)).map(shown);
  }
}

@Resolver(() => RegistrationType)
export class RegistrationsResolver {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  @Query(() => [RegistrationType])
  @Requires('register-for-gathering')
  myRegistrations(@CurrentActor() actor: Actor): Promise<RegistrationType[]> {
    return this.registrations.all(required(actor.personId));
  }

  @ResolveField(() => WorkshopWishType, { nullable: true, description: 'The workshop for which one waits, or in which one was offered a place' })
  workshopWish(@Parent() { wishId, wishState, wishUntil, wishBefore }: RegistrationType & RegistrationRow): WorkshopWishType | null {
    return wishId === null ? null : { workshopId: wishId, state: required(wishState), offeredUntil: wishUntil, before: wishBefore };
  }

  @ResolveField(() => GatheringType)
  async gathering(@Parent() registration: RegistrationType): Promise<GatheringType> {
    return shown(required(await this.gatherings.byId(registration.gatheringId)));
  }
}

@Resolver()
export class GatheringDeskResolver {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly places: PlacesRepository,
    private readonly checkingIn: CheckIn,
  ) {}

  @Query(() => [GatheringType], { description: 'What one leads: drafts, what is to come, and what was in the last months' })
  @Requires('lead-gathering')
  async ledGatherings(@CurrentActor() actor: Actor): Promise<GatheringType[]> {
    const municipalityIds = municipalitiesOf(actor);
    const associationIds = actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id));
    const province = can(actor, 'lead-province-gathering') === null;
    return municipalityIds.length + associationIds.length === 0 ? [] : (await this.gatherings.led({ municipalityIds, associationIds, province })).map(shown);
  }

  @Query(() => [GatheringScopeType], { description: 'For whom one may make a gathering; empty for who may not' })
  @Requires('lead-gathering')
  async gatheringScopes(@CurrentActor() actor: Actor): Promise<GatheringScopeType[]> {
    const municipalities = await this.places.municipalitiesById(municipalitiesOf(actor));
    const own = await Promise.all(municipalities.map(async ({ id, name }) => ({ municipalityId: id, associationId: null, name, areas: await this.places.areas(id) })));
    const associations = await this.gatherings.associations(actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id)));
    const province = can(actor, 'lead-province-gathering') === null ? [{ municipalityId: null, associationId: null, name: '', areas: [] }] : [];
    return [...associations.map(({ id, name }) => ({ municipalityId: null, associationId: id, name, areas: [] })), ...own, ...province];
  }

  @Query(() => DoorListType, { nullable: true })
  @Requires('lead-gathering')
  async doorList(@CurrentActor() actor: Actor, @Args('gatheringId', { type: () => ID }) gatheringId: string): Promise<DoorListType | null> {
    const gathering = isUuid(gatheringId) ? await this.gatherings.byId(gatheringId) : null;
    if (gathering === null || !leads(actor, gathering)) return null;
    return { people: await this.checkingIn.list(gatheringId), ...(await this.checkingIn.counts(gatheringId)) };
  }
}

const municipalitiesOf = (actor: Actor): string[] => [...new Set(actor.roles.flatMap((r) => (r.municipalityId !== null && can(actor, 'lead-gathering', { municipalityId: r.municipalityId }) === null ? [r.municipalityId as string] : [])))];
