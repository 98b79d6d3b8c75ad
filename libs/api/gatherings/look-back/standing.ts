import type { FileSubject } from '#api/media';
import { type GatheringState, type LookingBack, hindranceToAdd, leads } from '#domain/gatherings';
import type { Actor } from '#domain/permissions';
import { type Tx, one } from '#platform/database';

/** Was registered; where marks were made at the door, also marked as here. Null is nobody. */
const PRESENT = `exists (select 1 from gathering_registration r where r.gathering_id = g.id and r.person_id = $2::uuid and r.state = 'registered'
  and (not exists (select 1 from gathering_mark k where k.gathering_id = g.id) or coalesce((select k.people from gathering_mark k where k.gathering_id = g.id and k.about = r.id order by k.made_at desc limit 1), 0) > 0))`;

interface Row {
  readonly municipalityId: string | null;
  readonly areaId: string | null;
  readonly associationId: string | null;
  readonly state: GatheringState;
  readonly startsAt: Date;
  readonly now: Date;
  readonly present: boolean;
}

export interface Standing extends LookingBack {
  readonly municipalityId: string | null;
  readonly associationId: string | null;
  readonly now: number;
}

/** How somebody stands to a gathering and its look-back; null where there is no such gathering, or only a draft of others. */
export async function standingOf(tx: Tx, actor: Actor, gatheringId: string): Promise<Standing | null> {
  const row = await one<Row>(
    tx,
    `select g.municipality_id as "municipalityId", g.area_id as "areaId", g.association_id as "associationId", g.state, g.starts_at as "startsAt", brink_now() as now, ${PRESENT} as present from gathering g where g.id = $1`,
    [gatheringId, actor.personId],
  );
  if (row === null) return null;
  const { municipalityId, associationId, state, present } = row;
  const leading = leads(actor, row);
  return state === 'draft' && !leading ? null : { municipalityId, associationId, state, present, leads: leading, startsAt: row.startsAt.getTime(), now: row.now.getTime() };
}

/** The role in which somebody acts on a look-back, for the audit log. */
export const roleOf = ({ leads: leading, associationId }: Standing): string => (!leading ? 'participant' : associationId === null ? 'host' : 'association');

/** A gathering as a thing that has photos, slides and minutes. */
export async function gatheringFiles(tx: Tx, actor: Actor, id: string): Promise<FileSubject | null> {
  const standing = await standingOf(tx, actor, id);
  return standing === null ? null : { municipalityId: standing.municipalityId, open: standing.state !== 'draft', mayRead: true, leads: standing.leads, hindrance: hindranceToAdd(standing, standing.now), role: roleOf(standing) };
}
