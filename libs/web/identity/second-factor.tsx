import { BeginSecondFactorDocument, ConfirmSecondFactorDocument, RemoveSecondFactorDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { type ReactNode, useState } from 'react';

/** Turning the second step of signing in on or off. */
export function SecondFactor({ on }: { readonly on: boolean }) {
  const { t } = useMessages();
  const words = t.identity;
  const begin = useAct(BeginSecondFactorDocument, { refresh: false });
  const confirm = useAct(ConfirmSecondFactorDocument);
  const remove = useAct(RemoveSecondFactorDocument);
  const [made, setMade] = useState<{ readonly secret: string; readonly qr: readonly string[] } | null>(null);
  const start = async (): Promise<void> => {
    const done = await begin.send({});
    if (done !== null && 'secret' in done && done.secret !== null && done.qr !== null) setMade({ secret: done.secret, qr: done.qr });
  };
  return (
    <section aria-labelledby="tweede-stap">
      <h2 id="tweede-stap">{words.secondFactor}</h2>
      <p>{on ? words.secondFactorOn : words.secondFactorLead}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={begin.problems} />
      {!on && made === null && (
        <Button quiet busy={begin.busy} onClick={() => void start()}>
          {words.secondFactorBegin}
        </Button>
      )}
      {!on && made !== null && (
        <CodeForm label={words.secondFactorTurnOn} act={confirm}>
          <p>{words.secondFactorScan}</p>
          <Qr rows={made.qr} label={words.secondFactorQr} />
          <p>
            <code>{made.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </CodeForm>
      )}
      {on && (
        <details>
          <summary>{words.secondFactorTurnOff}</summary>
          <CodeForm label={words.secondFactorTurnOff} act={remove} />
        </details>
      )}
    </section>
  );
}

function CodeForm({ label, act, children }: { readonly label: string; readonly act: { readonly send: (variables: { input: { code: string } }) => Promise<unknown>; readonly problems: readonly { readonly path: string; readonly text: string }[]; readonly busy: boolean }; readonly children?: ReactNode }) {
  const { t } = useMessages();
  const [code, setCode] = useState('');
  return (
    <Form onSend={() => void act.send({ input: { code } })}>
      {children}
      <ErrorSummary title={t.common.problemsTitle} problems={act.problems} />
      <TextField path="code" label={t.identity.secondFactorConfirm} inputMode="numeric" autoComplete="one-time-code" problems={act.problems} value={code} onChange={setCode} />
      <Button type="submit" busy={act.busy}>
        {label}
      </Button>
    </Form>
  );
}

const QUIET_ZONE = 4;

function Qr({ rows, label }: { readonly rows: readonly string[]; readonly label: string }) {
  const path = rows.flatMap((row, y) => [...row].flatMap((dark, x) => (dark === '1' ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg role="img" aria-label={label} width="220" height="220" viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${rows.length + 2 * QUIET_ZONE} ${rows.length + 2 * QUIET_ZONE}`}>
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width="100%" height="100%" fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
