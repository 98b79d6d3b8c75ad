import type { AssociationFacts, AssociationKind, AssociationRole, Membership } from '#domain/associations';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** An association as everybody may read it. */
export interface AssociationRow {
  id: string;
  kind: AssociationKind;
  reach: 'area' | 'municipality';
  slug: string;
  name: string;
  about: string;
  municipalityId: string;
  areaId: string;
  contactId: string | null;
  foundedAt: Date;
  endedAt: Date | null;
  members: number;
  hasBoard: boolean;
}

/** Somebody in an association, with the name that their account shows. */
export interface MemberRow extends Membership {
  readonly role: AssociationRole;
  readonly name: string | null;
  readonly shown: boolean;
}

/** A step in the public history: by role, never by name. */
export interface AssociationEventRow {
  readonly at: Date;
  readonly act: string;
  readonly role: string | null;
}

export const TODAY = `(brink_now() at time zone 'Europe/Amsterdam')::date`;
export const IN_TERM = `m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY})`;
const COLUMNS = `o.id, o.kind, o.reach, o.slug, o.name, o.about, o.municipality_id as "municipalityId", o.area_id as "areaId", o.contact_id as "contactId", o.founded_at as "foundedAt", o.ended_at as "endedAt",
  (select count(*)::int from association_member m where m.association_id = o.id and ${IN_TERM}) as members,
  exists (select 1 from association_member m where m.association_id = o.id and m.role <> 'member' and ${IN_TERM}) as "hasBoard"`;
const MEMBER = `m.id, m.person_id as "personId", m.role, m.since::text as since, m.until::text as until, m.shown, p.name`;
const MEMBERS = `association_member m join person p on p.id = m.person_id where m.association_id = $1 and (m.until is null or m.until >= ${TODAY})`;
/** By role, and then by day: one figure, so that a page can go on after it. */
const ORDER = `(array_position(array['chair', 'secretary', 'treasurer', 'member'], m.role) * 1000000 + (m.since - date '2000-01-01'))`;

/** What is written of a new association. */
export interface NewAssociation extends Omit<AssociationFacts, 'id' | 'ended'> {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly contactId: string | null;
}

/** Every query on associations themselves, their members as they are shown, and their history. */
@Injectable()
export class AssociationRepository {
  constructor(private readonly database: Database) {}

  async bySlug(municipality: string, slug: string): Promise<AssociationRow | null> {
    return (await this.database.read<AssociationRow>('association-by-slug', `select ${COLUMNS} from association o where o.municipality_id = (select id from municipality where slug = $1) and o.slug = $2`, [municipality, slug]))[0] ?? null;
  }

