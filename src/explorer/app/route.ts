/**
 * Where the reader is, kept in the fragment of the address: `#/concept/skill/python`, `#/search?q=kafka`.
 * The fragment never reaches a server: a pasted profile stays private, no log grows, and any file server will do.
 */
export interface Route {
  /** First segment: `search`, `concept`, `canvas`, `ask`; empty on the start page. */
  readonly room: string;
  /** The rest of the path, such as a concept id. */
  readonly rest: string;
  readonly params: URLSearchParams;
}

export type Params = Readonly<Record<string, string | readonly string[] | null | undefined>>;

export function parseRoute(hash: string): Route {
  const [path, query] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const [room, rest] = splitOnce(path, '/');
  return { room, rest: decode(rest), params: new URLSearchParams(query) };
}

/** The link to a place; parameters that are empty are left out, a list becomes the parameter several times. */
export function href(path: string, params: Params = {}): string {
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? []))
      .filter((item) => item !== '')
      .map((item) => `${name}=${encode(item)}`),
  );
  const query = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return `#/${path.split('/').map(encodeURIComponent).join('/')}${query}`;
}

/** Ids and lists stay readable: these characters have no meaning inside a query. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|2C|3A|7E)/g, (code) => decodeURIComponent(code));
}

/** A text that is not well encoded stays as it is: an address that was cut short leads nowhere, and not to a blank page. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
