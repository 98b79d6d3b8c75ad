import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { KEPT_VISION, type KeptVision, VERSION_TABLES, VISION_AT_VERSION, VISION_CARD, VISION_PAGE, VISION_TABLES, type VisionRow } from './vision.query.js';

/** What a list is narrowed by. Absent means all. */
export interface VisionFilter {
  readonly municipality?: string | null;
  readonly area?: string | null;
}

/** A seat on a board, and the vision of that association. */
export interface SeatRow {
  id: string;
  name: string;
  areaName: string;
  visionId: string | null;
}

/** Every query on visions as a whole. */
@Injectable()
export class VisionRepository {
  constructor(private readonly database: Database) {}

  /** One page of the visions that everybody may read, newest change first: keyset. */
  list(filter: VisionFilter, key: readonly (string | number)[] | null, limit: number): Promise<VisionRow[]> {
    return this.database.read(
      'visions',
      `select ${VISION_CARD} from ${VISION_TABLES} where v.version is not null and ($1::text is null or m.slug = $1) and ($2::text is null or a.slug = $2) and ($3::timestamptz is null or (v.changed_at, v.id) < ($3::timestamptz, $4::uuid)) order by v.changed_at desc, v.id desc limit $5`,
      [filter.municipality || null, filter.area || null, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  /** The vision in its newest version, or in this one; null when there is none. */
  async page(id: string, version: number | null = null): Promise<VisionRow | null> {
    if (version !== null) return (await this.database.read<VisionRow>('vision-at-version', `select ${VISION_AT_VERSION} from ${VERSION_TABLES} where v.id = $1`, [id, version]))[0] ?? null;
    return (await this.database.read<VisionRow>('vision-page', `select ${VISION_PAGE} from ${VISION_TABLES} where v.id = $1`, [id]))[0] ?? null;
  }

  /** Visions that somebody writes on: of associations in which they have a part. */
  ofAssociations(associationIds: readonly string[]): Promise<VisionRow[]> {
    return this.database.read('visions-of-associations', `select ${VISION_CARD} from ${VISION_TABLES} where v.association_id = any($1::uuid[]) order by v.changed_at desc, v.id desc limit 50`, [associationIds]);
  }

  /** The visions of an association that everybody may read. */
  publicOf(associationId: string): Promise<VisionRow[]> {
    return this.database.read('visions-of-association', `select ${VISION_CARD} from ${VISION_TABLES} where v.association_id = $1 and v.version is not null order by v.changed_at desc, v.id desc limit 10`, [associationId]);
  }

  seats(associationIds: readonly string[]): Promise<SeatRow[]> {
    return this.database.read('vision-seats', `select o.id, o.name, a.name as "areaName", v.id as "visionId" from association o join area a on a.id = o.area_id left join vision v on v.association_id = o.id where o.id = any($1::uuid[]) order by o.name, o.id`, [associationIds]);
  }

  /** Adopted visions to which a municipality still owes its answer, oldest promise first. */
  owed(municipalityIds: readonly string[]): Promise<VisionRow[]> {
    return this.database.read('visions-owed', `select ${VISION_CARD} from ${VISION_TABLES} join vision_receipt q on q.vision_id = v.id and q.version = v.adopted_version where q.given_at is null and v.municipality_id = any($1::uuid[]) order by q.due_on, v.id limit 100`, [municipalityIds]);
  }

  /** The vision without a lock, for reads. */
  async kept(id: string): Promise<KeptVision | null> {
    return (await this.database.read<KeptVision>('vision-kept', `select ${KEPT_VISION} from vision v where v.id = $1`, [id]))[0] ?? null;
  }

  /** The vision, locked until the transaction ends. What hangs on it is read after the lock: a statement that waits for one sees other tables as they were before. */
  async locked(tx: Tx, id: string): Promise<KeptVision | null> {
    if ((await one(tx, 'select 1 from vision where id = $1 for update', [id])) === null) return null;
    return one<KeptVision>(tx, `select ${KEPT_VISION} from vision v where v.id = $1`, [id]);
  }

  association(tx: Tx, id: string): Promise<{ id: string; municipalityId: string; areaId: string } | null> {
    return one(tx, 'select id, municipality_id as "municipalityId", area_id as "areaId" from association where id = $1', [id]);
  }

  async begin(tx: Tx, vision: { readonly municipalityId: string; readonly areaId: string; readonly associationId: string; readonly title: string; readonly begunBy: string }): Promise<string> {
    const id = newId();
    await rows(tx, `insert into vision (id, municipality_id, area_id, association_id, title, summary, begun_by, begun_at, changed_at) values ($1, $2, $3, $4, $5, '', $6, brink_now(), brink_now())`, [id, vision.municipalityId, vision.areaId, vision.associationId, vision.title, vision.begunBy]);
    return id;
  }

  /** Who may hear for the association: its board, and the writers that it named. */
  async workingGroup(tx: Tx, visionId: string): Promise<string[]> {
    const found = await rows<{ personId: string }>(
      tx,
      `select m.person_id as "personId" from vision v join association_member m on m.association_id = v.association_id and m.since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date)
       where v.id = $1 and (m.role <> 'member' or exists (select 1 from vision_writer w where w.vision_id = v.id and w.person_id = m.person_id))`,
      [visionId],
    );
    return found.map((row) => row.personId);
  }

  /** Who works for a municipality in a role. */
  async staff(tx: Tx, municipalityId: string, role: 'official' | 'coach'): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, 'select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = $2 and until is null', [municipalityId, role])).map((row) => row.personId);
  }

  /** Members of the association, with whether they were named to write. */
  members(visionId: string): Promise<{ personId: string; name: string; board: boolean; named: boolean }[]> {
    return this.database.read(
      'vision-members',
      `select m.person_id as "personId", p.name, m.role <> 'member' as board, w.person_id is not null as named from vision v join association_member m on m.association_id = v.association_id join person p on p.id = m.person_id and p.erased_at is null
       left join vision_writer w on w.vision_id = v.id and w.person_id = m.person_id where v.id = $1 and m.since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (m.until is null or m.until >= (brink_now() at time zone 'Europe/Amsterdam')::date) order by m.role = 'member', p.name, p.id limit 200`,
      [visionId],
    );
  }

  /** Names a member of the association to write; false when they are none. */
  async name(tx: Tx, vision: KeptVision, personId: string, by: string): Promise<boolean> {
    const member = await one(tx, `select 1 from association_member where association_id = $1 and person_id = $2 and since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`, [vision.associationId, personId]);
    if (member === null) return false;
    await rows(tx, 'insert into vision_writer (vision_id, person_id, municipality_id, named_by, named_at) values ($1, $2, $3, $4, brink_now()) on conflict do nothing', [vision.id, personId, vision.municipalityId, by]);
    return true;
  }

  async unname(tx: Tx, visionId: string, personId: string): Promise<void> {
    await rows(tx, 'delete from vision_writer where vision_id = $1 and person_id = $2', [visionId, personId]);
  }

  async forgetWriter(tx: Tx, personId: string): Promise<void> {
    await rows(tx, 'delete from vision_writer where person_id = $1', [personId]);
  }

  async changed(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update vision set changed_at = brink_now() where id = $1', [id]);
  }
}
