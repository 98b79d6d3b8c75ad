import { ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { waitsForCoach } from '#platform/desk';
import { Module } from '@nestjs/common';
import { Bookkeeping } from './bookkeeping.js';
import { ConsentActsResolver } from './consent-acts.resolver.js';
import { ConsentJobs } from './consent.jobs.js';
import { ConsentRepository } from './consent.repository.js';
import { ConsentResolver } from './consent.resolver.js';
import { ForgetVoices } from './forget-voices.js';
import { JudgeSayings } from './lead-consent/judge-sayings.handler.js';
import { LeadConsent } from './lead-consent/lead-consent.handler.js';
import { ProposeConsent, ProposingConsent } from './propose-consent/propose-consent.handler.js';
import { SayingRepository } from './saying.repository.js';
import { ConsentTable } from './table/consent-table.handler.js';
import { ConsentTableResolver } from './table/consent-table.resolver.js';
import { TableRepository } from './table/table.repository.js';
import { KeepStand } from './take-part/keep-stand.js';
import { TakePart } from './take-part/take-part.handler.js';
import { WriteConsent } from './write-consent/write-consent.handler.js';
import './consent-on-front.js';

ownData('consents', 'select id, title, role, state, proposed_at as "proposedAt" from consent_process where author_id = $1');
ownData('consentSayings', 'select consent_id as "consentId", kind, text, at from consent_saying where person_id = $1');
ownData('consentVoices', 'select consent_id as "consentId", version, stand, reason, at from consent_voice where person_id = $1');
// a coach leads, and never what is their own proposal; what was given back is its proposer's to change
waitsForCoach(
  'consent',
  `select c.id, c.municipality_id, c.area_id, c.title, '/instemming/' || c.id, c.state_since, (c.state_until at time zone 'Europe/Amsterdam')::date, null::uuid, null::int from consent_process c
   where c.municipality_id = any($1::uuid[]) and c.closed_at is null and c.author_id <> $2::uuid and (c.returned_notes is null or c.state_until < brink_now())`,
);

@Module({
  imports: [PlacesModule],
  providers: [ConsentRepository, SayingRepository, Bookkeeping, ProposingConsent, ProposeConsent, WriteConsent, LeadConsent, JudgeSayings, KeepStand, TakePart, TableRepository, ConsentTable, ForgetVoices, ConsentJobs, ConsentResolver, ConsentActsResolver, ConsentTableResolver],
})
export class ConsentModule {}
