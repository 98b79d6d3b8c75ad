import type { SetupKind, SetupOutcome } from '#domain/ordinances';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';

/** What a municipality asks its administrator to change, and what became of it. `data` is `{ validFrom, rules }` or `{ brand, clerkAddress }`, as the domain checked it. */
export interface SetupProposalRow {
  id: string;
  municipalityId: string;
  slug: string;
  name: string;
  kind: SetupKind;
  data: Record<string, unknown>;
  why: string;
  proposedById: string;
  proposedBy: string;
  proposedAt: Date;
  outcome: SetupOutcome | null;
  decidedAt: Date | null;
  reason: string;
}

const COLUMNS = `s.id, s.municipality_id as "municipalityId", m.slug, m.name, s.kind, s.data, s.why, s.proposed_by as "proposedById", p.name as "proposedBy", s.proposed_at as "proposedAt", s.outcome, s.decided_at as "decidedAt", s.reason`;
const FROM = 'from setup_proposal s join municipality m on m.id = s.municipality_id join person p on p.id = s.proposed_by';
const SHOWN = 20;

/** Every query on what municipalities propose for their setup. */
@Injectable()
export class SetupProposalRepository {
  constructor(private readonly database: Database) {}

  /** The newest of a municipality first; what is open is always among them. */
  of(municipalityId: string): Promise<SetupProposalRow[]> {
    return this.database.read('setup-proposals', `select ${COLUMNS} ${FROM} where s.municipality_id = $1 order by s.decided_at is not null, s.proposed_at desc, s.id desc limit ${SHOWN}`, [municipalityId]);
  }

  locked(tx: Tx, id: string): Promise<SetupProposalRow | null> {
    return one<SetupProposalRow>(tx, `select ${COLUMNS} ${FROM} where s.id = $1 for update of s`, [id]);
  }

  async add(tx: Tx, proposal: Pick<SetupProposalRow, 'municipalityId' | 'kind' | 'data' | 'why' | 'proposedById'>): Promise<SetupProposalRow> {
    const id = newId();
    await rows(tx, 'insert into setup_proposal (id, municipality_id, kind, data, why, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, brink_now())', [id, proposal.municipalityId, proposal.kind, JSON.stringify(proposal.data), proposal.why, proposal.proposedById]);
    return (await one<SetupProposalRow>(tx, `select ${COLUMNS} ${FROM} where s.id = $1`, [id])) as SetupProposalRow;
  }

  async end(tx: Tx, id: string, outcome: SetupOutcome, byId: string, reason: string): Promise<void> {
    await rows(tx, 'update setup_proposal set outcome = $2, decided_by = $3, decided_at = brink_now(), reason = $4 where id = $1', [id, outcome, byId, reason]);
  }

  /** Who sets up this municipality, as ids. */
  async administrators(tx: Tx, municipalityId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(tx, `select distinct person_id as id from staff_role where role = 'administrator' and until is null and (municipality_id is null or municipality_id = $1)`, [municipalityId]);
    return found.map(({ id }) => id);
  }
}
