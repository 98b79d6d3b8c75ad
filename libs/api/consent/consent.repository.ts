import { type ConsentDecision, type ConsentFacts, type ConsentFigures, type ConsentState, type NewProposal, type ProposerRole, isInside, subjectOfConsent } from '#domain/consent';
import type { Subject } from '#domain/permissions';
import { Database, type Tx, newId, one, rows } from '#platform/database';
import { Injectable } from '@nestjs/common';
import { CONSENT, type ConsentDetailRow, type ConsentFilter, type ConsentRow, FACTS, OWN_CONSENTS, consentsStatement } from './consent.query.js';

/** A process as handlers need it. Times are of the database's clock. */
export interface KeptConsent extends ConsentFacts {
  readonly id: string;
  readonly title: string;
  readonly role: ProposerRole;
  readonly opened: boolean;
  readonly now: number;
}

interface FactsRow extends Omit<KeptConsent, 'now' | keyof Subject> {
  readonly municipalityId: string;
  readonly areaId: string;
  readonly authorId: string;
  readonly associationId: string | null;
  readonly now: Date;
}

/** What a row says, with the subject that the table of rights sees. */
export const factsOf = <Row extends Omit<FactsRow, 'now'> & { readonly now: Date }>(row: Row): Omit<Row, 'now'> & KeptConsent => ({ ...row, ...subjectOfConsent({ ...row, inside: isInside(row) }), municipalityId: row.municipalityId, areaId: row.areaId, authorId: row.authorId, associationId: row.associationId, now: row.now.getTime() });

/** A step as it is written into the history. */
export interface ConsentEvent {
  readonly from: ConsentState | null;
  readonly to: ConsentState;
  readonly role: ProposerRole;
  readonly version: number;
  readonly reason: string | null;
}

/** Every query on processes, their texts and their history. */
@Injectable()
export class ConsentRepository {
  constructor(private readonly database: Database) {}

  list(filter: ConsentFilter, key: readonly (string | number)[] | null, limit: number): Promise<ConsentRow[]> {
    const { name, text, values } = consentsStatement(filter, key, limit);
    return this.database.read(name, text, values);
  }

  /** A process with all that its page shows, in one statement. */
  async byId(id: string): Promise<ConsentDetailRow | null> {
    return (await this.database.read<ConsentDetailRow>('consent', CONSENT, [id]))[0] ?? null;
  }

  own(personId: string, associationIds: readonly string[], municipalityIds: readonly string[]): Promise<ConsentRow[]> {
    return this.database.read('consents-own', OWN_CONSENTS, [personId, associationIds, municipalityIds]);
  }

  /** The process, locked until the transaction ends: acts on one process come one after another. */
  async locked(tx: Tx, id: string): Promise<KeptConsent | null> {
    await rows(tx, 'select 1 from consent_process where id = $1 for update', [id]);
    const row = await one<FactsRow>(tx, `select ${FACTS} from consent_process c where c.id = $1`, [id]);
    return row === null ? null : factsOf(row);
  }

  async propose(tx: Tx, proposal: NewProposal & { municipalityId: string; areaId: string; associationId: string | null; circle: string; authorId: string; ageFrom: number; reviewDays: number }): Promise<string> {
    const id = newId();
    await rows(
      tx,
      `insert into consent_process (id, municipality_id, area_id, association_id, author_id, role, circle, title, state, state_since, state_until, age_from, voices_needed, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposal', brink_now(), brink_now() + make_interval(days => $9), $10, $11, brink_now())`,
      [id, proposal.municipalityId, proposal.areaId, proposal.associationId, proposal.authorId, proposal.role, proposal.circle, proposal.title, proposal.reviewDays, proposal.ageFrom, proposal.voicesNeeded],
    );
    await rows(tx, `insert into consent_text (consent_id, version, municipality_id, text, note, at) values ($1, 1, $2, $3, '', brink_now())`, [id, proposal.municipalityId, proposal.text]);
    return id;
  }

  async text(tx: Tx, id: string, version: number): Promise<string> {
    return (await one<{ text: string }>(tx, 'select text from consent_text where consent_id = $1 and version = $2', [id, version]))?.text ?? '';
  }

  /** Keeps a changed text as the newest; before opening nobody was asked about the one before. */
  async change(tx: Tx, consent: KeptConsent, change: { text: string; note: string; answers: readonly string[] }): Promise<void> {
    const version = consent.textVersion + 1;
    await rows(tx, 'insert into consent_text (consent_id, version, municipality_id, text, note, answers, at) values ($1, $2, $3, $4, $5, $6, brink_now())', [consent.id, version, consent.municipalityId, change.text, change.note, change.answers]);
    await rows(tx, 'update consent_process set text_version = $2 where id = $1', [consent.id, version]);
  }

