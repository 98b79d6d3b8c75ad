import { UnsubscribeDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';

/** Stops a kind of mail, from a link in that mail. */
export default function UnsubscribePage() {
  const { t } = useMessages();
  const [asked] = useState(() => new URLSearchParams(location.search));
  const [done, setDone] = useState(false);
  const stop = useAct(UnsubscribeDocument);
  return (
    <Page title={t.notices.unsubscribeTitle} brand={t.common.brand}>
      <ErrorSummary title={t.common.problemsTitle} problems={stop.problems.map((problem) => ({ ...problem, path: '' }))} />
      {done ? (
        <Alert good>{t.notices.unsubscribed}</Alert>
      ) : (
        <>
          <p>{t.notices.unsubscribeLead}</p>
          <Button busy={stop.busy} onClick={() => void stop.send({ input: { secret: asked.get('sleutel') ?? '', kind: asked.get('soort') ?? '' } }).then((answer) => setDone(answer !== null))}>
            {t.notices.unsubscribe}
          </Button>
        </>
      )}
    </Page>
  );
}
