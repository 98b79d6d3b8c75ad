const PREFIX = 'brink:asked:';

/** What a form hands to `useAct`: where the input takes a key it says null, and the key is made there. */
export type Unkeyed<Variables> = Variables extends { input: infer Input } ? ('clientKey' extends keyof Input ? Omit<Variables, 'input'> & { input: Omit<Input, 'clientKey'> & { clientKey: null } } : Variables) : Variables;

const takesKey = (variables: unknown): variables is { readonly input: object } => {
  const input = (variables as { input?: unknown } | null)?.input;
  return typeof input === 'object' && input !== null && 'clientKey' in input;
};

/**
 * What is sent, with a key where the input takes one: the same key for the same mutation and variables until `answered` is called, also after a reload. So what was acknowledged to nobody can be sent again
 * without being done twice; what is sent anew after an answer is a new wish.
 */
export function keyed<Variables>(hash: string, variables: Unkeyed<Variables>): { readonly variables: Variables; readonly answered: () => void } {
  if (!takesKey(variables)) return { variables: variables as Variables, answered: () => undefined };
  const place = `${PREFIX}${hash}:${JSON.stringify(variables)}`;
  const clientKey = sessionStorage.getItem(place) ?? crypto.randomUUID();
  sessionStorage.setItem(place, clientKey);
  return { variables: { ...variables, input: { ...variables.input, clientKey } } as Variables, answered: () => sessionStorage.removeItem(place) };
}
