import { ConfirmPaperBallotDocument, DropPaperBallotDocument, EnterPaperBallotDocument, PaperEntriesDocument, type PaperEntriesQuery } from '#contract/documents';
import { useAct, useGrowingList, useMessages } from '#contract/hooks';
import { PAPER_LIMITS } from '#domain/deciding';
import { Alert, Button, ErrorSummary, Form, GrowingList, SAID, TextField } from '#ui/kit';
import { useState } from 'react';
import { BallotText } from './ballot-text';
import { groupsOf } from './groups';
import { Marks } from './marks';
import type { VoteAtTable } from './paper-page';

type Found = NonNullable<PaperEntriesQuery['paperVote']>['entries'];

/** What stood on the sheets: entered by one, confirmed by another with the sheet in hand. */
export function ReadSheets({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  if (groupsOf(vote).every(({ voters }) => voters < PAPER_LIMITS.leastVoters)) return null;
  return (
    <section className="brink-sheet brink-below" aria-labelledby="lezen">
      <h2 id="lezen">{words.read}</h2>
      <p>{words.readLead}</p>
      {vote.viewerMayEnter && <EnterForm vote={vote} />}
      <Entries vote={vote} />
    </section>
  );
}

const ON_A_PAGE = 50;
const NOTHING: Found = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

function Entries({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const confirm = useAct(ConfirmPaperBallotDocument);
  const drop = useAct(DropPaperBallotDocument);
  const list = useGrowingList('paper-entries', PaperEntriesDocument, { id: vote.id, first: ON_A_PAGE }, (result) => result.paperVote?.entries ?? NOTHING);
  return (
    <>
      <h3>{words.toConfirm}</h3>
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      <GrowingList list={list} words={t.common} none={words.nothing}>
        {(entries) => (
          <ul className="brink-history">
            {entries.map((entry) => (
              <li key={entry.id}>
                <b>{entry.code}</b>
                <div>
                  <BallotText vote={vote} choice={entry.choice} />
                </div>
                {entry.reason !== null && <div className="brink-text" lang={SAID}>{entry.reason}</div>}
                {entry.mine && <p className="brink-small">{words.mine}</p>}
                <p className="brink-row">
                  {!entry.mine && (
                    <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { entryId: entry.id } })}>
                      {words.right({ code: entry.code })}
                    </Button>
                  )}
                  <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { entryId: entry.id } })}>
                    {words.wrong({ code: entry.code })}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </>
  );
}

const EMPTY = { code: '', choice: '', reason: '' };

function EnterForm({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const [sheet, setSheet] = useState(EMPTY);
  const [entered, setEntered] = useState(false);
  const enter = useAct(EnterPaperBallotDocument);
  const send = async (): Promise<void> => {
    setEntered(false);
    const done = await enter.send({ input: { voteId: vote.id, code: sheet.code, choice: sheet.choice === '' ? '-' : sheet.choice, reason: sheet.reason.trim() === '' ? null : sheet.reason } });
    setEntered(done !== null);
    if (done !== null) setSheet(EMPTY);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={enter.problems} />
      {entered && <Alert good>{words.entered}</Alert>}
      <TextField path="code" label={words.code} hint={words.codeHint} autoComplete="off" problems={enter.problems} value={sheet.code} onChange={(code) => setSheet({ ...sheet, code })} />
      <Marks vote={vote} choice={sheet.choice} problems={enter.problems} onChoice={(choice) => setSheet({ ...sheet, choice })} />
      {vote.method === 'consent' && <TextField path="reason" label={t.deciding.reason} rows={3} problems={enter.problems} value={sheet.reason} onChange={(reason) => setSheet({ ...sheet, reason })} />}
      <Button type="submit" busy={enter.busy}>
        {words.enter}
      </Button>
    </Form>
  );
}
