/** A drawn scene: a brink with its oaks, the village hall and a hunebed. Decoration: says nothing to a screen reader. */
export function VillageGreen() {
  return (
    <svg className="brink-scene" viewBox="0 0 640 300" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax slice">
      <circle cx="520" cy="74" r="30" fill="var(--brink-sun)" />
      <path d="M0 196c90-36 170-26 250-8s190 22 390-18v130H0z" fill="var(--brink-scene-far)" />
      <path d="M0 226c120-30 260-24 360-6s190 14 280-8v88H0z" fill="var(--brink-scene-heath)" />
      <path d="M0 250c160-26 330-16 640-4v54H0z" fill="var(--brink-scene-green)" />
      <Hall />
      <Oak x={96} y={232} size={1.15} />
      <Oak x={196} y={214} size={0.8} />
      <Oak x={566} y={226} size={0.95} />
      <Hunebed />
      <path d="M262 300c14-26 40-40 84-50l16 2c-34 14-50 28-54 48z" fill="var(--brink-scene-path)" />
    </svg>
  );
}

function Oak({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-6 0c2-24 0-44-2-62h16c-2 18-3 38 1 62z" fill="var(--brink-scene-trunk)" />
      <path d="M-52-66c-18-22-2-48 18-48 4-26 40-34 56-16 24-8 46 12 38 34 18 14 6 42-18 40-14 16-42 16-52 4-16 10-36 2-42-14z" fill="var(--brink-scene-leaf)" />
      <path d="M-30-74c-4-12 4-26 18-26M10-66c16 2 26-8 26-20" fill="none" stroke="var(--brink-scene-leaf-light)" strokeWidth="4" strokeLinecap="round" />
    </g>
  );
}

function Hall() {
  return (
    <g>
      <path d="M318 170h132v62H318z" fill="var(--brink-scene-wall)" />
      <path d="M304 174l24-50h112l24 50z" fill="var(--brink-scene-roof)" />
      <path d="M372 232v-34h24v34z" fill="var(--brink-scene-roof)" />
      <path d="M334 190h22v20h-22zM412 190h22v20h-22z" fill="var(--brink-sun)" />
      <path d="M384 124v-22" stroke="var(--brink-scene-trunk)" strokeWidth="3" />
      <path d="M384 102h20l-6 6 6 6h-20z" fill="var(--brink-heath)" />
    </g>
  );
}

function Hunebed() {
  return (
    <g fill="var(--brink-scene-stone)">
      <path d="M470 246c6-10 60-14 74-6 8 6 0 14-10 14l-52 4c-12 0-16-6-12-12z" />
      <path d="M480 256l12-1 2 17h-16zM524 254l12-1 4 18h-17z" opacity="0.85" />
    </g>
  );
}