  /** Gives a proposal back to its proposer with notes, or (null) hands it to the coaches again; either has so many days. */
  async giveBack(tx: Tx, id: string, notes: string | null, days: number): Promise<void> {
    await rows(tx, `update consent_process set returned_notes = $2, state_since = brink_now(), state_until = brink_now() + make_interval(days => $3) where id = $1 and state = 'proposal'`, [id, notes, days]);
  }

  /** From its opening on there is one text: what was tried before is nobody's business. */
  async beginWithOneText(tx: Tx, consent: KeptConsent): Promise<void> {
    await rows(tx, 'delete from consent_text where consent_id = $1 and version < $2', [consent.id, consent.textVersion]);
    await rows(tx, `update consent_text set version = 1, note = '' where consent_id = $1`, [consent.id]);
    await rows(tx, 'update consent_process set text_version = 1, opened_at = brink_now() where id = $1', [consent.id]);
  }

  /** The circle is asked about the newest text; objections that it answers are resolved by it. */
  async askAgain(tx: Tx, consent: KeptConsent): Promise<void> {
    await rows(tx, 'delete from consent_paper where consent_id = $1', [consent.id]);
    await rows(tx, 'update consent_process set asked_version = text_version where id = $1', [consent.id]);
    await rows(tx, `update consent_saying s set state = 'resolved', resolved_version = $2 from consent_text t where t.consent_id = s.consent_id and t.version > s.version and s.id = any(t.answers) and s.consent_id = $1 and s.kind = 'objection' and s.state = 'tested'`, [consent.id, consent.textVersion]);
  }

  /** Objections that hold stand when it comes to the decision; when the circle goes back they are open to an answer again. */
  async turnObjections(tx: Tx, id: string, from: 'tested' | 'standing', to: 'tested' | 'standing'): Promise<void> {
    await rows(tx, `update consent_saying set state = $3 where consent_id = $1 and kind = 'objection' and state = $2`, [id, from, to]);
  }

  async move(tx: Tx, consent: KeptConsent, to: ConsentState, until: number): Promise<void> {
    await rows(tx, 'update consent_process set state = $2, state_since = brink_now(), state_until = $3, returned_notes = null where id = $1', [consent.id, to, new Date(until)]);
  }

  async figures(tx: Tx, consent: KeptConsent): Promise<ConsentFigures> {
    const found = await one<Omit<ConsentFigures, 'voicesNeeded' | 'texts'>>(
      tx,
      `select count(*) filter (where kind = 'question' and taken_out_reason is null)::int as questions, count(*) filter (where kind = 'question' and taken_out_reason is null and reply is not null)::int as answered,
         count(*) filter (where kind = 'reaction' and taken_out_reason is null)::int as reactions, count(*) filter (where kind = 'objection')::int as objections, count(*) filter (where state = 'set-aside')::int as "setAside",
         count(*) filter (where state = 'taken-back')::int as "takenBack", count(*) filter (where state = 'resolved')::int as resolved, count(*) filter (where state = 'standing')::int as standing,
         (select count(*)::int from consent_voice v where v.consent_id = $1 and v.version = $2) as voices from consent_saying where consent_id = $1`,
      [consent.id, consent.askedVersion],
    );
    if (found === null) throw new Error('counts always give a row');
    return { ...found, texts: consent.askedVersion, voicesNeeded: consent.voicesNeeded };
  }

  /** Ends it. Who said what of the text is forgotten; concerns and objections stay, without a person. */
  async close(tx: Tx, id: string, end: ConsentState, words: string, decision: ConsentDecision | null): Promise<void> {
    await rows(
      tx,
      `update consent_process c set state = $2, state_since = brink_now(), state_until = brink_now(), closed_at = brink_now(), returned_notes = null, words = $3, account = $4,
         concerns = coalesce((select array_agg(v.reason order by md5(v.reason)) from consent_voice v where v.consent_id = c.id and v.version = c.asked_version and v.stand = 'concern' and v.reason <> ''), '{}') where c.id = $1`,
      [id, end, words, decision === null ? null : JSON.stringify(decision.account)],
    );
    await rows(tx, 'delete from consent_voice where consent_id = $1', [id]);
    await rows(tx, 'delete from consent_paper where consent_id = $1', [id]);
    await rows(tx, `update consent_saying set person_id = null where consent_id = $1 and kind = 'objection'`, [id]);
  }

  async remember(tx: Tx, consent: { readonly id: string; readonly municipalityId: string }, event: ConsentEvent): Promise<void> {
    await rows(tx, 'insert into consent_event (id, municipality_id, consent_id, at, from_state, to_state, role, version, reason) values ($1, $2, $3, brink_now(), $4, $5, $6, $7, $8)', [newId(), consent.municipalityId, consent.id, event.from, event.to, event.role, event.version, event.reason]);
  }
}
