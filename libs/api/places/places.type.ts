import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LookToken', { description: 'One design token of a municipality’s look' })
export class LookTokenType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('Area')
export class AreaType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'village, neighbourhood or town' })
  kind: string;

  @Field(() => Int, { description: 'Residents, rounded' })
  population: number;

  @Field(() => Float)
  lat: number;

  @Field(() => Float)
  lon: number;

  municipalityId: string;
}

@ObjectType('MapTiles', { description: 'Where the background of maps comes from' })
export class MapTilesType {
  @Field(() => String)
  url: string;

  @Field(() => String)
  attribution: string;
}

@ObjectType('Municipality')
export class MunicipalityType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  seat: string;

  @Field(() => Int)
  population: number;

  @Field(() => Float)
  lat: number;

  @Field(() => Float)
  lon: number;

  look: Record<string, string>;
}
