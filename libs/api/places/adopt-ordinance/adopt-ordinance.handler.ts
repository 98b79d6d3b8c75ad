import { localDate, problem } from '#domain/kernel';
import { checkOrdinance } from '#domain/ordinances';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, isUniqueViolation, newId, one, rows } from '#platform/database';
import { Refusal, orRefuse } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { rulesFrom } from '../ordinance-shape.js';
import type { OrdinanceRulesType } from '../ordinance.type.js';

/** Adopts a new version of a municipality's rules, from a day on. Plans keep the version they were submitted under. */
@Injectable()
export class AdoptOrdinance {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: { municipalityId: string; validFrom: string; rules: OrdinanceRulesType }): Promise<void> {
    const { municipalityId, validFrom } = input;
    const hindrance = can(actor, 'manage-ordinance', { municipalityId });
    if (hindrance !== null) throw new Refusal([hindrance]);
    const checked = checkOrdinance(rulesFrom(input.rules));
    const rules = orRefuse(checked.ok ? checked : { ok: false, problems: checked.problems.map((p) => ({ ...p, path: ['rules', ...p.path] })) });
    try {
      await this.database.transaction(async (tx) => {
        if (validFrom < localDate(await this.database.now(tx))) throw new Refusal([problem('too-early', 'validFrom')]);
        const last = await one<{ version: number }>(tx, 'select max(version)::int as version from ordinance where municipality_id = $1', [municipalityId]);
        const id = newId();
        await rows(tx, 'insert into ordinance (id, municipality_id, version, valid_from, data) values ($1, $2, $3, $4, $5)', [id, municipalityId, (last?.version ?? 0) + 1, validFrom, JSON.stringify(rules)]);
        await this.live.publicChanged(tx);
        await this.audit.record(tx, actor, { act: 'ordinance.adopt', role: 'administrator', municipalityId, subjectKind: 'ordinance', subjectId: id, data: { version: (last?.version ?? 0) + 1, validFrom } });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'ordinance_version')) throw new Refusal([problem('changed-meanwhile')]);
      if ((error as { driverError?: { code?: string } }).driverError?.code === '23503') throw new Refusal([problem('not-found')]);
      throw error;
    }
  }
}
