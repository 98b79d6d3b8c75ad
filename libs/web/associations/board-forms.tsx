import { DescribeAssociationDocument, InviteToAssociationDocument, ProposeDissolvingDocument, ProposeEndOfTermDocument, ProposeHandOverDocument, WithdrawInvitationDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages, useToday } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Alert, Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { type ReactNode, useState } from 'react';
import type { AssociationInsideOnPage } from './inside-page';
import type { Member } from './members';

type Inside = NonNullable<AssociationInsideOnPage['inside']>;
interface Props {
  readonly association: AssociationInsideOnPage;
  readonly inside: Inside;
}

/** The members that stand in the list above: who is not there is looked for there. */
interface Found {
  readonly members: readonly Member[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Members to choose from: those that were chosen, also where they are not found now, and those that are found. */
function useChoices(members: readonly Member[], chosen: readonly Choice[]): readonly Choice[] {
  const { t } = useMessages();
  const words = t.associations;
  const found = members.map((member) => ({ value: member.id, label: `${member.name ?? words.somebody}, ${words.roles[member.role]}` }));
  return [...new Map([...chosen, ...found].map((choice) => [choice.value, choice])).values()];
}

/** What the board of an association does: inviting by one, weighty acts by two. */
export function BoardForms({ association, inside, members }: Props & Found) {
  return (
    <>
      <Invite association={association} inside={inside} />
      <HandOver association={association} members={members} />
      <EndTerm association={association} members={members} />
      <Describe association={association} />
      <Dissolve association={association} />
    </>
  );
}

/** A form of its own under a heading that opens; says when it was sent. */
function Opening({ title, lead, done, said, children, onSubmit }: { readonly title: string; readonly lead?: string; readonly done: boolean; readonly said: string; readonly children: ReactNode; readonly onSubmit: () => void }) {
  return (
    <details>
      <summary>{title}</summary>
      {lead !== undefined && <p>{lead}</p>}
      {done && <Alert good>{said}</Alert>}
      <Form onSend={onSubmit}>
        {children}
      </Form>
    </details>
  );
}

function Invite({ association, inside }: Props) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const [email, setEmail] = useState('');
  const [done, setDone] = useState(false);
  const invite = useAct(InviteToAssociationDocument);
  const withdraw = useAct(WithdrawInvitationDocument);
  const send = () =>
    void invite.send({ input: { associationId: association.id, email, clientKey: null } }).then((sent) => {
      setDone(sent !== null);
      if (sent !== null) setEmail('');
    });
  return (
    <section aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{words.invite}</h2>
      {done && <Alert good>{words.invited}</Alert>}
      <Form onSend={send}>
        <ErrorSummary title={t.common.problemsTitle} problems={[...invite.problems, ...withdraw.problems]} />
        <TextField path="email" label={words.email} hint={words.inviteHint} type="email" inputMode="email" problems={invite.problems} value={email} onChange={setEmail} />
        <Button type="submit" busy={invite.busy}>
          {words.inviteButton}
        </Button>
      </Form>
      <ul className="brink-history">
        {inside.invitations.map((invitation) => (
          <li key={invitation.id}>
            {words.invitation({ email: invitation.email ?? words.somebody, role: words.roles[invitation.role], date: longDate(locale, invitation.expiresAt) })}{' '}
            <Button quiet busy={withdraw.busy} onClick={() => void withdraw.send({ input: { invitationId: invitation.id } })}>
              {words.withdrawInvitation}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SEATS = ['CHAIR', 'SECRETARY', 'TREASURER'] as const;

function HandOver({ association, members }: Pick<Props, 'association'> & Found) {
  const { t } = useMessages();
  const words = t.associations;
  const [seats, setSeats] = useState<Readonly<Partial<Record<(typeof SEATS)[number], Choice | undefined>>>>({});
  const [since, setSince] = useState(useToday());
  const [done, setDone] = useState(false);
  const propose = useAct(ProposeHandOverDocument);
  const chosen = SEATS.flatMap((role) => (seats[role] === undefined ? [] : [{ role, memberId: seats[role].value }]));
  // a problem of the first seat that was chosen stands at that seat
  const problems = propose.problems.map((p) => {
    const at = /^seats\.(\d+)\./.exec(p.path)?.[1];
    return at === undefined ? (p.path === 'seats' ? { ...p, path: 'CHAIR' } : p) : { ...p, path: chosen[Number(at)]?.role ?? '' };
  });
  const choices = useChoices(members, SEATS.flatMap((role) => seats[role] ?? []));
  return (
    <Opening title={words.handOver} lead={words.handOverLead} done={done} said={words.proposed} onSubmit={() => void propose.send({ input: { associationId: association.id, seats: chosen, since } }).then((sent) => setDone(sent !== null))}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {SEATS.map((role) => (
        <SelectField key={role} path={role} label={words.handOverSeat({ role: words.roles[role] })} problems={problems} value={seats[role]?.value ?? ''} onChange={(memberId) => setSeats({ ...seats, [role]: choices.find((choice) => choice.value === memberId) })} options={[{ value: '', label: words.keep }, ...choices]} />
      ))}
      <TextField path="since" type="date" label={words.handOverSince} problems={problems} value={since} onChange={setSince} />
      <Button type="submit" busy={propose.busy}>
        {words.handOverButton}
      </Button>
    </Opening>
  );
}

function EndTerm({ association, members }: Pick<Props, 'association'> & Found) {
  const { t } = useMessages();
  const words = t.associations;
  const [who, setWho] = useState<Choice>();
  const [until, setUntil] = useState(useToday());
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const propose = useAct(ProposeEndOfTermDocument);
  const others = useChoices(members.filter((member) => !member.self), who === undefined ? [] : [who]);
  return (
    <Opening title={words.endTerm} lead={words.endTermLead} done={done} said={words.proposed} onSubmit={() => void propose.send({ input: { associationId: association.id, memberId: who?.value ?? '', until, reason } }).then((sent) => setDone(sent !== null))}>
      <ErrorSummary title={t.common.problemsTitle} problems={propose.problems} />
      <SelectField path="memberId" label={words.endTermWho} problems={propose.problems} value={who?.value ?? ''} onChange={(memberId) => setWho(others.find((choice) => choice.value === memberId))} options={[{ value: '', label: t.plans.form.choose }, ...others]} />
      <TextField path="until" type="date" label={words.endTermUntil} problems={propose.problems} value={until} onChange={setUntil} />
      <TextField path="reason" label={words.reason} rows={3} problems={propose.problems} value={reason} onChange={setReason} />
      <Button type="submit" busy={propose.busy}>
        {words.endTermButton}
      </Button>
    </Opening>
  );
}

function Describe({ association }: Pick<Props, 'association'>) {
  const { t } = useMessages();
  const words = t.associations;
  const keep = `association-about:${association.id}`;
  const [about, setAbout] = useKept(keep, association.about);
  const [done, setDone] = useState(false);
  const describe = useAct(DescribeAssociationDocument);
  const send = () =>
    void describe.send({ input: { associationId: association.id, about } }).then((sent) => {
      setDone(sent !== null);
      if (sent !== null) clearKept(keep);
    });
  return (
    <Opening title={words.describe} done={done} said={words.saved} onSubmit={send}>
      <ErrorSummary title={t.common.problemsTitle} problems={describe.problems} />
      <TextField path="about" label={words.about} hint={t.common.marks} rows={6} problems={describe.problems} value={about} onChange={setAbout} />
      <Button type="submit" busy={describe.busy}>
        {words.describeButton}
      </Button>
    </Opening>
  );
}

function Dissolve({ association }: Pick<Props, 'association'>) {
  const { t } = useMessages();
  const words = t.associations;
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(false);
  const propose = useAct(ProposeDissolvingDocument);
  return (
    <Opening title={words.dissolve} lead={words.dissolveLead} done={done} said={words.proposed} onSubmit={() => void propose.send({ input: { associationId: association.id, reason } }).then((sent) => setDone(sent !== null))}>
      <ErrorSummary title={t.common.problemsTitle} problems={propose.problems} />
      <TextField path="reason" label={words.reason} rows={3} problems={propose.problems} value={reason} onChange={setReason} />
      <Button type="submit" busy={propose.busy}>
        {words.dissolveButton}
      </Button>
    </Opening>
  );
}
