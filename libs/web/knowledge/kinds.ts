import type { KnowledgeKind } from '#contract/documents';

/** Where each kind has its pages. */
export const PATH_OF: Readonly<Record<KnowledgeKind, string>> = { LESSON: '/lessen', STORY: '/verhalen', CALL: '/oproepen' };

/** The kinds in the order of the pages. */
export const KINDS = Object.keys(PATH_OF) as KnowledgeKind[];

/** The kind whose pages are at an address; lessons when there is none. */
export const kindAt = (path: string): KnowledgeKind => KINDS.find((kind) => path.startsWith(PATH_OF[kind])) ?? 'LESSON';
