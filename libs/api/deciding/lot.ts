/** What the draw of lots takes from the secret of a round, as a voter takes their key: no person has this id. */
export const LOT = 'lot';
