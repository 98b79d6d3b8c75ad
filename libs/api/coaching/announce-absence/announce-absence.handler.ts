import { decideAbsence, decideReturn } from '#domain/coaching';
import { localDate, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import type { AnnounceAbsenceInput } from '../coaching.inputs.js';
import { AbsenceRepository } from './absence.repository.js';

const DESK = '/werkplek/afwezig';

/** A coach says that they are away and who stands in, and that they are back earlier. It ends by itself, by the database's clock. */
@Injectable()
export class AnnounceAbsence {
  constructor(
    private readonly database: Database,
    private readonly absences: AbsenceRepository,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  async announce(actor: Actor, input: AnnounceAbsenceInput): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        const deputies = [];
        for (const { municipalityId, personId } of input.deputies) deputies.push({ municipalityId, personId, coach: await this.absences.isCoach(tx, personId, municipalityId), away: await this.absences.isAway(tx, personId, municipalityId, input.fromDay, input.untilDay) });
        orRefuse(decideAbsence(actor, { ...input, deputies }, localDate(await this.database.now(tx))));
        for (const { municipalityId, personId } of deputies) await this.write(tx, actor, { municipalityId, personId: required(actor.personId), deputyId: personId, fromDay: input.fromDay, untilDay: input.untilDay });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'coach_absence_once')) throw new Refusal([problem('duplicate', 'fromDay')]);
      throw error;
    }
  }

  end(actor: Actor, absenceId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const absence = required(await this.absences.locked(tx, absenceId));
      orRefuse(decideReturn(actor, absence, localDate(await this.database.now(tx))));
      await this.absences.end(tx, absence.id);
      await this.told(tx, actor, absence, 'end-stand-in');
      await this.audit.record(tx, actor, { act: 'coaching.end-absence', role: 'coach', municipalityId: absence.municipalityId, subjectKind: 'absence', subjectId: absence.id });
    });
  }

  private async write(tx: Tx, actor: Actor, absence: Parameters<AbsenceRepository['add']>[1]): Promise<void> {
    const id = await this.absences.add(tx, absence);
    await this.told(tx, actor, { ...absence, id }, 'stand-in');
    await this.audit.record(tx, actor, { act: 'coaching.announce-absence', role: 'coach', municipalityId: absence.municipalityId, subjectKind: 'absence', subjectId: id, data: { deputyId: absence.deputyId, from: absence.fromDay, until: absence.untilDay } });
  }

  private async told(tx: Tx, actor: Actor, absence: { readonly id: string; readonly deputyId: string }, act: string): Promise<void> {
    await this.events.tell(tx, actor, { kind: 'work', act, key: `absence:${absence.id}:${act}`, people: [absence.deputyId], title: '', path: DESK });
  }
}
