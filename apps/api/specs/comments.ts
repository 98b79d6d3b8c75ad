import { type Browser, app, as } from '#platform/testing';

export const PLAN = '01900008-0000-7000-8000-000000000002';
export const HIDDEN_PLAN = '01900008-0000-7000-8000-000000000006';
export const UNKNOWN = '01900008-0000-7000-8000-999999999999';
export const REASON = 'Dit gaat over een persoon en niet over het plan.';

interface Said {
  id: string;
  kind: string | null;
  role: string;
  text: string | null;
  thanks: number;
  viewerThanked: boolean;
  mentions: string[];
  takenOverVersion: number | null;
  editedAt: string | null;
  withdrawn: boolean;
  authorName: string | null;
  hiding: { ground: string; reason: string | null; upheld: boolean | null; decision: string | null } | null;
  answers: Said[];
  viewerCan: Record<string, boolean>;
}
const FACTS = 'id kind role text mentions takenOverVersion thanks viewerThanked editedAt withdrawn authorName hiding { ground reason askedReason upheld decision } viewerCan { answer edit thank report hide askSecondLook review takeOver }';
/** The number stands in the document: what a variable asks for is counted as the most. */
const comments = (first: number): string => `query ($id: ID!, $kind: CommentKind, $sort: CommentSort!, $after: String) { comments(subjectKind: PLAN, subjectId: $id, kind: $kind, sort: $sort, first: ${first}, after: $after) { nodes { ${FACTS} answers { ${FACTS} } } pageInfo { hasNextPage endCursor } } }`;
export interface Asked {
  comments: { nodes: Said[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
export const threads = async (who = app.visitor(), { first = 20, ...more }: { first?: number; [name: string]: unknown } = {}): Promise<Asked['comments']> => (await who.ask<Asked>(comments(first), { id: PLAN, sort: 'NEWEST', ...more })).comments;
export const found = async (who: Browser, id: string): Promise<Said> => {
  const all = (await threads(who)).nodes.flatMap((thread) => [thread, ...thread.answers]);
  const said = all.find((comment) => comment.id === id);
  if (said === undefined) throw new Error(`no comment ${id}`);
  return said;
};
export const say = async (key: string, text: string, more: object = {}): Promise<string> => {
  const answer = await (await as(key)).act('addComment', { subjectKind: 'PLAN', subjectId: PLAN, kind: 'QUESTION', text, ...more }, 'commentId');
  expect(answer.problems).toEqual([]);
  return String(answer['commentId']);
};
