import { Public } from '#platform/auth';
import { Config } from '#platform/config';
import type { GraphqlContext } from '#platform/graphql';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { municipalityLoader } from './places.loaders.js';
import { PlacesRepository } from './places.repository.js';
import { AreaType, LookTokenType, MapTilesType, MunicipalityType } from './places.type.js';

/** What stands in the address of a page; anything else is the page of nothing. */
const isSlug = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

@Resolver(() => MunicipalityType)
export class MunicipalityResolver {
  constructor(
    private readonly places: PlacesRepository,
    private readonly config: Config,
  ) {}

  @Query(() => MapTilesType, { nullable: true })
  @Public('maps are for everybody')
  mapTiles(): MapTilesType | null {
    return this.config.tilesUrl === null ? null : { url: this.config.tilesUrl, attribution: this.config.tilesAttribution };
  }

  @Query(() => [MunicipalityType])
  @Public('which municipalities take part is for everybody')
  municipalities(): Promise<MunicipalityType[]> {
    return this.places.municipalities();
  }

  @Query(() => MunicipalityType, { nullable: true })
  @Public('the page of a municipality is for everybody')
  async municipality(@Args('slug', { type: () => String }) slug: string): Promise<MunicipalityType | null> {
    return isSlug(slug) ? this.places.municipality(slug) : null;
  }

  @ResolveField(() => [AreaType])
  areas(@Parent() municipality: MunicipalityType): Promise<AreaType[]> {
    return this.places.areas(municipality.id);
  }

  @ResolveField(() => [LookTokenType])
  look(@Parent() municipality: MunicipalityType): LookTokenType[] {
    return Object.entries(municipality.look).map(([name, value]) => ({ name, value }));
  }
}

@Resolver(() => AreaType)
export class AreaResolver {
  constructor(private readonly places: PlacesRepository) {}

  @Query(() => AreaType, { nullable: true })
  @Public('the page of an area is for everybody')
  async area(@Args('municipality', { type: () => String }) municipality: string, @Args('slug', { type: () => String }) slug: string): Promise<AreaType | null> {
    return isSlug(municipality) && isSlug(slug) ? this.places.area(municipality, slug) : null;
  }

  @ResolveField(() => MunicipalityType)
  municipality(@Parent() area: AreaType, @Context() context: GraphqlContext): Promise<MunicipalityType | null> {
    return municipalityLoader(context, this.places).load(area.municipalityId);
  }
}
