import type { Actor } from '#domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database, type Tx, conclusionOf, one } from '../database/index.js';

/** One act for the audit log. `data` holds codes, figures and ids; never names, addresses, texts or choices. */
export interface AuditRecord {
  readonly act: string;
  /** In which capacity: 'official', 'coach', 'administrator', 'author', 'system', … */
  readonly role: string;
  readonly municipalityId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The append-only audit log. Each entry holds the hash of the one before it, made by the database, so that nothing can be changed or left out unseen. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Writes one entry in the transaction of the act itself, at its end: the chain is locked until the commit. */
  async record(tx: Tx, actor: Pick<Actor, 'personId'> | null, entry: AuditRecord): Promise<void> {
    conclusionOf(tx).audit.push({ municipality_id: entry.municipalityId, person_id: actor?.personId ?? null, role: entry.role, act: entry.act, subject_kind: entry.subjectKind, subject_id: entry.subjectId, data: entry.data ?? {} });
  }

  /** The first entry whose hash does not follow from its content and the entry before it; null when the chain is unbroken. */
  async firstBroken(): Promise<string | null> {
    const found = await one<{ id: string }>(
      this.database.source,
      `select id from (select a.id, a.hash, audit_hash(lag(a.hash) over (partition by a.chain order by a.id), a) as expected from audit_entry a) checked where hash <> expected order by id limit 1`,
    );
    return found?.id ?? null;
  }
}
