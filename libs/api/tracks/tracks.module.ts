import { PlansModule } from '#api/plans';
import { feature } from '#platform/database';
import { Module } from '@nestjs/common';
import { Milestone } from './milestone.entity.js';
import { TrackRepository } from './track.repository.js';
import { TrackActsResolver, TrackOfPlanResolver } from './tracks.resolver.js';
import { WalkTrack } from './walk-track/walk-track.handler.js';

feature(Milestone);

@Module({ imports: [PlansModule], providers: [TrackRepository, WalkTrack, TrackOfPlanResolver, TrackActsResolver] })
export class TracksModule {}
