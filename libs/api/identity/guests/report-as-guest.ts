import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';
import { type BrinkEvent, OnEvent } from '#platform/events';
import { Inject, type OnModuleInit } from '@nestjs/common';
import { type GuestAct, type GuestActName, guestAct } from './guest-acts.js';
import { GuestRepository } from './guest.repository.js';

/** Reporting a wrong without an account (ADR 29): until the address is confirmed, the feature knows nothing of it. A feature tells what is its own. */
export abstract class ReportAsGuest<Words> implements OnModuleInit {
  @Inject(GuestRepository)
  private readonly guests: GuestRepository;

  protected abstract readonly act: GuestActName;
  protected abstract look(...asked: Parameters<GuestAct<Words>['look']>): ReturnType<GuestAct<Words>['look']>;
  protected abstract path(tx: Tx, subjectId: string): Promise<string>;
  protected abstract report(tx: Tx, actor: Actor, subjectId: string, words: Words): Promise<void>;
  /** Gives what a guest reported to the account that they turned out to have. */
  protected abstract handOver(tx: Tx, guestId: string, personId: string): Promise<void>;

  onModuleInit(): void {
    guestAct<Words>(this.act, {
      look: (tx, actor, subjectId, words) => this.look(tx, actor, subjectId, words),
      run: async (tx, actor, subjectId, words) => {
        await this.report(tx, actor, subjectId, words);
        await this.guests.needForReport(tx, String(actor.personId), subjectId);
      },
      path: (tx, _personId, subjectId) => this.path(tx, subjectId),
    });
  }

  @OnEvent('guest.joined')
  async joined(tx: Tx, { data }: BrinkEvent): Promise<void> {
    await this.handOver(tx, String(data['guestId']), String(data['personId']));
  }
}
