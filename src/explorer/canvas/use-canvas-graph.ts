import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { loadCanvas, type CanvasGraph } from './load-canvas.ts';

const NOTHING: CanvasGraph = { concepts: [], relations: [] };

/** The graph of the concepts on the canvas; what was there stays while more is loaded. */
export function useCanvasGraph(ids: readonly string[]) {
  const client = useClient();
  const [graph, setGraph] = useState<CanvasGraph>(NOTHING);
  const [error, setError] = useState<CombinedError>();
  const [loading, setLoading] = useState(true);
  const [asked, setAsked] = useState(0);
  const key = ids.join(',');

  useEffect(() => {
    let stopped = false;
    setLoading(true);
    loadCanvas(client, key === '' ? [] : key.split(',')).then(
      (loaded) => {
        if (stopped) return;
        setGraph(loaded);
        setError(undefined);
        setLoading(false);
      },
      (problem: unknown) => {
        if (stopped) return;
        setError(problem as CombinedError);
        setLoading(false);
      },
    );
    return () => {
      stopped = true;
    };
  }, [client, key, asked]);

  // A concept that was hidden is gone at once, before the service has answered.
  const wanted = new Set(ids);
  const concepts = graph.concepts.filter(({ id }) => wanted.has(id));
  const relations = graph.relations.filter(({ source, target }) => wanted.has(source) && wanted.has(target));
  return { graph: { concepts, relations }, error, loading, retry: () => setAsked((times) => times + 1) };
}
