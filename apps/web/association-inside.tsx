import { InsidePage } from '#web/associations';
import { BudgetsOfAssociation } from '#web/budgets';
import { GatheringsOfAssociation } from '#web/gatherings';
import { CallsOfAssociation } from '#web/knowledge';
import { PlansOfAssociation } from '#web/plans';
import { VisionsOfAssociation } from '#web/visions';

/** The page of an association's members and board, with what is going on beside a hand-over. */
export default function AssociationInside() {
  return <InsidePage panels={[VisionsOfAssociation, PlansOfAssociation, BudgetsOfAssociation, GatheringsOfAssociation, CallsOfAssociation]} />;
}
