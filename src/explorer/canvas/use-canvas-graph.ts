import { useEffect, useMemo, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { loadCanvas, type LoadedCanvas } from './load-canvas.ts';

const NOTHING: LoadedCanvas = { concepts: [], relations: [], missing: [] };

/** The graph of the concepts on the canvas; what was there stays while more is loaded. */
export function useCanvasGraph(ids: readonly string[]) {
  const client = useClient();
  const [graph, setGraph] = useState<LoadedCanvas>(NOTHING);
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
  const shown = useMemo(() => {
    const wanted = new Set(key.split(','));
    return {
      concepts: graph.concepts.filter(({ id }) => wanted.has(id)),
      relations: graph.relations.filter(({ source, target }) => wanted.has(source) && wanted.has(target)),
    };
  }, [graph, key]);
  return { graph: shown, missing: graph.missing, error, loading, retry: () => setAsked((times) => times + 1) };
}
