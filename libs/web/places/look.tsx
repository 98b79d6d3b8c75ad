import { LookDocument } from '#contract/documents';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Gives the page the look of a municipality for as long as it is about it. */
export function MunicipalityLook({ slug }: { readonly slug: string }) {
  const { data } = useQuery({ queryKey: ['look', slug], queryFn: () => request(LookDocument, { slug }), staleTime: 600_000 });
  const look = data?.municipality?.look;
  useEffect(() => {
    if (look === undefined) return undefined;
    const { style } = document.documentElement;
    for (const { name, value } of look) style.setProperty(`--brink-look-${name}`, value);
    return () => {
      for (const { name } of look) style.removeProperty(`--brink-look-${name}`);
    };
  }, [look]);
  return null;
}
