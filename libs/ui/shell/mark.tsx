/** The mark: a hunebed, the dolmen of Drenthe. */
export function Mark() {
  return (
    <svg width="38" height="34" viewBox="0 0 38 34" aria-hidden="true">
      <path d="M4 16c4-6 26-8 31-3 2 2 0 5-3 5L8 20c-4 0-6-2-4-4z" fill="var(--brink-heath)" />
      <path d="M9 21l5-1 1 11H8zM25 20l5-1 2 12h-7z" fill="var(--brink-heath)" opacity="0.8" />
      <path d="M0 32h38" stroke="var(--brink-moss)" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
