import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type Document, request } from '../transport/index';
import { joinRows, type ListRow } from './rows';

/** A part of a list as the server gives it: Relay's connection. */
interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list that grows: what came of it (null: nothing yet), and how to ask for more. */
export interface GrowingItems<Item> {
  readonly items: readonly Item[] | null;
  /** How the asking stands: why there is nothing, and how to ask again. */
  readonly asked: { readonly error: Error | null; readonly fetchStatus: string; readonly refetch: () => unknown };
  /** Asks for the next part; null where there is none. */
  readonly more: (() => void) | null;
  readonly busy: boolean;
}

/**
 * Asks for a list part by part. `key` names the list among what is remembered, together with the variables; `of` finds the connection in the answer.
 * The variables are those of the document without `after`, which is filled in here. `keep`: what is there stays until the answer to other variables comes, for a list that is narrowed while one types.
 */
export function useGrowingList<Result, Variables extends { after?: string | null }, Item extends ListRow>(key: string, document: Document<Result, Variables>, variables: Omit<Variables, 'after'>, of: (result: Result) => Connection<Item>, { keep = false }: { readonly keep?: boolean } = {}): GrowingItems<Item> {
  const list = useInfiniteQuery({
    queryKey: [key, variables],
    queryFn: ({ pageParam }) => request(document, { ...variables, after: pageParam } as unknown as Variables),
    placeholderData: keep ? keepPreviousData : undefined,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => {
      const { hasNextPage, endCursor } = of(page).pageInfo;
      return hasNextPage ? endCursor : null;
    },
  });
  return {
    items: list.data === undefined ? null : joinRows(list.data.pages.map((page) => of(page).nodes)),
    asked: list,
    more: list.hasNextPage ? () => void list.fetchNextPage() : null,
    busy: list.isFetchingNextPage || list.isPlaceholderData,
  };
}