  /** A page of those of a municipality, or of an area of it, or all, by name; those that ended are left out. */
  list(municipality: string | null, area: string | null, key: readonly (string | number)[] | null, limit: number): Promise<AssociationRow[]> {
    return this.database.read(
      'associations',
      `select ${COLUMNS} from association o join municipality mu on mu.id = o.municipality_id join area a on a.id = o.area_id
       where ($1::text is null or mu.slug = $1) and ($2::text is null or a.slug = $2 or o.reach = 'municipality') and o.ended_at is null and ($3::text is null or (o.name, o.id) > ($3::text, $4::uuid)) order by o.name, o.id limit $5`,
      [municipality, area, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  byIds(ids: readonly string[]): Promise<AssociationRow[]> {
    return this.database.read('associations-by-id', `select ${COLUMNS} from association o where o.id = any($1::uuid[]) order by o.name, o.id`, [ids]);
  }

  /** Those of municipalities that have no board at this moment. */
  withoutBoard(municipalityIds: readonly string[]): Promise<AssociationRow[]> {
    return this.database.read('associations-without-board', `select * from (select ${COLUMNS} from association o where o.municipality_id = any($1::uuid[]) and o.ended_at is null) x where not x."hasBoard" order by x.name, x.id limit 100`, [municipalityIds]);
  }

  /** A page of who is in it now or later, the board first, then who came first; names are those of their accounts. With a part of a name: who has it. */
  members(associationId: string, name: string | null, key: readonly (string | number)[] | null, limit: number): Promise<(MemberRow & { sortKey: number })[]> {
    return this.database.read(
      'association-members',
      `select * from (select ${MEMBER}, ${ORDER} as "sortKey" from ${MEMBERS} and ($2::text is null or position(brink_plain($2) in brink_plain(p.name)) > 0)) x
       where $3::int is null or (x."sortKey", x.id) > ($3::int, $4::uuid) order by x."sortKey", x.id limit $5`,
      [associationId, name, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }

  /** The board of now and later. */
  board(associationId: string): Promise<MemberRow[]> {
    return this.database.read('association-board', `select ${MEMBER} from ${MEMBERS} and m.role <> 'member' order by ${ORDER}, m.id`, [associationId]);
  }

  /** Somebody's own place in it, now or later; null for who is not in it. */
  async own(associationId: string, personId: string): Promise<MemberRow | null> {
    return (await this.database.read<MemberRow>('association-own-place', `select ${MEMBER} from ${MEMBERS} and m.person_id = $2 order by ${ORDER}, m.id limit 1`, [associationId, personId]))[0] ?? null;
  }

  history(associationId: string): Promise<AssociationEventRow[]> {
    return this.database.read('association-history', 'select at, act, role from association_event where association_id = $1 order by at desc, id desc limit 100', [associationId]);
  }

  /** The association, locked until the transaction ends: acts on its members come one after the other. */
  locked(tx: Tx, id: string): Promise<(AssociationFacts & { name: string; slug: string; municipalitySlug: string }) | null> {
    return one(
      tx,
      `select o.id, o.municipality_id as "municipalityId", o.area_id as "areaId", o.kind, o.reach, o.ended_at is not null as ended, o.name, o.slug, mu.slug as "municipalitySlug" from association o join municipality mu on mu.id = o.municipality_id where o.id = $1 for update of o`,
      [id],
    );
  }

  /** Whoever is in it now or later, under the lock of the association. */
  memberships(tx: Tx, associationId: string): Promise<Membership[]> {
    return rows(tx, `select id, person_id as "personId", role, since::text as since, until::text as until from association_member where association_id = $1 and (until is null or until >= ${TODAY})`, [associationId]);
  }

  /** Adds an association; fails on the constraint association_slug where the municipality has one at that address. */
  async add(tx: Tx, association: NewAssociation): Promise<string> {
    const id = newId();
    await rows(tx, `insert into association (id, municipality_id, area_id, slug, name, about, kind, reach, contact_id, founded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now())`, [id, association.municipalityId, association.areaId, association.slug, association.name, association.about, association.kind, association.reach, association.contactId]);
    return id;
  }

  /** Young people's groups that have not ended. */
  youthGroups(tx: Tx): Promise<{ id: string; municipalityId: string }[]> {
    return rows(tx, `select id, municipality_id as "municipalityId" from association where kind = 'young-people' and ended_at is null order by id`);
  }

  /** Associations on whose board nobody sits any more, and the day on which the last term ended. */
  boardless(tx: Tx): Promise<{ id: string; since: string }[]> {
    return rows(
      tx,
      `select o.id, max(m.until)::text as since from association o join association_member m on m.association_id = o.id and m.role <> 'member' where o.ended_at is null
       and not exists (select 1 from association_member m where m.association_id = o.id and m.role <> 'member' and ${IN_TERM}) group by o.id having max(m.until) < ${TODAY} order by o.id`,
    );
  }

  async slugTaken(tx: Tx, municipalityId: string, slug: string): Promise<boolean> {
    return (await one(tx, 'select 1 from association where municipality_id = $1 and slug = $2', [municipalityId, slug])) !== null;
  }

  async describe(tx: Tx, id: string, about: string): Promise<void> {
    await rows(tx, 'update association set about = $2 where id = $1', [id, about]);
  }

  /** Ends it: terms end today, and what is open is closed. */
  async end(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'update association set ended_at = brink_now() where id = $1', [id]);
    await rows(tx, `update association_request set state = 'declined', settled_at = brink_now() where association_id = $1 and state = 'open'`, [id]);
    await rows(tx, `update association_act set state = 'expired', settled_at = brink_now() where association_id = $1 and state in ('open', 'accepting')`, [id]);
  }

  async addEvent(tx: Tx, association: { readonly id: string; readonly municipalityId: string }, act: string, role: string | null): Promise<void> {
    await rows(tx, 'insert into association_event (id, municipality_id, association_id, at, act, role) values ($1, $2, $3, brink_now(), $4, $5)', [newId(), association.municipalityId, association.id, act, role]);
  }

  async coaches(municipalityId: string, tx: Tx): Promise<string[]> {
    return (await rows<{ personId: string }>(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null`, [municipalityId])).map((row) => row.personId);
  }

  /** Reads that want a transaction. */
  inOne<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  now(): Promise<number> {
    return this.database.now();
  }

  async today(tx: Tx): Promise<string> {
    return (await one<{ today: string }>(tx, `select ${TODAY}::text as today`))?.today ?? '';
  }
}
