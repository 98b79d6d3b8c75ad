import type { Result } from '#domain/kernel';
import type { SignInServiceName } from '#platform/config';
import type { Tx } from '#platform/database';

/** Who somebody turned out to be. */
export interface ProvenPerson {
  readonly personId: string;
  /** Whether the method itself asked a second step, so that ours is not asked again. */
  readonly strong?: boolean;
  /** By which service, where it was by one. */
  readonly service?: SignInServiceName;
}

/**
 * The identity port: a way to prove who one is. A new way is one class that implements this; it never starts a session itself.
 */
export interface SignInMethod<Proof> {
  /** Name in the audit log and in settings: 'password', 'email-link', 'service', … */
  readonly name: string;
  /** Finds the person that the proof belongs to, or refuses without telling what was wrong. Writes nothing: the second factor may still be missing. */
  prove(tx: Tx, proof: Proof): Promise<Result<ProvenPerson>>;
  /** Writes down that the proof was used, once the person is in. */
  settle(tx: Tx, proof: Proof): Promise<void>;
}
