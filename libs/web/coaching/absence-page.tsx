import { AnnounceAbsenceDocument, CoachAbsencesDocument, type CoachAbsencesQuery, EndAbsenceDocument } from '#contract/documents';
import { useAct, useMessages, useToday, useViewer } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { NotShown } from './sign-in-first';

/** A coach says that they are away and who stands in; and sees for whom they stand in. */
export default function AbsencePage() {
  const { t } = useMessages();
  const words = t.coaching.absence;
  const asked = useQuery({ queryKey: ['coach-absences'], queryFn: () => request(CoachAbsencesDocument, {}) });
  const { data } = asked;
  const viewer = useViewer();
  const coaches = viewer?.roles.some(({ role }) => role === 'COACH') === true;
  return (
    <Page title={words.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/werkplek">{t.plans.desk.title}</Link></p>}>
      <p className="brink-lead">{words.lead}</p>
      {data === undefined && <NotShown asked={asked} />}
      {viewer != null && !coaches && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {data !== undefined && coaches && <AnnounceForm colleagues={data.coachColleagues} />}
      {data !== undefined && coaches && <Absences absences={data.coachAbsences} />}
    </Page>
  );
}

function Absences({ absences }: { readonly absences: CoachAbsencesQuery['coachAbsences'] }) {
  const { t, locale } = useMessages();
  const words = t.coaching.absence;
  const end = useAct(EndAbsenceDocument);
  return (
    <section aria-labelledby="vastgelegd">
      <h2 id="vastgelegd">{words.listTitle}</h2>
      {absences.length === 0 && <p>{words.listNone}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={end.problems} />
      <ul className="brink-history">
        {absences.map((absence) => {
          const facts = { municipality: absence.municipality.name, from: longDate(locale, absence.fromDay), until: longDate(locale, absence.untilDay), name: (absence.mine ? absence.deputyName : absence.coachName) ?? t.coaching.somebody };
          return (
            <li key={absence.id}>
              {absence.mine ? words.mine(facts) : words.standIn(facts)}
              {absence.mine && (
                <p>
                  <Button quiet busy={end.busy} onClick={() => void end.send({ input: { absenceId: absence.id } })}>
                    {words.end}
                    <span className="brink-hidden">: {absence.municipality.name}</span>
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function AnnounceForm({ colleagues }: { readonly colleagues: CoachAbsencesQuery['coachColleagues'] }) {
  const { t } = useMessages();
  const words = t.coaching.absence;
  const [fromDay, setFrom] = useState(useToday());
  const [untilDay, setUntil] = useState(useToday());
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState(false);
  const announce = useAct(AnnounceAbsenceDocument);
  const places = colleagues.filter((place) => place.coaches.length > 0);
  if (places.length === 0) return <p>{words.none}</p>;
  const deputies = places.flatMap(({ id }) => (chosen[id] ? [{ municipalityId: id, personId: chosen[id] }] : []));
  // the server counts the deputies that were chosen; here each municipality has a field
  const problems = announce.problems.map((problem) => {
    const n = /^deputies\.(\d+)\./.exec(problem.path)?.[1];
    return n === undefined ? (problem.path === 'deputies' ? { ...problem, path: `deputy.${places[0]?.id}` } : problem) : { ...problem, path: `deputy.${deputies[Number(n)]?.municipalityId}` };
  });
  return (
    <Form
      onSend={() => {
        setDone(false);
        void announce.send({ input: { fromDay, untilDay, deputies } }).then((answer) => setDone(answer !== null));
      }}
    >
      {done && <Alert good>{words.announced}</Alert>}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path="fromDay" label={words.from} type="date" problems={problems} value={fromDay} onChange={setFrom} />
      <TextField path="untilDay" label={words.until} type="date" problems={problems} value={untilDay} onChange={setUntil} />
      {places.map(({ id, name, coaches }) => (
        <SelectField key={id} path={`deputy.${id}`} label={words.deputy({ municipality: name })} problems={problems} value={chosen[id] ?? ''} onChange={(personId) => setChosen({ ...chosen, [id]: personId })} options={[{ value: '', label: words.nobody }, ...coaches.map((coach) => ({ value: coach.id, label: coach.name }))]} />
      ))}
      <Button type="submit" busy={announce.busy}>
        {words.announce}
      </Button>
    </Form>
  );
}
