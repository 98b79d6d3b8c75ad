// The bench's table: one line per operation, number of connections and subject.
const COLUMNS = ['operation', 'connections', 'who', 'CPU ms', 'server', 'database', 'a second', 'p50 ms', 'p99 ms', 'ratio', 'aim', ''];
const WIDTHS = [9, 11, 21, 7, 7, 8, 8, 7, 7, 6, 5, 0];

const line = (cells) => cells.map((cell, i) => (i < 3 ? String(cell).padEnd(WIDTHS[i]) : String(cell).padStart(WIDTHS[i]))).join('  ').trimEnd();

export const heading = line(COLUMNS);

const share = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** One line. `ratio` is the processor time of an operation against the ideal server's on as many connections. */
export function row(sum, ideal) {
  const count = sum.times.length;
  const sorted = [...sum.times].sort((a, b) => a - b);
  const costOf = ({ server, database, times }) => (server + database) / Math.max(1, times.length);
  const ratio = costOf(sum) / costOf(ideal);
  const verdict = sum.aim === undefined ? '' : ratio <= sum.aim ? 'reached' : 'missed';
  const cells = [
    sum.operation, sum.connections, sum.who, costOf(sum).toFixed(2), (sum.server / count).toFixed(2), (sum.database / count).toFixed(2), Math.round((count / sum.ms) * 1000), share(sorted, 0.5).toFixed(1), share(sorted, 0.99).toFixed(1),
    sum === ideal ? '' : `${ratio.toFixed(2)}×`, sum.aim === undefined ? '' : `${sum.aim}×`, sum.faults.length > 0 ? `${sum.faults.length} of ${count} went wrong: ${sum.faults[0]}` : verdict,
  ];
  return line(cells);
}
