import { HealthDocument, type HealthQuery } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { dateAndTime, wholeNumber } from '#contract/i18n';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

type Health = NonNullable<HealthQuery['health']>;

const MEGABYTE = 1_000_000;
/** A proof of each night, and work of each minute: what is older than this did not happen. */
const PROOF_HOURS = 26;
const WORK_HOURS = 1;
const MAIL_HOURS = 1;

const olderThan = (hours: number, now: string, at: string | null): boolean => at !== null && Date.parse(now) - Date.parse(at) > hours * 3_600_000;

/** How Brink does, for administrators: to read, not to change. */
export default function HealthPage() {
  const { t } = useMessages();
  const words = t.administration.health;
  const viewer = useViewer();
  const may = viewer?.roles.some((r) => r.role === 'ADMINISTRATOR') === true;
  const asked = useQuery({ queryKey: ['health'], queryFn: () => request(HealthDocument, {}), enabled: may });
  if (viewer === undefined) return <p role="status">{t.common.loading}</p>;
  if (viewer !== null && !may) return <NotThere words={t.common} />;
  return (
    <Page title={words.title} brand={t.common.brand} above={<p className="brink-small"><Link href="/beheer">{t.administration.title}</Link></p>}>
      {viewer === null && <SignInFirst href="/inloggen?verder=/beheer/gezondheid" words={t.common} />}
      {may && <p className="brink-lead">{words.lead}</p>}
      {may && (asked.data?.health == null ? <NoAnswer asked={asked} words={t.common} /> : <Figures health={asked.data.health} />)}
    </Page>
  );
}

function Figures({ health }: { readonly health: Health }) {
  const { t, locale } = useMessages();
  const words = t.administration.health;
  const number = (value: number): string => wholeNumber(locale, value);
  const at = (moment: string): string => dateAndTime(locale, moment);
  return (
    <ul className="brink-cards">
      <Part title={words.proofs} well={health.checks.every((check) => check.faults === 0 && !olderThan(PROOF_HOURS, health.now, check.checkedAt)) && (health.checks.every((check) => check.checkedAt !== null) || null)}>
        {health.checks.map((check) => (
          <Proof key={check.kind} check={check} />
        ))}
      </Part>
      <Part title={words.work} well={health.lateJobs === 0 && health.failingJobs.length === 0 && !olderThan(WORK_HOURS, health.realNow, health.workerAt) && (health.workerAt !== null || null)}>
        <li>{health.workerAt === null ? words.workerNever : words.workerAt({ date: at(health.workerAt) })}</li>
        <li>{words.waiting({ count: number(health.waitingJobs) })}</li>
        <li>{words.late({ count: number(health.lateJobs) })}</li>
        {health.failingJobs.length === 0 && <li>{words.failingNone}</li>}
        {health.failingJobs.map(({ task, jobs, attempts, givenUp }) => (
          <li key={task}>{words.failed({ task, jobs: number(jobs), attempts: number(attempts), givenUp: number(givenUp) })}</li>
        ))}
      </Part>
      <Part title={words.mail} well={health.failedMails === 0 && !olderThan(MAIL_HOURS, health.now, health.oldestMailAt)}>
        <li>{words.mailWaits({ count: number(health.waitingMails) })}</li>
        {health.oldestMailAt !== null && <li>{words.mailSince({ date: at(health.oldestMailAt) })}</li>}
        <li>{words.mailFailed({ count: number(health.failedMails) })}</li>
      </Part>
      <Part title={words.server}>
        <li>{words.version({ version: health.version, date: at(health.startedAt) })}</li>
        <li>{words.databaseVersion({ version: health.databaseVersion })}</li>
        <li>{words.databaseSize({ megabytes: number(health.databaseBytes / MEGABYTE) })}</li>
        <li>{words.sockets({ count: number(health.sockets) })}</li>
      </Part>
    </ul>
  );
}

/** One part of the house: whether all is well there (null: not known yet), and its figures. */
function Part({ title, well, children }: { readonly title: string; readonly well?: boolean | null; readonly children: ReactNode }) {
  const { t } = useMessages();
  const words = t.administration.health;
  return (
    <li className="brink-sheet">
      <h2>{well === undefined ? title : `${title}: ${well === null ? words.unknown : well ? words.good : words.attention}`}</h2>
      <ul>{children}</ul>
    </li>
  );
}

function Proof({ check }: { readonly check: Health['checks'][number] }) {
  const { t, locale } = useMessages();
  const words = t.administration.health;
  const name = words.checks[check.kind];
  if (check.checkedAt === null) return <li>{`${name}: ${words.notYet}.`}</li>;
  const found = check.faults === 0 ? words.checkGood : words.checkFaults[check.kind]({ count: check.faults });
  const before = check.faults === 0 && check.faultAt !== null ? `; ${words.lastFault({ date: dateAndTime(locale, check.faultAt) })}` : '';
  return <li>{`${name}: ${words.checked({ date: dateAndTime(locale, check.checkedAt) })}; ${found}${before}.`}</li>;
}
