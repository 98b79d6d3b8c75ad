import { ResidenceDeskDocument, SeeResidenceDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, Form, NoAnswer, SignInFirst, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { LetterBatch } from './letter-batch';
import { Visits } from './visits';

/** What staff do for people who prove where they live. */
export default function ResidenceDeskPage() {
  const { t } = useMessages();
  const words = t.residence;
  const asked = useQuery({ queryKey: ['residence-desk'], queryFn: () => request(ResidenceDeskDocument, {}) });
  const { data } = asked;
  const desk = data?.residenceDesk;
  const allowed = desk !== undefined && (desk.maySee || desk.letters.length > 0);
  return (
    <Page title={words.deskTitle} brand={t.common.brand} above={desk === undefined ? undefined : <p className="brink-small"><Link href={desk.maySee ? '/werkplek' : '/gemeentewerk'}>{t.common.desk}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/woonplaatsen" words={t.common} />} />}
      {desk !== undefined && !allowed && <Alert>{t.problems['not-allowed']({})}</Alert>}
      {desk !== undefined && allowed && (
        <>
          <p>{words.deskLead}</p>
          {desk.letters.map((batch) => (
            <LetterBatch key={batch.municipalityId} batch={batch} />
          ))}
          {desk.maySee && <SeeForm />}
          <Visits />
        </>
      )}
    </Page>
  );
}

function SeeForm() {
  const { t } = useMessages();
  const [email, setEmail] = useState('');
  const [done, setDone] = useState(false);
  const see = useAct(SeeResidenceDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="tafel">
      <h2 id="tafel">{t.residence.table}</h2>
      <Form
        onSend={() => {
          setDone(false);
          void see.send({ input: { email } }).then((answer) => {
            setDone(answer !== null);
            if (answer !== null) setEmail('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={see.problems} />
        {done && <Alert good>{t.residence.seen}</Alert>}
        <TextField path="email" label={t.residence.seeEmail} hint={t.residence.seeHint} type="email" inputMode="email" problems={see.problems} value={email} onChange={setEmail} />
        <Button type="submit" busy={see.busy}>
          {t.residence.see}
        </Button>
      </Form>
    </section>
  );
}
