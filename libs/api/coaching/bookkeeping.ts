import type { CoachingState } from '#domain/coaching';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import type { Tx } from '#platform/database';
import { Events } from '#platform/events';
import { Injectable } from '@nestjs/common';
import { CoachingRepository, type KeptCoaching } from './coaching.repository.js';

/** Where the page of a request is. */
export const pathOf = (requestId: string): string => `/hulpvragen/${requestId}`;

/** An act on a request, as it is written down. */
export interface Done {
  readonly act: string;
  readonly by: 'coach' | 'asker';
  /** The state after it; absent where it stays as it was. */
  readonly to?: CoachingState;
  /** Whom it is told, as the act of a notice. */
  readonly tell?: { readonly act: string; readonly kind: 'own-plan' | 'work'; readonly people: readonly string[] };
  readonly also?: { readonly act: string; readonly kind: 'own-plan' | 'work'; readonly people: readonly string[] };
}

/** What goes with each act on a request: its history, who hears of it, and the audit log. */
@Injectable()
export class Bookkeeping {
  constructor(
    private readonly requests: CoachingRepository,
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  /** Writes an act down; last in its transaction. Nobody hears of their own act. */
  async record(tx: Tx, actor: Actor | null, request: KeptCoaching, done: Done): Promise<void> {
    const role = done.by === 'coach' ? 'coach' : request.role;
    const eventId = await this.requests.addEvent(tx, request, { act: done.act, from: done.act === 'ask' ? null : request.state, to: done.to ?? request.state, role, personId: actor?.personId ?? null });
    for (const telling of [done.tell, done.also]) await this.tell(tx, actor, request, telling, eventId);
    await this.audit.record(tx, actor, { act: `coaching.${done.act}`, role, municipalityId: request.municipalityId, subjectKind: 'coaching', subjectId: request.id, data: { from: request.state, to: done.to ?? request.state } });
  }

  /** Writes down what coaches do among themselves: in the audit log alone, for the asker does not see it. */
  async note(tx: Tx, actor: Actor, request: KeptCoaching, act: string, data: Readonly<Record<string, number>> = {}): Promise<void> {
    await this.audit.record(tx, actor, { act: `coaching.${act}`, role: 'coach', municipalityId: request.municipalityId, subjectKind: 'coaching', subjectId: request.id, data });
  }

  /** Who is to be told of work on a request: who leads it now (who stands in, while its coach is away), or all coaches while nobody does. */
  async leading(tx: Tx, request: Pick<KeptCoaching, 'coachId' | 'deputyId' | 'coachStays' | 'municipalityId'>): Promise<string[]> {
    const lead = request.deputyId ?? (request.coachStays ? request.coachId : null);
    return lead === null ? this.requests.coaches(tx, request.municipalityId, { present: true }) : [lead];
  }

  private async tell(tx: Tx, actor: Actor | null, request: KeptCoaching, telling: Done['tell'], key: string): Promise<void> {
    if (telling !== undefined) await this.events.tell(tx, actor, { ...telling, key: `coaching:${key}:${telling.act}`, title: request.subject, path: pathOf(request.id) });
  }
}
