import { InsidePage } from '#web/associations';
import { BudgetsOfAssociation } from '#web/budgets';
import { GatheringsOfAssociation } from '#web/gatherings';
import { CallsOfAssociation } from '#web/knowledge';
import { PlansOfAssociation } from '#web/plans';
import { VisionsOfArea } from '#web/visions';

/** The vision of the area for which it speaks. */
const VisionOfAssociation = ({ municipality, area }: { readonly municipality: string; readonly area: string | null }) => (area === null ? null : <VisionsOfArea municipality={municipality} slug={area} />);

/** The page of an association's members and board, with what is going on beside a hand-over. */
export default function AssociationInside() {
  return <InsidePage panels={[VisionOfAssociation, PlansOfAssociation, BudgetsOfAssociation, GatheringsOfAssociation, CallsOfAssociation]} />;
}
