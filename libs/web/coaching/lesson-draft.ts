import { CloseCoachingDocument, CoachingRequestDocument } from '#contract/documents';
import { clearKept, useAct, useKept } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';

/** Where this browser keeps what a coach wrote about how a request ended, until it is closed. */
export const outcomeKey = (requestId: string): string => `coaching-outcome:${requestId}`;

/** A lesson, as far as a request tells it. */
export interface LessonDraft {
  readonly title: string;
  readonly body: string;
  /** A municipality, or a municipality and an area, joined by a stroke. */
  readonly place: string;
}

/** A draft of a lesson from a request that one leads, and closing the request with it. The draft is undefined while it is read, and null where one may not. */
export function useLessonDraft(requestId: string) {
  const asked = useQuery({ queryKey: ['coaching-request', requestId], queryFn: () => request(CoachingRequestDocument, { id: requestId }) });
  const [outcome] = useKept(outcomeKey(requestId), '');
  const close = useAct(CloseCoachingDocument);
  const found = asked.data?.coachingRequest;
  const draft: LessonDraft | null | undefined = found === undefined ? undefined : found?.viewerCan.lead === true ? { title: found.subject, body: outcome, place: found.area === null ? found.municipality.id : `${found.municipality.id}/${found.area.id}` } : null;
  const closeWith = async (lessonId: string): Promise<boolean> => {
    const done = await close.send({ input: { requestId, outcome, lessonId } });
    if (done !== null) clearKept(outcomeKey(requestId));
    return done !== null;
  };
  return { draft, asked, outcome, closeWith, problems: close.problems, busy: close.busy };
}
