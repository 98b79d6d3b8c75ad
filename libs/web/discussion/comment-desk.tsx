import { CommentDeskDocument, DismissReportsDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, MarkedText, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { CommentHead } from './comment-item';
import { HiddenNote } from './hidden-note';
import { HideForm } from './report-forms';

/** Comments that were reported or hidden and wait for a coach, on the coach's desk. */
export function CommentDesk() {
  const { t } = useMessages();
  const words = t.discussion;
  const [hiding, setHiding] = useState('');
  const desk = useQuery({ queryKey: ['comment-desk'], queryFn: () => request(CommentDeskDocument, {}) });
  const dismiss = useAct(DismissReportsDocument);
  return (
    <section aria-labelledby="gemeld">
      <h2 id="gemeld">{words.desk}</h2>
      {desk.data === undefined && <NoAnswer asked={desk} words={t.common} />}
      {desk.data?.commentDesk.length === 0 && <p>{words.deskNone}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={dismiss.problems} />
      <ul className="brink-talk">
        {desk.data?.commentDesk.map(({ comment, path, reports }) => (
          <li key={comment.id}>
            <article className="brink-said" data-role={comment.role}>
              <CommentHead comment={comment} />
              {comment.text !== null && <MarkedText text={comment.text} />}
              {reports.length > 0 && <p className="brink-date">{words.reports({ count: reports.length })}</p>}
              <ul>
                {reports.map((report, i) => (
                  <li key={i}>
                    {words.grounds[report.ground]}
                    {report.note !== '' && `: ${report.note}`}
                  </li>
                ))}
              </ul>
              {comment.hiding !== null && <HiddenNote comment={comment} hiding={comment.hiding} />}
              <p className="brink-row">
                {comment.viewerCan.hide && (
                  <>
                    <Button quiet onClick={() => setHiding(comment.id)}>
                      {words.hide}
                    </Button>
                    <Button quiet busy={dismiss.busy} onClick={() => void dismiss.send({ input: { commentId: comment.id } })}>
                      {words.dismiss}
                    </Button>
                  </>
                )}
                <Link href={`${path}#reactie-${comment.id}`}>{words.toPlace}</Link>
              </p>
              {hiding === comment.id && <HideForm commentId={comment.id} onDone={() => setHiding('')} />}
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
