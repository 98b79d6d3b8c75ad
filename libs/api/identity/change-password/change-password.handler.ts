import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { BrinkRequest } from '#platform/auth';
import { Database, newId } from '#platform/database';
import { orRefuse } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { NewPassword } from '../new-password.js';
import { OwnPassword } from '../own-password.js';
import { Passwords, checkPassword } from '../passwords.js';

/** Another password, or a first one, while signed in: every other session ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly own: OwnPassword,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
    private readonly audit: Audit,
  ) {}

  async run(request: BrinkRequest, input: { password: string; currentPassword: string | null }): Promise<void> {
    const actor: Actor = request.actor;
    const person = await this.own.proven(actor, input.currentPassword ?? null);
    const hash = await this.passwords.hash(orRefuse(checkPassword(input.password, [person.email?.split('@')[0] ?? '', person.name])));
    await this.database.transaction(async (tx) => {
      await this.newPassword.set(tx, person, hash, { key: newId(), exceptSecret: request.sessionSecret });
      await this.audit.record(tx, actor, { act: 'account.change-password', role: 'account', municipalityId: null, subjectKind: 'person', subjectId: person.id });
    });
  }
}
