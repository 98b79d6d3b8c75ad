import type { AdoptionWay, VisionOutcome, VisionTerm } from '#domain/visions';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** A gathering that an adoption can name: one of the area or its association that went on. */
export interface GatheringToName {
  id: string;
  title: string;
  heldOn: string;
}

/** A round that an adoption can name: one about the area or a plan of it, that was won. */
export interface RoundToName {
  id: string;
  question: string;
  closedAt: Date;
}

const CLOSED = `round r left join plan p on p.id = r.plan_id where r.state = 'closed' and r.result ->> 'outcome' = 'match' and r.association_id is null and case when r.plan_id is null then r.area_id = $1 else p.published_at is not null and p.area_id = $1 end`;
const HELD = `(g.starts_at at time zone 'Europe/Amsterdam')::date`;
const GONE_ON = `gathering g where g.state = 'published' and g.starts_at <= brink_now() and (g.area_id = $1 or g.association_id = $2)`;

/** Every query on adoptions and on the municipality's answer to them. */
@Injectable()
export class AdoptionRepository {
  constructor(private readonly database: Database) {}

  rounds(areaId: string): Promise<RoundToName[]> {
    return this.database.read('rounds-of-area', `select r.id, r.question, r.closed_at as "closedAt" from ${CLOSED} order by r.closed_at desc, r.id desc limit 30`, [areaId]);
  }

  async mayName(tx: Tx, areaId: string, roundId: string): Promise<boolean> {
    return (await one(tx, `select 1 from ${CLOSED} and r.id = $2`, [areaId, roundId])) !== null;
  }

  gatherings({ areaId, associationId }: { readonly areaId: string; readonly associationId: string }): Promise<GatheringToName[]> {
    return this.database.read('gatherings-of-vision', `select g.id, g.title, ${HELD}::text as "heldOn" from ${GONE_ON} and g.starts_at > brink_now() - interval '1 year' order by g.starts_at desc, g.id desc limit 30`, [areaId, associationId]);
  }

  /** Whether a gathering of the village was held on that day. */
  async wasHeld(tx: Tx, { areaId, associationId }: { readonly areaId: string; readonly associationId: string }, gatheringId: string, day: string): Promise<boolean> {
    return (await one(tx, `select 1 from ${GONE_ON} and g.id = $3 and ${HELD} = $4`, [areaId, associationId, gatheringId, day])) !== null;
  }

  async propose(tx: Tx, adoption: { readonly visionId: string; readonly municipalityId: string; readonly version: number; readonly way: AdoptionWay; readonly heldOn: string; readonly roundId: string | null; readonly gatheringId: string | null; readonly words: string; readonly by: string }): Promise<string> {
    const id = newId();
    await rows(tx, `insert into vision_adoption (id, vision_id, municipality_id, version, way, held_on, round_id, words, proposed_by, gathering_id, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, brink_now())`, [id, adoption.visionId, adoption.municipalityId, adoption.version, adoption.way, adoption.heldOn, adoption.roundId, adoption.words, adoption.by, adoption.gatheringId]);
    return id;
  }

  async visionOf(tx: Tx, adoptionId: string): Promise<string | null> {
    return (await one<{ id: string }>(tx, 'select vision_id as id from vision_adoption where id = $1', [adoptionId]))?.id ?? null;
  }

  /** The second person confirms: the version is adopted, and the municipality owes its answer. */
  async confirm(tx: Tx, vision: { readonly id: string; readonly municipalityId: string }, { id: adoptionId, version, by, term }: { readonly id: string; readonly version: number; readonly by: string; readonly term: VisionTerm }): Promise<void> {
    await rows(tx, 'update vision_adoption set confirmed_by = $2, confirmed_at = brink_now() where id = $1', [adoptionId, by]);
    await rows(tx, 'update vision set adopted_version = $2, changed_at = brink_now() where id = $1', [vision.id, version]);
    await rows(tx, 'insert into vision_receipt (vision_id, version, municipality_id, clock_from, due_on) values ($1, $2, $3, $4, $5)', [vision.id, version, vision.municipalityId, term.from, term.due]);
  }

  async recall(tx: Tx, adoptionId: string): Promise<void> {
    await rows(tx, 'update vision_adoption set recalled_at = brink_now() where id = $1', [adoptionId]);
  }

  /** The answer that the municipality owes to the adopted version; null when it owes none. */
  owed(tx: Tx, visionId: string): Promise<{ version: number; due: string; extended: boolean } | null> {
    return one(tx, 'select y.version, y.due_on::text as due, y.extended_at is not null as extended from vision_receipt y join vision v on v.id = y.vision_id and v.adopted_version = y.version where y.vision_id = $1 and y.given_at is null', [visionId]);
  }

  /** Another last day, with the reason; what is reminded near the last day is reminded anew. */
  async extend(tx: Tx, visionId: string, { reason, due, by }: { readonly reason: string; readonly due: string; readonly by: string }): Promise<void> {
    await rows(tx, 'update vision_receipt y set due_on = $2, extended_at = brink_now(), extended_by = $3, extension_reason = $4 from vision v where v.id = y.vision_id and v.adopted_version = y.version and y.vision_id = $1', [visionId, due, by, reason]);
    await rows(tx, `delete from vision_reminder where vision_id = $1 and about = 'response' and kind in ('week-before', 'due')`, [visionId]);
    await rows(tx, 'update vision set changed_at = brink_now() where id = $1', [visionId]);
  }

  async receive(tx: Tx, visionId: string, version: number, answer: { readonly outcome: VisionOutcome; readonly summary: string; readonly reasons: string }, by: string): Promise<void> {
    await rows(
      tx,
      `update vision_receipt set outcome = $3, summary = $4, reasons = $5, given_by = $6, given_at = brink_now(), in_time = (brink_now() at time zone 'Europe/Amsterdam')::date <= due_on where vision_id = $1 and version = $2`,
      [visionId, version, answer.outcome, answer.summary, answer.reasons, by],
    );
    await rows(tx, 'update vision set changed_at = brink_now() where id = $1', [visionId]);
  }
}
