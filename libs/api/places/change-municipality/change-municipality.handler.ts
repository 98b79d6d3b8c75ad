import { isUuid, problem } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { contrastWithWhite } from '#domain/places';
import { Audit } from '#platform/audit';
import { Database, type Tx, one } from '#platform/database';
import { Refusal, required, unhindered } from '#platform/graphql';
import { Live } from '#platform/live';
import { Injectable } from '@nestjs/common';

const LEAST_CONTRAST = 4.5;

/** What a municipality looks like and where its griffie is written to. */
export interface MunicipalityChange {
  readonly municipalityId: string;
  /** #rrggbb */
  readonly brand: string;
  readonly clerkAddress: string;
}

/** Changes a municipality's look and the address of its griffie. A colour on which white text cannot be read is refused (WCAG 2.2, 1.4.3). */
@Injectable()
export class ChangeMunicipality {
  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly audit: Audit,
  ) {}

  /** Where the griffie hears of what is overdue; for its staff and administrators. */
  async clerkAddress(actor: Actor, municipalityId: string): Promise<string | null> {
    if (can(actor, 'read-setup', { municipalityId }) !== null || !isUuid(municipalityId)) return null;
    return (await one<{ address: string }>(this.database.source, 'select clerk_address as address from municipality where id = $1', [municipalityId]))?.address ?? null;
  }

  async run(actor: Actor, input: MunicipalityChange): Promise<void> {
    unhindered(can(actor, 'manage-municipality', { municipalityId: input.municipalityId }));
    const change = checkedChange(input);
    await this.database.transaction((tx) => this.change(tx, actor, change));
  }

  /** Writes it, in a transaction that may hold more; who calls it has looked at rights and colour. */
  async change(tx: Tx, actor: Actor, { municipalityId, brand, clerkAddress }: MunicipalityChange): Promise<void> {
    required(await one(tx, `with changed as (update municipality set look = look || jsonb_build_object('brand', $2::text), clerk_address = $3 where id = $1 returning id) select id from changed`, [municipalityId, brand, clerkAddress]));
    await this.live.publicChanged(tx);
    await this.audit.record(tx, actor, { act: 'municipality.change', role: 'administrator', municipalityId, subjectKind: 'municipality', subjectId: municipalityId });
  }
}

/** The look as it is kept, or a refusal: white text must be readable on the colour. */
export function checkedChange(input: MunicipalityChange): MunicipalityChange {
  const contrast = contrastWithWhite(input.brand);
  if (contrast === null) throw new Refusal([problem('invalid-format', 'brand')]);
  if (contrast < LEAST_CONTRAST) throw new Refusal([problem('too-small', 'brand', { min: LEAST_CONTRAST })]);
  return { municipalityId: input.municipalityId, brand: input.brand.toLowerCase(), clerkAddress: input.clerkAddress.trim() };
}
