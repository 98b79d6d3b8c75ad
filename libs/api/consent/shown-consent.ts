import { type SaidStand, hindranceToCircle, isOverdue, isStep, possibleMoves } from '#domain/consent';
import { type Actor, can } from '#domain/permissions';
import { problemType } from '#platform/graphql';
import type { ConsentDetailRow, ConsentRow, SayingRow } from './consent.query.js';
import { type KeptConsent, factsOf } from './consent.repository.js';
import type { ConsentDetailType, ConsentSayingType, ConsentType, ConsentViewerCanType } from './consent.type.js';

/** A process in a list. */
export function shownConsent(row: ConsentRow): ConsentType {
  const { id, title, state, since, until, circle, role, proposedBy, municipality, area } = row;
  return { id, title, state, since, until, overdue: isOverdue(state, until.getTime(), row.now.getTime()), circle, role, proposedBy, municipality, area };
}

/** What was said, as this actor may read it: who objects is between them and the coaches; what was taken out only who said it and the coaches read. */
function shownSaying(said: SayingRow, actor: Actor, leads: boolean): ConsentSayingType {
  const own = actor.personId !== null && said.personId === actor.personId;
  const hidden = said.takenOutReason !== null && !own && !leads;
  return { ...said, own, name: said.kind === 'objection' && !leads ? null : said.name, text: hidden ? null : said.text, at: new Date(said.at), takenOutReason: said.takenOutReason };
}

function viewerCan(facts: KeptConsent, actor: Actor): ConsentViewerCanType {
  const writes = can(actor, 'write-consent', facts) === null && isStep(facts.state);
  const lead = can(actor, 'lead-consent', facts) === null && isStep(facts.state);
  return {
    changeText: writes && (facts.state === 'proposal' || facts.state === 'integration'),
    answer: writes && facts.state !== 'proposal',
    withdraw: writes,
    giveBack: lead && facts.state === 'proposal' && !facts.returned,
    table: facts.state === 'objections' && can(actor, 'confirm-paper-ballot', facts) === null,
    lead,
    moves: lead ? possibleMoves(facts).map(({ to, reason }) => ({ to, reason })) : [],
  };
}

/** A process on its page. Before the circle is asked about it, a changed text is for its proposer and the coaches. */
export function shownDetail(row: ConsentDetailRow, actor: Actor, said: SaidStand | null): ConsentDetailType {
  const facts = factsOf(row);
  const may = viewerCan(facts, actor);
  const hindrance = hindranceToCircle(actor, facts, row.now.getTime());
  return {
    ...shownConsent(row),
    ageFrom: row.ageFrom,
    voicesNeeded: row.voicesNeeded,
    askedVersion: row.askedVersion,
    texts: row.texts.filter(({ version }) => version <= row.askedVersion || may.withdraw || may.lead).map((text) => ({ ...text, at: new Date(text.at) })),
    sayings: row.sayings.map((one) => shownSaying(one, actor, may.lead)),
    history: row.events.map((event) => ({ ...event, at: new Date(event.at) })),
    voices: may.lead ? row.voices : null,
    words: row.words,
    returnedNotes: row.returnedNotes,
    account: row.account?.map(({ step, figures }) => ({ step, figures: Object.entries(figures).map(([name, value]) => ({ name, value: String(value) })) })) ?? null,
    concerns: row.concerns,
    own: { hindrance: hindrance === null ? [] : [problemType(hindrance)], stand: said?.stand ?? null, reason: said?.reason ?? '' },
    viewerCan: may,
  };
}
