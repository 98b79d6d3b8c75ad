import { AssociationsOfArea } from '#web/associations';
import { BudgetsOfArea } from '#web/budgets';
import { AskPanel } from '#web/coaching';
import { ConsentsOfArea } from '#web/consent';
import { ConversationsOfArea } from '#web/conversations';
import { FrontOfArea, NeedsYou } from '#web/front';
import { GatheringsOfArea } from '#web/gatherings';
import { KnowledgeOfArea } from '#web/knowledge';
import { FollowArea } from '#web/notices';
import { AreaPage } from '#web/places';
import { PlansOfArea } from '#web/plans';
import { VisionsOfArea } from '#web/visions';

/** The page of an area, with what other features add to it. */
export default function AreaWithPanels() {
  return <AreaPage panels={[FollowArea, NeedsYou, FrontOfArea, VisionsOfArea, BudgetsOfArea, ConsentsOfArea, PlansOfArea, AssociationsOfArea, ConversationsOfArea, GatheringsOfArea, KnowledgeOfArea, AskPanel]} />;
}
