import { type Act, type Actor, can } from '#domain/permissions';
import type { VisionText } from '#domain/visions';
import type { VisionCheckUpType } from './adoption.type.js';
import type { SuggestionRow, VisionRow } from './vision.query.js';
import { subjectOf, writingOf } from './vision-access.js';
import type { VisionActionType, VisionChapterType, VisionType } from './visions.type.js';
import type { VisionSuggestionType } from './writing.type.js';

const checkUpOf = (row: VisionRow['checkUp'] | undefined): VisionCheckUpType | null => (row == null ? null : { ...row, doneAt: row.doneAt === null ? null : new Date(row.doneAt), answers: row.answers ?? [] });

/** The chapters of a version with the plans that serve its goals. */
export const chaptersOf = (text: VisionText | null, plans: VisionRow['plans'] = []): VisionChapterType[] => (text?.chapters ?? []).map((chapter) => ({ ...chapter, goals: chapter.goals.map((goal) => ({ ...goal, plans: plans.filter(({ goalId }) => goalId === goal.id) })) }));

/** The actions of a version with how far they are, goal by goal. */
export const actionsOf = (text: VisionText | null, statuses: VisionRow['actions'] = []): VisionActionType[] =>
  (text?.chapters ?? []).flatMap((chapter) => chapter.goals.flatMap((goal) => goal.actions.map((action) => ({ ...action, goalId: goal.id, ...(statuses.find(({ id }) => id === action.id) ?? { status: 'planned', note: '' }) }))));

/** A vision as this actor may read it. */
export function shownVision(row: VisionRow, actor: Actor): VisionType {
  const led = subjectOf(row);
  const written = writingOf(row, actor);
  const may = (act: Act, subject = led): boolean => can(actor, act, subject) === null;
  const lead = may('lead-vision');
  const owed = row.receipt !== null && row.receipt.outcome === null && row.receipt.version === row.adoptedVersion;
  return {
    ...row,
    title: row.content?.title ?? row.title,
    summary: row.content?.summary ?? '',
    chapters: chaptersOf(row.content, row.plans),
    actions: actionsOf(row.content, row.actions),
    adoption: row.adoption ?? null,
    receipt: row.receipt === null ? null : { ...row.receipt, givenAt: row.receipt.givenAt === null ? null : new Date(row.receipt.givenAt) },
    checkUp: checkUpOf(row.checkUp),
    lastCheckUp: checkUpOf(row.lastCheckUp),
    adoptedGoals: row.adoptedGoals ?? [],
    suggestionsWaiting: row.suggestionsWaiting ?? 0,
    suggestionsAnswered: row.suggestionsAnswered ?? 0,
    viewerCan: {
      write: may('write-vision', written),
      lead,
      suggest: row.version !== null && may('suggest-to-vision'),
      proposeAdoption: lead && row.version !== null && row.pending === null && row.adoptedVersion !== row.version,
      confirmAdoption: row.pending !== null && can(actor, 'confirm-vision-adoption', { ...led, firstPersonId: row.pending.proposedBy }) === null,
      recallAdoption: lead && row.pending !== null,
      receive: owed && may('receive-vision'),
      extendReceipt: owed && row.receipt?.extensionReason === null && row.today <= row.receipt.dueOn && may('receive-vision'),
      checkUp: row.checkUp !== null && row.checkUp.clockFrom <= row.today && may('write-vision', written),
    },
  };
}

/** A suggestion as this actor may read it, or null: what waits is for its maker, the working group and the coaches; what was answered for everybody. */
export function shownSuggestion(row: SuggestionRow, vision: Parameters<typeof writingOf>[0], actor: Actor): VisionSuggestionType | null {
  const own = actor.personId !== null && row.personId === actor.personId;
  const written = writingOf(vision, actor);
  const inside = own || can(actor, 'write-vision', written) === null || actor.roles.some((r) => r.role === 'coach' && r.municipalityId === vision.municipalityId);
  if (row.state === 'waiting' && !inside) return null;
  return {
    ...row,
    by: row.personName,
    text: row.shown || inside ? row.text : null,
    viewerMayJudge: row.state === 'waiting' && can(actor, 'judge-vision-suggestion', { ...written, firstPersonId: row.personId }) === null,
    viewerMayWithdraw: own && row.state === 'waiting',
  };
}
