import { type Segment, differences } from '../plans/index.js';
import type { VisionChapter, VisionText } from './words.js';

/** What happened to a chapter between two versions. */
export interface ChapterDifference {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly id: string;
  /** Word by word; empty when the chapter stayed as it was. */
  readonly title: readonly Segment[];
  readonly body: readonly Segment[];
  /** Its goals and actions, one a line. */
  readonly goals: readonly Segment[];
}

/** What changed between two versions, chapter by chapter in the order of the second; removed chapters come last. */
export interface VisionDifferences {
  readonly title: readonly Segment[];
  readonly summary: readonly Segment[];
  readonly chapters: readonly ChapterDifference[];
}

const goalsOf = (chapter: VisionChapter | undefined): string =>
  (chapter?.goals ?? []).map((goal) => [goal.title, goal.why, ...goal.actions.map((action) => ['- ' + action.title, action.who, action.until].filter((part) => part !== '').join(' · '))].filter((line) => line !== '').join('\n')).join('\n\n');

/** Compares two versions of a vision; `before` null: everything is new. */
export function visionDifferences(before: VisionText | null, after: VisionText): VisionDifferences {
  const compared = (was: VisionChapter | undefined, is: VisionChapter | undefined): ChapterDifference => {
    const parts = { title: differences(was?.title ?? '', is?.title ?? ''), body: differences(was?.body ?? '', is?.body ?? ''), goals: differences(goalsOf(was), goalsOf(is)) };
    const id = is?.id ?? was?.id ?? '';
    if (was === undefined) return { kind: 'added', id, ...parts };
    if (is === undefined) return { kind: 'removed', id, ...parts };
    const same = Object.values(parts).every((segments) => segments.every((segment) => segment.kind === 'same'));
    return { kind: same ? 'same' : 'changed', id, ...parts };
  };
  const old = before?.chapters ?? [];
  const removed = old.filter((chapter) => !after.chapters.some(({ id }) => id === chapter.id));
  return {
    title: differences(before?.title ?? '', after.title),
    summary: differences(before?.summary ?? '', after.summary),
    chapters: [...after.chapters.map((chapter) => compared(old.find(({ id }) => id === chapter.id), chapter)), ...removed.map((chapter) => compared(chapter, undefined))],
  };
}
