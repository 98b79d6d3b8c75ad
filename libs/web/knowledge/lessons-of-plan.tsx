import { type AlikeOfPlanQuery, KeepLessonDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, SAID } from '#ui/kit';
import { Link } from 'wouter';

type Plan = NonNullable<AlikeOfPlanQuery['plan']>;

/** The lessons that helped a plan, by its author; who wrote it can take one back. Nothing where there are none. */
export function LessonsOfPlan({ plan }: { readonly plan: Plan }) {
  const { t } = useMessages();
  if (plan.lessons.length === 0) return null;
  return (
    <section aria-labelledby="lessen-die-hielpen">
      <h2 id="lessen-die-hielpen">{t.knowledge.helpedBy}</h2>
      <ul className="brink-history">
        {plan.lessons.map((lesson) => (
          <li key={lesson.id}>
            <Link href={`/lessen/${lesson.id}`} lang={SAID}>{lesson.title}</Link>
            {plan.viewerCanKeepLesson && <LessonHelped planId={plan.id} lesson={lesson} kept />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says that a lesson helped this plan, or takes that back. */
export function LessonHelped({ planId, lesson, kept = false }: { readonly planId: string; readonly lesson: { readonly id: string; readonly title: string }; readonly kept?: boolean }) {
  const { t } = useMessages();
  const keep = useAct(KeepLessonDocument);
  return (
    <div>
      <ErrorSummary title={t.common.problemsTitle} problems={keep.problems.map((problem) => ({ ...problem, path: '' }))} />
      <Button quiet busy={keep.busy} onClick={() => void keep.send({ input: { planId, lessonId: lesson.id, kept: !kept } })}>
        {kept ? t.knowledge.helpedNot : t.knowledge.helpedUs}
        <span className="brink-hidden">: {lesson.title}</span>
      </Button>
    </div>
  );
}
