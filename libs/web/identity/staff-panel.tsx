import { AppointStaffDocument, EndStaffRoleDocument, RemoveStaffSecondFactorDocument, StaffDocument, type StaffRole } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, NoAnswer, SelectField, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

/** One who decides, and another who looks a second time. */
const COACHES_NEEDED = 2;

/** Who works for a municipality, and who is missing for its promises; for administrators. */
export function StaffPanel({ municipalityId }: { readonly municipalityId: string }) {
  const { t, locale } = useMessages();
  const words = t.administration;
  const asked = useQuery({ queryKey: ['staff', municipalityId], queryFn: () => request(StaffDocument, { municipalityId }) });
  const end = useAct(EndStaffRoleDocument);
  const reset = useAct(RemoveStaffSecondFactorDocument);
  const works = (role: StaffRole): number => asked.data?.staff.filter((member) => member.role === role).length ?? COACHES_NEEDED;
  return (
    <section aria-labelledby="wie">
      <h2 id="wie">{words.staff}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={[...end.problems, ...reset.problems].map((problem) => ({ ...problem, path: '' }))} />
      {asked.data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {asked.data?.staff.length === 0 && <p>{words.noStaff}</p>}
      {works('OFFICIAL') === 0 && <p>{words.needsOfficial}</p>}
      {works('COACH') < COACHES_NEEDED && <p>{words.needsCoaches({ count: works('COACH') })}</p>}
      <ul className="brink-history">
        {asked.data?.staff.map((member) => (
          <li key={member.id}>
            <b>{member.name}</b> · {words.roles[member.role]}
            <div className="brink-small">
              {[member.email, longDate(locale, member.since), member.secondFactor ? words.secondFactorOn : words.secondFactorOff].filter((part) => part !== null && part !== '').join(' · ')}
            </div>
            <p className="brink-row">
              <Button quiet busy={end.busy} onClick={() => void end.send({ input: { roleId: member.id } })}>
                {words.end}
                <span className="brink-hidden">: {member.name}</span>
              </Button>
              {member.secondFactor && (
                <Button quiet busy={reset.busy} onClick={() => void reset.send({ input: { roleId: member.id } })}>
                  {words.removeSecondFactor}
                  <span className="brink-hidden">: {member.name}</span>
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <AppointForm municipalityId={municipalityId} />
    </section>
  );
}

function AppointForm({ municipalityId }: { readonly municipalityId: string }) {
  const { t } = useMessages();
  const words = t.administration;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<string>('OFFICIAL');
  const appoint = useAct(AppointStaffDocument);
  return (
    <details>
      <summary>{words.appoint}</summary>
      <Form onSend={() => void appoint.send({ input: { email, role: role as StaffRole, municipalityId } }).then((done) => done !== null && setEmail(''))}>
        <ErrorSummary title={t.common.problemsTitle} problems={appoint.problems} />
        <TextField path="email" label={words.email} type="email" inputMode="email" problems={appoint.problems} value={email} onChange={setEmail} />
        <SelectField path="role" label={words.role} problems={appoint.problems} value={role} onChange={setRole} options={(['OFFICIAL', 'COACH', 'CLERK'] as const).map((value) => ({ value, label: words.roles[value] }))} />
        <Button type="submit" busy={appoint.busy}>
          {words.appoint}
        </Button>
      </Form>
    </details>
  );
}
