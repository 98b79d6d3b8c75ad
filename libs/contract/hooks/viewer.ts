import { useQuery } from '@tanstack/react-query';
import { ViewerDocument, type ViewerQuery } from '../client/graphql';
import { request } from '../transport/request';
import { releaseOthers } from './held';

/** Asks who is signed in; what this device holds of others goes. */
async function askViewer(): Promise<ViewerQuery['viewer']> {
  const { viewer } = await request(ViewerDocument, {});
  // where nothing can be kept, nothing is
  void releaseOthers(viewer?.id ?? null).catch(() => undefined);
  return viewer;
}

/** Who is signed in: undefined while unknown, null for a visitor. */
export const useViewer = (): ViewerQuery['viewer'] | undefined => useQuery({ queryKey: ['viewer'], queryFn: askViewer, staleTime: 60_000 }).data;
