import type { ProblemCode } from '#domain/kernel';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type Document, RequestError, nameOf, request } from '../transport/index';
import { type Unkeyed, keyed } from './client-key';
import { useMessages } from './messages';

interface ProblemAnswer {
  readonly code: string;
  readonly path: readonly string[];
  readonly data: readonly { readonly name: string; readonly value: string }[];
}

interface Said {
  readonly path: string;
  readonly text: string;
}

/** Says problems and failures in the reader's language. */
export function useSentences(): { readonly said: (problems: readonly ProblemAnswer[]) => readonly Said[]; readonly failed: (error: unknown) => readonly Said[] } {
  const { t } = useMessages();
  const sentence = (problem: ProblemAnswer): string => {
    const code = problem.code.toLowerCase().replaceAll('_', '-') as ProblemCode;
    return t.problems[code](Object.fromEntries(problem.data.map((d) => [d.name, d.value])));
  };
  const failure = (error: unknown): string => {
    const kind = error instanceof RequestError ? error.kind : 'fault';
    if (kind === 'offline') return t.common.offline;
    if (kind === 'not-signed-in') return t.common.signInFirst;
    return kind === 'unavailable' ? t.problems.unavailable({}) : t.common.fault;
  };
  return {
    said: (problems) => problems.map((problem) => ({ path: problem.path.filter((step) => step !== 'words').join('.'), text: sentence(problem) })),
    failed: (error) => [{ path: '', text: failure(error) }],
  };
}

/**
 * One act: sends a mutation, says the problems in the reader's language by their path, and refreshes what is on the page when it was done. `send` resolves with the payload, or
 * null when there were problems. What takes a key of the client's choice gets one here: the input says null. `refresh: false` leaves what is on the page as it is. `lost` gives what was
 * sent last, while nobody answered it.
 */
export function useAct<Result extends Record<string, unknown>, Variables>(document: Document<Result, Variables>, { refresh = true }: { readonly refresh?: boolean } = {}) {
  const sentences = useSentences();
  const client = useQueryClient();
  const [problems, setProblems] = useState<readonly Said[]>([]);
  const unanswered = useRef<Unkeyed<Variables> | null>(null);
  const mutation = useMutation({ mutationFn: (variables: Variables) => request(document, variables), networkMode: 'always' });
  const send = async (typed: Unkeyed<Variables>): Promise<Result[keyof Result] | null> => {
    if (mutation.isPending) return null;
    const { variables, answered } = keyed<Variables>(nameOf(document), typed);
    unanswered.current = typed;
    try {
      const result = await mutation.mutateAsync(variables);
      unanswered.current = null;
      answered();
      const payload = Object.values(result).find((value) => typeof value === 'object' && value !== null) as Result[keyof Result] & { problems: readonly ProblemAnswer[] };
      setProblems(sentences.said(payload.problems));
      if (payload.problems.length > 0) return null;
      if (refresh) await client.invalidateQueries();
      return payload;
    } catch (error) {
      setProblems(sentences.failed(error));
      // signed out elsewhere: the page then offers what a visitor can do
      if (error instanceof RequestError && error.kind === 'not-signed-in') await client.invalidateQueries({ queryKey: ['viewer'] });
      return null;
    }
  };
  return { send, problems, busy: mutation.isPending, lost: () => unanswered.current };
}
