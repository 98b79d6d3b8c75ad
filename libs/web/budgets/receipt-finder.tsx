import { useMessages } from '#contract/hooks';
import { Alert, Button, Form, TextField } from '#ui/kit';
import { useState } from 'react';

interface Found {
  readonly receipt: string;
  readonly choices: readonly { readonly option: string; readonly points: number }[];
}

/** The file of the count, and one's own receipt in it. The receipt stays in this browser: the whole list is fetched, as everybody does. */
export function ReceiptFinder({ budgetId, shown, titleOf }: { readonly budgetId: string; readonly shown: boolean; readonly titleOf: (id: string) => string }) {
  const { t } = useMessages();
  const words = t.budgets;
  const [receipt, setReceipt] = useState('');
  const [found, setFound] = useState<Found | 'none' | 'fault' | null>(null);
  const file = `/budgets/${budgetId}`;
  const find = async (): Promise<void> => {
    const answer = await fetch(file, { credentials: 'omit' }).catch(() => null);
    const round = answer?.ok === true ? ((await answer.json()) as { readonly ballots: readonly Found[] | null }) : null;
    setFound(round === null ? 'fault' : (round.ballots?.find((ballot) => ballot.receipt === receipt.trim().toLowerCase()) ?? 'none'));
  };
  const choices = typeof found === 'object' && found !== null ? found.choices.map(({ option, points }) => (points > 1 ? `${titleOf(option)} (${points})` : titleOf(option))).join('; ') : '';
  return (
    <>
      <h2>{words.recount}</h2>
      <p>
        {words.recountLead}{' '}
        <a href={file} download>
          {words.download}
        </a>
      </p>
      {shown && (
        <Form onSend={() => void find()}>
          <TextField path="receipt" label={words.findReceipt} autoComplete="off" problems={[]} value={receipt} onChange={setReceipt} />
          <Button quiet type="submit">
            {words.find}
          </Button>
          {found === 'fault' && <Alert>{t.common.fault}</Alert>}
          {found === 'none' && <Alert>{words.notFound}</Alert>}
          {choices !== '' && <Alert good>{words.found({ choices })}</Alert>}
        </Form>
      )}
    </>
  );
}
