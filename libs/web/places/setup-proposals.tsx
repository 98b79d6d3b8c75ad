import { AdoptSetupDocument, DeclineSetupDocument, type SetupProposalsQuery, WithdrawSetupDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Alert, Button, ErrorSummary, ReasonForm } from '#ui/kit';
import { useState } from 'react';
import { type Rules, ruleChanges, useRuleFacts } from './rule-facts';

type Proposal = SetupProposalsQuery['setupProposals'][number];

interface SetupProposalsProps {
  readonly proposals: readonly Proposal[];
  /** The rules, colour and address that a proposal is held against. */
  readonly now: { readonly rules: Rules | undefined; readonly brand: string; readonly clerkAddress: string };
  /** Who looks: the municipality takes back what it asked, the administrator decides. */
  readonly as: 'municipality' | 'administrator';
}

/** What a municipality asked to change: what waits, with what would differ, and what became of the rest. */
export function SetupProposals({ proposals, now, as }: SetupProposalsProps) {
  const { t, locale } = useMessages();
  const words = t.administration.proposal;
  const ended = proposals.filter(({ outcome }) => outcome !== null);
  return (
    <>
      {proposals
        .filter(({ outcome }) => outcome === null)
        .map((proposal) => (
          <section key={proposal.id} className="brink-panel" aria-labelledby={`voorstel-${proposal.id}`}>
            <h3 id={`voorstel-${proposal.id}`}>{words.waits[proposal.kind]}</h3>
            <p className="brink-small">{words.by({ name: proposal.proposedBy, date: longDate(locale, proposal.proposedAt) })}</p>
            <p>{proposal.why}</p>
            <Changes proposal={proposal} now={now} />
            {as === 'municipality' ? <Withdraw proposalId={proposal.id} /> : <Decide proposalId={proposal.id} />}
          </section>
        ))}
      {ended.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          <ul>
            {ended.map((proposal) => (
              <li key={proposal.id}>
                {words.ended[proposal.outcome ?? 'WITHDRAWN']({ what: words.kinds[proposal.kind], date: longDate(locale, proposal.decidedAt ?? '') })}
                {proposal.reason !== '' && ` ${proposal.reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What would differ, one line a rule. */
function Changes({ proposal, now }: { readonly proposal: Proposal; readonly now: SetupProposalsProps['now'] }) {
  const { t, locale } = useMessages();
  const words = t.administration;
  const facts = useRuleFacts();
  const said = (name: string, was: string, is: string): { name: string; was: string; is: string }[] => (was === is ? [] : [{ name, was, is }]);
  const changes =
    proposal.rules === null
      ? [...said(words.brand, now.brand, proposal.brand ?? ''), ...said(words.clerkAddress, now.clerkAddress, proposal.clerkAddress ?? '')]
      : ruleChanges(now.rules === undefined ? [] : facts(now.rules), facts(proposal.rules));
  return (
    <>
      {proposal.validFrom !== null && <p>{`${words.validFrom}: ${longDate(locale, proposal.validFrom)}`}</p>}
      {changes.length === 0 ? (
        <p>{words.proposal.nothing}</p>
      ) : (
        <dl className="brink-facts">
          {changes.map(({ name, was, is }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words.proposal.change({ was, is })}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Withdraw({ proposalId }: { readonly proposalId: string }) {
  const { t } = useMessages();
  const withdraw = useAct(WithdrawSetupDocument);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
      <Button quiet busy={withdraw.busy} onClick={() => void withdraw.send({ input: { proposalId } })}>
        {t.administration.proposal.withdraw}
      </Button>
    </>
  );
}

function Decide({ proposalId }: { readonly proposalId: string }) {
  const { t } = useMessages();
  const words = t.administration.proposal;
  const [reason, setReason] = useState('');
  const adopt = useAct(AdoptSetupDocument);
  const decline = useAct(DeclineSetupDocument);
  return (
    <>
      {adopt.problems.map(({ text }) => (
        <Alert key={text}>{text}</Alert>
      ))}
      <Button busy={adopt.busy} onClick={() => void adopt.send({ input: { proposalId } })}>
        {words.adopt}
      </Button>
      <ReasonForm act={words.decline} label={words.declineReason} problemsTitle={t.common.problemsTitle} problems={decline.problems} busy={decline.busy} reason={reason} onReason={setReason} onSend={() => void decline.send({ input: { proposalId, reason } })} />
    </>
  );
}
