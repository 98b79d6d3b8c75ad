import { CoachingHoursDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { monthAndYear } from '#contract/i18n';
import { download, request } from '#contract/transport';
import { Alert, Button } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { hoursText } from './hours';
import { NotShown } from './sign-in-first';

/** The hours by month and municipality, without a name; also as CSV. */
export default function HoursPage() {
  const { t, locale } = useMessages();
  const words = t.coaching.overview;
  const asked = useQuery({ queryKey: ['coaching-hours'], queryFn: () => request(CoachingHoursDocument, {}) });
  const { data } = asked;
  const [failed, setFailed] = useState(false);
  const sums = data?.coachingHours ?? [];
  return (
    <Page title={words.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/werkplek">{t.plans.desk.title}</Link></p>}>
      <p className="brink-lead">{words.lead}</p>
      {data === undefined && <NotShown asked={asked} />}
      {data !== undefined && sums.length === 0 && <p>{words.none}</p>}
      {sums.length > 0 && (
        <>
          <table className="brink-table">
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                <th scope="col">{words.municipality}</th>
                <th scope="col">{words.role}</th>
                <th scope="col">{words.requests}</th>
                <th scope="col">{words.hours}</th>
              </tr>
            </thead>
            <tbody>
              {sums.map((sum) => (
                <tr key={`${sum.month} ${sum.municipality} ${sum.role}`}>
                  <th scope="row">{monthAndYear(locale, sum.month)}</th>
                  <td data-label={words.municipality}>{sum.municipality}</td>
                  <td data-label={words.role}>{t.coaching.roles[sum.role]}</td>
                  <td data-label={words.requests}>{sum.requests}</td>
                  <td data-label={words.hours}>{hoursText(locale, sum.quarters)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {failed && <Alert>{words.csvFault}</Alert>}
          <Button quiet onClick={() => void download('/coaching/hours', 'brink-uren.csv').then((done) => setFailed(!done))}>
            {words.csv}
          </Button>
        </>
      )}
    </Page>
  );
}
