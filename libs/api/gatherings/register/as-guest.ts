import { guestAct } from '#api/identity';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GatheringRepository } from '../gathering.repository.js';
import type { RegistrationWords } from '../registration.repository.js';
import { required } from '#platform/graphql';
import { Register } from './register.handler.js';
import { TellParticipants, pathOf } from './tell-participants.js';

/** Registering without an account (ADR 29): until the address is confirmed, nothing here knows of it. */
@Injectable()
export class RegisterAsGuest implements OnModuleInit {
  constructor(
    private readonly gatherings: GatheringRepository,
    private readonly registering: Register,
    private readonly telling: TellParticipants,
  ) {}

  onModuleInit(): void {
    guestAct<RegistrationWords>('place', {
      look: async (tx, actor, gatheringId, words) => {
        const { gathering } = await this.registering.decide(tx, actor, await this.gatherings.seen(tx, gatheringId), words);
        return { title: gathering.title, path: pathOf(gatheringId) };
      },
      run: (tx, actor, gatheringId, words) => this.registering.registerIn(tx, actor, gatheringId, words),
      path: async (tx, personId, gatheringId) => pathOf(gatheringId, await this.telling.link(tx, required(await this.gatherings.seen(tx, gatheringId)), personId)),
    });
  }
}
