import { PaperVoteDocument, type PaperVoteQuery } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { dateAndTime } from '#contract/i18n';
import { request } from '#contract/transport';
import { PAPER_LIMITS } from '#domain/deciding';
import { Alert, NoAnswer, SAID, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { type GroupAtTable, groupsOf } from './groups';
import { ReadSheets } from './read-sheets';
import { Sheets } from './sheets';
import { Voters } from './voters';

/** A vote as it is known at the table where people vote on paper. */
export type VoteAtTable = NonNullable<PaperVoteQuery['paperVote']>;

/** The table where people vote on paper: who, on which sheets, and what stood on them. */
export default function PaperPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const viewer = useViewer();
  const asked = useQuery({ queryKey: ['paper', id], queryFn: () => request(PaperVoteDocument, { id }), retry: false });
  const vote = asked.data?.paperVote ?? null;
  if (vote !== null) return <Table vote={vote} />;
  return (
    <Page title={t.paperBallots.title} brand={t.common.brand}>
      {viewer === null ? <SignInFirst href={`/inloggen?verder=/papier/${id}`} words={t.common} /> : asked.data === undefined ? <NoAnswer asked={asked} words={t.common} /> : <Alert>{t.paperBallots.notHere}</Alert>}
    </Page>
  );
}

function Table({ vote }: { readonly vote: VoteAtTable }) {
  const { t, locale } = useMessages();
  const words = t.paperBallots;
  return (
    <Page
      title={words.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href={`${vote.kind === 'budget' ? '/dorpsbudget' : '/beslissen'}/${vote.id}`} lang={SAID}>{vote.title}</Link>
        </p>
      }
    >
      <p>{words.lead}</p>
      <p className="brink-date">{words.until({ date: dateAndTime(locale, vote.closesAt) })}</p>
      {vote.young !== null && <p>{words.youngApart}</p>}
      {groupsOf(vote).map((group) => (
        <Group key={group.chamber} group={group} named={vote.young !== null} />
      ))}
      <Voters vote={vote} />
      {vote.viewerMayEnter && <Sheets vote={vote} />}
      <ReadSheets vote={vote} />
    </Page>
  );
}

function Group({ group, named }: { readonly group: GroupAtTable; readonly named: boolean }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  return (
    <>
      <p>
        {named && <b>{t.deciding.chambers[group.chamber]}: </b>}
        {words.figures({ voters: group.voters, ballots: group.ballots })}
      </p>
      {group.voters < PAPER_LIMITS.leastVoters && <Alert>{named ? words.fewOf[group.chamber] : words.few}</Alert>}
    </>
  );
}
