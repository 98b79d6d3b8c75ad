import { isUuid, problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { contrastWithWhite } from '#domain/places';
import { Audit } from '#platform/audit';
import { Database, one } from '#platform/database';
import { Refusal, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';

const LEAST_CONTRAST = 4.5;

/** Changes a municipality's look and the address of its griffie. A colour on which white text cannot be read is refused (WCAG 2.2, 1.4.3). */
@Injectable()
export class ChangeMunicipality {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Where the griffie hears of what is overdue; for administrators. */
  async clerkAddress(actor: Actor, municipalityId: string): Promise<string | null> {
    if (can(actor, 'manage-municipality', { municipalityId }) !== null || !isUuid(municipalityId)) return null;
    return (await one<{ address: string }>(this.database.source, 'select clerk_address as address from municipality where id = $1', [municipalityId]))?.address ?? null;
  }

  async run(actor: Actor, input: { municipalityId: string; brand: string; clerkAddress: string }): Promise<void> {
    const hindrance = can(actor, 'manage-municipality', { municipalityId: input.municipalityId });
    if (hindrance !== null) throw new Refusal([hindrance]);
    const contrast = contrastWithWhite(input.brand);
    if (contrast === null) throw new Refusal([problem('invalid-format', 'brand')]);
    if (contrast < LEAST_CONTRAST) throw new Refusal([problem('too-small', 'brand', { min: LEAST_CONTRAST })]);
    await this.database.transaction(async (tx) => {
      required(await one(tx, `with changed as (update municipality set look = look || jsonb_build_object('brand', $2::text), clerk_address = $3 where id = $1 returning id) select id from changed`, [input.municipalityId, input.brand.toLowerCase(), input.clerkAddress.trim()]));
      await this.live.publicChanged(tx);
      await this.audit.record(tx, actor, { act: 'municipality.change', role: 'administrator', municipalityId: input.municipalityId, subjectKind: 'municipality', subjectId: input.municipalityId });
    });
  }
}
