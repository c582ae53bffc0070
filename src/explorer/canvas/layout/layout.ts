import type { LayoutReply, LayoutRequest } from './layout-message.ts';

/** Lays graphs out in a worker; a new request makes an unfinished one moot. */
export function createLayout() {
  let worker: Worker | null = null;
  function stop(): void {
    worker?.terminate();
    worker = null;
  }
  return {
    run(request: LayoutRequest, onDone: (places: LayoutReply) => void): void {
      stop();
      const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
      worker = started;
      started.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
        stop();
        onDone(data);
      };
      started.postMessage(request);
    },
    stop,
  };
}
