import { type Ordinance, checkOrdinance } from '#domain/ordinances';
import { Database, type Tx, one } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface MunicipalityRow {
  id: string;
  slug: string;
  name: string;
  seat: string;
  population: number;
  clerkAddress: string;
  look: Record<string, string>;
  lat: number;
  lon: number;
}

export interface AreaRow {
  id: string;
  municipalityId: string;
  slug: string;
  name: string;
  kind: string;
  population: number;
  lat: number;
  lon: number;
}

/** An ordinance version with its rules, checked. */
export interface OrdinanceInForce {
  id: string;
  municipalityId: string;
  version: number;
  rules: Ordinance;
}

const MUNICIPALITY = 'id, slug, name, seat, population, clerk_address as "clerkAddress", look, lat, lon';
const AREA = 'id, municipality_id as "municipalityId", slug, name, kind, population, lat, lon';
const ORDINANCE = 'id, municipality_id as "municipalityId", version, data';

/** Every query on municipalities, areas and ordinances. */
@Injectable()
export class PlacesRepository {
  private readonly versions = new Map<string, OrdinanceInForce>();

  constructor(private readonly database: Database) {}

  municipalities(): Promise<MunicipalityRow[]> {
    return this.database.read('municipalities', `select ${MUNICIPALITY} from municipality order by name`);
  }

  async municipality(slug: string): Promise<MunicipalityRow | null> {
    return (await this.database.read<MunicipalityRow>('municipality-by-slug', `select ${MUNICIPALITY} from municipality where slug = $1`, [slug]))[0] ?? null;
  }

  municipalitiesById(ids: readonly string[]): Promise<MunicipalityRow[]> {
    return this.database.read('municipalities-by-id', `select ${MUNICIPALITY} from municipality where id = any($1::uuid[])`, [ids]);
  }

  areas(municipalityId: string): Promise<AreaRow[]> {
    return this.database.read('areas', `select ${AREA} from area where municipality_id = $1 order by name, id`, [municipalityId]);
  }

  areasById(ids: readonly string[]): Promise<AreaRow[]> {
    return this.database.read('areas-by-id', `select ${AREA} from area where id = any($1::uuid[])`, [ids]);
  }

  async area(municipalitySlug: string, slug: string): Promise<AreaRow | null> {
    const found = await this.database.read<AreaRow>('area-by-slug', `select a.id, a.municipality_id as "municipalityId", a.slug, a.name, a.kind, a.population, a.lat, a.lon from area a join municipality m on m.id = a.municipality_id where m.slug = $1 and a.slug = $2`, [municipalitySlug, slug]);
    return found[0] ?? null;
  }

  areaById(tx: Tx, id: string): Promise<AreaRow | null> {
    return one<AreaRow>(tx, `select ${AREA} from area where id = $1`, [id]);
  }

  /** The ordinance that holds today (Europe/Amsterdam, the database's clock). */
  async ordinanceInForce(tx: Tx, municipalityId: string): Promise<OrdinanceInForce | null> {
    const row = await one<{ id: string }>(tx, `select id from ordinance where municipality_id = $1 and valid_from <= (brink_now() at time zone 'Europe/Amsterdam')::date order by valid_from desc, version desc limit 1`, [municipalityId]);
    return row === null ? null : this.ordinanceById(tx, row.id);
  }

  /** Every version of a municipality's rules, newest first. */
  async ordinances(municipalityId: string): Promise<(OrdinanceInForce & { validFrom: string })[]> {
    const found = await this.database.read<{ id: string; municipalityId: string; version: number; data: unknown; validFrom: string }>('ordinances', `select ${ORDINANCE}, valid_from::text as "validFrom" from ordinance where municipality_id = $1 order by valid_from desc, version desc limit 50`, [municipalityId]);
    return found.map((row) => ({ ...checked(row), validFrom: row.validFrom }));
  }

  /** The version that a plan was submitted under. A version never changes, so it is read once. */
  async ordinanceById(tx: Tx, id: string): Promise<OrdinanceInForce | null> {
    const known = this.versions.get(id);
    if (known !== undefined) return known;
    const row = await one<{ id: string; municipalityId: string; version: number; data: unknown }>(tx, `select ${ORDINANCE} from ordinance where id = $1`, [id]);
    if (row === null) return null;
    const version = checked(row);
    this.versions.set(id, version);
    return version;
  }
}

function checked(row: { id: string; municipalityId: string; version: number; data: unknown }): OrdinanceInForce {
  const rules = checkOrdinance(row.data);
  if (!rules.ok) throw new Error(`ordinance ${row.id} does not hold: ${rules.problems.map((p) => `${p.path.join('.')} ${p.code}`).join(', ')}`);
  return { id: row.id, municipalityId: row.municipalityId, version: row.version, rules: rules.value };
}
