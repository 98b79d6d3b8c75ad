import type { Actor } from '#domain/permissions';
import type { Tx } from '#platform/database';

/** What visitors do with an e-mail address that they confirm: one for each act, by the feature whose act it is. */
export interface GuestAct<Input> {
  /** Looks whether it can be done now, before anything is mailed; refuses, and locks nothing: anybody can ask. Gives what the mail names and where that can be read. */
  look(tx: Tx, actor: Actor, subjectId: string, input: Input): Promise<{ readonly title: string; readonly path: string }>;
  /** Does it, in the name of who confirmed. */
  run(tx: Tx, actor: Actor, subjectId: string, input: Input): Promise<void>;
  /** Where they go on reading. */
  path(tx: Tx, personId: string, subjectId: string): Promise<string>;
}

/** Names of the acts: keys of the sentences about them. */
export type GuestActName = 'place' | 'report-plan' | 'report-comment';

const acts = new Map<string, GuestAct<unknown>>();

/** A feature tells how its act is done by who confirmed an address. */
export function guestAct<Input>(name: GuestActName, act: GuestAct<Input>): void {
  acts.set(name, act as GuestAct<unknown>);
}

/** The act of this name. Throws where no feature has it. */
export function guestActOf(name: string): GuestAct<unknown> {
  const act = acts.get(name);
  if (act === undefined) throw new Error(`no guest act ${name}`);
  return act;
}
