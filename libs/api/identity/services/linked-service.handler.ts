import { type Result, ok, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit, type AuditRecord } from '#platform/audit';
import { type BrinkRequest, Sessions } from '#platform/auth';
import { Database, newId } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Mailer } from '#platform/mail';
import { Injectable } from '@nestjs/common';
import { OwnPassword } from '../own-password.js';
import { ServiceRepository } from './service.repository.js';

const entry = (act: string, personId: string): AuditRecord => ({ act, role: 'account', municipalityId: null, subjectKind: 'person', subjectId: personId });

/** Links what this browser proved to the account that is signed in on it. It opens that account from then on, so password and second step are asked once more; the owner is told by mail. */
@Injectable()
export class AddLinkedService {
  constructor(
    private readonly database: Database,
    private readonly services: ServiceRepository,
    private readonly own: OwnPassword,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, secret: string, { currentPassword, code }: { readonly currentPassword: string | null; readonly code: string | null }): Promise<void> {
    const person = await this.own.proven(actor, currentPassword);
    const linked = await this.database.transaction(async (tx): Promise<Result<null>> => {
      const step = await this.own.secondStep(tx, person.id, code);
      if (!step.ok) return step;
      const proof = required(await this.services.proof(secret, tx), 'not-proven');
      if (!(await this.services.link(tx, person.id, proof))) throw new Refusal([problem('linked-elsewhere')]);
      await this.services.use(tx, secret);
      if (proof.personId !== null) return ok(null);
      await this.mailer.order(tx, { key: `service-linked:${newId()}`, to: { personId: person.id }, template: 'serviceLinked', data: { name: person.name } });
      await this.audit.record(tx, actor, entry('account.link-service', person.id));
      return ok(null);
    });
    orRefuse(linked);
  }
}

/** Takes a link away. As with another password, every other session ends. */
@Injectable()
export class RemoveLinkedService {
  constructor(
    private readonly database: Database,
    private readonly services: ServiceRepository,
    private readonly own: OwnPassword,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async run(request: BrinkRequest, id: string, currentPassword: string | null): Promise<void> {
    const person = await this.own.proven(request.actor, currentPassword);
    await this.database.transaction(async (tx) => {
      required((await this.services.linksOf(person.id)).find((link) => link.id === id));
      if (!(await this.services.unlink(tx, person.id, id))) throw new Refusal([problem('last-way-in')]);
      await this.sessions.endAll(tx, person.id, request.sessionSecret);
      await this.audit.record(tx, request.actor, entry('account.unlink-service', person.id));
    });
  }
}
