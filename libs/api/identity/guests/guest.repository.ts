import { newSecret, secretHash } from '#platform/auth';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** What a visitor wants to do once they confirmed their address; `input` is the act's own. */
export interface GuestRequest {
  readonly act: string;
  readonly subjectId: string;
  readonly input: unknown;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
}

const IDLE = 'not exists (select 1 from guest_need n where n.person_id = g.person_id and n.until > brink_now())';

/** Every query on guests: people without an account, known by an address that they confirmed. Their name stands in `person`, as everybody's. */
@Injectable()
export class GuestRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a request for a day; gives the secret of its link. Null when it is there already: what this address asked for under the same key of the client. */
  async ask(tx: Tx, key: string | null, asked: GuestRequest): Promise<{ id: string; token: string } | null> {
    const token = newSecret();
    const found = await one<{ id: string }>(
      tx,
      `insert into guest_request (id, token_hash, email, name, locale, act, subject_id, input, client_key, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, brink_now(), brink_now() + interval '1 day') on conflict (lower(email), act, subject_id, client_key) do nothing returning id`,
      [newId(), secretHash(token), asked.email, asked.name, asked.locale, asked.act, asked.subjectId, JSON.stringify(asked.input), key],
    );
    return found === null ? null : { id: found.id, token };
  }

  /** The request of a link, locked; null when it is over or none. */
  asked(tx: Tx, token: string): Promise<(GuestRequest & { id: string; confirmed: boolean }) | null> {
    return one(tx, `select id, act, subject_id as "subjectId", input, email, name, locale, confirmed_at is not null as confirmed from guest_request where token_hash = $1 and expires_at > brink_now() for update`, [secretHash(token)]);
  }

  /** Marks a request as confirmed, and forgets what was written in it. */
  async confirm(tx: Tx, id: string): Promise<void> {
    await rows(tx, `update guest_request set confirmed_at = brink_now(), name = '', input = '{}'::jsonb where id = $1`, [id]);
  }

  /** Who has this address: an account that confirmed it, else a guest, who is made. One at a time for each address. */
  async personOf(tx: Tx, { email, name, locale }: Pick<GuestRequest, 'email' | 'name' | 'locale'>): Promise<string> {
    await this.alone(tx, email);
    const known = await one<{ id: string; guest: boolean }>(
      tx,
      `select id, false as guest from person where lower(email) = lower($1) and email_confirmed_at is not null and erased_at is null union all select person_id, true from guest where lower(email) = lower($1) limit 1`,
      [email],
    );
    if (known?.guest === false) return known.id;
    if (known === null) return this.add(tx, { email, name, locale });
    if (name !== '') await rows(tx, 'update person set name = $2, locale = $3 where id = $1', [known.id, name, locale]);
    return known.id;
  }

  /** Links to what guests have with a subject, one for each of these people who is a guest; they open it until then. */
  async links(tx: Tx, people: readonly string[], about: { readonly subjectId: string; readonly until: Date }): Promise<Map<string, string>> {
    const found = await rows<{ id: string }>(tx, 'select person_id as id from guest where person_id = any($1::uuid[])', [people]);
    const links = new Map(found.map(({ id }) => [id, newSecret()]));
    if (links.size === 0) return links;
    await rows(tx, 'insert into guest_link (token_hash, person_id, subject_id, expires_at) select x.hash, x.person, $3, $4 from unnest($1::text[], $2::uuid[]) as x(hash, person)', [[...links.values()].map(secretHash), [...links.keys()], about.subjectId, about.until]);
    return links;
  }

  /** Whose link this is, for this subject; null when it is over or none. */
  async byLink(link: string, subjectId: string): Promise<string | null> {
    return (await this.database.read<{ id: string }>('guest-of-link', 'select person_id as id from guest_link where token_hash = $1 and subject_id = $2 and expires_at > brink_now()', [secretHash(link), subjectId]))[0]?.id ?? null;
  }

  /** Until when the data of guests are needed for a subject. Does nothing for who is no guest. */
  async need(tx: Tx, people: readonly string[], subjectId: string, until: Date): Promise<void> {
    await rows(tx, 'insert into guest_need (person_id, subject_id, until) select person_id, $2, $3 from guest where person_id = any($1::uuid[]) on conflict (person_id, subject_id) do update set until = excluded.until', [people, subjectId, until]);
  }

  /** What a guest reported is looked at, and the outcome told, well within a quarter of a year. */
  async needForReport(tx: Tx, personId: string, subjectId: string): Promise<void> {
    await rows(tx, `insert into guest_need (person_id, subject_id, until) select person_id, $2, brink_now() + interval '90 days' from guest where person_id = $1 on conflict (person_id, subject_id) do update set until = excluded.until`, [personId, subjectId]);
  }

  /** The guest with the confirmed address of an account; nobody confirms it meanwhile as a guest. */
  async withAddressOf(tx: Tx, personId: string): Promise<string | null> {
    const account = await one<{ email: string }>(tx, 'select email from person where id = $1 and email is not null', [personId]);
    if (account === null) return null;
    await this.alone(tx, account.email);
    return (await one<{ id: string }>(tx, 'select g.person_id as id from guest g join person p on lower(p.email) = lower(g.email) where p.id = $1 and p.email_confirmed_at is not null', [personId]))?.id ?? null;
  }

  /** Forgets requests and links that ran out; gives the guests of whom nothing is needed any more. */
  async sweep(): Promise<string[]> {
    await rows(this.database.source, 'delete from guest_request where expires_at < brink_now()');
    await rows(this.database.source, 'delete from guest_link where expires_at < brink_now()');
    return (await rows<{ id: string }>(this.database.source, `select person_id as id from guest g where ${IDLE} limit 1000`)).map(({ id }) => id);
  }

  /** Whether nothing needs a guest any more; nobody confirms their address meanwhile. */
  async isIdle(tx: Tx, personId: string): Promise<boolean> {
    const guest = await one<{ email: string }>(tx, 'select email from guest where person_id = $1', [personId]);
    if (guest === null) return false;
    await this.alone(tx, guest.email);
    return (await one(tx, `select 1 from guest g where ${IDLE} and g.person_id = $1`, [personId])) !== null;
  }

  /** One transaction at a time decides who has an address. */
  private async alone(tx: Tx, email: string): Promise<void> {
    await rows(tx, 'select pg_advisory_xact_lock(hashtextextended(lower($1), 2))', [email]);
  }

  private async add(tx: Tx, { email, name, locale }: Pick<GuestRequest, 'email' | 'name' | 'locale'>): Promise<string> {
    const id = newId();
    await rows(tx, 'insert into person (id, name, locale, created_at) values ($1, $2, $3, brink_now())', [id, name, locale]);
    await rows(tx, 'insert into guest (person_id, email, at) values ($1, $2, brink_now())', [id, email]);
    return id;
  }
}
