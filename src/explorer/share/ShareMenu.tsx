import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useAnswer } from '../app/use-answer.ts';
import { readPalette } from '../canvas/drawing/palette.ts';
import type { Line } from '../canvas/drawing/lines.ts';
import type { CanvasGraph } from '../canvas/load-canvas.ts';
import type { Point } from '../canvas/view.ts';
import { GraphInfoDocument } from '../generated/operations.generated.ts';
import { CopyLink } from './CopyLink.tsx';
import { download, downloadText } from './download.ts';
import { createPicture } from './picture.ts';
import { toHtml } from './to-html.ts';
import { toPng } from './to-png.ts';
import { toSvg } from './to-svg.ts';

interface Props {
  readonly graph: CanvasGraph;
  readonly lineName: (line: Line) => string;
  readonly places: () => ReadonlyMap<string, Point>;
}

/** Ways to take the canvas along: pictures, a page that stands alone, and the address. */
export function ShareMenu({ graph, lineName, places }: Props) {
  const { data } = useAnswer(GraphInfoDocument, {});
  const picture = () => createPicture(graph, places(), lineName, readPalette());
  const credits = (data?.graph.sources ?? []).map(({ name, attribution }) => attribution ?? name);
  const ways: Record<string, () => void> = {
    png: () => void toPng(picture()).then((image) => download('skills-graph.png', image)),
    svg: () => downloadText('skills-graph.svg', 'image/svg+xml', toSvg(picture())),
    html: () => downloadText('skills-graph.html', 'text/html', toHtml(picture(), credits)),
  };
  return (
    <div className="share-menu">
      <MenuTrigger>
        <Button className="button">Save as …</Button>
        <Popover className="popover">
          <Menu className="menu" onAction={(way) => ways[String(way)]?.()}>
            <MenuItem id="png" className="menu-item">
              Picture (PNG)
            </MenuItem>
            <MenuItem id="svg" className="menu-item">
              Drawing (SVG)
            </MenuItem>
            <MenuItem id="html" className="menu-item">
              Page that stands alone (HTML)
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <CopyLink />
    </div>
  );
}
