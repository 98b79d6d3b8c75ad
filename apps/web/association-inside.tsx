import { InsidePage } from '#web/associations';
import { BudgetsOfAssociation } from '#web/budgets';
import { GatheringsOfAssociation } from '#web/gatherings';
import { CallsOfAssociation } from '#web/knowledge';
import { PlansOfAssociation } from '#web/plans';

/** The page of an association's members and board, with what is going on beside a hand-over. */
export default function AssociationInside() {
  return <InsidePage panels={[PlansOfAssociation, BudgetsOfAssociation, GatheringsOfAssociation, CallsOfAssociation]} />;
}
