import { PlacesRepository } from '#api/places';
import { mayReadConsent } from '#domain/consent';
import { isUuid } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ConsentsArguments } from './consent.inputs.js';
import { ConsentRepository, factsOf } from './consent.repository.js';
import { ConsentConnection, ConsentDetailType, ConsentScopeType, ConsentType } from './consent.type.js';
import { SayingRepository } from './saying.repository.js';
import { shownConsent, shownDetail } from './shown-consent.js';

const municipalitiesOf = (actor: Actor, roles: readonly string[]): string[] => [...new Set(actor.roles.flatMap((r) => (r.municipalityId !== null && roles.includes(r.role) ? [r.municipalityId as string] : [])))];

@Resolver()
export class ConsentResolver {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly sayings: SayingRepository,
    private readonly places: PlacesRepository,
    private readonly database: Database,
  ) {}

  @Query(() => ConsentConnection, { name: 'consents', description: 'What areas decide by consent, the newest step first' })
  @Public('what an area decides is for everybody')
  async list(@Args() { first, after, ...filter }: ConsentsArguments): Promise<Page<ConsentType>> {
    const page = connectionOf(await this.consents.list(filter, keyOf(after, 'moment'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map(shownConsent), pageInfo: page.pageInfo };
  }

  @Query(() => ConsentDetailType, { nullable: true })
  @Public('what an area decides is for everybody; what members decide for them alone')
  async consent(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ConsentDetailType | null> {
    const found = isUuid(id) ? await this.consents.byId(id) : null;
    if (found === null || !mayReadConsent(actor, factsOf(found))) return null;
    return shownDetail(found, actor, actor.personId === null ? null : await this.sayings.standOf(id, actor.personId));
  }

  @Query(() => [ConsentType], { description: 'What runs and is one’s own: proposed by oneself or one’s board, among members, or to be led as a coach; the nearest moment first' })
  @Requires('follow')
  async ownConsents(@CurrentActor() actor: Actor): Promise<ConsentType[]> {
    const found = await this.consents.own(actor.personId ?? '', actor.associations.map((m) => m.associationId), municipalitiesOf(actor, ['coach']));
    return found.map(shownConsent);
  }

  @Query(() => [ConsentScopeType], { description: 'Where one may propose; empty for who may not' })
  @Requires('propose-consent')
  async consentScopes(@CurrentActor() actor: Actor): Promise<ConsentScopeType[]> {
    const mine = municipalitiesOf(actor, ['official', 'coach']).filter((municipalityId) => can(actor, 'propose-consent', { municipalityId }) === null);
    const municipalities = await this.places.municipalitiesById(mine);
    const own = await Promise.all(municipalities.map(async ({ id, name }) => ({ associationId: null, name, areas: await this.places.areas(id) })));
    return [...(await this.boards(actor.associations.filter((m) => speaksFor(actor, m.associationId)).map((m) => m.associationId))), ...own];
  }

  /** Associations, each with its own area. */
  private boards(associationIds: readonly string[]): Promise<ConsentScopeType[]> {
    return this.database.read('consent-boards', `select o.id as "associationId", o.name, json_build_array(json_build_object('id', a.id, 'slug', a.slug, 'name', a.name)) as areas from association o join area a on a.id = o.area_id where o.id = any($1::uuid[]) order by o.name, o.id`, [associationIds]);
  }
}
