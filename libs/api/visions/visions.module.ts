import { ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { PlansModule } from '#api/plans';
import { countsAsAnswers } from '#api/responses';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { AdoptVision, AdoptionGround } from './adopt-vision/adopt-vision.handler.js';
import { AdoptionRepository } from './adopt-vision/adoption.repository.js';
import { Bookkeeping } from './bookkeeping.js';
import { CheckUp } from './check-up/check-up.handler.js';
import { CheckUpRepository } from './check-up/check-up.repository.js';
import { VisionJobs } from './check-up/vision.jobs.js';
import { ExportVisionController } from './export-vision/export-vision.controller.js';
import { ExtendReceipt } from './extend-receipt/extend-receipt.handler.js';
import { GoalRepository } from './serve-goal/goal.repository.js';
import { ServeGoal } from './serve-goal/serve-goal.handler.js';
import { Suggest, SuggestionGround } from './suggest/suggest.handler.js';
import { SuggestionRepository } from './suggest/suggestion.repository.js';
import { VisionActsResolver, WriteVisionResolver } from './vision-acts.resolver.js';
import { VisionRepository } from './vision.repository.js';
import { VisionWorkResolver, VisionsOfAssociationResolver, VisionsResolver } from './visions.resolver.js';
import { BeginVision } from './write-vision/begin-vision.handler.js';
import { WriteVision } from './write-vision/write-vision.handler.js';
import { WritingRepository } from './write-vision/writing.repository.js';
import './visions-on-front.js';

ownData('visionSuggestions', 'select vision_id as "visionId", text, state, reason, at from vision_suggestion where person_id = $1');
ownData('visionWriting', 'select vision_id as "visionId", named_at as "namedAt" from vision_writer where person_id = $1');

const LATE = (id: string, since: string): string => `select ${id}, v.municipality_id, v.area_id, v.title, '/dorpsvisies/' || v.id, ${since}, x.due_on, null::uuid, null::int from vision v`;
const DAY = `x.clock_from::timestamp at time zone 'Europe/Amsterdam'`;
const OVERDUE = 'where v.municipality_id = any($1::uuid[]) and x.due_on < $3::date';
waitsForCoach('vision-answer', `${LATE('v.id', DAY)} join vision_receipt x on x.vision_id = v.id and x.version = v.adopted_version and x.given_at is null ${OVERDUE}`);
waitsForCoach('vision-check-up', `${LATE('x.id', DAY)} join vision_check_up x on x.vision_id = v.id and x.done_at is null ${OVERDUE}`);
waitsForCoach('vision-suggestion', `${LATE('x.id', 'x.at')} join vision_suggestion x on x.vision_id = v.id and x.state = 'waiting' ${OVERDUE}`);

const REPOSITORIES = [VisionRepository, WritingRepository, SuggestionRepository, AdoptionRepository, CheckUpRepository, GoalRepository];
const ACTS = [ExtendReceipt, BeginVision, WriteVision, SuggestionGround, Suggest, AdoptionGround, AdoptVision, CheckUp, ServeGoal];

countsAsAnswers('select y.in_time from vision_receipt y where y.municipality_id = $1 and y.given_at is not null');

@Module({ imports: [PlacesModule, PlansModule], controllers: [ExportVisionController], providers: [...REPOSITORIES, ...ACTS, Bookkeeping, VisionJobs, VisionsResolver, VisionsOfAssociationResolver, VisionWorkResolver, WriteVisionResolver, VisionActsResolver] })
export class VisionsModule {}
