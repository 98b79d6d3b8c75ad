import { AttachmentsOfPlanDocument, type AttachmentsOfPlanQuery, RemoveAttachmentDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { ErrorSummary, NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { AddForm } from './add-form';
import { TakeOff } from './take-off';

type Attachment = NonNullable<AttachmentsOfPlanQuery['plan']>['attachments'][number];

/** Pictures and documents with a plan; its author adds and removes them. */
export function AttachmentsPanel({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['attachments', planId], queryFn: () => request(AttachmentsOfPlanDocument, { id: planId }) });
  const remove = useAct(RemoveAttachmentDocument);
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan } = asked.data;
  if (plan === null || (plan.attachments.length === 0 && !plan.viewerCan.edit)) return null;
  return (
    <section aria-labelledby="bijlagen">
      <h2 id="bijlagen">{t.media.title}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={remove.problems.map((problem) => ({ ...problem, path: '' }))} />
      <ul className="brink-gallery">
        {plan.attachments.map((attachment) => (
          <li key={attachment.id}>
            {attachment.kind === 'picture' ? <Picture attachment={attachment} /> : <a href={`/attachments/${attachment.id}`}>{t.media.document({ description: attachment.description, kilobytes: Math.ceil(attachment.bytes / 1000) })}</a>}
            {plan.viewerCan.edit && (
              <button className="brink-plain" type="button" onClick={() => void remove.send({ input: { attachmentId: attachment.id } })}>
                {t.media.remove}
                <span className="brink-hidden">: {attachment.description}</span>
              </button>
            )}
            {plan.viewerCanHide && <TakeOff attachmentId={attachment.id} description={attachment.description} />}
          </li>
        ))}
      </ul>
      {plan.viewerCan.edit && <AddForm planId={plan.id} />}
    </section>
  );
}

function Picture({ attachment }: { readonly attachment: Attachment }) {
  return (
    <figure>
      <a href={`/attachments/${attachment.id}`}>
        <img src={`/attachments/${attachment.id}?size=small`} alt={attachment.description} lang={SAID} loading="lazy" width={attachment.width ?? undefined} height={attachment.height ?? undefined} />
      </a>
      <figcaption className="brink-small" aria-hidden="true" lang={SAID}>
        {attachment.description}
      </figcaption>
    </figure>
  );
}
