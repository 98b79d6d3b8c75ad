import { CancelVisitDocument, ChangeVisitDocument, GatheringsToVisitDocument, PlanVisitDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate, period } from '#contract/i18n';
import { request } from '#contract/transport';
import { localClock, localDate, momentOf } from '#domain/kernel';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SAID, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Request } from './request-page';

type Visit = Request['visits'][number];

/** An appointment as it is typed: a day and times of the clock on the wall. */
interface TypedAppointment {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place: string;
}

const EMPTY: TypedAppointment = { day: '', from: '14:00', until: '15:00', place: '' };
const typedFrom = (visit: Visit): TypedAppointment => ({ day: localDate(Date.parse(visit.startsAt)), from: localClock(Date.parse(visit.startsAt)), until: localClock(Date.parse(visit.endsAt)), place: visit.place });
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const missing = ({ day, from, until }: TypedAppointment): string[] => [...(isDay(day) ? [] : ['startsAt']), ...(isClock(from) ? [] : ['from']), ...(isClock(until) ? [] : ['endsAt'])];
const sent = ({ day, from, until, place }: TypedAppointment) => ({ startsAt: new Date(momentOf(day, from)).toISOString(), endsAt: new Date(momentOf(day, until)).toISOString(), place });

/** The visits to who asked: planned, moved, called off. */
export function VisitsPanel({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  if (item.visits.length === 0 && !item.viewerCan.lead) return null;
  return (
    <section aria-labelledby="bezoek">
      <h2 id="bezoek">{words.visits}</h2>
      {item.visits.length === 0 && <p>{words.visitsNone}</p>}
      <ul className="brink-history">
        {item.visits.map((visit) => (
          <OneVisit key={visit.id} visit={visit} />
        ))}
      </ul>
      {item.viewerCan.lead && <PlanForm item={item} />}
    </section>
  );
}

function OneVisit({ visit }: { readonly visit: Visit }) {
  const { t, locale } = useMessages();
  const words = t.coaching;
  const cancel = useAct(CancelVisitDocument);
  return (
    <li>
      <p>
        {visit.gatheringId !== null && <Link href={`/bijeenkomsten/${visit.gatheringId}`} lang={SAID}>{visit.title}</Link>} {period(locale, visit.startsAt, visit.endsAt)}
        {visit.place !== '' && `, ${visit.place}`}
        {visit.cancelled && ` (${words.cancelled})`}
      </p>
      {visit.gatheringId === null && (
        <p>
          <a href={`/afspraken/${visit.id}.ics?taal=${locale}`}>{words.inCalendar}</a>
        </p>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={cancel.problems} />
      {visit.viewerCanChange && visit.gatheringId === null && <ChangeForm key={visit.startsAt} visit={visit} />}
      {visit.viewerCanChange && (
        <Button quiet busy={cancel.busy} onClick={() => void cancel.send({ input: { visitId: visit.id } })}>
          {words.cancelVisit}
        </Button>
      )}
    </li>
  );
}

function AppointmentFields({ typed, problems, onChange }: { readonly typed: TypedAppointment; readonly problems: readonly FieldProblem[]; readonly onChange: (typed: TypedAppointment) => void }) {
  const { t } = useMessages();
  const words = t.coaching;
  return (
    <>
      <TextField path="startsAt" label={words.day} type="date" problems={problems} value={typed.day} onChange={(day) => onChange({ ...typed, day })} />
      <TextField path="from" label={words.from} type="time" problems={problems} value={typed.from} onChange={(from) => onChange({ ...typed, from })} />
      <TextField path="endsAt" label={words.until} type="time" problems={problems} value={typed.until} onChange={(until) => onChange({ ...typed, until })} />
      <TextField path="place" label={words.place} problems={problems} value={typed.place} onChange={(place) => onChange({ ...typed, place })} />
    </>
  );
}

/** Fields of which a day or a time is missing, said at once. */
function useMissing(): readonly [readonly FieldProblem[], (typed: TypedAppointment) => boolean] {
  const { t } = useMessages();
  const [found, setFound] = useState<readonly FieldProblem[]>([]);
  const complete = (typed: TypedAppointment): boolean => {
    const paths = missing(typed);
    setFound(paths.map((path) => ({ path, text: t.problems.required({}) })));
    return paths.length === 0;
  };
  return [found, complete];
}

function ChangeForm({ visit }: { readonly visit: Visit }) {
  const { t } = useMessages();
  const words = t.coaching;
  const [typed, setTyped] = useState(() => typedFrom(visit));
  const [lacking, complete] = useMissing();
  const change = useAct(ChangeVisitDocument);
  const problems = lacking.length > 0 ? lacking : change.problems;
  return (
    <details>
      <summary>{words.change}</summary>
      <Form
        onSend={() => {
          if (complete(typed)) void change.send({ input: { visitId: visit.id, ...sent(typed) } });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <AppointmentFields typed={typed} problems={problems} onChange={setTyped} />
        <Button quiet type="submit" busy={change.busy}>
          {words.saveChange}
        </Button>
      </Form>
    </details>
  );
}

function PlanForm({ item }: { readonly item: Request }) {
  const { t, locale } = useMessages();
  const words = t.coaching;
  const [kind, setKind] = useState('appointment');
  const [typed, setTyped] = useState(EMPTY);
  const [gatheringId, setGathering] = useState('');
  const [lacking, complete] = useMissing();
  const plan = useAct(PlanVisitDocument);
  const gatherings = useQuery({ queryKey: ['gatherings-to-visit', item.municipality.slug], queryFn: () => request(GatheringsToVisitDocument, { municipality: item.municipality.slug }), enabled: kind === 'gathering' });
  const found = gatherings.data?.gatherings.nodes ?? [];
  const problems = lacking.length > 0 ? lacking : plan.problems;
  const send = (): void => {
    if (kind === 'appointment' && !complete(typed)) return;
    const asked = kind === 'appointment' ? sent(typed) : { gatheringId: gatheringId === '' ? (found[0]?.id ?? '') : gatheringId };
    void plan.send({ input: { requestId: item.id, ...asked, clientKey: null } }).then((done) => done !== null && setTyped(EMPTY));
  };
  return (
    <details>
      <summary>{words.planVisit}</summary>
      <Form onSend={send}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <ChoiceGroup path="kind" label={words.visitKind} problems={[]} options={[{ value: 'appointment', label: words.appointment }, { value: 'gathering', label: words.gathering }]} chosen={[kind]} onChange={([one]) => setKind(one ?? 'appointment')} />
        {kind === 'appointment' && <AppointmentFields typed={typed} problems={problems} onChange={setTyped} />}
        {kind === 'gathering' && gatherings.data !== undefined && found.length === 0 && <p>{words.gatheringsNone}</p>}
        {kind === 'gathering' && found.length > 0 && <SelectField path="gatheringId" label={words.whichGathering} problems={problems} value={gatheringId} onChange={setGathering} options={found.map((one) => ({ value: one.id, label: `${one.title}, ${longDate(locale, one.startsAt)}` }))} />}
        {(kind === 'appointment' || found.length > 0) && (
          <Button quiet type="submit" busy={plan.busy}>
            {words.plan}
          </Button>
        )}
      </Form>
    </details>
  );
}
