import { GatheringRepository } from '#api/gatherings';
import { type Appointment, decideVisit, decideVisitCancellation, replyDue } from '#domain/coaching';
import { localDate, problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { ChangeVisitInput, PlanVisitInput } from '../coaching.inputs.js';
import { CoachingRepository, type KeptCoaching } from '../coaching.repository.js';
import { type KeptVisit, VisitRepository } from '../visit.repository.js';

const appointmentOf = (input: { startsAt: Date | null; endsAt: Date | null; place: string | null }): Appointment => ({ startsAt: input.startsAt?.getTime() ?? 0, endsAt: input.endsAt?.getTime() ?? 0, place: input.place ?? '' });

/** Plans a visit: a gathering, or an appointment with a date, a time and a place; moves it, and calls it off. */
@Injectable()
export class PlanVisit {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
    private readonly visits: VisitRepository,
    private readonly gatherings: GatheringRepository,
    private readonly books: Bookkeeping,
  ) {}

  async plan(actor: Actor, input: PlanVisitInput): Promise<string> {
    try {
      return await this.database.transaction(async (tx) => {
        const request = required(await this.requests.locked(tx, input.requestId));
        const now = await this.database.now(tx);
        const gatheringId = input.gatheringId ?? null;
        const gathering = gatheringId === null ? null : await this.gatherings.locked(tx, gatheringId);
        const open = gathering?.state === 'published' && gathering.endsAt.getTime() > now && (gathering.municipalityId === null || gathering.municipalityId === request.municipalityId);
        const appointment = orRefuse(decideVisit(actor, request, gatheringId === null ? { appointment: appointmentOf(input) } : { gathering: { open } }, now));
        await this.visits.add(tx, { requestId: request.id, municipalityId: request.municipalityId, gatheringId, appointment, plannedBy: required(actor.personId) });
        await this.promised(tx, request, now, appointment?.startsAt ?? gathering?.startsAt.getTime() ?? now);
        await this.told(tx, actor, request, 'plan-visit');
        return request.id;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'coaching_visit_gathering_once')) throw new Refusal([problem('already-done', 'gatheringId')]);
      throw error;
    }
  }

  change(actor: Actor, input: ChangeVisitInput): Promise<string> {
    return this.with(input.visitId, async (tx, request, visit) => {
      const now = await this.database.now(tx);
      const at = appointmentOf(input);
      const clean = orRefuse(decideVisit(actor, request, { appointment: at }, now)) ?? at;
      orRefuse(decideVisitCancellation(actor, request, { startsAt: visit.startsAt.getTime(), cancelled: visit.cancelled || visit.gatheringId !== null }, now));
      await this.visits.move(tx, visit.id, clean);
      await this.promised(tx, request, now, clean.startsAt);
      await this.told(tx, actor, request, 'change-visit');
    });
  }

  /** Without the visit, a message follows as after a question. */
  cancel(actor: Actor, visitId: string): Promise<string> {
    return this.with(visitId, async (tx, request, visit) => {
      const now = await this.database.now(tx);
      orRefuse(decideVisitCancellation(actor, request, { startsAt: visit.startsAt.getTime(), cancelled: visit.cancelled }, now));
      await this.visits.cancel(tx, visit.id);
      await this.requests.promise(tx, request.id, localDate(now), replyDue(localDate(now)), false);
      await this.told(tx, actor, request, 'cancel-visit');
    });
  }

  private with(visitId: string, work: (tx: Tx, request: KeptCoaching, visit: KeptVisit) => Promise<void>): Promise<string> {
    return this.database.transaction(async (tx) => {
      const known = required(await this.visits.byId(tx, visitId));
      const request = required(await this.requests.locked(tx, known.requestId));
      await work(tx, request, required(await this.visits.byId(tx, visitId)));
      return request.id;
    });
  }

  /** The day of the visit is the promise, and planning it is a reply. */
  private promised(tx: Tx, request: KeptCoaching, now: number, startsAt: number): Promise<void> {
    const [today, day] = [localDate(now), localDate(startsAt)];
    return this.requests.promise(tx, request.id, today, day < today ? today : day, true);
  }

  private async told(tx: Tx, actor: Actor, request: KeptCoaching, act: string): Promise<void> {
    await this.books.record(tx, actor, request, { act, by: 'coach', tell: { act: `coaching-${act}`, kind: 'own-plan', people: await this.requests.askers(tx, request) } });
  }
}
