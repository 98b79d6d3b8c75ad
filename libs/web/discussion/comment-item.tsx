import { type CommentFactsFragment, type DiscussedKind, ThankCommentDocument, WithdrawThanksDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { ErrorSummary, MarkedText } from '#ui/kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AddForm } from './add-form';
import { EditForm, WithdrawForm } from './own-forms';
import { HideForm, ReportForm } from './report-forms';
import { HiddenNote } from './hidden-note';
import { TakeOverForm } from './taking-over';
import { withoutMarks } from './without-marks';
import { Versions } from './versions';

/** A comment as the pages know it. */
export type CommentOnPage = CommentFactsFragment;

type Way = 'none' | 'answer' | 'edit' | 'withdraw' | 'report' | 'hide' | 'take-over';

interface Item {
  readonly comment: CommentOnPage;
  readonly subjectKind: DiscussedKind;
  readonly subjectId: string;
  /** Names of the others who spoke in its thread. */
  readonly speakers: readonly string[];
  readonly children?: ReactNode;
}

/** One comment with what one can do with it; its answers come as children. */
export function CommentItem({ comment, subjectKind, subjectId, speakers, children }: Item) {
  const { t } = useMessages();
  const words = t.discussion;
  const [way, setWay] = useState<Way>('none');
  const [reported, setReported] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (location.hash === `#reactie-${comment.id}`) place.current?.scrollIntoView({ block: 'center' });
  }, [comment.id]);
  const close = (): void => setWay('none');
  const can = comment.viewerCan;
  const name = comment.authorName ?? words.somebody;
  const open = (to: Way, label: string) => (
    <button className="brink-plain" type="button" aria-expanded={way === to} onClick={() => setWay(way === to ? 'none' : to)}>
      {label}
      <span className="brink-hidden">: {name}</span>
    </button>
  );
  return (
    <article ref={place} className="brink-said" data-role={comment.role} data-hidden={comment.hiding !== null || comment.withdrawn ? '' : undefined} data-asked={location.hash === `#reactie-${comment.id}` ? '' : undefined} id={`reactie-${comment.id}`}>
      <CommentHead comment={comment} />
      {comment.withdrawn && <p className="brink-small">{words.withdrawn}</p>}
      {comment.hiding !== null && <HiddenNote comment={comment} hiding={comment.hiding} />}
      {comment.text !== null && way !== 'edit' && <MarkedText text={withoutMarks(comment.text, words.somebody)} names={comment.mentions} />}
      {comment.editedAt !== null && comment.hiding === null && !comment.withdrawn && <Versions commentId={comment.id} editedAt={comment.editedAt} />}
      <p className="brink-row">
        <Thanks comment={comment} />
        {can.answer && open('answer', words.answer)}
        {can.edit && open('edit', words.edit)}
        {can.edit && open('withdraw', words.withdraw)}
        {can.report && !reported && open('report', words.report)}
        {can.hide && open('hide', words.hide)}
        {can.takeOver && open('take-over', words.takeOver)}
      </p>
      {reported && (
        <p role="status" className="brink-small">
          {words.reported}
        </p>
      )}
      {way === 'answer' && <AddForm subjectKind={subjectKind} subjectId={subjectId} parentId={comment.id} onDone={close} speakers={speakers} />}
      {way === 'edit' && <EditForm comment={comment} onDone={close} speakers={speakers} />}
      {way === 'take-over' && <TakeOverForm commentId={comment.id} planId={subjectId} onDone={close} />}
      {way === 'withdraw' && <WithdrawForm commentId={comment.id} onDone={close} />}
      {way === 'report' && (
        <ReportForm
          commentId={comment.id}
          onCancel={close}
          onDone={() => {
            setReported(true);
            close();
          }}
        />
      )}
      {way === 'hide' && <HideForm commentId={comment.id} onDone={close} />}
      {children}
    </article>
  );
}

/** Who said it, in which capacity, what it is, and when. */
export function CommentHead({ comment }: { readonly comment: CommentOnPage }) {
  const { t, locale } = useMessages();
  const words = t.discussion;
  return (
    <p className="brink-row brink-said-head">
      {comment.kind !== null && <span className="brink-chip">{words.kinds[comment.kind]}</span>}
      {comment.takenOverVersion !== null && <span className="brink-badge">{words.takenOver({ version: comment.takenOverVersion })}</span>}
      <b>{comment.authorName ?? words.somebody}</b>
      {comment.role !== 'RESIDENT' && <span className="brink-badge">{words.roles[comment.role]}</span>}
      <span className="brink-small">{longDate(locale, comment.at)}</span>
    </p>
  );
}

/** Thanks instead of likes: how often somebody was thanked, and one's own. */
function Thanks({ comment }: { readonly comment: CommentOnPage }) {
  const { t } = useMessages();
  const words = t.discussion;
  const thank = useAct(ThankCommentDocument);
  const unthank = useAct(WithdrawThanksDocument);
  const input = { commentId: comment.id };
  const act = comment.viewerThanked ? unthank : thank;
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={act.problems} />
      {comment.thanks > 0 && <span className="brink-small">{words.thanks({ count: comment.thanks })}</span>}
      {comment.viewerCan.thank && (
        <button className="brink-plain" type="button" aria-disabled={act.busy} onClick={() => void act.send({ input })}>
          {comment.viewerThanked ? words.unthank : words.thank}
          <span className="brink-hidden">: {comment.authorName ?? words.somebody}</span>
        </button>
      )}
    </>
  );
}
