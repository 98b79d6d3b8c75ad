import { NETHERLANDS, type Problem, type Result, ok, problem, refuse } from '../kernel/index.js';
import { contrastWithWhite } from './colour.js';

/** A village or neighbourhood as a file tells it; degrees of WGS 84. */
export interface AreaFact {
  readonly slug: string;
  readonly name: string;
  readonly kind: 'village' | 'neighbourhood' | 'town';
  /** Residents, rounded. */
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
  readonly postcodes: readonly string[];
  /** Where the facts come from. */
  readonly source: string;
}

/** A municipality as a file tells it. `code` is that of the CBS (GM0109), `brand` a colour on which white can be read. */
export interface MunicipalityFact extends Omit<AreaFact, 'kind' | 'source'> {
  readonly code: string;
  readonly seat: string;
  readonly brand: string;
  readonly clerkAddress?: string;
  readonly areas: readonly AreaFact[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KINDS = ['village', 'neighbourhood', 'town'];
const LEAST_CONTRAST = 4.5;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 120;

function placeProblems(place: Fields, path: string): Problem[] {
  const within = (name: string, min: number, max: number): Problem[] => (typeof place[name] === 'number' && place[name] >= min && place[name] <= max ? [] : [problem('invalid-format', `${path}.${name}`)]);
  const postcodes = Array.isArray(place['postcodes']) && place['postcodes'].every((code) => /^\d{4}(-\d{4})?$/.test(String(code)));
  return [
    ...(SLUG.test(String(place['slug'])) ? [] : [problem('invalid-format', `${path}.slug`)]),
    ...(isText(place['name']) ? [] : [problem('required', `${path}.name`)]),
    ...(Number.isInteger(place['population']) ? within('population', 0, 2_000_000) : [problem('invalid-format', `${path}.population`)]),
    ...within('lat', NETHERLANDS.south, NETHERLANDS.north),
    ...within('lon', NETHERLANDS.west, NETHERLANDS.east),
    ...(postcodes ? [] : [problem('invalid-format', `${path}.postcodes`)]),
  ];
}

function municipalityProblems(municipality: unknown, path: string): Problem[] {
  if (!isFields(municipality)) return [problem('invalid-format', path)];
  const areas = Array.isArray(municipality['areas']) ? (municipality['areas'] as unknown[]) : [];
  const slugs = areas.map((area) => (isFields(area) ? area['slug'] : undefined));
  return [
    ...placeProblems(municipality, path),
    ...(/^GM\d{4}$/.test(String(municipality['code'])) ? [] : [problem('invalid-format', `${path}.code`)]),
    ...(isText(municipality['seat']) ? [] : [problem('required', `${path}.seat`)]),
    ...((contrastWithWhite(String(municipality['brand'])) ?? 0) >= LEAST_CONTRAST ? [] : [problem('invalid-format', `${path}.brand`)]),
    ...(areas.length > 0 ? [] : [problem('required', `${path}.areas`)]),
    ...(new Set(slugs).size === slugs.length ? [] : [problem('duplicate', `${path}.areas`)]),
    ...areas.flatMap((area, i) => {
      const at = `${path}.areas.${i}`;
      if (!isFields(area)) return [problem('invalid-format', at)];
      return [...placeProblems(area, at), ...(KINDS.includes(String(area['kind'])) ? [] : [problem('not-a-choice', `${at}.kind`)]), ...(isText(area['source']) ? [] : [problem('required', `${at}.source`)])];
    }),
  ];
}

/** Reads municipalities with their areas from data of unknown shape; every problem at once, each with its path. */
export function checkPlaces(data: unknown): Result<readonly MunicipalityFact[]> {
  if (!Array.isArray(data) || data.length === 0) return refuse(problem('required'));
  const problems = data.flatMap((municipality, i) => municipalityProblems(municipality, String(i)));
  return problems.length > 0 ? refuse(...problems) : ok(data as MunicipalityFact[]);
}
