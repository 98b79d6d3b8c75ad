import { RoundPageDocument, type RoundPageQuery } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { dateAndTime } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Chips, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { AnnulForm } from './annul-form';
import { BallotForm } from './ballot-form';
import { DraftPanel } from './draft-panel';
import { RoundResult } from './round-result';

/** A round as its page knows it. */
export type RoundOnPage = NonNullable<RoundPageQuery['round']>;

/** What another feature adds to the page of a round. */
export type RoundPanel = ComponentType<{ readonly roundId: string }>;

/** The page of one round: vote, or read how it was counted. */
export function RoundPage({ panels }: { readonly panels: readonly RoundPanel[] }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['round', id], queryFn: () => request(RoundPageDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  if (data.round === null)
    return <NotThere words={t.common} to={{ href: '/beslissen', label: t.deciding.compose.all }} />;
  return <Round round={data.round} panels={panels} />;
}

function Round({ round, panels }: { readonly round: RoundOnPage; readonly panels: readonly RoundPanel[] }) {
  const { t, locale } = useMessages();
  const viewer = useViewer();
  const date = dateAndTime(locale, round.closesAt);
  return (
    <Page
      said
      title={round.question}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <About round={round} />
        </p>
      }
    >
      {round.explanation !== '' && <MarkedText text={round.explanation} />}
      {round.state === 'open' && <p className="brink-date">{t.deciding.closesAt({ date })}</p>}
      {round.state === 'closed' && <p>{t.deciding.closed({ date })}</p>}
      {round.state === 'annulled' && (
        <Alert>
          <p>{t.deciding.annulled}</p>
          <p className="brink-text" lang={SAID}>{round.annulledReason}</p>
        </Alert>
      )}
      {round.state === 'draft' ? <p>{t.deciding.compose.whoLater}</p> : <Who round={round} />}
      <Chips>{[t.plans.level({ level: t.plans.levels[round.level] }), t.deciding.methods[round.method], round.method === 'MAJORITY' ? t.deciding.rules[round.rule] : null, round.associationName === null ? t.deciding.joinings[round.joining] : null, round.method === 'STV' ? t.deciding.compose.seatsOf({ n: round.seats }) : null]}</Chips>
      {round.weights.length > 0 && <p>{t.deciding.compose.weights({ list: round.weights.map(({ name, value }) => t.deciding.compose.weighs({ group: t.deciding.chambers[name] ?? name, n: value })).join(', ') })}</p>}
      {round.state === 'draft' && <DraftPanel round={round} />}
      {round.state === 'open' && (
        <>
          {viewer === null && (
            <BallotForm round={round} chamber="residents" visitor />
          )}
          {round.viewerVotesOnPaper && <Alert>{t.paperBallots.youVoteOnPaper}</Alert>}
          {viewer && !round.viewerVotesOnPaper && round.viewerChambers.length === 0 && <p>{t.deciding.notYou}</p>}
          {round.viewerChambers.map((chamber) => (
            <BallotForm key={chamber} round={round} chamber={chamber} />
          ))}
          <p className="brink-small">{t.deciding.resultHidden}</p>
          {round.associationName === null && (
            <p>
              <Link href={`/stemlijst/${round.id}`}>{t.rolls.link}</Link>
            </p>
          )}
          {round.associationName !== null && round.viewerCanAnnul && <p className="brink-small brink-broken">{t.deciding.compose.membersPaper({ address: `${location.origin}/papier/${round.id}` })}</p>}
          {round.viewerMayPaper && (
            <p>
              <Link href={`/papier/${round.id}`}>{t.paperBallots.toTable}</Link>
            </p>
          )}
          {round.viewerCanAnnul && <AnnulForm roundId={round.id} members={round.associationName !== null} />}
        </>
      )}
      {round.result !== null && <RoundResult round={round} result={round.result} />}
      {round.result !== null && (
        <p>
          <a href={`/rounds/${round.id}`}>{t.deciding.takeAlong}</a>
        </p>
      )}
      {round.options.length > 0 && round.lotHash !== null && <p className="brink-small brink-broken">{t.deciding.options.lotPromise({ hash: round.lotHash })}</p>}
      {round.state !== 'draft' && round.associationName === null && panels.map((Panel, i) => <Panel key={i} roundId={round.id} />)}
    </Page>
  );
}

/** What the round is about: a plan, an area, a municipality, or an association. */
function About({ round }: { readonly round: RoundOnPage }) {
  if (round.planId !== null) return <Link href={`/plannen/${round.planId}`}>{round.planTitle}</Link>;
  if (round.associationName !== null) return <>{round.associationName}</>;
  const municipality = <Link href={`/gemeenten/${round.municipalitySlug}`}>{round.municipalityName}</Link>;
  return round.areaSlug === null ? municipality : <Link href={`/gemeenten/${round.municipalitySlug}/${round.areaSlug}`}>{round.areaName}</Link>;
}

/** Who may vote, and how. */
function Who({ round }: { readonly round: RoundOnPage }) {
  const { t } = useMessages();
  const words = t.deciding.compose;
  const quorum = round.quorumPercentage > 0 && <p>{(round.quorumBase === 'VALID' ? words.quorumValid : words.quorumTurnout)({ percentage: round.quorumPercentage })}</p>;
  if (round.associationName !== null)
    return (
      <>
        <p>{words.whoMembers({ members: round.membersRoll })}</p>
        {quorum}
      </>
    );
  return (
    <>
      <p>
        {(round.state === 'open' ? t.deciding.who : t.deciding.whoWas)({ residents: round.residentsRoll, officials: round.municipalityRoll })} {round.state === 'open' && round.voteAgeFrom !== null && t.deciding.fromAge({ age: round.voteAgeFrom })}
      </p>
      {round.young && <p>{round.youngRoll > 0 ? words.whoYoung({ young: round.youngRoll }) : words.youngTogether}</p>}
      {quorum}
    </>
  );
}
