import { type CommentKind, type CommentSort, CommentsDocument, type CommentsQuery, type DiscussedKind } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { GrowingList, SelectField } from '#ui/kit';
import { useState } from 'react';
import { AddForm } from './add-form';
import { CommentItem } from './comment-item';

type Thread = CommentsQuery['comments']['nodes'][number];

/** Names of the others who spoke in a thread, and whose words still stand. */
const speakersOf = (thread: Thread): string[] => [...new Set([thread, ...thread.answers].flatMap((one) => (one.authorName === null || one.hiding !== null || one.viewerCan.edit ? [] : [one.authorName])))];

/** What people say about a thing: their threads, and a form to say something oneself. */
function Discussion({ kind: subjectKind, id: subjectId }: { readonly kind: DiscussedKind; readonly id: string }) {
  const { t } = useMessages();
  const words = t.discussion;
  const [kind, setKind] = useState<CommentKind | ''>('');
  const [sort, setSort] = useState<CommentSort>('NEWEST');
  const list = useGrowingList('comments', CommentsDocument, { subjectKind, subjectId, kind: kind === '' ? null : kind, sort }, (result) => result.comments);
  const few = (list.items ?? []).length < 3 && kind === '';
  return (
    <section aria-labelledby="meepraten">
      <h2 id="meepraten">{words.title}</h2>
      <p>{words.lead}</p>
      <AddForm subjectKind={subjectKind} subjectId={subjectId} />
      {!few && (
        <div className="brink-filters">
          <SelectField path="comments.kind" label={words.show} problems={[]} value={kind} onChange={(value) => setKind(value as CommentKind | '')} options={[{ value: '', label: words.all }, ...Object.entries(words.kinds).map(([value, label]) => ({ value, label }))]} />
          <SelectField path="comments.sort" label={words.sort} problems={[]} value={sort} onChange={(value) => setSort(value as CommentSort)} options={Object.entries(words.sorts).map(([value, label]) => ({ value, label }))} />
        </div>
      )}
      <GrowingList list={list} words={{ ...t.common, more: words.more }} none={kind === '' ? words.none : words.noneOfKind}>
        {(threads) => (
          <ul className="brink-talk">
            {threads.map((thread) => (
              <li key={thread.id}>
                <CommentItem comment={thread} subjectKind={subjectKind} subjectId={subjectId} speakers={speakersOf(thread)}>
                  {thread.answers.length > 0 && (
                    <ul className="brink-talk brink-answers">
                      {thread.answers.map((answer) => (
                        <li key={answer.id}>
                          <CommentItem comment={answer} subjectKind={subjectKind} subjectId={subjectId} speakers={speakersOf(thread)} />
                        </li>
                      ))}
                    </ul>
                  )}
                </CommentItem>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}

/** Talking about a plan, on its page. */
export function PlanDiscussion({ planId }: { readonly planId: string }) {
  return <Discussion kind="PLAN" id={planId} />;
}

/** Talking about a call, on its page. */
export function CallDiscussion({ itemId }: { readonly itemId: string }) {
  return <Discussion kind="CALL" id={itemId} />;
}

/** Talking about a conversation with statements, on its page. */
export function ConversationDiscussion({ conversationId }: { readonly conversationId: string }) {
  return <Discussion kind="CONVERSATION" id={conversationId} />;
}

/** Talking about a round, on its page. */
export function RoundDiscussion({ roundId }: { readonly roundId: string }) {
  return <Discussion kind="ROUND" id={roundId} />;
}

/** Talking about a village budget, on its page. */
export function BudgetDiscussion({ budgetId }: { readonly budgetId: string }) {
  return <Discussion kind="BUDGET" id={budgetId} />;
}

/** Talking about a vision, on its page. */
export function VisionDiscussion({ visionId }: { readonly visionId: string }) {
  return <Discussion kind="VISION" id={visionId} />;
}

/** Talking about the look-back of a gathering, on its page. */
export function GatheringDiscussion({ gatheringId }: { readonly gatheringId: string }) {
  return <Discussion kind="GATHERING" id={gatheringId} />;
}
