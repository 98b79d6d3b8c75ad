import { ownData } from '#api/identity';
import { PlacesModule } from '#api/places';
import { Module } from '@nestjs/common';
import { Bookkeeping } from './bookkeeping.js';
import { ConsentActsResolver } from './consent-acts.resolver.js';
import { ConsentRepository } from './consent.repository.js';
import { ConsentResolver } from './consent.resolver.js';
import { ForgetVoices } from './forget-voices.js';
import { JudgeSayings } from './lead-consent/judge-sayings.handler.js';
import { LeadConsent } from './lead-consent/lead-consent.handler.js';
import { ProposeConsent, ProposingConsent } from './propose-consent/propose-consent.handler.js';
import { SayingRepository } from './saying.repository.js';
import { TakePart } from './take-part/take-part.handler.js';
import { WriteConsent } from './write-consent/write-consent.handler.js';
import './consent-on-front.js';

ownData('consents', 'select id, title, role, state, proposed_at as "proposedAt" from consent_process where author_id = $1');
ownData('consentSayings', 'select consent_id as "consentId", kind, text, at from consent_saying where person_id = $1');
ownData('consentVoices', 'select consent_id as "consentId", version, stand, reason, at from consent_voice where person_id = $1');

@Module({
  imports: [PlacesModule],
  providers: [ConsentRepository, SayingRepository, Bookkeeping, ProposingConsent, ProposeConsent, WriteConsent, LeadConsent, JudgeSayings, TakePart, ForgetVoices, ConsentResolver, ConsentActsResolver],
})
export class ConsentModule {}
