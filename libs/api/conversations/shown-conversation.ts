import { type ConversationFacts, type ConversationResult, hindranceToAnswer, hindranceToChange, ownPlace, roundedPeople, stateOf, turnsFor, wordOf } from '#domain/conversations';
import { type Actor, can } from '#domain/permissions';
import { problemType } from '#platform/graphql';
import type { ConversationRow } from './conversations.query.js';
import type { ConversationDetailType, ConversationType, OwnPartType } from './conversations.type.js';
import type { ConversationResultType } from './result.type.js';
import type { OwnStatement } from './statement.repository.js';

/** A conversation as the table of rights and the decisions see it. */
const factsOf = (row: ConversationRow): ConversationFacts => ({ municipalityId: row.municipalityId, areaId: row.areaId, authorId: row.authorId, associationId: row.associationId, public: true, ageFrom: row.ageFrom, opensAt: row.opensAt.getTime(), closesAt: row.closesAt.getTime() });

/** A conversation in a list. */
export function shownConversation(row: ConversationRow): ConversationType {
  const { id, question, explanation, version, role, startedBy, municipality, area, ageFrom, opensAt, closesAt, endedReason, outcome } = row;
  return { id, question, explanation, version, role, startedBy, municipality, area, ageFrom, opensAt, closesAt, endedReason, outcome, state: stateOf(factsOf(row), row.now.getTime()), peopleAtLeast: roundedPeople(row.people) };
}

/** The part that this person takes, or (for a visitor) why they cannot. */
export function ownPart(row: ConversationRow, actor: Actor, { answers, own }: { answers: readonly { statementId: string; vote: number }[]; own: readonly OwnStatement[] }): OwnPartType {
  const now = row.now.getTime();
  const hindrance = hindranceToAnswer(actor, factsOf(row), now);
  const answered = new Map(answers.map(({ statementId, vote }) => [statementId, vote]));
  const left = row.statements.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
  const priorities = new Map(row.model?.statements.map((id, at) => [id, row.model?.priorities[at] ?? 1]) ?? []);
  return {
    hindrance: hindrance === null ? [] : [problemType(hindrance)],
    answers: row.statements.flatMap(({ id }) => (answered.has(id) ? [{ statementId: id, answer: wordOf(answered.get(id) ?? 0) }] : [])),
    turns: turnsFor(actor.personId ?? '', left, priorities),
    statements: [...own],
    place: actor.personId === null || row.model === null ? null : ownPlace(row.model, answered),
  };
}

/** The result as it goes over the wire; a statement that was taken out after the last count is not in it. */
function shownResult(row: ConversationRow): ConversationResultType | null {
  const result: ConversationResult | null = row.result;
  if (result === null) return null;
  const shown = new Set(row.statements.map(({ id }) => id));
  const standing = <One extends { readonly statement: string }>(ones: readonly One[]): One[] => ones.filter(({ statement }) => shown.has(statement));
  return {
    final: result.final,
    noGroups: result.noGroups,
    groups: result.groups.map((group) => ({ ...group, says: standing(group.says) })),
    statements: standing(result.statements).map((statement) => ({ ...statement, groups: [...statement.groups] })),
    unites: standing(result.unites),
    divides: result.divides.filter((id) => shown.has(id)),
  };
}

/** A conversation on its page. */
export function shownDetail(row: ConversationRow, actor: Actor, own: OwnPartType): ConversationDetailType {
  const facts = factsOf(row);
  const closed = stateOf(facts, row.now.getTime()) === 'closed';
  const leads = can(actor, 'lead-conversation', facts) === null;
  return {
    ...shownConversation(row),
    statements: row.statements,
    result: shownResult(row),
    countedAt: row.countedAt,
    next: row.next === null ? null : { path: `${row.next.kind === 'plan' ? '/plannen' : '/beslissen'}/${row.next.id}`, title: row.next.title },
    own,
    viewerCan: { change: hindranceToChange(actor, facts, row.now.getTime()) === null, end: leads && !closed, tellOutcome: leads && closed, review: !row.closed && can(actor, 'review-statement', { municipalityId: row.municipalityId, public: true }) === null },
  };
}
