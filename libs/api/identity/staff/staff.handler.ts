import { isUuid, problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Sessions } from '#platform/auth';
import { Database, isUniqueViolation, newId, one, rows } from '#platform/database';
import { Refusal, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { PersonRepository } from '../person.repository.js';

export interface StaffRow {
  id: string;
  name: string;
  email: string | null;
  role: string;
  municipalityId: string | null;
  since: Date;
  secondFactor: boolean;
}

/** Who works for a municipality: appointed and ended by an administrator. A role that ends takes its sessions with it. */
@Injectable()
export class Staff {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async of(actor: Actor, municipalityId: string): Promise<StaffRow[]> {
    this.held(actor, municipalityId);
    if (!isUuid(municipalityId)) return [];
    return rows(
      this.database.source,
      `select s.id, p.name, p.email, s.role, s.municipality_id as "municipalityId", s.since, p.totp_confirmed_at is not null as "secondFactor" from staff_role s join person p on p.id = s.person_id
       where s.municipality_id = $1 and s.until is null and p.erased_at is null order by s.role, p.name, s.id limit 500`,
      [municipalityId],
    );
  }

  /** Gives somebody with an account a role. */
  async appoint(actor: Actor, input: { email: string; role: string; municipalityId: string }): Promise<void> {
    this.held(actor, input.municipalityId);
    try {
      await this.database.transaction(async (tx) => {
        const person = required(await this.people.byEmail(input.email.trim(), tx), 'not-found', 'email');
        const id = newId();
        await rows(tx, 'insert into staff_role (id, person_id, municipality_id, role, since) values ($1, $2, $3, $4, brink_now())', [id, person.id, input.municipalityId, input.role]);
        await this.audit.record(tx, actor, { act: 'staff.appoint', role: 'administrator', municipalityId: input.municipalityId, subjectKind: 'staff-role', subjectId: id, data: { role: input.role } });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'staff_role_current')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  async end(actor: Actor, roleId: string): Promise<void> {
    this.held(actor);
    await this.database.transaction(async (tx) => {
      const found = required(await one<{ personId: string; municipalityId: string | null; role: string }>(tx, 'select person_id as "personId", municipality_id as "municipalityId", role from staff_role where id = $1 and until is null for update', [roleId]));
      this.known(actor, found.municipalityId);
      await rows(tx, 'update staff_role set until = brink_now() where id = $1', [roleId]);
      await this.sessions.endAll(tx, found.personId);
      await this.audit.record(tx, actor, { act: 'staff.end', role: 'administrator', municipalityId: found.municipalityId, subjectKind: 'staff-role', subjectId: roleId, data: { role: found.role } });
    });
  }

  /** Takes somebody's second factor away, for who lost their phone; they set a new one. */
  async removeSecondFactor(actor: Actor, roleId: string): Promise<void> {
    this.held(actor);
    await this.database.transaction(async (tx) => {
      const found = required(await one<{ personId: string; municipalityId: string | null }>(tx, 'select person_id as "personId", municipality_id as "municipalityId" from staff_role where id = $1 and until is null', [roleId]));
      this.known(actor, found.municipalityId);
      await this.people.setSecondFactor(tx, found.personId, null, false);
      await this.sessions.endAll(tx, found.personId);
      await this.audit.record(tx, actor, { act: 'staff.remove-second-factor', role: 'administrator', municipalityId: found.municipalityId, subjectKind: 'staff-role', subjectId: roleId });
    });
  }

  private held(actor: Actor, municipalityId?: string): void {
    unhindered(can(actor, 'manage-staff', { municipalityId }));
  }

  /** A role of elsewhere does not exist for who administers one municipality; one for all municipalities is for who administers all. */
  private known(actor: Actor, municipalityId: string | null): void {
    const mine = municipalityId === null ? actor.roles.some((r) => r.role === 'administrator' && r.municipalityId === null) : can(actor, 'manage-staff', { municipalityId }) === null;
    if (!mine) throw new Refusal([problem('not-found')]);
  }
}
