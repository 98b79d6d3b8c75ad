import { DonePayload } from '#api/identity';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AdoptOrdinance } from './adopt-ordinance/adopt-ordinance.handler.js';
import { ChangeMunicipality } from './change-municipality/change-municipality.handler.js';
import { AdoptOrdinanceInput, ChangeMunicipalityInput } from './administration.inputs.js';
import { shownRules } from './ordinance-shape.js';
import { OrdinanceType } from './ordinance.type.js';
import { PlacesRepository } from './places.repository.js';
import { MunicipalityType } from './places.type.js';

const DONE: DonePayload = { problems: [] };

@Resolver(() => MunicipalityType)
export class OrdinancesResolver {
  constructor(private readonly places: PlacesRepository) {}

  @ResolveField(() => [OrdinanceType], { description: 'Every version, newest first' })
  async ordinances(@Parent() municipality: MunicipalityType): Promise<OrdinanceType[]> {
    const found = await this.places.ordinances(municipality.id);
    return found.map((ordinance) => ({ id: ordinance.id, version: ordinance.version, validFrom: ordinance.validFrom, rules: shownRules(ordinance.rules) }));
  }
}

@Resolver()
export class AdministrationResolver {
  constructor(
    private readonly adopting: AdoptOrdinance,
    private readonly changing: ChangeMunicipality,
  ) {}

  @Query(() => String, { nullable: true })
  @Requires('read-setup')
  clerkAddress(@CurrentActor() actor: Actor, @Args('municipalityId', { type: () => ID }) municipalityId: string): Promise<string | null> {
    return this.changing.clerkAddress(actor, municipalityId);
  }

  @Mutation(() => DonePayload)
  @Requires('manage-ordinance')
  async adoptOrdinance(@CurrentActor() actor: Actor, @Args('input') input: AdoptOrdinanceInput): Promise<DonePayload> {
    await this.adopting.run(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-municipality')
  async changeMunicipality(@CurrentActor() actor: Actor, @Args('input') input: ChangeMunicipalityInput): Promise<DonePayload> {
    await this.changing.run(actor, input);
    return DONE;
  }
}
