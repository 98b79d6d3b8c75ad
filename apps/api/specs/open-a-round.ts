import type { Browser } from '#platform/testing';

/** Composes a round and opens it; both have to be done without a problem. Gives its id. */
export async function openARound(official: Browser, composed: object): Promise<string> {
  const draft = await official.act('composeRound', { explanation: '', rule: 'SIMPLE', quorumPercentage: 10, joining: 'ALL_AGREE', ...composed }, 'roundId');
  const roundId = String(draft['roundId']);
  const opened = await official.act('openRound', { roundId });
  const problems = [...draft.problems, ...opened.problems];
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return roundId;
}
