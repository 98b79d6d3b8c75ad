import { localDate, problem } from '#domain/kernel';
import { type Ordinance, type SetupKind, type SetupOutcome, decideSetup } from '#domain/ordinances';
import { type Actor, can } from '#domain/permissions';
import { Audit } from '#platform/audit';
import { Database, type Tx, isUniqueViolation } from '#platform/database';
import { Events } from '#platform/events';
import { Refusal, orRefuse, required, unhindered } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { AdoptOrdinance, type OrdinanceChange, checkedRules } from '../adopt-ordinance/adopt-ordinance.handler.js';
import { ChangeMunicipality, type MunicipalityChange, checkedChange } from '../change-municipality/change-municipality.handler.js';
import { SetupProposalRepository, type SetupProposalRow } from './setup-proposal.repository.js';

type Why = { readonly why: string };

/** Writes down what was done with a proposal, and tells who waits for it. */
@Injectable()
export class SetupNews {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
  ) {}

  async tell(tx: Tx, actor: Actor, proposal: SetupProposalRow, step: { readonly act: string; readonly people: readonly string[]; readonly path: string; readonly reason?: string }): Promise<void> {
    await this.events.tell(tx, actor, { kind: 'work', key: `setup:${proposal.id}:${step.act}`, title: proposal.name, ...step });
    const role = step.act === 'propose-setup' || step.act === 'withdraw-setup' ? 'official' : 'administrator';
    await this.audit.record(tx, actor, { act: `setup.${step.act.replace('-setup', '')}`, role, municipalityId: proposal.municipalityId, subjectKind: 'setup-proposal', subjectId: proposal.id, data: { kind: proposal.kind } });
  }
}

/** A municipality asks its administrator to change its rules or its look; the administrator adopts that as it stands, or declines it with a reason. */
@Injectable()
export class ProposeSetup {
  constructor(
    private readonly database: Database,
    private readonly proposals: SetupProposalRepository,
    private readonly news: SetupNews,
    private readonly adopting: AdoptOrdinance,
    private readonly changing: ChangeMunicipality,
  ) {}

  async ordinance(actor: Actor, { municipalityId, validFrom, rules, why }: OrdinanceChange & Why): Promise<void> {
    this.mayPropose(actor, municipalityId);
    const checked = checkedRules(rules);
    await this.propose(actor, 'ordinance', municipalityId, why, async (tx) => {
      if (validFrom < localDate(await this.database.now(tx))) throw new Refusal([problem('too-early', 'validFrom')]);
      return { validFrom, rules: checked };
    });
  }

  async look(actor: Actor, { why, ...change }: MunicipalityChange & Why): Promise<void> {
    this.mayPropose(actor, change.municipalityId);
    const { brand, clerkAddress } = checkedChange(change);
    await this.propose(actor, 'look', change.municipalityId, why, async () => ({ brand, clerkAddress }));
  }

  /** Rules whose first day is over by now hold from today on. */
  end(actor: Actor, proposalId: string, outcome: SetupOutcome, reason = ''): Promise<void> {
    return this.database.transaction(async (tx) => {
      const proposal = required(await this.proposals.locked(tx, proposalId));
      orRefuse(decideSetup(actor, proposal, outcome, reason));
      await this.proposals.end(tx, proposal.id, outcome, required(actor.personId), reason.trim());
      if (outcome === 'adopted') await this.carryOut(tx, actor, proposal);
      const to = outcome === 'withdrawn' ? { people: await this.proposals.administrators(tx, proposal.municipalityId), path: '/beheer' } : { people: [proposal.proposedById], path: `/gemeenten/${proposal.slug}/voorstel` };
      await this.news.tell(tx, actor, proposal, { ...to, act: { adopted: 'adopt-setup', declined: 'decline-setup', withdrawn: 'withdraw-setup' }[outcome], reason });
    });
  }

  private mayPropose(actor: Actor, municipalityId: string): void {
    unhindered(can(actor, 'propose-setup', { municipalityId }));
  }

  private async propose(actor: Actor, kind: SetupKind, municipalityId: string, why: string, dataOf: (tx: Tx) => Promise<Record<string, unknown>>): Promise<void> {
    try {
      await this.database.transaction(async (tx) => {
        const proposal = await this.proposals.add(tx, { municipalityId, kind, data: await dataOf(tx), why: why.trim(), proposedById: required(actor.personId) });
        await this.news.tell(tx, actor, proposal, { act: 'propose-setup', people: await this.proposals.administrators(tx, municipalityId), path: '/beheer' });
      });
    } catch (error) {
      if (isUniqueViolation(error, 'setup_proposal_one_open')) throw new Refusal([problem('already-done')]);
      throw error;
    }
  }

  private async carryOut(tx: Tx, actor: Actor, { municipalityId, kind, data }: SetupProposalRow): Promise<void> {
    if (kind === 'look') return this.changing.change(tx, actor, { municipalityId, brand: String(data['brand']), clerkAddress: String(data['clerkAddress']) });
    const today = localDate(await this.database.now(tx));
    const from = String(data['validFrom']);
    return this.adopting.adopt(tx, actor, { municipalityId, validFrom: from < today ? today : from, rules: data['rules'] as Ordinance });
  }
}
