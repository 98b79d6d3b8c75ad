import { AssociationPage } from '#web/associations';
import { BudgetsOfAssociation } from '#web/budgets';
import { GatheringsOfAssociation } from '#web/gatherings';
import { CallsOfAssociation } from '#web/knowledge';
import { PlansOfAssociation } from '#web/plans';
import { VisionsOfArea } from '#web/visions';

/** The vision of the area for which it speaks. */
const VisionOfAssociation = ({ municipality, area }: { readonly municipality: string; readonly area: string | null }) => (area === null ? null : <VisionsOfArea municipality={municipality} slug={area} />);

/** The page of an association, with what other features add to it. */
export default function AssociationWithPanels() {
  return <AssociationPage panels={[CallsOfAssociation, VisionOfAssociation, PlansOfAssociation, BudgetsOfAssociation, GatheringsOfAssociation]} />;
}
