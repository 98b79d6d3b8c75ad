export { MessagesContext, useMessages } from './messages';
export { useViewer } from './viewer';
export { useAct, useSentences } from './act';
export { type GrowingItems, useGrowingList } from './list';
export { clearKept, keep, useKept } from './kept';
export { heldBy, hold, releaseOthers } from './held';
export { useToday } from './today';
