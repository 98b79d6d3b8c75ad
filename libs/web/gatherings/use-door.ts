import { CheckInDocument, DoorListDocument } from '#contract/documents';
import { releaseOthers } from '#contract/hooks';
import { RequestError, request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react';
import { keepForOffline } from './door-offline';
import { type Guest, type Kept, NOTHING_KEPT, forget, keepList, keepMarks, kept, withUnsent } from './door-store';

const AT_ONCE = 50;
const AGAIN_MS = 10_000;

/** The list at the door: as the server last told it, with the marks of this phone; those are sent as soon as there is a connection. */
export function useDoor(gatheringId: string) {
  const [state, setState] = useState<Kept>(NOTHING_KEPT);
  const [failed, setFailed] = useState(false);
  const query = useQuery({ queryKey: ['door', gatheringId], queryFn: () => request(DoorListDocument, { id: gatheringId }), networkMode: 'always', refetchInterval: AGAIN_MS, retry: false });
  const { data, error, refetch } = query;
  const person = data?.viewer?.id ?? state.person;

  useEffect(() => {
    void kept(gatheringId, null).then(setState, () => setFailed(true));
  }, [gatheringId]);

  useEffect(() => {
    if (data?.viewer == null) return;
    const { gathering, doorList, viewer } = data;
    // names stay on this phone only while the list is used
    const inUse = doorList !== null && gathering?.viewerCan.checkIn === true;
    const keep = async (): Promise<void> => {
      await releaseOthers(viewer.id);
      if (inUse) await keepList(gatheringId, viewer.id, gathering.endsAt, { title: gathering.title, door: doorList });
      else await forget(gatheringId);
      setState({ ...(await kept(gatheringId, viewer.id)), title: gathering?.title ?? '', door: doorList });
    };
    void keep().catch(() => setFailed(true));
    // a phone that cannot keep the page has it as long as it is open
    if (inUse) void keepForOffline().catch(() => undefined);
  }, [gatheringId, data]);

  const signedOut = error instanceof RequestError && error.kind === 'not-signed-in';
  useEffect(() => {
    if (!signedOut) return;
    void releaseOthers(null).then(() => kept(gatheringId, null)).then(setState, () => setFailed(true));
  }, [gatheringId, signedOut]);

  const send = useSending(gatheringId, person, setState, refetch);

  /** Marks how many are here. Kept on this phone first. */
  const mark = (guest: Pick<Guest, 'id' | 'heads'> & { readonly walkInName: string | null }, people: number): void => {
    if (person === null) return;
    const made = { key: crypto.randomUUID(), about: guest.id, walkInName: guest.walkInName, people, at: new Date().toISOString(), saw: guest.heads.slice(0, 20) };
    void keepMarks(gatheringId, person, (before) => ({ ...before, unsent: [...before.unsent, made] })).then((now) => {
      setState(now);
      void send();
    }, () => setFailed(true));
  };
  return { state, failed, query, mark, guests: withUnsent(state.door, state.unsent) };
}

/** Sends what this phone marked: at once, again every ten seconds, and as soon as there is a connection. */
function useSending(gatheringId: string, person: string | null, setState: Dispatch<SetStateAction<Kept>>, refetch: () => Promise<unknown>): () => Promise<void> {
  const sending = useRef(false);
  const send = useCallback(async (): Promise<void> => {
    if (sending.current || person === null) return;
    const next = async () => (await kept(gatheringId, person)).unsent.slice(0, AT_ONCE);
    sending.current = true;
    try {
      let marks = await next();
      if (marks.length === 0) return;
      for (; marks.length > 0; marks = await next()) {
        const { checkIn } = await request(CheckInDocument, { input: { gatheringId, marks } });
        const faulty = checkIn.problems.map((problem) => (problem.path[0] === 'marks' ? Number(problem.path[1]) : -1));
        if (faulty.includes(-1)) {
          const { length } = marks;
          setState((before) => ({ ...before, refused: length }));
          return;
        }
        const done = new Set(faulty.length === 0 ? marks.map((mark) => mark.key) : faulty.map((i) => marks[i]?.key));
        setState(await keepMarks(gatheringId, person, (before) => ({ unsent: before.unsent.filter((mark) => !done.has(mark.key)), refused: before.refused + faulty.length })));
      }
      await refetch();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    } finally {
      sending.current = false;
    }
  }, [gatheringId, person, setState, refetch]);

  useEffect(() => {
    const again = (): void => void send();
    again();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [send]);
  return send;
}
