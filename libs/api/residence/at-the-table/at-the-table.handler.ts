import { PersonRepository } from '#api/identity';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { decideTableConfirmation, decideTableProof } from '#domain/residence';
import { Audit } from '#platform/audit';
import { Attempts } from '#platform/auth';
import { Database, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { ResidenceRepository } from '../residence.repository.js';

const LOOKUPS = 40;
const WINDOW_MINUTES = 60;

/** A coach proves a residence at the kitchen table; it holds when a second person has confirmed it. */
@Injectable()
export class AtTheTable {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly residences: ResidenceRepository,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /** Writes down that this person showed that they live where they say. An address without a home in the coach's municipalities is not to be found. */
  async see(actor: Actor, email: string): Promise<void> {
    const coachId = required(actor.personId);
    unhindered(can(actor, 'verify-residence'));
    orRefuse(await this.attempts.count('table', [coachId], LOOKUPS, WINDOW_MINUTES));
    try {
      await this.database.transaction(async (tx) => {
        const person = await this.people.byEmail(email, tx);
        const home = person === null ? null : await this.residences.ofPerson(person.id, tx, true);
        const own = home !== null && actor.roles.some((r) => r.role === 'coach' && r.municipalityId === home.municipalityId);
        const known = required(own ? home : null, 'not-found', 'email');
        orRefuse(decideTableProof(actor, { residentId: known.personId, municipalityId: known.municipalityId, verified: known.verified, waiting: await this.residences.visitWaits(known.personId, tx) }));
        await this.residences.addVisit(tx, known, coachId);
        await this.audit.record(tx, actor, { act: 'residence.see', role: 'coach', municipalityId: known.municipalityId, subjectKind: 'person', subjectId: known.personId });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'residence_visit_current')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  async confirm(actor: Actor, visitId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const visit = required(await this.residences.visit(tx, visitId));
      const home = await this.residences.ofPerson(visit.personId, tx, true);
      const facts = { residentId: visit.personId, municipalityId: visit.municipalityId, verified: home?.verified ?? false, waiting: visit.waiting && home?.areaId === visit.areaId };
      required(actor.roles.some((r) => r.municipalityId === visit.municipalityId) ? visit : null);
      orRefuse(decideTableConfirmation(actor, facts, visit.seenBy));
      await this.residences.confirmVisit(tx, visitId, required(actor.personId));
      await this.residences.verify(tx, visit.personId, 'table');
      await this.audit.record(tx, actor, { act: 'residence.confirm', role: 'coach', municipalityId: visit.municipalityId, subjectKind: 'person', subjectId: visit.personId });
    });
  }

  /** Takes back what was written down by mistake; by whoever may confirm it, or wrote it. */
  async drop(actor: Actor, visitId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const visit = required(await this.residences.visit(tx, visitId));
      required(actor.roles.some((r) => r.municipalityId === visit.municipalityId) ? visit : null);
      unhindered(can(actor, 'confirm-residence', { municipalityId: visit.municipalityId }));
      await this.residences.dropVisit(tx, visitId);
      await this.audit.record(tx, actor, { act: 'residence.drop', role: 'coach', municipalityId: visit.municipalityId, subjectKind: 'person', subjectId: visit.personId });
    });
  }
}
