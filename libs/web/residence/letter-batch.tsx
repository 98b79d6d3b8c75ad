import { ReportLettersPostedDocument, type ResidenceDeskQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { download } from '#contract/transport';
import { RESIDENCE_LIMITS } from '#domain/residence';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** The letters of one municipality: make the PDF, post them, say that they are posted. */
export function LetterBatch({ batch }: { readonly batch: ResidenceDeskQuery['residenceDesk']['letters'][number] }) {
  const { t } = useMessages();
  const words = t.residence;
  const client = useQueryClient();
  const posted = useAct(ReportLettersPostedDocument);
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest');
  const print = async (): Promise<void> => {
    setState('busy');
    setState((await download(`/letters/${batch.municipalityId}`, 'brink.pdf')) ? 'rest' : 'failed');
    await client.invalidateQueries({ queryKey: ['residence-desk'] });
  };
  // a full batch is posted first: made again, its letters would be worth nothing
  const fresh = batch.waiting > 0 && batch.printed < RESIDENCE_LIMITS.lettersAtOnce;
  const title = `letters-${batch.municipalityId}`;
  return (
    <section className="brink-sheet brink-below" aria-labelledby={title}>
      <h2 id={title}>
        {words.letters}: {batch.municipalityName}
      </h2>
      <ErrorSummary title={t.common.problemsTitle} problems={posted.problems} />
      {state === 'failed' && <Alert>{words.printFailed}</Alert>}
      {batch.waiting === 0 && batch.printed === 0 && <p>{words.noLetters}</p>}
      {batch.waiting > 0 && <p>{words.lettersWaiting({ count: batch.waiting })}</p>}
      {batch.printed > 0 && <p>{words.lettersPrinted({ count: batch.printed })}</p>}
      {batch.waiting + batch.printed > RESIDENCE_LIMITS.lettersAtOnce && <p>{words.lettersMost({ most: RESIDENCE_LIMITS.lettersAtOnce })}</p>}
      <p className="brink-row">
        {batch.waiting + batch.printed > 0 && (
          <Button quiet={!fresh} busy={state === 'busy'} onClick={() => void print()}>
            {fresh ? words.print : words.printAgain}
          </Button>
        )}
        {batch.printed > 0 && (
          <Button quiet={fresh} busy={posted.busy} onClick={() => void posted.send({ input: { municipalityId: batch.municipalityId } })}>
            {words.posted}
          </Button>
        )}
      </p>
    </section>
  );
}
