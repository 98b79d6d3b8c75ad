import type { VisionChapterWordsInput, VisionWritingQuery } from '#contract/documents';

export type WrittenChapter = NonNullable<VisionWritingQuery['visionWriting']>['chapters'][number];

/** An action as it is typed. `key` tells it from others before it has an id. */
export interface TypedAction {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly who: string;
  readonly until: string;
}

export interface TypedGoal {
  readonly key: string;
  readonly id: string | null;
  readonly title: string;
  readonly why: string;
  readonly actions: readonly TypedAction[];
}

/** A chapter as it is typed, and the revision on which it stands. */
export interface TypedChapter {
  readonly revision: number;
  readonly title: string;
  readonly body: string;
  readonly goals: readonly TypedGoal[];
}

let made = 0;
const newKey = (): string => `new-${Date.now()}-${(made += 1)}`;

export const emptyAction = (): TypedAction => ({ key: newKey(), id: null, title: '', who: '', until: '' });
export const emptyGoal = (): TypedGoal => ({ key: newKey(), id: null, title: '', why: '', actions: [] });

/** What is saved, as one would type it. */
export const typedFrom = (chapter: WrittenChapter): TypedChapter => ({
  revision: chapter.revision,
  title: chapter.title,
  body: chapter.body,
  goals: chapter.goals.map((goal) => ({ key: goal.id, id: goal.id, title: goal.title, why: goal.why, actions: goal.actions.map((action) => ({ key: action.id, id: action.id, title: action.title, who: action.who, until: action.until })) })),
});

/** The words as they are sent. */
export const sentWords = ({ title, body, goals }: TypedChapter): VisionChapterWordsInput => ({ title, body, goals: goals.map(({ id, title: goal, why, actions }) => ({ id, title: goal, why, actions: actions.map(({ id: actionId, title: action, who, until }) => ({ id: actionId, title: action, who, until })) })) });

/** Whether the same is typed, whatever revision it stands on. */
export const sameWords = (a: TypedChapter, b: TypedChapter): boolean => {
  const words = (chapter: TypedChapter): string => JSON.stringify(sentWords({ ...chapter, goals: chapter.goals.map((goal) => ({ ...goal, id: null, actions: goal.actions.map((action) => ({ ...action, id: null })) })) }));
  return words(a) === words(b);
};

/** Gives what was new when it was sent the ids that the server gave it; what was typed meanwhile stays. */
export function withIds(now: TypedChapter, sent: TypedChapter, kept: readonly { readonly id: string; readonly actions: readonly { readonly id: string }[] }[], revision: number): TypedChapter {
  const ids = new Map<string, string>();
  sent.goals.forEach((goal, i) => {
    const given = kept[i];
    if (given === undefined) return;
    ids.set(goal.key, given.id);
    goal.actions.forEach((action, j) => ids.set(action.key, given.actions[j]?.id ?? ''));
  });
  const idOf = (item: { readonly key: string; readonly id: string | null }): string | null => ids.get(item.key) ?? item.id;
  return { ...now, revision, goals: now.goals.map((goal) => ({ ...goal, id: idOf(goal), actions: goal.actions.map((action) => ({ ...action, id: idOf(action) })) })) };
}

/** A chapter as one text, to show the difference between two. */
export const asText = (chapter: TypedChapter): string => [chapter.title, chapter.body, ...chapter.goals.map((goal) => [goal.title, goal.why, ...goal.actions.map((action) => `- ${[action.title, action.who, action.until].filter((part) => part !== '').join(' · ')}`)].filter((line) => line !== '').join('\n'))].join('\n\n');
