import { href, type Params } from '../app/route.ts';
import { navigate, useRoute } from '../app/use-route.ts';
import type { QuestionPath } from './questions.ts';

/** A form whose fields are the parameters of the address: a change is a new address. */
export function useForm(path: QuestionPath) {
  const { params } = useRoute();
  const current: Record<string, readonly string[]> = {};
  for (const name of params.keys()) current[name] = params.getAll(name);
  return {
    params,
    change: (changed: Params) => navigate(href(`ask/${path}`, { ...current, ...changed }), { replace: true }),
  };
}
