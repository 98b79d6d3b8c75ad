import { AssociationsModule } from '#api/associations';
import { BudgetsModule } from '#api/budgets';
import { ConversationsModule } from '#api/conversations';
import { ConsentModule } from '#api/consent';
import { CoachingModule } from '#api/coaching';
import { DecidingModule } from '#api/deciding';
import { DiscussionModule } from '#api/discussion';
import { FrontModule } from '#api/front';
import { GatheringsModule } from '#api/gatherings';
import { IdentityModule } from '#api/identity';
import { MediaModule } from '#api/media';
import { InsightsModule } from '#api/insights';
import { KnowledgeModule } from '#api/knowledge';
import { NoticesModule } from '#api/notices';
import { PlacesModule } from '#api/places';
import { ModerationModule } from '#api/moderation';
import { PaperBallotsModule } from '#api/paper-ballots';
import { PlansModule } from '#api/plans';
import { ResidenceModule } from '#api/residence';
import { ResponsesModule } from '#api/responses';
import { RollsModule } from '#api/rolls';
import { TracksModule } from '#api/tracks';
import { VisionsModule } from '#api/visions';

/** The features of the server, in the order of their dependence. */
export const FEATURES = [
  IdentityModule,
  PlacesModule,
  ResidenceModule,
  AssociationsModule,
  PlansModule,
  MediaModule,
  ModerationModule,
  ResponsesModule,
  TracksModule,
  RollsModule,
  PaperBallotsModule,
  DecidingModule,
  BudgetsModule,
  VisionsModule,
  DiscussionModule,
  ConversationsModule,
  ConsentModule,
  GatheringsModule,
  KnowledgeModule,
  CoachingModule,
  NoticesModule,
  InsightsModule,
  FrontModule,
];
