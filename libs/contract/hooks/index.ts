export { MessagesContext, useMessages } from './messages';
export { useViewer } from './viewer';
export { useAct, useSentences } from './act';
export { clearKept, keep, useKept } from './kept';
