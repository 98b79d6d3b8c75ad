import { CheckInDocument, DoorListDocument } from '#contract/documents';
import { RequestError, request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Guest, type Kept, forget, keep, kept, withUnsent } from './door-store';

const AT_ONCE = 50;
const AGAIN_MS = 10_000;

/** The list at the door: as the server last told it, with the marks of this phone; those are sent as soon as there is a connection. */
export function useDoor(gatheringId: string) {
  const [state, setState] = useState<Kept>(() => kept(gatheringId));
  const sending = useRef(false);
  const query = useQuery({ queryKey: ['door', gatheringId], queryFn: () => request(DoorListDocument, { id: gatheringId }), networkMode: 'always', refetchInterval: AGAIN_MS, retry: false });
  const refetch = query.refetch;

  useEffect(() => {
    if (query.data === undefined) return;
    const { gathering, doorList } = query.data;
    // names stay on this phone only while the list is used
    if (doorList === null || gathering?.viewerCan.checkIn !== true) {
      if (kept(gatheringId).unsent.length === 0) forget(gatheringId);
      setState((before) => ({ ...before, title: gathering?.title ?? '', door: doorList }));
      return;
    }
    setState(keep(gatheringId, (before) => ({ ...before, title: gathering?.title ?? '', door: doorList })));
  }, [gatheringId, query.data]);

  const send = useCallback(async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      for (let marks = kept(gatheringId).unsent.slice(0, AT_ONCE); marks.length > 0; marks = kept(gatheringId).unsent.slice(0, AT_ONCE)) {
        const { checkIn } = await request(CheckInDocument, { input: { gatheringId, marks: [...marks] } });
        const faulty = checkIn.problems.map((problem) => (problem.path[0] === 'marks' ? Number(problem.path[1]) : -1));
        if (faulty.includes(-1)) {
          setState((before) => ({ ...before, refused: marks.length }));
          return;
        }
        const done = new Set(faulty.length === 0 ? marks.map((mark) => mark.key) : faulty.map((i) => marks[i]?.key));
        setState(keep(gatheringId, (before) => ({ ...before, unsent: before.unsent.filter((mark) => !done.has(mark.key)), refused: before.refused + faulty.length })));
      }
      await refetch();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    } finally {
      sending.current = false;
    }
  }, [gatheringId, refetch]);

  useEffect(() => {
    const again = (): void => void (kept(gatheringId).unsent.length > 0 && send());
    again();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [gatheringId, send]);

  /** Marks how many are here. Kept on this phone first. */
  const mark = (guest: Pick<Guest, 'id' | 'heads'> & { readonly walkInName: string | null }, people: number): void => {
    const made = { key: crypto.randomUUID(), about: guest.id, walkInName: guest.walkInName, people, at: new Date().toISOString(), saw: guest.heads.slice(0, 20) };
    setState(keep(gatheringId, (before) => ({ ...before, unsent: [...before.unsent, made] })));
    void send();
  };
  return { state, query, mark, guests: withUnsent(state.door, state.unsent) };
}
