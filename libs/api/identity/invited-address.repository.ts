import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** Addresses to which somebody was invited, with or without an account; forgotten as soon as the invitation is answered or over. */
@Injectable()
export class InvitedAddressRepository {
  constructor(private readonly database: Database) {}

  /** Keeps an address for an invitation of `scopeId`; null when that has one open for the address. */
  async keep(tx: Tx, scopeId: string, email: string): Promise<string | null> {
    return (await one<{ id: string }>(tx, 'insert into invited_address (id, scope_id, email, at) values ($1, $2, $3, brink_now()) on conflict do nothing returning id', [newId(), scopeId, email]))?.id ?? null;
  }

  /** Moves an address to what came of its scope: an association that was founded. */
  async move(tx: Tx, id: string, scopeId: string): Promise<void> {
    await rows(tx, 'update invited_address set scope_id = $2 where id = $1', [id, scopeId]);
  }

  /** Whether an invitation is for this person: by the confirmed address of their account. */
  async isFor(tx: Tx, id: string, personId: string): Promise<boolean> {
    return (await one(tx, 'select 1 from invited_address a join person p on lower(p.email) = lower(a.email) where a.id = $1 and p.id = $2 and p.email_confirmed_at is not null and p.erased_at is null', [id, personId])) !== null;
  }

  /** Whether a person's account has this address. */
  async isAddressOf(tx: Tx, personId: string, email: string): Promise<boolean> {
    return (await one(tx, 'select 1 from person where id = $1 and lower(email) = lower($2)', [personId, email])) !== null;
  }

  /** Every invitation for somebody's confirmed address. */
  async of(personId: string): Promise<string[]> {
    return (await this.database.read<{ id: string }>('invited-addresses-of', 'select a.id from invited_address a join person p on lower(p.email) = lower(a.email) where p.id = $1 and p.email_confirmed_at is not null and p.erased_at is null limit 100', [personId])).map((row) => row.id);
  }

  async emails(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.database.read<{ id: string; email: string }>('invited-addresses', 'select id, email from invited_address where id = any($1::uuid[])', [ids]);
    return new Map(found.map((row) => [row.id, row.email]));
  }

  async forget(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, 'delete from invited_address where id = any($1::uuid[])', [ids]);
  }
}
