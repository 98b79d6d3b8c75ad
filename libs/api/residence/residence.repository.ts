import { RESIDENCE_LIMITS } from '#domain/residence';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

export interface ResidenceRow {
  personId: string;
  municipalityId: string;
  areaId: string;
  verified: boolean;
  verifiedBy: 'letter' | 'table' | null;
}

export interface LetterRow {
  id: string;
  areaId: string;
  codeHash: string | null;
  askedAt: Date;
  printedAt: Date | null;
  expiresAt: Date | null;
  attempts: number;
}

/** A proof at the kitchen table that waits for a second person. */
export interface VisitRow {
  id: string;
  name: string;
  areaName: string;
  seenBy: string;
  seenAt: Date;
  mine: boolean;
}

export interface WaitingLetter {
  id: string;
  name: string;
  addressLine: string;
  municipalityName: string;
  locale: 'nl' | 'en';
}

const LETTER = 'id, area_id as "areaId", code_hash as "codeHash", asked_at as "askedAt", printed_at as "printedAt", expires_at as "expiresAt", attempts';

/** Every query on residences, letters and visits. */
@Injectable()
export class ResidenceRepository {
  constructor(private readonly database: Database) {}

  ofPerson(personId: string, tx: Tx | null = null, lock = false): Promise<ResidenceRow | null> {
    return one<ResidenceRow>(tx ?? this.database.source, `select person_id as "personId", municipality_id as "municipalityId", area_id as "areaId", verified_at is not null as verified, verified_by as "verifiedBy" from residence where person_id = $1 ${lock ? 'for update' : ''}`, [personId]);
  }

  /** Sets where somebody says to live. Another area makes it unproved again; the same one leaves everything as it is. */
  async choose(tx: Tx, home: { personId: string; municipalityId: string; areaId: string }): Promise<void> {
    await rows(
      tx,
      `insert into residence as r (person_id, municipality_id, area_id, chosen_at) values ($1, $2, $3, brink_now())
       on conflict (person_id) do update set municipality_id = excluded.municipality_id, area_id = excluded.area_id, chosen_at = excluded.chosen_at, verified_at = null, verified_by = null where r.area_id <> excluded.area_id`,
      [home.personId, home.municipalityId, home.areaId],
    );
  }

  async verify(tx: Tx, personId: string, by: 'letter' | 'table'): Promise<void> {
    await rows(tx, 'update residence set verified_at = brink_now(), verified_by = $2 where person_id = $1', [personId, by]);
  }

  /** The person's letter that was not used. */
  letter(personId: string, tx: Tx | null = null): Promise<LetterRow | null> {
    return one<LetterRow>(tx ?? this.database.source, `select ${LETTER} from residence_letter where person_id = $1 and used_at is null ${tx === null ? '' : 'for update'}`, [personId]);
  }

  async lettersLastYear(tx: Tx, personId: string): Promise<number> {
    return (await one<{ n: number }>(tx, `select count(*)::int as n from residence_letter where person_id = $1 and asked_at > brink_now() - interval '1 year'`, [personId]))?.n ?? 0;
  }

  /** Asks for a letter; an earlier one that was not used is worth nothing from now on. */
  async askLetter(tx: Tx, home: ResidenceRow, addressLine: string): Promise<void> {
    await rows(tx, `update residence_letter set used_at = brink_now(), code_hash = null, address_line = '' where person_id = $1 and used_at is null`, [home.personId]);
    await rows(tx, 'insert into residence_letter (id, person_id, municipality_id, area_id, address_line, asked_at) values ($1, $2, $3, $4, $5, brink_now())', [newId(), home.personId, home.municipalityId, home.areaId, addressLine]);
  }

  async countAttempt(tx: Tx, letterId: string): Promise<void> {
    await rows(tx, 'update residence_letter set attempts = attempts + 1 where id = $1', [letterId]);
  }

  async useLetter(tx: Tx, letterId: string): Promise<void> {
    await rows(tx, `update residence_letter set used_at = brink_now(), code_hash = null, address_line = '' where id = $1`, [letterId]);
  }

