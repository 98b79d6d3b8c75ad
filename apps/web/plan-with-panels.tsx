import { BudgetsOfPlan } from '#web/budgets';
import { AskAboutPlan } from '#web/coaching';
import { RoundsPanel, VoteNow } from '#web/deciding';
import { PlanDiscussion } from '#web/discussion';
import { AttachmentsPanel } from '#web/media';
import { AlikeOfPlan } from '#web/knowledge';
import { ModerationPanel } from '#web/moderation';
import { FollowPlan } from '#web/notices';
import { MunicipalityLook } from '#web/places';
import { PlanPage } from '#web/plans';
import { ResponsePanel } from '#web/responses';
import { TrackPanel } from '#web/tracks';
import { GoalOfPlan } from '#web/visions';

/** The page of a plan, with what other features add to it. */
export default function PlanWithPanels() {
  return (
    <PlanPage
      Look={MunicipalityLook}
      now={[VoteNow]}
      panels={[
        AttachmentsPanel,
        ResponsePanel,
        RoundsPanel,
        TrackPanel,
        ModerationPanel,
      ]}
      publicPanels={[PlanDiscussion]}
      asides={[
        FollowPlan,
        GoalOfPlan,
        BudgetsOfPlan,
        AskAboutPlan,
        AlikeOfPlan,
      ]}
    />
  );
}
