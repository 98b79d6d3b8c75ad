import { type Result, ok, problem, refuse } from '#domain/kernel';
import { type Tx, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { TOTP } from 'otpauth';
import { PersonRepository } from '../person.repository.js';

const PERIOD_SECONDS = 30;

/** Time-based one-time codes (RFC 6238) as a second factor; a code works once. */
@Injectable()
export class SecondFactor {
  constructor(private readonly people: PersonRepository) {}

  /** Whether the person gave the second factor: false when none is set, refused when one is set and the code is missing or wrong. */
  async check(tx: Tx, personId: string, code: string | null): Promise<Result<boolean>> {
    const person = await this.people.byId(personId, tx);
    if (person?.totpSecret == null || person.totpConfirmedAt === null) return ok(false);
    if (code === null || code === '') return refuse(problem('second-factor-required', 'code'));
    const step = await this.stepOf(tx, person.totpSecret, code);
    if (step === null) return refuse(problem('code-wrong', 'code'));
    const fresh = await rows<{ id: string }>(tx, 'with used as (update person set totp_last_step = $2 where id = $1 and coalesce(totp_last_step, 0) < $2 returning id) select id from used', [personId, step]);
    return fresh.length === 1 ? ok(true) : refuse(problem('code-wrong', 'code'));
  }

  /** The time step that a code belongs to, one step of drift allowed; null when it is wrong. */
  async stepOf(tx: Tx, secret: string, code: string): Promise<number | null> {
    const [clock] = await rows<{ now: Date }>(tx, 'select clock_timestamp() as now');
    const timestamp = clock?.now.getTime() ?? 0;
    const delta = new TOTP({ secret, period: PERIOD_SECONDS }).validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 });
    return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
  }
}
