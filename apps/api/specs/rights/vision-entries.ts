import type { Act } from '#domain/permissions';
import type { Entry } from './entries.js';

const REASON = 'Omdat dit voor iedereen in het dorp het beste is.';
const WORDS = { title: 'Elkaar tegenkomen', body: 'Het dorpshuis is de plek waar wij elkaar zien.', goals: [] };
const vision = (field: string, act: Act, more: object = {}, rest: Partial<Entry> = {}): Entry => ({ field, act, on: 'vision', input: ({ id }) => ({ visionId: id, ...more }), ...rest });
const chapter = (field: string, more: object): Entry => ({ field, act: 'write-vision', on: 'chapter', input: ({ id }) => ({ chapterId: id, ...more }) });

/** Every mutation on visions. */
export const VISION_ENTRIES: readonly Entry[] = [
  { field: 'beginVision', act: 'compose-vision', on: 'association', input: ({ id }) => ({ associationId: id, title: 'Aalden in 2040' }), neverDone: true },
  vision('changeVision', 'write-vision', { revision: 1, title: 'Aalden in 2040', summary: '' }),
  vision('addVisionChapter', 'write-vision', { title: 'Zorgen voor elkaar' }),
  { field: 'nameVisionWriter', act: 'lead-vision', on: 'vision', input: ({ id }, { people }) => ({ visionId: id, personId: people['member'] }) },
  { field: 'removeVisionWriter', act: 'lead-vision', on: 'vision', input: ({ id }, { people }) => ({ visionId: id, personId: people['member'] }) },
  chapter('saveVisionChapter', { revision: 1, words: WORDS }),
  chapter('moveVisionChapter', { up: false }),
  chapter('removeVisionChapter', { revision: 1 }),
  vision('publishVision', 'lead-vision', { note: '' }, { neverDone: true }),
  { field: 'setVisionAction', act: 'write-vision', on: 'action', input: ({ id }) => ({ actionId: id, status: 'DONE', note: '' }) },
  vision('suggestToVision', 'suggest-to-vision', { chapterId: null, text: REASON }),
  { field: 'judgeVisionSuggestion', act: 'judge-vision-suggestion', on: 'suggestion', input: ({ id }) => ({ suggestionId: id, accept: true, reason: REASON, shown: true }) },
  { field: 'withdrawVisionSuggestion', act: 'withdraw-vision-suggestion', on: 'ownSuggestion', input: ({ id }) => ({ suggestionId: id }) },
  vision('proposeVisionAdoption', 'lead-vision', { version: 2, way: 'GATHERING', heldOn: '2026-01-01', roundId: null, words: REASON }, { neverDone: true }),
  { field: 'confirmVisionAdoption', act: 'confirm-vision-adoption', on: 'adoption', input: ({ id }) => ({ adoptionId: id }) },
  { field: 'recallVisionAdoption', act: 'lead-vision', on: 'adoption', input: ({ id }) => ({ adoptionId: id }) },
  vision('extendVisionReceipt', 'receive-vision', { reason: REASON }, { neverDone: true }),
  vision('receiveVision', 'receive-vision', { version: 2, outcome: 'SUPPORTS', summary: REASON, reasons: REASON }, { neverDone: true }),
  vision('answerVisionCheckUp', 'write-vision', { words: REASON, answers: [] }, { neverDone: true }),
  { field: 'servePlanGoal', act: 'change-plan', on: 'plan', input: ({ id }) => ({ planId: id, goalId: null }) },
];
