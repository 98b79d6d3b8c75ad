import { type Tx, newId, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from './person.repository.js';

/** People without an account whom others named: kept as persons, so that they are erased as everybody is. */
@Injectable()
export class NamedPeople {
  constructor(private readonly people: PersonRepository) {}

  /**
   * Keeps a name for a thing that named `personId` until now, or nobody; null for the name: nobody any more. Gives whom it names from now on. Whose name was erased stays somebody without a name;
   * a name that is given anew is another's.
   */
  async keep(tx: Tx, personId: string | null, name: string | null): Promise<string | null> {
    const erased = personId !== null && (await this.people.byId(personId, tx)) === null;
    if (name === null) {
      if (erased) return personId;
      if (personId !== null) await this.people.erase(tx, personId);
      return null;
    }
    const id = personId === null || erased ? newId() : personId;
    await rows(tx, `insert into person (id, name, created_at) values ($1, $2, brink_now()) on conflict (id) do update set name = excluded.name`, [id, name]);
    return id;
  }
}
