import { VISION_LIMITS } from '#domain/visions';
import { checkText, problem } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { Database, isUniqueViolation } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { subjectOf, writingOf } from '../vision-access.js';
import type { KeptVision } from '../vision.query.js';
import { VisionRepository } from '../vision.repository.js';

/** Begins the vision of an association, and says who writes it. */
@Injectable()
export class BeginVision {
  constructor(
    private readonly database: Database,
    private readonly visions: VisionRepository,
    private readonly books: Bookkeeping,
  ) {}

  async begin(actor: Actor, input: { associationId: string; title: string }): Promise<{ visionId: string }> {
    try {
      return await this.database.transaction(async (tx) => {
        const association = required(await this.visions.association(tx, input.associationId), 'not-found', 'associationId');
        unhindered(can(actor, 'compose-vision', { municipalityId: association.municipalityId, areaId: association.areaId }) ?? (speaksFor(actor, association.id) ? null : problem('not-allowed')));
        const title = orRefuse(checkText(input.title, 'title', VISION_LIMITS.title));
        const place = { municipalityId: association.municipalityId, areaId: association.areaId, associationId: association.id, title };
        const id = await this.visions.begin(tx, { ...place, begunBy: required(actor.personId) });
        await this.books.record(tx, actor, { id, ...place }, { act: 'begin', role: 'association', shown: false });
        return { visionId: id };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'vision_of_association')) throw new Refusal([problem('already-done', 'associationId')]);
      throw error;
    }
  }

  /** The board names a member of the association to write. */
  name(actor: Actor, input: { visionId: string; personId: string }): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = led(actor, await this.visions.locked(tx, input.visionId));
      if (!(await this.visions.name(tx, vision, input.personId, required(actor.personId)))) throw new Refusal([problem('not-found', 'personId')]);
      await this.books.tell(tx, actor, vision, { kind: 'work', act: 'name-vision-writer', key: `writer:${input.personId}`, people: [input.personId], at: '/schrijven' });
      await this.books.record(tx, actor, vision, { act: 'name-writer', role: 'association', shown: false });
      return { visionId: vision.id };
    });
  }

  unname(actor: Actor, input: { visionId: string; personId: string }): Promise<{ visionId: string }> {
    return this.database.transaction(async (tx) => {
      const vision = led(actor, await this.visions.locked(tx, input.visionId));
      await this.visions.unname(tx, vision.id, input.personId);
      await this.books.record(tx, actor, vision, { act: 'unname-writer', role: 'association', shown: false });
      return { visionId: vision.id };
    });
  }
}

/** The vision when this actor leads it: by a seat on the board of its association. */
export function led(actor: Actor, found: KeptVision | null): KeptVision {
  const vision = required(found);
  unhindered(can(actor, 'lead-vision', subjectOf(vision)));
  return vision;
}

/** The vision when this actor writes on it. */
export function written(actor: Actor, found: KeptVision | null): KeptVision {
  const vision = required(found);
  unhindered(can(actor, 'write-vision', writingOf(vision, actor)));
  return vision;
}
