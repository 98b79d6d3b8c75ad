import type { Act } from '#domain/permissions';
import type { Entry } from './entries.js';

const REASON = 'Omdat dit voor iedereen in het dorp het beste is.';
const TEXT = 'Wij zetten de brink op zondag af voor auto’s, van april tot oktober.';
const UNTIL = new Date(Date.now() + 5 * 86_400_000).toISOString();
/** Who belongs to the circle is a rule of the act itself. */
const CIRCLE = ['NOT_VERIFIED', 'OUTSIDE_AREA', 'CONFLICT_OF_INTEREST', 'NOT_ALLOWED'];

const consent = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'consent', input: ({ id: consentId }) => ({ consentId, ...more }), ...rest });

/** Every mutation on processes of consent. */
export const CONSENT_ENTRIES: readonly Entry[] = [
  { field: 'proposeConsent', act: 'propose-consent', on: 'area', input: ({ id: areaId }) => ({ areaId, associationId: null, circle: 'AREA', title: 'De brink zonder auto’s', text: TEXT, voicesNeeded: 5 }), also: ['NOT_ALLOWED associationId'] },
  consent('changeConsentText', 'write-consent', { version: 1, text: `${TEXT} Behalve bij feesten.`, note: 'Feesten mogen doorgaan.', answers: [] }),
  consent('withdrawConsent', 'write-consent', { reason: REASON }),
  consent('returnConsent', 'lead-consent', { notes: REASON }),
  consent('leadConsent', 'lead-consent', { to: 'DECISION', until: UNTIL, reason: REASON }),
  consent('closeConsent', 'lead-consent', { words: REASON }),
  consent('enterConsentPaper', 'enter-paper-ballot', {}, { input: ({ id: consentId }, { people }) => ({ consentId, personId: people['anna'], stand: 'CONSENT', reason: '' }), also: ['NOT_FOUND personId'], neverDone: true }),
  consent('confirmConsentPaper', 'confirm-paper-ballot', { entryId: '01900008-0000-7000-8000-999999999999' }, { also: ['NOT_FOUND entryId'], neverDone: true }),
  consent('dropConsentPaper', 'confirm-paper-ballot', { entryId: '01900008-0000-7000-8000-999999999999' }, { also: ['NOT_FOUND entryId'], neverDone: true }),
  consent('askInConsent', 'take-part-in-consent', { text: REASON }, { also: CIRCLE }),
  consent('reactInConsent', 'take-part-in-consent', { text: REASON }, { also: CIRCLE }),
  consent('takeConsentStand', 'take-part-in-consent', { stand: 'CONSENT', reason: '' }, { also: CIRCLE }),
  { field: 'answerInConsent', act: 'write-consent', on: 'consentQuestion', input: ({ id: sayingId }) => ({ sayingId, text: REASON }) },
  { field: 'takeOutOfConsent', act: 'lead-consent', on: 'consentQuestion', input: ({ id: sayingId }) => ({ sayingId, reason: REASON }) },
  { field: 'testObjection', act: 'lead-consent', on: 'consentObjection', input: ({ id: objectionId }) => ({ objectionId, holds: true, reason: REASON }) },
];
