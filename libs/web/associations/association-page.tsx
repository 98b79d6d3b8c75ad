import { AppointChairDocument, AskToJoinDocument, AssociationPageDocument, type AssociationPageQuery, WithdrawJoinRequestDocument } from '#contract/documents';
import { useAct, useMessages, useToday, useViewer } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Button, Chips, ErrorSummary, Form, MarkedText, NoAnswer, SignInFirst, TextField } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useState } from 'react';
import { Link, useParams } from 'wouter';
import { pathOf } from './association-list';

export type AssociationOnPage = NonNullable<AssociationPageQuery['association']>;

/** What another feature adds to the page of an association. */
export type AssociationPanel = ComponentType<{ readonly municipality: string; readonly slug: string }>;

/** The page of an association or young people's group, for everybody. */
export function AssociationPage({ panels }: { readonly panels: readonly AssociationPanel[] }) {
  const { t } = useMessages();
  const { municipality = '', slug = '' } = useParams<{ municipality: string; slug: string }>();
  const asked = useQuery({ queryKey: ['association', municipality, slug], queryFn: () => request(AssociationPageDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const { association } = data;
  if (association === null)
    return <NotThere words={t.common} to={{ href: '/verenigingen', label: t.associations.all }} />;
  return (
    <Page title={association.name} brand={t.common.brand} above={<Above association={association} />}>
      <Facts association={association} />
      <Joining association={association} />
      <Board association={association} />
      {panels.map((Panel, i) => (
        <Panel key={i} municipality={municipality} slug={slug} />
      ))}
      <History association={association} />
    </Page>
  );
}

function Above({ association }: { readonly association: AssociationOnPage }) {
  const { t } = useMessages();
  return (
    <p className="brink-small">
      <Link href="/verenigingen">{t.associations.title}</Link> › <Link href={`/gemeenten/${association.municipality.slug}/${association.area.slug}`}>{association.area.name}</Link>
    </p>
  );
}

function Facts({ association }: { readonly association: AssociationOnPage }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const young = association.kind === 'YOUNG_PEOPLE';
  return (
    <>
      <Chips>{[words.kinds[association.kind], association.reach === 'MUNICIPALITY' ? words.municipalityWide({ name: association.municipality.name }) : areaName(association.area, association.municipality), association.memberCount === null ? null : words.members({ count: association.memberCount })]}</Chips>
      {association.endedAt !== null && <Alert>{words.ended({ date: longDate(locale, association.endedAt) })}</Alert>}
      <h2>{words.about}</h2>
      <MarkedText text={association.about} />
      <p className="brink-small">{young ? words.markedYoung : words.marked}</p>
      {young && <p className="brink-small">{words.contactYoung}</p>}
    </>
  );
}

/** Becoming a member, or going to where members are. */
function Joining({ association }: { readonly association: AssociationOnPage }) {
  const { t } = useMessages();
  const words = t.associations;
  const viewer = useViewer();
  const ask = useAct(AskToJoinDocument);
  const withdraw = useAct(WithdrawJoinRequestDocument);
  const can = association.viewerCan;
  const input = { input: { associationId: association.id } };
  if (can.leave)
    return (
      <p className="brink-row">
        {words.toInsideLead}{' '}
        <Link className="nl-button nl-button--primary" href={`${pathOf(association)}/leden`}>
          {words.toInside}
        </Link>
      </p>
    );
  if (can.withdrawRequest)
    return (
      <section aria-label={words.join}>
        <Alert good>{words.asked}</Alert>
        <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
        <Button quiet busy={withdraw.busy} onClick={() => void withdraw.send(input)}>
          {words.withdrawRequest}
        </Button>
      </section>
    );
  if (association.endedAt !== null || (viewer != null && !can.join)) return null;
  return (
    <section aria-label={words.join}>
      <p>
        {words.joinLead} {association.youthAges !== null && words.joinYoung(association.youthAges)}
      </p>
      <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
      {viewer === null ? (
        <SignInFirst href={`/inloggen?verder=${pathOf(association)}`} words={t.common} />
      ) : (
        <Button busy={ask.busy} onClick={() => void ask.send(input)}>
          {words.join}
        </Button>
      )}
    </section>
  );
}

function Board({ association }: { readonly association: AssociationOnPage }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const today = useToday();
  if (association.endedAt !== null) return null;
  return (
    <section aria-labelledby="bestuur">
      <h2 id="bestuur">{words.board}</h2>
      {!association.hasBoard && <p>{words.noBoard}</p>}
      <ul className="brink-history">
        {association.board.map((seat) => (
          <li key={`${seat.role} ${seat.since}`}>
            <b>{words.roles[seat.role]}</b>
            {seat.name !== null && ` · ${seat.name}`}
            <div className="brink-small">
              {seat.since > today ? words.from({ date: longDate(locale, seat.since) }) : words.since({ date: longDate(locale, seat.since) })}
              {seat.until !== null && `, ${words.until({ date: longDate(locale, seat.until) })}`}
            </div>
          </li>
        ))}
      </ul>
      {association.viewerCan.appointChair && <AppointChair associationId={association.id} />}
    </section>
  );
}

/** A coach or administrator asks somebody to be the chair, where nobody is on the board. */
function AppointChair({ associationId }: { readonly associationId: string }) {
  const { t } = useMessages();
  const [email, setEmail] = useState('');
  const [done, setDone] = useState(false);
  const appoint = useAct(AppointChairDocument);
  return (
    <details>
      <summary>{t.associations.appointChair}</summary>
      {done && <Alert good>{t.associations.proposed}</Alert>}
      <Form onSend={() => void appoint.send({ input: { associationId, email } }).then((sent) => setDone(sent !== null))}>
        <ErrorSummary title={t.common.problemsTitle} problems={appoint.problems} />
        <TextField path="email" label={t.associations.email} hint={t.associations.chairHint} type="email" problems={appoint.problems} value={email} onChange={setEmail} />
        <Button type="submit" busy={appoint.busy}>
          {t.associations.appointChairButton}
        </Button>
      </Form>
    </details>
  );
}

function History({ association }: { readonly association: AssociationOnPage }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  if (association.history.length === 0) return null;
  return (
    <section aria-labelledby="geschiedenis">
      <h2 id="geschiedenis">{words.history}</h2>
      <ol className="brink-history">
        {association.history.map((event) => (
          <li key={`${event.at} ${event.act} ${event.role}`}>
            {words.events[event.act]?.({ role: event.role === null ? '' : words.roles[event.role] })}
            <div className="brink-small">{longDate(locale, event.at)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
