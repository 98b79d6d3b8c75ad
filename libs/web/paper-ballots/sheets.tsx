import { useMessages } from '#contract/hooks';
import { download } from '#contract/transport';
import { PAPER_LIMITS } from '#domain/deciding';
import { Alert, Button, ChoiceGroup, Form, TextField } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type GroupAtTable, groupsOf } from './groups';
import type { VoteAtTable } from './paper-page';

/** Making sheets to vote on. */
export function Sheets({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const client = useQueryClient();
  const [count, setCount] = useState('20');
  const [chamber, setChamber] = useState<GroupAtTable['chamber']>('residents');
  const groups = groupsOf(vote);
  const [state, setState] = useState<'rest' | 'busy' | 'failed' | 'wrong'>('rest');
  const print = async (): Promise<void> => {
    const asked = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0;
    if (asked < 1 || asked > PAPER_LIMITS.sheetsAtOnce) return setState('wrong');
    setState('busy');
    setState((await download(`/paper-sheets/${vote.id}/${asked}${chamber === 'young' ? '/young' : ''}`, 'stembiljetten.pdf')) ? 'rest' : 'failed');
    await client.invalidateQueries({ queryKey: ['paper', vote.id] });
  };
  const problems = state === 'wrong' ? [{ path: 'count', text: t.problems['too-many']({ max: PAPER_LIMITS.sheetsAtOnce }) }] : [];
  return (
    <section className="brink-sheet brink-below" aria-labelledby="biljetten">
      <h2 id="biljetten">{words.sheets}</h2>
      <p>{words.sheetsLead}</p>
      {groups.map(
        (group) =>
          group.sheets > 0 && (
            <p key={group.chamber}>
              {groups.length > 1 && <b>{t.deciding.chambers[group.chamber]}: </b>}
              {words.printed({ count: group.sheets })}
            </p>
          ),
      )}
      {state === 'failed' && <Alert>{words.printFailed}</Alert>}
      <Form onSend={() => void print()}>
        {groups.length > 1 && <ChoiceGroup path="chamber" label={words.whose} problems={[]} options={groups.map(({ chamber: value }) => ({ value, label: t.deciding.chambers[value] ?? value }))} chosen={[chamber]} onChange={([now]) => setChamber(now === 'young' ? now : 'residents')} />}
        <TextField path="count" label={words.howMany} inputMode="numeric" problems={problems} value={count} onChange={setCount} />
        <Button quiet type="submit" busy={state === 'busy'}>
          {words.print}
        </Button>
      </Form>
    </section>
  );
}
