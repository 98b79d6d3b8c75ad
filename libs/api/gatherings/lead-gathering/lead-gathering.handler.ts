import { PlacesRepository } from '#api/places';
import { type GatheringPlan, actOfScope, checkGathering, decideChange, subjectOfScope, whatChanged } from '#domain/gatherings';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { GatheringRepository, planOf } from '../gathering.repository.js';
import { AnnounceGathering } from './announce-gathering.handler.js';

type Scope = { readonly municipalityId: string | null; readonly areaId: string | null; readonly associationId: string | null };
const NOBODY = { all: 0, items: new Map<string, number>() };

/** What its leaders do with a gathering: make, change, announce, call off, look back. */
@Injectable()
export class LeadGathering {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly gatherings: GatheringRepository,
    private readonly announcing: AnnounceGathering,
  ) {}

  /** Makes a draft that only its leaders see. */
  async make(actor: Actor, asked: Scope, plan: GatheringPlan): Promise<string> {
    return this.database.transaction(async (tx) => {
      const scope = await this.scopeOf(tx, asked);
      unhindered(can(actor, actOfScope(scope), subjectOfScope(scope)));
      orRefuse(checkGathering(plan, NOBODY));
      if (plan.items.some((item) => item.id !== null)) throw new Refusal([problem('not-found', 'items')]);
      const id = await this.gatherings.add(tx, { ...scope, authorId: required(actor.personId) }, plan);
      await this.announcing.record(tx, actor, { id, ...scope }, 'gathering.make');
      return id;
    });
  }

  /** Changes a gathering. Those who are registered hear what changed for them; more places go along the line at once. */
  async change(actor: Actor, gatheringId: string, version: number, plan: GatheringPlan): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await this.announcing.led(tx, actor, gatheringId);
      const items = await this.gatherings.itemsIn(tx, gatheringId);
      orRefuse(decideChange({ state: before.state, version: before.version, endsAt: before.endsAt.getTime() }, version, await this.database.now(tx)));
      const foreign = plan.items.findIndex((item) => item.id !== null && !items.some((known) => known.id === item.id));
      if (foreign >= 0) throw new Refusal([problem('not-found', `items.${foreign}`)]);
      orRefuse(checkGathering(plan, { all: before.placesTaken, items: new Map(items.map((item) => [item.id, item.placesTaken])) }));
      const changes = before.state === 'published' ? whatChanged(planOf(before, items), plan) : [];
      await this.gatherings.change(tx, gatheringId, plan, changes.length > 0);
      await this.announcing.changed(tx, before, changes);
      await this.announcing.record(tx, actor, before, 'gathering.change');
    });
  }

  private async scopeOf(tx: Tx, asked: Scope): Promise<Scope> {
    if (asked.associationId !== null) return { ...required(await this.gatherings.association(tx, asked.associationId), 'not-found', 'associationId'), associationId: asked.associationId };
    if (asked.areaId !== null) {
      const area = required(await this.places.areaById(tx, asked.areaId), 'not-a-choice', 'areaId');
      return { municipalityId: area.municipalityId, areaId: area.id, associationId: null };
    }
    if (asked.municipalityId !== null) required((await this.places.municipalitiesById([asked.municipalityId]))[0], 'not-a-choice', 'municipalityId');
    return { municipalityId: asked.municipalityId, areaId: null, associationId: null };
  }
}
