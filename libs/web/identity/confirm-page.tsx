import { ConfirmAsGuestDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';

/** Where the link in a guest's mail leads: one press does what was asked for, so that a mail scanner that follows links does nothing. */
export default function ConfirmPage() {
  const { t } = useMessages();
  const words = t.guests.confirm;
  const [, go] = useLocation();
  const [path, setPath] = useState<string | null>(null);
  const { send, problems, busy } = useAct(ConfirmAsGuestDocument);
  const asked = new URLSearchParams(location.search);
  const found = asked.get('wat') ?? '';
  const act = Object.hasOwn(words.titles, found) ? (found as keyof typeof words.titles) : 'place';
  const confirm = async (): Promise<void> => {
    const done = await send({ input: { token: asked.get('token') ?? '' } });
    if (done === null || done.path === null) return;
    if (act === 'place') go(done.path, { replace: true });
    else setPath(done.path);
  };
  return (
    <Page title={words.titles[act]} brand={t.common.brand}>
      {path === null ? (
        <>
          <ErrorSummary title={t.common.problemsTitle} problems={problems.map((problem) => ({ ...problem, path: '' }))} />
          <p className="brink-lead">{words.leads[act]}</p>
          <p className="brink-row">
            <Button busy={busy} onClick={() => void confirm()}>
              {words.buttons[act]}
            </Button>
            {problems.length > 0 && (act === 'place' ? <Link href="/bijeenkomsten">{t.common.parts.gatherings}</Link> : <Link href="/plannen">{t.plans.title}</Link>)}
          </p>
        </>
      ) : (
        <>
          <Alert good>{words.reported}</Alert>
          <Link className="nl-button nl-button--primary" href={path}>
            {words.goOn}
          </Link>
        </>
      )}
    </Page>
  );
}
