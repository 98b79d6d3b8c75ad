import { useQuery } from '@tanstack/react-query';
import { ViewerDocument, type ViewerQuery } from '../client/graphql';
import { request } from '../transport/request';

/** Who is signed in: undefined while unknown, null for a visitor. */
export const useViewer = (): ViewerQuery['viewer'] | undefined => useQuery({ queryKey: ['viewer'], queryFn: () => request(ViewerDocument, {}), staleTime: 60_000 }).data?.viewer;
