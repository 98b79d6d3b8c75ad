import { PaperRepository } from '#api/paper-ballots';
import { PlacesRepository } from '#api/places';
import { PlanMover, PlanRepository } from '#api/plans';
import { Injectable } from '@nestjs/common';
import { CompositionRepository } from './composition.repository.js';

/** What a round needs of the plan and the place that it is about. */
@Injectable()
export class RoundContext {
  constructor(
    readonly plans: PlanRepository,
    readonly places: PlacesRepository,
    readonly mover: PlanMover,
    readonly compositions: CompositionRepository,
    readonly paper: PaperRepository,
  ) {}
}
