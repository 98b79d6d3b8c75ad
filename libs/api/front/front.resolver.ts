import { PlacesRepository } from '#api/places';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Public } from '#platform/auth';
import { FrontReader } from '#platform/front';
import { Text } from '#platform/graphql';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { FrontType, NeedType } from './front.type.js';

/** How many of each sort a front page shows. */
const MOST = 9;

@ArgsType()
class FrontArguments {
  @Field(() => String, { nullable: true, description: 'None: the whole province' })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'An area of that municipality' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@Resolver()
export class FrontResolver {
  constructor(
    private readonly reader: FrontReader,
    private readonly places: PlacesRepository,
  ) {}

  @Query(() => FrontType, { nullable: true, description: 'What is new in a place, and what came of what was there before; null where there is no such place' })
  @Public('only what is public stands in it')
  async front(@Args() { municipality, area }: FrontArguments): Promise<FrontType | null> {
    const place = await this.placeOf(municipality ?? null, area ?? null);
    if (place === null) return null;
    const items = await this.reader.read(place, MOST);
    return { fresh: items.filter((item) => item.sort === 'new'), came: items.filter((item) => item.sort === 'came') };
  }

  @Query(() => [NeedType], { description: 'What needs whoever asks, the nearest first' })
  @Public('a visitor is needed for nothing')
  needsYou(@CurrentActor() actor: Actor): Promise<NeedType[]> {
    return this.reader.needs(actor) as Promise<NeedType[]>;
  }

  private async placeOf(municipality: string | null, area: string | null): Promise<{ municipalityId: string | null; areaId: string | null } | null> {
    if (municipality === null) return { municipalityId: null, areaId: null };
    if (area === null) {
      const found = await this.places.municipality(municipality);
      return found === null ? null : { municipalityId: found.id, areaId: null };
    }
    const found = await this.places.area(municipality, area);
    return found === null ? null : { municipalityId: found.municipalityId, areaId: found.id };
  }
}
