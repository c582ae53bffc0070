/* The limit of HTTP itself: node:http that sends one constant answer of 11 objects to whatever is asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const nodes = Array.from({ length: 11 }, (_, i) => ({ id: `skill/number-${i}`, name: `Skill number ${i}` }));
const body = Buffer.from(JSON.stringify({ data: { nodes } }));

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`bare http listening on ${(server.address() as AddressInfo).port}\n`);
});
process.once('SIGTERM', () => process.exit(0));
