/** A drawn scene for an empty state: heath with a bench in the evening. Decoration: says nothing to a screen reader. */
export function QuietHeath() {
  return (
    <svg className="brink-scene brink-scene--small" viewBox="0 0 320 120" aria-hidden="true" focusable="false">
      <circle cx="250" cy="40" r="18" fill="var(--brink-sun)" />
      <path d="M0 78c50-20 110-14 170-6s100 6 150-10v58H0z" fill="var(--brink-scene-heath)" />
      <path d="M0 96c80-14 190-10 320-4v28H0z" fill="var(--brink-scene-green)" />
      <path d="M120 84h72v6h-72zM120 72h72v6h-72zM126 90h5v14h-5zM181 90h5v14h-5zM126 66h4v24h-4zM182 66h4v24h-4z" fill="var(--brink-scene-trunk)" />
      <path d="M52 104c1-14 0-24-1-32h8c-1 10-1 20 1 32z" fill="var(--brink-scene-trunk)" />
      <path d="M30 72c-8-12 0-24 10-24 4-12 22-14 30-4 12-2 20 10 14 20 6 8-2 18-12 16-10 6-38 4-42-8z" fill="var(--brink-scene-leaf)" />
    </svg>
  );
}
