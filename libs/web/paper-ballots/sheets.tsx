import { useMessages } from '#contract/hooks';
import { download } from '#contract/transport';
import { PAPER_LIMITS } from '#domain/deciding';
import { Alert, Button, TextField } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { VoteAtTable } from './paper-page';

/** Making sheets to vote on. */
export function Sheets({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const client = useQueryClient();
  const [count, setCount] = useState('20');
  const [state, setState] = useState<'rest' | 'busy' | 'failed' | 'wrong'>('rest');
  const print = async (): Promise<void> => {
    const asked = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0;
    if (asked < 1 || asked > PAPER_LIMITS.sheetsAtOnce) return setState('wrong');
    setState('busy');
    setState((await download(`/paper-sheets/${vote.id}/${asked}`, 'stembiljetten.pdf')) ? 'rest' : 'failed');
    await client.invalidateQueries({ queryKey: ['paper', vote.id] });
  };
  const problems = state === 'wrong' ? [{ path: 'count', text: t.problems['too-many']({ max: PAPER_LIMITS.sheetsAtOnce }) }] : [];
  return (
    <section className="brink-sheet brink-below" aria-labelledby="biljetten">
      <h2 id="biljetten">{words.sheets}</h2>
      <p>{words.sheetsLead}</p>
      {vote.sheets > 0 && <p>{words.printed({ count: vote.sheets })}</p>}
      {state === 'failed' && <Alert>{words.printFailed}</Alert>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void print();
        }}
      >
        <TextField path="count" label={words.howMany} inputMode="numeric" problems={problems} value={count} onChange={setCount} />
        <Button quiet type="submit" busy={state === 'busy'}>
          {words.print}
        </Button>
      </form>
    </section>
  );
}
