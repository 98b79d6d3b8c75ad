import { AssociationPage } from '#web/associations';
import { BudgetsOfAssociation } from '#web/budgets';
import { GatheringsOfAssociation } from '#web/gatherings';
import { CallsOfAssociation } from '#web/knowledge';
import { PlansOfAssociation } from '#web/plans';
import { VisionsOfAssociation } from '#web/visions';

/** The page of an association, with what other features add to it. */
export default function AssociationWithPanels() {
  return <AssociationPage panels={[CallsOfAssociation, VisionsOfAssociation, PlansOfAssociation, BudgetsOfAssociation, GatheringsOfAssociation]} />;
}
