import type { Actor } from '#domain/permissions';
import { Requires, CurrentActor } from '#platform/auth';
import { Database, rows } from '#platform/database';
import { Controller, Header, HttpCode, Post } from '@nestjs/common';

const parts = new Map<string, string>();

/** A feature tells what it keeps of a person: one statement over `$1`, the person's id. Given to them when they take their data along. */
export function ownData(name: string, sql: string): void {
  parts.set(name, sql);
}

ownData('person', 'select email, name, locale, birth_year as "birthYear", email_confirmed_at as "emailConfirmedAt", created_at as "createdAt" from person where id = $1');
ownData('addressesWrittenTo', 'select email, at from written_address where person_id = $1');
ownData('sessions', 'select service, created_at as "createdAt", expires_at as "expiresAt" from session where person_id = $1');
ownData('roles', 'select role, municipality_id as "municipalityId", since, until from staff_role where person_id = $1');

/** Everything that is kept of somebody, as one file to take along (AVG, article 20). Ballots are not in it: they cannot be found by person. */
@Controller('account')
export class OwnDataController {
  constructor(private readonly database: Database) {}

  @Post('data')
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="brink.json"')
  @Header('cache-control', 'no-store')
  @Requires('manage-account')
  async take(@CurrentActor() actor: Actor): Promise<string> {
    const found: Record<string, unknown> = {};
    for (const [name, sql] of parts) found[name] = await rows(this.database.source, sql, [actor.personId]);
    return JSON.stringify(found, null, 2);
  }
}
