import type { SaidStand, SayingKind } from '#domain/consent';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import type { KeptConsent } from './consent.repository.js';

/** Something that was said, as handlers need it. */
export interface KeptSaying {
  readonly id: string;
  readonly consentId: string;
  readonly kind: SayingKind;
  readonly personId: string;
  readonly version: number;
  readonly state: string;
  readonly takenOut: boolean;
}

const SAYING = `select id, consent_id as "consentId", kind, coalesce(person_id::text, '') as "personId", version, coalesce(state, '') as state, taken_out_reason is not null as "takenOut" from consent_saying`;
const AGE = `extract(year from brink_now() at time zone 'Europe/Amsterdam')::int - p.birth_year`;
const ids = (found: readonly { readonly personId: string }[]): string[] => found.map((row) => row.personId);

/** Every query on what people say in a process, and on who belongs to it. */
@Injectable()
export class SayingRepository {
  constructor(private readonly database: Database) {}

  byId(tx: Tx, id: string): Promise<KeptSaying | null> {
    return one<KeptSaying>(tx, `${SAYING} where id = $1`, [id]);
  }

  async questionsOf(tx: Tx, consentId: string, personId: string): Promise<number> {
    return (await one<{ n: number }>(tx, `select count(*)::int as n from consent_saying where consent_id = $1 and person_id = $2 and kind = 'question'`, [consentId, personId]))?.n ?? 0;
  }

  /** The objection that somebody said of the text that is asked about, and did not take back. */
  objectionOf(tx: Tx, consent: KeptConsent, personId: string): Promise<KeptSaying | null> {
    return one<KeptSaying>(tx, `${SAYING} where consent_id = $1 and person_id = $2 and version = $3 and kind = 'objection' and state <> 'taken-back'`, [consent.id, personId, consent.askedVersion]);
  }

  /** Adds what somebody says under the next number; the process is locked by the caller. A reaction takes the place of the one before. */
  async add(tx: Tx, consent: KeptConsent, said: { kind: SayingKind; personId: string; text: string }): Promise<string> {
    const again = said.kind === 'reaction' ? `on conflict (consent_id, person_id) where kind = 'reaction' do update set text = excluded.text, at = excluded.at, version = excluded.version, taken_out_reason = null` : '';
    const found = await rows<{ id: string }>(
      tx,
      `insert into consent_saying (id, municipality_id, consent_id, kind, number, person_id, version, text, at, state)
       select $1, $2, $3, $4, coalesce(max(s.number), 0) + 1, $5, $6, $7, brink_now(), case when $4 = 'objection' then 'open' end from consent_saying s where s.consent_id = $3 and s.kind = $4 ${again} returning id`,
      [newId(), consent.municipalityId, consent.id, said.kind, said.personId, consent.askedVersion, said.text],
    );
    return found[0]?.id ?? '';
  }

  async reword(tx: Tx, id: string, text: string): Promise<void> {
    await rows(tx, 'update consent_saying set text = $2, at = brink_now() where id = $1', [id, text]);
  }

  async reply(tx: Tx, id: string, text: string): Promise<void> {
    await rows(tx, 'update consent_saying set reply = $2, replied_at = brink_now() where id = $1', [id, text]);
  }

  async test(tx: Tx, id: string, holds: boolean, reason: string): Promise<void> {
    await rows(tx, 'update consent_saying set state = $2, reply = $3, replied_at = brink_now() where id = $1', [id, holds ? 'tested' : 'set-aside', reason]);
  }

  async takeOut(tx: Tx, id: string, reason: string): Promise<void> {
    await rows(tx, 'update consent_saying set taken_out_reason = $2 where id = $1', [id, reason]);
  }

  /** Keeps what somebody says of the text, in the place of what they said before; objections that they no longer have are taken back. */
  async stand(tx: Tx, consent: KeptConsent, personId: string, said: SaidStand): Promise<void> {
    await rows(
      tx,
      `insert into consent_voice (consent_id, person_id, version, municipality_id, stand, reason, at) values ($1, $2, $3, $4, $5, $6, brink_now())
       on conflict on constraint consent_voice_once do update set stand = excluded.stand, reason = excluded.reason, at = excluded.at`,
      [consent.id, personId, consent.askedVersion, consent.municipalityId, said.stand, said.stand === 'concern' ? said.reason : ''],
    );
    if (said.stand !== 'objection') await rows(tx, `update consent_saying set state = 'taken-back' where consent_id = $1 and person_id = $2 and kind = 'objection' and state in ('open', 'tested')`, [consent.id, personId]);
  }

  /** What somebody said of the text that is asked about. */
  async standOf(consentId: string, personId: string): Promise<SaidStand | null> {
    return (await this.database.read<SaidStand>('consent-stand-of', 'select v.stand, v.reason from consent_voice v join consent_process c on c.id = v.consent_id and c.asked_version = v.version where v.consent_id = $1 and v.person_id = $2', [consentId, personId]))[0] ?? null;
  }

  /** Which of these are objections of a process that hold and wait for an answer. */
  async holding(tx: Tx, consentId: string, of: readonly string[]): Promise<string[]> {
    return (await rows<{ id: string }>(tx, `select id from consent_saying where consent_id = $1 and kind = 'objection' and state = 'tested' and id = any($2::uuid[])`, [consentId, of])).map((row) => row.id);
  }

  /** Everybody of the circle, by the same rule as taking part. */
  async circle(tx: Tx, consent: KeptConsent): Promise<string[]> {
    if (consent.circle === 'members') return ids(await rows(tx, `select distinct person_id as "personId" from association_member where association_id = $1 and since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`, [consent.associationId]));
    return ids(await rows(tx, `select p.id as "personId" from residence r join person p on p.id = r.person_id where r.area_id = $1 and r.verified_at is not null and p.erased_at is null and ${AGE} >= $2`, [consent.areaId, consent.ageFrom]));
  }

  /** Everybody who said something. */
  async voices(tx: Tx, consentId: string): Promise<string[]> {
    return ids(await rows(tx, 'select person_id as "personId" from consent_saying where consent_id = $1 and person_id is not null union select person_id from consent_voice where consent_id = $1', [consentId]));
  }

  async coaches(tx: Tx, municipalityId: string): Promise<string[]> {
    return ids(await rows(tx, `select distinct person_id as "personId" from staff_role where municipality_id = $1 and role = 'coach' and until is null`, [municipalityId]));
  }

  /** Who answers for the proposal: whoever wrote it, and the board in whose name it was. */
  async proposers(tx: Tx, consent: KeptConsent): Promise<string[]> {
    const board = await rows<{ personId: string }>(tx, `select person_id as "personId" from association_member where association_id = $1 and role in ('chair', 'secretary', 'treasurer') and since <= (brink_now() at time zone 'Europe/Amsterdam')::date and (until is null or until >= (brink_now() at time zone 'Europe/Amsterdam')::date)`, [consent.associationId]);
    return [...new Set([consent.authorId, ...ids(board)])];
  }
}
