import { PlacesRepository } from '#api/places';
import { PlanRepository, readable } from '#api/plans';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { NoticeRepository } from '../notice.repository.js';
import type { FollowInput } from '../notices.inputs.js';

/** Follows a plan, an area or a municipality, or stops. */
@Injectable()
export class FollowThing {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly notices: NoticeRepository,
  ) {}

  async follow(actor: Actor, input: FollowInput): Promise<void> {
    unhindered(can(actor, 'follow'));
    await this.database.transaction(async (tx) => {
      await this.exists(tx, actor, input);
      await this.notices.follow(tx, required(actor.personId), input.kind, input.id);
    });
  }

  async unfollow(actor: Actor, input: FollowInput): Promise<void> {
    await this.database.transaction((tx) => this.notices.unfollow(tx, required(actor.personId), input.kind, input.id));
  }

  private async exists(tx: Tx, actor: Actor, { kind, id }: FollowInput): Promise<void> {
    if (kind === 'plan') readable(await this.plans.byId(tx, id), actor);
    else if (kind === 'area') required(await this.places.areaById(tx, id));
    else required((await this.places.municipalitiesById([id]))[0]);
  }
}
