import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestListener } from './answering/fast-lane.ts';

/** So many requests may wait on a connection before no more is read from it. */
const MOST_WAITING = 100;

/**
 * Begins a request when those before it on its connection are answered, as HTTP sends the answers in order anyway: of
 * whoever sends thousands at once one stands in line with those of others, and none of them when he goes. Where many
 * wait, nothing more is read until half of them are answered: whoever does not read his answers fills no memory.
 */
export function oneAfterTheOther(answer: RequestListener): RequestListener {
  return (request, response) => {
    // Node gives a response the socket when its turn to be sent has come.
    if (response.socket !== null) {
      answer(request, response);
      return;
    }
    const begin = join(request);
    response.once('socket', () => {
      begin();
      answer(request, response);
    });
  };
}

interface Line {
  waiting: number;
  isHeld: boolean;
}

const lines = new WeakMap<Socket, Line>();

/** Takes a place in the line of its connection; what it answers leaves it. */
function join({ socket }: IncomingMessage): () => void {
  const line = lines.get(socket) ?? start(socket);
  if (++line.waiting >= MOST_WAITING && !line.isHeld) {
    line.isHeld = true;
    socket.pause();
  }
  return () => {
    if (--line.waiting > MOST_WAITING / 2 || !line.isHeld) return;
    line.isHeld = false;
    socket.resume();
  };
}

function start(socket: Socket): Line {
  const line: Line = { waiting: 0, isHeld: false };
  lines.set(socket, line);
  // Node resumes a connection whenever a body is read.
  socket.on('resume', () => {
    if (line.isHeld) socket.pause();
  });
  return line;
}
