import { ConversationsOfMunicipality } from '#web/conversations';
import { FrontOfMunicipality, NeedsYou } from '#web/front';
import { GatheringsOfMunicipality } from '#web/gatherings';
import { KnowledgeOfMunicipality } from '#web/knowledge';
import { FollowMunicipality } from '#web/notices';
import { MunicipalityPage } from '#web/places';
import { PlansOfMunicipality } from '#web/plans';
import { Timeliness } from '#web/responses';
import { VisionsOfMunicipality } from '#web/visions';

/** The page of a municipality, with what other features add to it. */
export default function MunicipalityWithPanels() {
  return <MunicipalityPage panels={[FollowMunicipality, NeedsYou, FrontOfMunicipality, Timeliness, PlansOfMunicipality, VisionsOfMunicipality, GatheringsOfMunicipality, ConversationsOfMunicipality, KnowledgeOfMunicipality]} />;
}
