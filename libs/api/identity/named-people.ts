import { type Tx, newId, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from './person.repository.js';

/** People without an account whom others named: kept as persons, so that they are erased as everybody is. */
@Injectable()
export class NamedPeople {
  constructor(private readonly people: PersonRepository) {}

  /** Keeps a name for a thing that named `personId` until now, or nobody; null for the name: nobody any more. Gives whom it names from now on. */
  async keep(tx: Tx, personId: string | null, name: string | null): Promise<string | null> {
    if (personId !== null && name === null) await this.people.erase(tx, personId);
    if (name === null) return null;
    const [kept] = await rows<{ id: string }>(tx, `insert into person (id, name, created_at) values ($1, $2, brink_now()) on conflict (id) do update set name = excluded.name, erased_at = null returning id`, [personId ?? newId(), name]);
    return kept?.id ?? null;
  }
}
