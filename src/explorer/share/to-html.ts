import { KIND_STYLES } from '../ontology/kinds.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { Picture } from './picture.ts';
import { toSvg } from './to-svg.ts';

const STYLE = `body{margin:0 auto;padding:1.5rem;max-width:75rem;font:16px/1.5 system-ui,sans-serif}
.view{border:1px solid #8a8f98;border-radius:8px;height:75vh;overflow:hidden;touch-action:none;cursor:grab}
.view svg{width:100%;height:100%}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8a8f9866}button{font:inherit;padding:.3rem .8rem}
:root{color-scheme:light dark}`;

// Pans and zooms the drawing by its viewBox; the page is readable without it.
const SCRIPT = `const s=document.querySelector('.view svg'),whole=s.getAttribute('viewBox');
let box=whole.split(' ').map(Number),held=null;
const set=()=>s.setAttribute('viewBox',box.join(' '));
const zoom=(f,px=.5,py=.5)=>{const[x,y,w,h]=box;box=[x+w*px*(1-f),y+h*py*(1-f),w*f,h*f];set()};
s.addEventListener('wheel',e=>{e.preventDefault();const r=s.getBoundingClientRect();
zoom(e.deltaY>0?1.15:1/1.15,(e.clientX-r.left)/r.width,(e.clientY-r.top)/r.height)},{passive:false});
s.addEventListener('pointerdown',e=>{held=[e.clientX,e.clientY];s.setPointerCapture(e.pointerId)});
s.addEventListener('pointerup',()=>{held=null});
s.addEventListener('pointermove',e=>{if(!held)return;const k=box[2]/s.clientWidth;
box[0]-=(e.clientX-held[0])*k;box[1]-=(e.clientY-held[1])*k;held=[e.clientX,e.clientY];set()});
document.querySelectorAll('button').forEach(b=>b.addEventListener('click',()=>{const f=Number(b.dataset.zoom);
if(f)zoom(f);else{box=whole.split(' ').map(Number);set()}}));`;

/** The view as one page that opens without the server: the drawing, its tables and whom to credit. */
export function toHtml(picture: Picture, credits: readonly string[]): string {
  const { nodes, lines } = picture;
  const concepts = nodes.map(({ name, kind, id }) => row(name, KIND_STYLES[kind].name, id));
  const relations = lines.map(({ from, name, to, bases }) =>
    row(from.name, name, to.name, bases.join(', ').toLowerCase()),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Skills graph: ${escapeMarkup(nodes[0]?.name ?? 'a view')}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>A view of the skills graph</h1>
<p>${nodes.length} concepts and ${lines.length} links; dashed ones are inferred. Taken on ${new Date().toISOString().slice(0, 10)}.
<button data-zoom="0.75">Zoom in</button> <button data-zoom="1.33">Zoom out</button> <button>Fit</button></p>
<div class="view">${toSvg(picture)}</div>
<h2>Concepts</h2>
<table><thead><tr><th>Name</th><th>Kind</th><th>Id</th></tr></thead><tbody>${concepts.join('\n')}</tbody></table>
<h2>Links</h2>
<table><thead><tr><th>From</th><th>Relation</th><th>To</th><th>Basis</th></tr></thead><tbody>${relations.join('\n')}</tbody></table>
<h2>Sources</h2>
<ul>${credits.map((credit) => `<li>${escapeMarkup(credit)}</li>`).join('')}</ul>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`;
}
