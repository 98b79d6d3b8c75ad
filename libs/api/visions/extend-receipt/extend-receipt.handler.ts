import { PlacesRepository } from '#api/places';
import { localDate } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { decideReceiptExtension } from '#domain/visions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AdoptionRepository } from '../adopt-vision/adoption.repository.js';
import { Bookkeeping } from '../bookkeeping.js';
import { readable, subjectOf } from '../vision-access.js';
import { VisionRepository } from '../vision.repository.js';

/** Lengthens the term of the municipality's answer to a vision: once, in time, with reasons that everybody reads. */
@Injectable()
export class ExtendReceipt {
  constructor(
    private readonly database: Database,
    private readonly visions: VisionRepository,
    private readonly places: PlacesRepository,
    private readonly adoptions: AdoptionRepository,
    private readonly books: Bookkeeping,
  ) {}

  run(actor: Actor, input: { visionId: string; reason: string }): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = readable(await this.visions.locked(tx, input.visionId), actor);
      const { rules } = required(await this.places.ordinanceInForce(tx, vision.municipalityId));
      const owed = await this.adoptions.owed(tx, vision.id);
      const { reason, due } = orRefuse(decideReceiptExtension(actor, { ...vision, ...subjectOf(vision) }, owed, { reason: input.reason, extendDays: rules.kinds.plan.extendDays }, localDate(await this.database.now(tx))));
      await this.adoptions.extend(tx, vision.id, { reason, due, by: required(actor.personId) });
      const { version } = required(owed);
      await this.books.tell(tx, actor, vision, { kind: 'own-plan', act: 'extend-receipt', key: `extended:${version}`, people: await this.visions.workingGroup(tx, vision.id), reason });
      await this.books.tellFollowers(tx, actor, vision, 'extend-receipt', `extended:${version}:followers`);
      await this.books.record(tx, actor, vision, { act: 'extend-receipt', role: 'official', data: { version, due } });
      return { visionId: vision.id };
    });
  }
}
