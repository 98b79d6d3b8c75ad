import { AnswerJoinRequestDocument, AssociationInsideDocument, type AssociationInsideQuery, LeaveAssociationDocument, ShowOwnNameDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ChoiceGroup, ErrorSummary, NoAnswer, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { ActCards } from './acts';
import { pathOf } from './association-list';
import type { AssociationPanel } from './association-page';
import { BoardForms } from './board-forms';
import { Members, useMembers } from './members';

export type AssociationInsideOnPage = NonNullable<AssociationInsideQuery['association']>;
type Inside = NonNullable<AssociationInsideOnPage['inside']>;

/** What only members see: who is in it, what waits, and for the board what it can do. `panels` show what is going on. */
export function InsidePage({ panels }: { readonly panels: readonly AssociationPanel[] }) {
  const { t } = useMessages();
  const words = t.associations;
  const { municipality = '', slug = '' } = useParams<{ municipality: string; slug: string }>();
  const asked = useQuery({ queryKey: ['association-inside', municipality, slug], queryFn: () => request(AssociationInsideDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const { association } = data;
  if (association?.inside == null)
    return (
      <Page title={words.toInside} brand={t.common.brand}>
        <p>{words.notMember}</p>
        <Link href={association === null ? '/verenigingen' : pathOf(association)}>{association?.name ?? words.all}</Link>
      </Page>
    );
  return <InsideOf key={association.id} association={association} inside={association.inside} panels={panels} />;
}

function InsideOf({ association, inside, panels }: { readonly association: AssociationInsideOnPage; readonly inside: Inside; readonly panels: readonly AssociationPanel[] }) {
  const { t } = useMessages();
  const words = t.associations;
  const members = useMembers(association);
  const { slug, municipality } = association;
  return (
    <Page title={words.inside({ name: association.name })} brand={t.common.brand} above={<p className="brink-small"><Link href={pathOf(association)}>{association.name}</Link></p>}>
      {inside.contact !== null && <p>{words.contact({ name: inside.contact })}</p>}
      <Waiting inside={inside} leads={association.viewerCan.lead} />
      <Members members={members} />
      <OwnMembership association={association} inside={inside} />
      {association.viewerCan.lead && (
        <>
          <BoardForms association={association} inside={inside} members={members.list.items ?? []} />
          <section aria-labelledby="loopt">
            <h2 id="loopt">{words.open}</h2>
            <p>{words.openLead}</p>
            {panels.map((Panel, i) => (
              <Panel key={i} municipality={municipality.slug} slug={slug} />
            ))}
          </section>
        </>
      )}
    </Page>
  );
}

function Waiting({ inside, leads }: { readonly inside: Inside; readonly leads: boolean }) {
  const { t } = useMessages();
  const nothing = inside.acts.length === 0 && inside.requests.length === 0;
  if (nothing && !leads) return null;
  return (
    <section aria-labelledby="wacht">
      <h2 id="wacht">{t.associations.waits}</h2>
      {nothing && <p>{t.associations.waitsNone}</p>}
      <ActCards acts={inside.acts} />
      <ul className="brink-cards">
        {inside.requests.map((asked) => (
          <JoinRequest key={asked.id} asked={asked} />
        ))}
      </ul>
    </section>
  );
}

/** Letting somebody in, or telling why not. */
function JoinRequest({ asked }: { readonly asked: Inside['requests'][number] }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const [reason, setReason] = useKept(`join-request:${asked.id}`, '');
  const answer = useAct(AnswerJoinRequestDocument);
  const send = (accept: boolean) => void answer.send({ input: { requestId: asked.id, accept, reason: accept ? '' : reason } });
  return (
    <li className="brink-sheet">
      <p>{words.request({ name: asked.name ?? words.somebody, date: longDate(locale, asked.at) })}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems} />
      <Button busy={answer.busy} onClick={() => send(true)}>
        {words.accept}
      </Button>
      <details>
        <summary>{words.refuse}</summary>
        <TextField path="reason" label={words.refuseReason} rows={3} problems={answer.problems} value={reason} onChange={setReason} />
        <Button quiet busy={answer.busy} onClick={() => send(false)}>
          {words.refuse}
        </Button>
      </details>
    </li>
  );
}

/** Whether one's name is shown, and leaving. */
function OwnMembership({ association, inside }: { readonly association: AssociationInsideOnPage; readonly inside: Inside }) {
  const { t } = useMessages();
  const words = t.associations;
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const show = useAct(ShowOwnNameDocument);
  const leave = useAct(LeaveAssociationDocument);
  const { own } = inside;
  // the box answers at once; it goes back when the server refuses
  const [shown, setShown] = useState(own.shown);
  const choose = (next: boolean): void => {
    setShown(next);
    void show.send({ input: { associationId: association.id, shown: next } }).then((done) => done === null && setShown(!next));
  };
  const last = own.role !== 'MEMBER' && inside.board.every((member) => member.self);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...show.problems, ...leave.problems]} />
      {own.role !== 'MEMBER' && (
        <ChoiceGroup
          path="shown"
          several
          label={words.roles[own.role]}
          problems={show.problems}
          options={[{ value: 'shown', label: association.kind === 'YOUNG_PEOPLE' ? words.showNameYoung : words.showName }]}
          chosen={shown ? ['shown'] : []}
          onChange={(chosen) => choose(chosen.length > 0)}
        />
      )}
      <p>
        <button className="brink-plain" type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.leave}
        </button>
      </p>
      {asking && (
        <>
          <p>{last ? words.leaveLast : words.leaveSure}</p>
          <p className="brink-row">
            <Button busy={leave.busy} onClick={() => void leave.send({ input: { associationId: association.id } }).then((done) => done !== null && go(pathOf(association)))}>
              {words.leave}
            </Button>
            <Button quiet onClick={() => setAsking(false)}>
              {t.common.cancel}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
