import { localDate, problem } from '#domain/kernel';
import { type Ordinance, checkOrdinance } from '#domain/ordinances';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx, isUniqueViolation, newId, one, rows } from '#platform/database';
import { Refusal, orRefuse, unhindered } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';
import { rulesFrom } from '../ordinance-shape.js';
import type { OrdinanceRulesType } from '../ordinance.type.js';

/** A new version of the rules, as it came in. */
export interface OrdinanceChange {
  readonly municipalityId: string;
  /** YYYY-MM-DD */
  readonly validFrom: string;
  readonly rules: OrdinanceRulesType;
}

/** Adopts a new version of a municipality's rules, from a day on. Plans keep the version they were submitted under. */
@Injectable()
export class AdoptOrdinance {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, input: OrdinanceChange): Promise<void> {
    unhindered(can(actor, 'manage-ordinance', { municipalityId: input.municipalityId }));
    const rules = checkedRules(input.rules);
    await this.database.transaction((tx) => this.adopt(tx, actor, { ...input, rules }));
  }

  /** Writes the version, in a transaction that may hold more; who calls it has looked at rights and rules. */
  async adopt(tx: Tx, actor: Actor, { municipalityId, validFrom, rules }: { readonly municipalityId: string; readonly validFrom: string; readonly rules: Ordinance }): Promise<void> {
    if (validFrom < localDate(await this.database.now(tx))) throw new Refusal([problem('too-early', 'validFrom')]);
    const last = await one<{ version: number }>(tx, 'select max(version)::int as version from ordinance where municipality_id = $1', [municipalityId]);
    const [id, version] = [newId(), (last?.version ?? 0) + 1];
    await this.insert(tx, [id, municipalityId, version, validFrom, JSON.stringify(rules)]);
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: 'ordinance.adopt', role: 'administrator', municipalityId, subjectKind: 'ordinance', subjectId: id, data: { version, validFrom } });
  }

  private async insert(tx: Tx, values: readonly unknown[]): Promise<void> {
    try {
      await rows(tx, 'insert into ordinance (id, municipality_id, version, valid_from, data) values ($1, $2, $3, $4, $5)', [...values]);
    } catch (error) {
      if (isUniqueViolation(error, 'ordinance_version')) throw new Refusal([problem('changed-meanwhile')]);
      if ((error as { driverError?: { code?: string } }).driverError?.code === '23503') throw new Refusal([problem('not-found')]);
      throw error;
    }
  }
}

/** The rules that came in, or a refusal with the paths of what is wrong. */
export function checkedRules(shown: OrdinanceRulesType): Ordinance {
  const checked = checkOrdinance(rulesFrom(shown));
  return orRefuse(checked.ok ? checked : { ok: false, problems: checked.problems.map((p) => ({ ...p, path: ['rules', ...p.path] })) });
}
