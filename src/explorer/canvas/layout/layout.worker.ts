import { forceAtlas } from './force-atlas.ts';
import type { LayoutRequest } from './layout-message.ts';

// Large graphs take a second or two: not on the page's thread.
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage(forceAtlas(data));
};
