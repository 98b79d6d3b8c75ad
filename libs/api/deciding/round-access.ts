import { type Composing, composerOf, mayReadRound } from '#domain/deciding';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Refusal, required } from '#platform/graphql';
import { placeOf } from './composition.repository.js';
import type { RoundRow } from './round.repository.js';

/** The round when it exists for this actor; else out with the same problem for a hidden one as for an unknown one. */
export function readableRound(round: RoundRow | null, actor: Actor): RoundRow {
  const found = required(round);
  return required(mayReadRound(actor, found) ? found : null);
}

/** The draft when this actor may compose it, and as what. Rights come before its state. */
export function draftOf(round: RoundRow | null, actor: Actor): { readonly round: RoundRow; readonly composing: Composing } {
  const found = readableRound(round, actor);
  const composing = composerOf(actor, placeOf(found));
  if ('code' in composing) throw new Refusal([composing]);
  if (found.state !== 'draft') throw new Refusal([problem('wrong-state')]);
  return { round: found, composing };
}
