import type { FilePurpose } from '#domain/files';
import type { Problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';

/** How somebody stands to a thing that has files. */
export interface FileSubject {
  readonly municipalityId: string | null;
  /** Whether everybody may read the thing. */
  readonly open: boolean;
  readonly mayRead: boolean;
  /** Decides what others added, and takes away. */
  readonly leads: boolean;
  /** Why this person cannot add; null: may. */
  readonly hindrance: Problem | null;
  /** In which capacity they act, for the audit log. */
  readonly role: string;
}

/** A kind of thing that has shared files, told by the feature that owns it. */
export interface Shareable {
  readonly kind: 'gathering' | 'story';
  readonly purposes: readonly FilePurpose[];
  /** Null: no such thing. */
  readonly look: (tx: Tx, actor: Actor, id: string) => Promise<FileSubject | null>;
}

const known = new Map<string, Shareable>();

/** Tells that a kind of thing has files. */
export function shareable(thing: Shareable): void {
  known.set(thing.kind, thing);
}

/** What was told of a kind; null where nobody told of it. */
export const shareableOf = (kind: string): Shareable | null => known.get(kind) ?? null;
