import { type Instant } from '#domain/kernel';
import { type PlaceLine } from '#domain/notices';
import type { FrontItem, FrontReader } from '#platform/front';
import type { LetterPlace } from './letter.repository.js';

/** A line of a front page, with its moment as a number. */
export type Line = PlaceLine & Pick<FrontItem, 'kind' | 'title' | 'area' | 'municipality'> & { readonly until: Date | null };

/** So many of each sort are read of a place. */
const MOST = 60;

/** What is new in places, each read once for all letters of a run. */
export class NewsOfPlaces {
  private readonly read = new Map<string, Promise<Line[]>>();

  constructor(
    private readonly front: FrontReader,
    private readonly since: Instant,
  ) {}

  /** Of all these places; that of an area with what is of its whole municipality. */
  async of(places: readonly LetterPlace[]): Promise<Line[]> {
    const parts = places.map(async ({ municipalityId, areaId }) => {
      if (areaId === null) return this.place(municipalityId, null);
      return [...(await this.place(municipalityId, areaId)), ...(await this.place(municipalityId, null)).filter(({ area }) => area === null)];
    });
    return (await Promise.all(parts)).flat();
  }

  private place(municipalityId: string, areaId: string | null): Promise<Line[]> {
    const key = `${municipalityId} ${areaId}`;
    const known = this.read.get(key) ?? this.front.read({ municipalityId, areaId }, MOST, new Date(this.since)).then((items) => items.map((item) => ({ ...item, at: item.at.getTime() })));
    this.read.set(key, known);
    return known;
  }
}
