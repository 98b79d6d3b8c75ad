import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { AcknowledgePlan } from './acknowledge-plan/acknowledge-plan.handler.js';
import { AskInformation } from './ask-information/ask-information.handler.js';
import { ExtendResponse } from './extend-response/extend-response.handler.js';
import { PrepareResponse } from './prepare-response/prepare-response.handler.js';
import { Respond } from './respond/respond.handler.js';
import { ResponsePreparation } from './response-preparation.entity.js';
import { Response } from './response.entity.js';
import { ResponseRepository } from './response.repository.js';
import { ResponsesJobs } from './responses.jobs.js';
import { ResponseActsResolver, ResponsesResolver, TimelinessResolver } from './responses.resolver.js';
import './responses-on-front.js';

feature(Response, ResponsePreparation);

@Module({
  imports: [PlacesModule, PlansModule],
  providers: [ResponseRepository, Respond, AcknowledgePlan, ExtendResponse, PrepareResponse, AskInformation, ResponsesResolver, TimelinessResolver, ResponseActsResolver, ResponsesJobs],
})
export class ResponsesModule {}
