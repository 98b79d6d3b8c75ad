import { DropHoursDocument, LogHoursDocument } from '#contract/documents';
import { useAct, useMessages, useToday } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { hoursText, quartersOf } from './hours';
import type { Request } from './request-page';

/** The hours on a request, for the coaches. */
export function HoursPanel({ item }: { readonly item: Request }) {
  const { t, locale } = useMessages();
  const words = t.coaching;
  const drop = useAct(DropHoursDocument);
  const sum = item.hours.reduce((total, entry) => total + entry.quarters, 0);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="uren">
      <h2 id="uren">{words.hours}</h2>
      {item.hours.length === 0 && <p>{words.hoursNone}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={drop.problems} />
      <ul className="brink-history">
        {item.hours.map((entry) => (
          <li key={entry.id}>
            {words.oneHours({ hours: hoursText(locale, entry.quarters), done: entry.done })}
            <div className="brink-small">{[entry.by ?? words.somebody, longDate(locale, entry.onDay)].join(' · ')}</div>
            {entry.mine && (
              <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { hoursId: entry.id } })}>
                {words.dropHours}
                <span className="brink-hidden">: {words.oneHours({ hours: hoursText(locale, entry.quarters), done: entry.done })}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sum > 0 && <p>{words.hoursSum({ hours: hoursText(locale, sum) })}</p>}
      {item.viewerCan.log && <LogForm requestId={item.id} />}
    </section>
  );
}

function LogForm({ requestId }: { readonly requestId: string }) {
  const { t } = useMessages();
  const words = t.coaching;
  const [onDay, setDay] = useState(useToday());
  const [hours, setHours] = useState('');
  const [done, setDone] = useState('');
  const log = useAct(LogHoursDocument);
  const problems = log.problems;
  return (
    <details>
      <summary>{words.logHours}</summary>
      <Form
        onSend={() => {
          void log.send({ input: { requestId, onDay, quarters: quartersOf(hours), done, clientKey: null } }).then((sent) => {
            if (sent === null) return;
            setHours('');
            setDone('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="onDay" label={words.onDay} type="date" problems={problems} value={onDay} onChange={setDay} />
        <TextField path="quarters" label={words.quarters} hint={words.quartersHint} problems={problems.map((p) => (p.path === 'quarters' ? { ...p, text: words.quartersHint } : p))} value={hours} onChange={setHours} />
        <TextField path="done" label={words.done} problems={problems} value={done} onChange={setDone} />
        <Button quiet type="submit" busy={log.busy}>
          {words.log}
        </Button>
      </Form>
    </details>
  );
}
