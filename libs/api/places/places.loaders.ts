import type { GraphqlContext } from '#platform/graphql';
import DataLoader from 'dataloader';
import type { AreaRow, MunicipalityRow, PlacesRepository } from './places.repository.js';

const AREAS = Symbol('areas');
const MUNICIPALITIES = Symbol('municipalities');

function loader<Row extends { id: string }>(context: GraphqlContext, key: symbol, load: (ids: readonly string[]) => Promise<Row[]>): DataLoader<string, Row | null> {
  const known = context.loaders.get(key) as DataLoader<string, Row | null> | undefined;
  if (known !== undefined) return known;
  const made = new DataLoader<string, Row | null>(async (ids) => {
    const byId = new Map((await load(ids)).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  context.loaders.set(key, made);
  return made;
}

/** Areas by id, one statement per operation. */
export const areaLoader = (context: GraphqlContext, places: PlacesRepository): DataLoader<string, AreaRow | null> => loader(context, AREAS, (ids) => places.areasById(ids));

/** Municipalities by id, one statement per operation. */
export const municipalityLoader = (context: GraphqlContext, places: PlacesRepository): DataLoader<string, MunicipalityRow | null> => loader(context, MUNICIPALITIES, (ids) => places.municipalitiesById(ids));
