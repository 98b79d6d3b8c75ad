// Sends requests over a number of connections, each waiting for its answer before it asks again.
import http from 'node:http';

function ask(agent, port, { path, headers, body }) {
  return new Promise((resolve) => {
    const request = http.request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.once('error', (error) => resolve({ status: 0, text: error.message }));
    request.end(body);
  });
}

const good = ({ status, text }) => status === 200 && !text.includes('"errors":[') && !text.includes('"problems":[{');

/** Asks for `seconds`, or until `next()` gives null. Returns the time of each answer in ms, the whole time, and what went wrong. */
export async function load(port, connections, seconds, next) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const faults = [];
  const begin = performance.now();
  const until = begin + seconds * 1000;
  const connection = async () => {
    while (performance.now() < until) {
      const request = next();
      if (request === null) return;
      const asked = performance.now();
      const answer = await ask(agent, port, request);
      times.push(performance.now() - asked);
      if (!good(answer)) faults.push(`${answer.status} ${answer.text.slice(0, 200)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return { times, ms: performance.now() - begin, faults };
}
