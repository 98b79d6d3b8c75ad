import { NamedPeople } from '#api/identity';
import { PlacesRepository } from '#api/places';
import { problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { Database, type Tx } from '#platform/database';
import { Refusal, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { allowed } from '../plan-access.js';
import { type DraftFields, PlanRepository } from '../plan.repository.js';
import type { PlanWordsInput, SaveDraftInput } from './save-draft.input.js';

/** The fields of an input as they are kept. */
export const fieldsOf = (words: PlanWordsInput): DraftFields => ({
  kind: words.kind,
  title: words.title.trim(),
  summary: words.summary.trim(),
  body: words.body.trim(),
  challenge: words.kind === 'challenge' ? { ...words.challenge } : null,
  themes: [...words.themes],
  costCents: words.costCents ?? null,
  lat: words.lat ?? null,
  lon: words.lon ?? null,
  placeLabel: words.placeLabel?.trim() || null,
});

/** A place has two coordinates, or none. */
export function checkCoordinates({ lat, lon }: Pick<PlanWordsInput, 'lat' | 'lon'>): void {
  if ((lat == null) !== (lon == null)) throw new Refusal([problem('required', lat == null ? 'words.lat' : 'words.lon')]);
}

/** Keeps a draft, whole or not; it is its author's alone. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly database: Database,
    private readonly places: PlacesRepository,
    private readonly plans: PlanRepository,
    private readonly named: NamedPeople,
  ) {}

  run(actor: Actor, input: SaveDraftInput): Promise<{ planId: string; revision: number }> {
    return this.database.transaction((tx) => this.save(tx, actor, input));
  }

  private async save(tx: Tx, actor: Actor, input: SaveDraftInput): Promise<{ planId: string; revision: number }> {
    checkCoordinates(input.words);
    const area = required(await this.places.areaById(tx, input.areaId), 'not-a-choice', 'areaId');
    const ordinance = required(await this.places.ordinanceInForce(tx, area.municipalityId), 'not-a-choice', 'areaId');
    const place = { municipalityId: area.municipalityId, areaId: area.id, associationId: input.associationId ?? null, ordinanceId: ordinance.id, level: ordinance.rules.kinds[input.words.kind].level };
    const name = input.onBehalfOf?.trim() || null;
    if (input.planId === null || input.planId === undefined) {
      unhindered(can(actor, 'submit-plan', { municipalityId: area.municipalityId }));
      const authorId = required(actor.personId, 'not-signed-in');
      return { planId: await this.plans.addDraft(tx, { ...place, authorId, namedId: await this.named.keep(tx, null, name), ...fieldsOf(input.words) }), revision: 0 };
    }
    const plan = allowed(await this.plans.locked(tx, input.planId), actor, 'change-plan');
    if (plan.state !== 'draft') throw new Refusal([problem('wrong-state', '', { state: plan.state })]);
    if (input.revision != null && input.revision !== plan.draftRevision) throw new Refusal([problem('changed-meanwhile')]);
    await this.plans.setPlace(tx, plan.id, { ...place, namedId: await this.named.keep(tx, plan.namedId, name) });
    return { planId: plan.id, revision: await this.plans.setWords(tx, plan.id, fieldsOf(input.words)) };
  }
}
