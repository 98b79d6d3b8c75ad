import { PlacesRepository } from '#api/places';
import { STEP_DAYS, decideProposing } from '#domain/consent';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping, type Done } from '../bookkeeping.js';
import type { ProposeConsentInput } from '../consent.inputs.js';
import { ConsentRepository } from '../consent.repository.js';
import { SayingRepository } from '../saying.repository.js';

/** What one person may propose in a day. */
const PACE = { most: 10, minutes: 1_440 } as const;

/** What the handler needs besides the tables. */
@Injectable()
export class ProposingConsent {
  constructor(
    readonly database: Database,
    readonly places: PlacesRepository,
    readonly attempts: Attempts,
  ) {}
}

/** Hands a proposal to the coaches, who open it for the circle. */
@Injectable()
export class ProposeConsent {
  constructor(
    private readonly needs: ProposingConsent,
    private readonly consents: ConsentRepository,
    private readonly sayings: SayingRepository,
    private readonly books: Bookkeeping,
  ) {}

  run(actor: Actor, input: ProposeConsentInput): Done {
    return this.needs.database.transaction((tx) => this.propose(tx, actor, input));
  }

  private async propose(tx: Tx, actor: Actor, input: ProposeConsentInput): Done {
    const area = await this.needs.places.areaById(tx, input.areaId);
    if (area === null) throw new Refusal([problem('not-found', 'areaId')]);
    const place = { municipalityId: area.municipalityId, areaId: area.id, associationId: input.associationId ?? null, circle: input.circle };
    const proposal = orRefuse(decideProposing(actor, place, input));
    const authorId = required(actor.personId);
    orRefuse(await this.needs.attempts.count('propose-consent', [authorId], PACE.most, PACE.minutes, tx));
    const ordinance = required(await this.needs.places.ordinanceInForce(tx, place.municipalityId));
    const consentId = await this.consents.propose(tx, { ...proposal, ...place, authorId, ageFrom: ordinance.rules.voteAgeFrom, reviewDays: STEP_DAYS.usual });
    const consent = { id: consentId, municipalityId: place.municipalityId, title: proposal.title };
    await this.consents.remember(tx, consent, { from: null, to: 'proposal', role: proposal.role, version: 1, reason: null });
    await this.books.tell(tx, actor, consent, { kind: 'work', act: 'consent-proposed', key: 'proposed', people: await this.sayings.coaches(tx, place.municipalityId) });
    await this.books.record(tx, actor, consent, { act: 'propose', role: proposal.role, data: { circle: place.circle } });
    return { consentId };
  }
}
