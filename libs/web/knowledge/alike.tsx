import { AlikeOfPlanDocument, type AlikeOfPlanQuery, AlikeWordsDocument, type Theme } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { AnsweredCall } from './answer-of-plan';
import { KnowledgeCards } from './knowledge-list';
import { LessonHelped, LessonsOfPlan } from './lessons-of-plan';

type Found = NonNullable<AlikeOfPlanQuery['plan']>['alike'];

/** What is like a plan. With `planId` its author says which of the lessons helped. */
function AlikeList({ found, planId }: { readonly found: Found; readonly planId?: string }) {
  const { t } = useMessages();
  return (
    <section className="brink-sheet brink-below" aria-labelledby="lijkt-erop">
      <h2 id="lijkt-erop">{t.knowledge.alike}</h2>
      <p>{t.knowledge.alikeLead}</p>
      <ul className="brink-history">
        {found.map((item) => (
          <li key={item.id}>
            <Link href={`${item.what === 'lesson' ? '/lessen' : '/plannen'}/${item.id}`} lang={SAID}>{item.title}</Link>
            <div className="brink-small">
              {item.what === 'lesson' ? t.knowledge.kinds.LESSON : t.plans.kinds.PLAN} · {item.place}
            </div>
            {planId !== undefined && item.what === 'lesson' && <LessonHelped planId={planId} lesson={item} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lessons and finished plans of other villages that are like a plan, and stories about it, on its page. */
export function AlikeOfPlan({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['alike', planId], queryFn: () => request(AlikeOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan, knowledge } = asked.data;
  // a lesson that helped stands above
  const found = plan?.alike.filter((item) => plan.lessons.every((lesson) => lesson.id !== item.id)) ?? [];
  const stories = knowledge.nodes;
  const mayTell = plan?.viewerCanTell === true;
  return (
    <>
      {plan?.calls.map((call) => <AnsweredCall key={call.id} call={call} />)}
      {(stories.length > 0 || mayTell) && (
        <section aria-labelledby="verhalen-over">
          <h2 id="verhalen-over">{t.knowledge.stories}</h2>
          <KnowledgeCards items={stories} />
          {mayTell && (
            <p>
              <Link href={`/kennis/schrijven/STORY?plan=${planId}`}>{t.knowledge.tellOfPlan}</Link>
            </p>
          )}
        </section>
      )}
      {plan !== null && <LessonsOfPlan plan={plan} />}
      {found.length > 0 && <AlikeList found={found} {...(plan?.viewerCanKeepLesson === true ? { planId } : {})} />}
    </>
  );
}

const PAUSE_MS = 800;

/** The same beside a plan that is being written: asked for when one pauses. */
export function AlikeWords({ text, themes, areaId }: { readonly text: string; readonly themes: readonly string[]; readonly areaId: string }) {
  const now = JSON.stringify([text.slice(0, 500), themes.slice(0, 3), areaId]);
  const [asked, setAsked] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(now), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  const [words, about, area] = JSON.parse(asked) as [string, Theme[], string];
  const enough = words.trim().length >= 8;
  const { data } = useQuery({ queryKey: ['alike-words', asked], queryFn: () => request(AlikeWordsDocument, { text: words, themes: about, areaId: area === '' ? null : area }), enabled: enough, placeholderData: (before) => before });
  const found = enough ? (data?.alike ?? []) : [];
  return <div className="brink-beside" aria-live="polite">{found.length > 0 && <AlikeList found={found} />}</div>;
}
