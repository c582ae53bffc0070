import type { GraphStore } from '../store/graph-store.ts';
import type { Exporter } from './exporter.ts';
import { attributions, readConcepts, readRelations, readSources } from './read-graph.ts';

/** For Gephi, yEd, Cytoscape, NetworkX: http://graphml.graphdrawing.org/specification.html */
export const GRAPHML_EXPORTER: Exporter = {
  name: 'graphml',
  description: 'GraphML, for Gephi, yEd, Cytoscape and NetworkX',
  files: { '': graphml },
};

const NODE_KEYS = { kind: 'string', name: 'string', description: 'string', status: 'string', sources: 'string' };
const EDGE_KEYS = { type: 'string', importance: 'string', weight: 'double', level: 'double', basis: 'string' };

async function* graphml(store: GraphStore): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '  <key id="g-attribution" for="graph" attr.name="attribution" attr.type="string"/>\n';
  yield* keys('node', NODE_KEYS);
  yield* keys('edge', EDGE_KEYS);
  yield '  <graph id="skills-graph" edgedefault="directed">\n';
  yield `    <data key="g-attribution">${escaped(attributions(await readSources(store)).join('\n'))}</data>\n`;
  for await (const concepts of readConcepts(store)) {
    yield concepts
      .map(({ concept: { id, kind, name, description, status }, contributions }) => {
        const sources = contributions.map(({ source }) => source).join(' | ');
        return `    <node id="${escaped(id)}">${data('node', { kind, name, description, status, sources })}</node>\n`;
      })
      .join('');
  }
  for await (const relations of readRelations(store)) {
    for (const { type, from, to, importance, weight, level, basis } of relations) {
      const ends = `source="${escaped(from)}" target="${escaped(to)}"`;
      yield `    <edge ${ends}>${data('edge', { type, importance, weight, level, basis })}</edge>\n`;
    }
  }
  yield '  </graph>\n</graphml>\n';
}

function* keys(target: 'node' | 'edge', types: Readonly<Record<string, string>>): Generator<string> {
  for (const [name, type] of Object.entries(types)) {
    yield `  <key id="${target}-${name}" for="${target}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
}

function data(target: 'node' | 'edge', values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${target}-${name}">${escaped(String(value))}</data>`)
    .join('');
}

/** Text for XML 1.0: reserved characters as entities, those that XML has no place for left out. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these characters are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