  /** The next batch of letters that still have to be posted: asked for, or printed and not yet reported as posted. */
  toPost(tx: Tx, municipalityId: string): Promise<WaitingLetter[]> {
    return rows(
      tx,
      `select l.id, p.name, l.address_line as "addressLine", m.name as "municipalityName", p.locale from residence_letter l join person p on p.id = l.person_id join municipality m on m.id = l.municipality_id
       where l.municipality_id = $1 and l.used_at is null and l.address_line <> '' and p.erased_at is null order by l.asked_at, l.id limit $2 for update of l`,
      [municipalityId, RESIDENCE_LIMITS.lettersAtOnce],
    );
  }

  async print(tx: Tx, letter: { id: string; codeHash: string; expiresAt: Date }): Promise<void> {
    await rows(tx, 'update residence_letter set code_hash = $2, printed_at = brink_now(), expires_at = $3, attempts = 0 where id = $1', [letter.id, letter.codeHash, letter.expiresAt]);
  }

  /** Forgets the addresses of letters that were printed; gives how many. */
  async posted(tx: Tx, municipalityId: string): Promise<number> {
    const gone = await rows(tx, `with gone as (update residence_letter set address_line = '' where municipality_id = $1 and printed_at is not null and address_line <> '' returning id) select id from gone`, [municipalityId]);
    return gone.length;
  }

  async letterCounts(municipalityIds: readonly string[]): Promise<{ municipalityId: string; municipalityName: string; waiting: number; printed: number }[]> {
    return rows(
      this.database.source,
      `select m.id as "municipalityId", m.name as "municipalityName", count(l.id) filter (where l.printed_at is null)::int as waiting, count(l.id) filter (where l.printed_at is not null)::int as printed
       from municipality m left join residence_letter l on l.municipality_id = m.id and l.used_at is null and l.address_line <> '' where m.id = any($1::uuid[]) group by m.id order by m.name`,
      [municipalityIds],
    );
  }

  visit(tx: Tx, id: string): Promise<{ personId: string; seenBy: string; municipalityId: string; areaId: string; waiting: boolean } | null> {
    return one(tx, `select person_id as "personId", seen_by as "seenBy", municipality_id as "municipalityId", area_id as "areaId", confirmed_at is null as waiting from residence_visit where id = $1 for update`, [id]);
  }

  async visitWaits(personId: string, tx: Tx | null = null): Promise<boolean> {
    return (await one(tx ?? this.database.source, 'select 1 as there from residence_visit where person_id = $1 and confirmed_at is null', [personId])) !== null;
  }

  async addVisit(tx: Tx, home: ResidenceRow, seenBy: string): Promise<void> {
    await rows(tx, 'insert into residence_visit (id, person_id, municipality_id, area_id, seen_by, seen_at) values ($1, $2, $3, $4, $5, brink_now())', [newId(), home.personId, home.municipalityId, home.areaId, seenBy]);
  }

  async confirmVisit(tx: Tx, id: string, by: string): Promise<void> {
    await rows(tx, 'update residence_visit set confirmed_by = $2, confirmed_at = brink_now() where id = $1', [id, by]);
  }

  async dropVisit(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from residence_visit where id = $1 and confirmed_at is null', [id]);
  }

  /** A visit that no longer fits, because the person moved, is dropped with the move. */
  async dropVisitOf(tx: Tx, personId: string): Promise<void> {
    await rows(tx, 'delete from residence_visit where person_id = $1 and confirmed_at is null', [personId]);
  }

  /** A page of visits that wait for a second person, the oldest first. With a part of a name: who has it. */
  visits(asked: { municipalityIds: readonly string[]; personId: string; name: string | null }, key: readonly (string | number)[] | null, limit: number): Promise<(VisitRow & { sortKey: string })[]> {
    return this.database.read(
      'residence-visits',
      `select v.id, p.name, a.name as "areaName", s.name as "seenBy", v.seen_at as "seenAt", v.seen_by = $2 as mine, to_char(v.seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey"
       from residence_visit v join person p on p.id = v.person_id join person s on s.id = v.seen_by join area a on a.id = v.area_id
       where v.municipality_id = any($1::uuid[]) and v.confirmed_at is null and p.erased_at is null and ($3::text is null or position(brink_plain($3) in brink_plain(p.name)) > 0)
        and ($4::timestamptz is null or (v.seen_at, v.id) > ($4::timestamptz, $5::uuid)) order by v.seen_at, v.id limit $6`,
      [asked.municipalityIds, asked.personId, asked.name, key?.[0] ?? null, key?.[1] ?? null, limit],
    );
  }
}
