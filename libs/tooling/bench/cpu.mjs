// Processor time and memory of processes, as Linux tells them in /proc.
import fs from 'node:fs';

const TICK_MS = 10;

/** utime, stime, cutime and cstime of a process in ms, and its parent; null when it is gone. */
function stat(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    const [parent, ...times] = [fields[1], fields[11], fields[12], fields[13], fields[14]].map(Number);
    const [user, system, childUser, childSystem] = times.map((ticks) => ticks * TICK_MS);
    return { parent, own: user + system, ended: childUser + childSystem };
  } catch {
    return null;
  }
}

/** Milliseconds of processor time of a process and its children, those that ended included. */
export function cpuMs(pid) {
  const top = stat(pid);
  if (top === null) throw new Error(`process ${pid} is gone`);
  let total = top.own + top.ended;
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const child = stat(name);
    if (child?.parent === pid) total += child.own + child.ended;
  }
  return total;
}

/** Resident memory of a process in MB. */
export const residentMb = (pid) => Math.round(Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
