import { newSecret, secretHash } from '#platform/auth';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Events } from '#platform/events';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import type { EmailToken, Registration, TokenPurpose } from './email-token.entity.js';
import { GuestRepository } from './guests/guest.repository.js';
import type { Person } from './person.entity.js';

const COLUMNS = `id, email, name, locale, birth_year as "birthYear", password_hash as "passwordHash", email_confirmed_at as "emailConfirmedAt", totp_secret as "totpSecret",
  totp_confirmed_at as "totpConfirmedAt", totp_last_step as "totpLastStep", created_at as "createdAt", erased_at as "erasedAt"`;
const TOKEN_MINUTES = 60;

type UsedToken = Pick<EmailToken, 'personId' | 'purpose' | 'newEmail' | 'registration'>;

/** Every query on persons and their links. */
@Injectable()
export class PersonRepository {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly events: Events,
    private readonly guests: GuestRepository,
  ) {}

  byId(id: string, tx: Tx | null = null): Promise<Person | null> {
    return one<Person>(tx ?? this.database.source, `select ${COLUMNS} from person where id = $1 and erased_at is null`, [id]);
  }

  byEmail(email: string, tx: Tx | null = null): Promise<Person | null> {
    return one<Person>(tx ?? this.database.source, `select ${COLUMNS} from person where lower(email) = lower($1) and erased_at is null`, [email]);
  }

  /** Display names, for showing who did something; an erased person has none. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.database.read<{ id: string; name: string }>('person-names', 'select id, name from person where id = any($1::uuid[]) and erased_at is null', [ids]);
    return new Map(found.map((row) => [row.id, row.name]));
  }

  /** Adds a person; null when the address is taken. */
  async add(tx: Tx, person: { email: string; name: string; locale: string; birthYear: number | null; passwordHash: string | null }): Promise<string | null> {
    const row = await one<{ id: string }>(
      tx,
      `insert into person (id, email, name, locale, birth_year, password_hash, created_at) values ($1, $2, $3, $4, $5, $6, brink_now()) on conflict ((lower(email))) do nothing returning id`,
      [newId(), person.email, person.name, person.locale, person.birthYear, person.passwordHash],
    );
    return row?.id ?? null;
  }

  /**
   * Whose the address is has been proved. What was typed for the account before that may be another's: it is replaced by what came with the link that was opened, and a password
   * that came with another link opens nothing.
   */
  async confirmEmail(tx: Tx, id: string, typed: Registration | null = null): Promise<void> {
    await rows(
      tx,
      `update person set email_confirmed_at = brink_now(), name = coalesce($2, name), locale = coalesce($3, locale), birth_year = coalesce($4, birth_year), password_hash = $5 where id = $1 and email_confirmed_at is null`,
      [id, typed?.name ?? null, typed?.locale ?? null, typed?.birthYear ?? null, typed?.passwordHash ?? null],
    );
    await this.welcomeGuest(tx, id);
  }

  /** What somebody did as a guest, with the address that they confirmed now, becomes their account’s. */
  async welcomeGuest(tx: Tx, personId: string): Promise<void> {
    const guestId = await this.guests.withAddressOf(tx, personId);
    if (guestId === null) return;
    await this.erase(tx, guestId);
    await this.events.record(tx, 'guest.joined', { guestId, personId });
  }

  async setPassword(tx: Tx, id: string, hash: string): Promise<void> {
    await rows(tx, 'update person set password_hash = $2 where id = $1', [id, hash]);
  }

  async setBirthYear(tx: Tx, id: string, birthYear: number): Promise<void> {
    await rows(tx, 'update person set birth_year = $2 where id = $1', [id, birthYear]);
  }

  async setProfile(tx: Tx, id: string, profile: { name: string; locale: string; birthYear: number | null }): Promise<void> {
    await rows(tx, 'update person set name = $2, locale = $3, birth_year = $4 where id = $1', [id, profile.name, profile.locale, profile.birthYear]);
    await this.live.publicChanged(tx);
  }

  /** Sets or takes away the second factor; only a confirmed one is asked for. */
  async setSecondFactor(tx: Tx, id: string, secret: string | null, confirmed: boolean): Promise<void> {
    await rows(tx, 'update person set totp_secret = $2, totp_confirmed_at = case when $3 then brink_now() end, totp_last_step = null where id = $1', [id, secret, confirmed]);
  }

  /** Empties a person: what names them goes, the id stays for what they did in public. Their roles and links end. */
  async erase(tx: Tx, id: string): Promise<void> {
    await rows(tx, 'delete from service_sign_in s using person p where p.id = $1 and (lower(s.email) = lower(p.email) or (s.issuer, s.subject) in (select issuer, subject from linked_identity where person_id = p.id))', [id]);
    await rows(tx, 'delete from linked_identity where person_id = $1', [id]);
    await rows(tx, 'delete from invited_address a using person p where p.id = $1 and lower(a.email) = lower(p.email)', [id]);
    await rows(tx, 'delete from guest_request q using person p where p.id = $1 and lower(q.email) = lower(p.email)', [id]);
    await rows(tx, 'delete from guest where person_id = $1', [id]);
    await rows(tx, `update person set email = null, name = '', birth_year = null, password_hash = null, email_confirmed_at = null, totp_secret = null, totp_confirmed_at = null, totp_last_step = null, erased_at = brink_now() where id = $1`, [id]);
    await rows(tx, 'delete from email_token where person_id = $1', [id]);
    await rows(tx, 'delete from written_address where person_id = $1', [id]);
    await rows(tx, 'update staff_role set until = brink_now() where person_id = $1 and until is null', [id]);
    await rows(tx, `update mail set data = '{}'::jsonb, given_up_at = case when sent_at is null then coalesce(given_up_at, brink_now()) else given_up_at end where person_id = $1`, [id]);
    await rows(tx, 'delete from client_request where person_id = $1', [id]);
    await this.live.publicChanged(tx);
  }

  /** Makes a link's secret, valid for an hour. */
  async addToken(tx: Tx, personId: string, purpose: TokenPurpose, { newEmail, registration }: { readonly newEmail?: string; readonly registration?: Registration } = {}): Promise<string> {
    const secret = newSecret();
    const values = [secretHash(secret), personId, purpose, newEmail ?? null, registration === undefined ? null : JSON.stringify(registration), TOKEN_MINUTES];
    await rows(tx, `insert into email_token (token_hash, person_id, purpose, new_email, registration, created_at, expires_at) values ($1, $2, $3, $4, $5, brink_now(), brink_now() + make_interval(mins => $6))`, values);
    return secret;
  }

  /** Looks at a link without using it; it stays as it is until the transaction ends. Null when it is used, expired or none. */
  goodToken(tx: Tx, secret: string, purposes: readonly TokenPurpose[]): Promise<{ personId: string } | null> {
    return one(tx, 'select person_id as "personId" from email_token where token_hash = $1 and purpose = any($2) and used_at is null and expires_at > brink_now() for update', [secretHash(secret), purposes]);
  }

  /** Uses a link: at most once, and only before it expires. Null when that cannot be. */
  useToken(tx: Tx, secret: string, purposes: readonly TokenPurpose[]): Promise<UsedToken | null> {
    return rows<UsedToken>(
      tx,
      `with used as (update email_token set used_at = brink_now() where token_hash = $1 and purpose = any($2) and used_at is null and expires_at > brink_now() returning person_id, purpose, new_email, registration)
       select person_id as "personId", purpose, new_email as "newEmail", registration from used`,
      [secretHash(secret), purposes],
    ).then((found) => found[0] ?? null);
  }
}
