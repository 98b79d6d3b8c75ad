import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The newest value of something, for handlers and timers that were made earlier. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
