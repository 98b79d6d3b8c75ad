import type { PersonId } from '#domain/kernel';
import { type Actor, VISITOR } from '#domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { secretHash } from './secrets.js';

const parts = new Map<keyof Actor, string>();

/**
 * A feature tells how to find its part of an actor: one SQL expression (json, or a plain value) over `s.person_id`, the person of the
 * session. All parts are read in one statement.
 */
export function actorPart(name: keyof Actor, expression: string): void {
  parts.set(name, expression);
}

const columns = (): string => [...parts].map(([name, expression]) => `, ${expression} as "${name}"`).join('');

type ActorRow = Actor & { personId: PersonId; secondFactor: boolean };

/** Finds out who asks. */
@Injectable()
export class ActorReader {
  constructor(private readonly database: Database) {}

  /** The actor of a session's secret; null when the session does not exist (any more). */
  async bySecret(secret: string): Promise<Actor | null> {
    const sql = `select s.person_id as "personId", s.second_factor as "secondFactor"${columns()} from session s where s.token_hash = $1 and s.expires_at > brink_now()`;
    const found = (await this.database.read<ActorRow>('actor', sql, [secretHash(secret)]))[0];
    return found === undefined ? null : { ...VISITOR, ...found };
  }

  /** Who somebody is while they do not ask themselves: for what is written to them. No act may be allowed by it. */
  async ofPerson(personId: string): Promise<Actor> {
    const found = (await this.database.read<ActorRow>('actor-of-person', `select s.person_id as "personId", false as "secondFactor"${columns()} from (select $1::uuid as person_id) s`, [personId]))[0];
    return { ...VISITOR, ...found };
  }
}
