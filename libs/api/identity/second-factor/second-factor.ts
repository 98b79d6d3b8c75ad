import { type Result, ok, problem, refuse } from '#domain/kernel';
import { Attempts } from '#platform/auth';
import { type Tx, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { TOTP } from 'otpauth';
import { DAY_MINUTES, MOST_CODES, MOST_CODES_A_DAY, WINDOW_MINUTES } from '../attempt-limits.js';
import { PersonRepository } from '../person.repository.js';

const PERIOD_SECONDS = 30;

/** Time-based one-time codes (RFC 6238) as a second factor; a code works once. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly people: PersonRepository,
    private readonly attempts: Attempts,
  ) {}

  /** As `check`, with each code counted for the account, whichever way it is tried. Counting locks, so that codes sent at once are counted one by one; a refusal is a value: the caller keeps what was counted. */
  async asked(tx: Tx, personId: string, code: string | null): Promise<Result<boolean>> {
    const counted = await this.counted(tx, personId, code);
    return counted.ok ? this.check(tx, personId, code) : counted;
  }

  private async counted(tx: Tx, personId: string, code: string | null): Promise<Result<null>> {
    if (code === null || code === '') return ok(null);
    const soon = await this.attempts.count('second-factor', [personId], MOST_CODES, WINDOW_MINUTES, tx);
    return soon.ok ? this.attempts.count('second-factor-day', [personId], MOST_CODES_A_DAY, DAY_MINUTES, tx) : soon;
  }

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
