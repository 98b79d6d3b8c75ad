import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Attempts } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { PersonRepository } from '../person.repository.js';
import { SecondFactor } from './second-factor.js';

const TRIES = 10;
const WINDOW_MINUTES = 15;

/** A secret to be put into an authenticator app: as text, as an address, and as the rows of a QR code (1 is dark). */
export interface NewSecondFactor {
  readonly secret: string;
  readonly address: string;
  readonly qr: string[];
}

/** Sets a second factor, confirmed by a first code, or takes it away by a last one. */
@Injectable()
export class SetSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly factor: SecondFactor,
    private readonly attempts: Attempts,
    private readonly audit: Audit,
  ) {}

  /** Makes a secret that does not count yet. */
  begin(actor: Actor): Promise<NewSecondFactor> {
    return this.database.transaction(async (tx) => {
      const person = required(await this.people.byId(required(actor.personId), tx));
      if (person.totpConfirmedAt !== null) throw new Refusal([problem('already-done')]);
      const secret = new Secret({ size: 20 });
      await this.people.setSecondFactor(tx, person.id, secret.base32, false);
      const address = new TOTP({ issuer: 'Brink', label: person.email ?? person.name, secret }).toString();
      const { default: QRCode } = await import('qrcode');
      const { data, size } = QRCode.create(address).modules;
      const qr = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => (data[y * size + x] ? '1' : '0')).join(''));
      return { secret: secret.base32, address, qr };
    });
  }

  /** Counts from now on, when the app gives the right code. */
  async confirm(actor: Actor, code: string): Promise<void> {
    await this.tried(actor);
    await this.database.transaction(async (tx) => {
      const person = required(await this.people.byId(required(actor.personId), tx));
      if (person.totpConfirmedAt !== null) throw new Refusal([problem('already-done')]);
      if (person.totpSecret === null) throw new Refusal([problem('too-early')]);
      if ((await this.factor.stepOf(tx, person.totpSecret, code)) === null) throw new Refusal([problem('code-wrong', 'code')]);
      await this.people.setSecondFactor(tx, person.id, person.totpSecret, true);
      await this.audit.record(tx, actor, { act: 'account.set-second-factor', role: 'account', municipalityId: null, subjectKind: 'person', subjectId: person.id });
    });
  }

  async remove(actor: Actor, code: string): Promise<void> {
    await this.tried(actor);
    await this.database.transaction(async (tx) => {
      const personId = required(actor.personId);
      if (!orRefuse(await this.factor.check(tx, personId, code))) throw new Refusal([problem('already-done')]);
      await this.people.setSecondFactor(tx, personId, null, false);
      await this.audit.record(tx, actor, { act: 'account.remove-second-factor', role: 'account', municipalityId: null, subjectKind: 'person', subjectId: personId });
    });
  }

  private async tried(actor: Actor): Promise<void> {
    orRefuse(await this.attempts.count('second-factor', [required(actor.personId)], TRIES, WINDOW_MINUTES));
  }
}
