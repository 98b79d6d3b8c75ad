import { PaperRepository } from '#api/paper-ballots';
import { PlacesRepository } from '#api/places';
import { PlanRepository } from '#api/plans';
import { Injectable } from '@nestjs/common';
import { CompositionRepository } from './composition.repository.js';
import { RoundSteps } from './round-steps.js';

/** What a round needs of the plan and the place that it is about. */
@Injectable()
export class RoundContext {
  constructor(
    readonly plans: PlanRepository,
    readonly places: PlacesRepository,
    readonly steps: RoundSteps,
    readonly compositions: CompositionRepository,
    readonly paper: PaperRepository,
  ) {}
}
