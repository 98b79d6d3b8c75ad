import type { Theme } from '#contract/documents';

/** What is typed in the form of a story, a lesson or a call. */
export interface TypedWords {
  readonly title: string;
  readonly body: string;
  readonly worksWhen: string;
  readonly askWhom: string;
  readonly themes: readonly string[];
  /** A municipality, or a municipality and an area, joined by a stroke. */
  readonly place: string;
  readonly associationId: string;
  readonly planId: string;
  readonly gatheringId: string;
}

export const EMPTY_WORDS: TypedWords = { title: '', body: '', worksWhen: '', askWhom: '', themes: [], place: '', associationId: '', planId: '', gatheringId: '' };

/** The words as they are sent. */
export const sentWords = ({ title, body, worksWhen, askWhom, themes }: TypedWords) => ({ title, body, worksWhen, askWhom, themes: themes as Theme[] });
