import type { PaperEntry, SaidStand } from '#domain/consent';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { KeptConsent } from '../consent.repository.js';
import { SayingRepository } from '../saying.repository.js';

/** What was entered at the table, with whose it is. */
export interface EntryRow extends PaperEntry {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
}

export interface TablePerson {
  personId: string;
  name: string;
  birthYear: number | null;
}

const ENTRY = `x.id, x.person_id as "personId", coalesce(p.name, '') as name, x.version, x.stand, x.reason, x.entered_by as "enteredBy" from consent_paper x join person p on p.id = x.person_id`;
const MOST = 10;

/** Every query on what people say at the table. */
@Injectable()
export class TableRepository {
  constructor(
    private readonly database: Database,
    private readonly sayings: SayingRepository,
  ) {}

  entries(consentId: string): Promise<EntryRow[]> {
    return rows(this.database.source, `select ${ENTRY} where x.consent_id = $1 order by x.entered_at, x.id limit 200`, [consentId]);
  }

  entry(tx: Tx, consentId: string, id: string): Promise<EntryRow | null> {
    return one<EntryRow>(tx, `select ${ENTRY} where x.consent_id = $1 and x.id = $2`, [consentId, id]);
  }

  /** People of the circle without an account whose name holds these words. */
  async named(tx: Tx, consent: KeptConsent, words: string): Promise<TablePerson[]> {
    return rows(tx, `select id as "personId", coalesce(name, '') as name, birth_year as "birthYear" from person where id = any($1::uuid[]) and email is null and position(lower($2) in lower(name)) > 0 order by name, id limit $3`, [await this.sayings.circle(tx, consent), words, MOST]);
  }

  /** Whether somebody belongs to the circle and has no account. */
  async isOfTable(tx: Tx, consent: KeptConsent, personId: string): Promise<boolean> {
    return (await this.sayings.circle(tx, consent)).includes(personId) && (await one(tx, 'select 1 from person where id = $1 and email is null', [personId])) !== null;
  }

  /** Keeps an entry; false where one waits for this person already. */
  async enter(tx: Tx, consent: KeptConsent, entry: { personId: string; said: SaidStand; by: string }): Promise<boolean> {
    const kept = await one(
      tx,
      `insert into consent_paper (id, consent_id, municipality_id, version, person_id, stand, reason, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, brink_now()) on conflict on constraint consent_paper_once do nothing returning 1 as done`,
      [newId(), consent.id, consent.municipalityId, consent.askedVersion, entry.personId, entry.said.stand, entry.said.reason, entry.by],
    );
    return kept !== null;
  }

  async drop(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from consent_paper where id = $1', [id]);
  }
}
