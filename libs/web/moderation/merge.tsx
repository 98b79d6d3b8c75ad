import { MergePlanDocument, ObjectToMergeDocument, PlansToMergeDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PlanOfModeration } from './moderation-panel';

/** Letting a plan go on in another; the plans that are like it are offered first. */
export function MergeForm({ plan }: { readonly plan: PlanOfModeration }) {
  const { t } = useMessages();
  const words = t.moderation;
  const [search, setSearch] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const merge = useAct(MergePlanDocument);
  const found = useQuery({ queryKey: ['plans-to-merge', plan.municipality.slug, search], queryFn: () => request(PlansToMergeDocument, { municipality: plan.municipality.slug, search }), enabled: search.trim().length > 2 });
  const candidates = search.trim().length > 2 ? (found.data?.plans.nodes ?? []) : plan.likePlans;
  const open = candidates.filter((other) => other.id !== plan.id && (other.state === 'GATHERING_SUPPORT' || other.state === 'AWAITING_RESPONSE'));
  return (
    <details>
      <summary>{words.mergeTitle}</summary>
      <p>{words.mergeLead}</p>
      <Form onSend={() => void merge.send({ input: { planId: plan.id, intoPlanId: into ?? '', reason } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={merge.problems} />
        <TextField path="search" label={words.mergeSearch} problems={[]} value={search} onChange={setSearch} />
        {open.length === 0 && <p>{words.mergeNone}</p>}
        {open.length > 0 && <ChoiceGroup path="intoPlanId" label={words.mergeInto} problems={merge.problems} chosen={into === null ? [] : [into]} onChange={([id]) => setInto(id ?? null)} options={open.map((other) => ({ value: other.id, label: other.title, hint: t.plans.states[other.state] }))} />}
        <TextField path="reason" label={t.plans.desk.reason} rows={3} problems={merge.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={merge.busy}>
          {words.merge}
        </Button>
      </Form>
    </details>
  );
}

/** On a merged plan: where it goes on, and until when a supporter can keep their name from moving. */
export function MergeNotice({ plan, merge }: { readonly plan: PlanOfModeration; readonly merge: NonNullable<PlanOfModeration['merge']> }) {
  const { t, locale } = useMessages();
  const words = t.moderation;
  const object = useAct(ObjectToMergeDocument);
  return (
    <section className="brink-answer" aria-labelledby="samen">
      <h2 id="samen">{t.plans.states.MERGED}</h2>
      <p>
        {merge.moved ? words.moved : words.movesOn({ date: longDate(locale, merge.movesAt) })} <Link href={`/plannen/${plan.mergedInto}`}>{words.goesOn}</Link>
      </p>
      <ErrorSummary title={t.common.problemsTitle} problems={object.problems.map((problem) => ({ ...problem, path: '' }))} />
      {plan.viewerSupports && merge.viewerObjects && <p>{words.objects}</p>}
      {plan.viewerSupports && !merge.viewerObjects && !merge.moved && (
        <Button quiet busy={object.busy} onClick={() => void object.send({ input: { planId: plan.id } })}>
          {words.object}
        </Button>
      )}
    </section>
  );
}
